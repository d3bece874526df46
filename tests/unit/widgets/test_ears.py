import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.rules.dose import DAY_S
from anechoic.rules.task import Role
from anechoic.station.port import SignedIn, SignedOut, StationReady
from anechoic.widgets.shell.bar import BarPresenter
from anechoic.widgets.sound.ears import EarsState, EarsWatch
from anechoic.widgets.sound.listened import StretchHeard

FULL = 0.005 * DAY_S * 10
"""What fills the day at headphones of 70 dB(A)."""


class Ears:
    def __init__(self) -> None:
        self.day = 1
        self.watch = EarsWatch(lambda: self.day)
        self.bar = BarPresenter()
        self.filled: list[EarsState] = []
        self.watch.filled.connect(self.filled.append)
        self.watch.changed.connect(self.bar.set_ears)

    def say(self, event: StationReady | SignedIn | SignedOut) -> None:
        self.watch.hear(event)
        self.bar.hear(event)

    def sign_in(self, name: str = "M. Okafor", headphones: float | None = 70.0) -> None:
        self.say(StationReady("Lyon 2", "LS-07", training=False, checks=(), headphones_dba=headphones))
        self.say(SignedIn(name, (Role.CONTRACTOR,), resumed=False))

    def play(self, energy: float) -> None:
        self.watch.on_stretch(StretchHeard((Span(0, 1),), 0, 1, energy=energy))


@pytest.fixture
def ears(qtbot: QtBot) -> Ears:
    return Ears()


def test_unmeasured_headphones_claim_nothing(ears: Ears) -> None:
    ears.sign_in(headphones=None)
    ears.play(FULL)
    assert ears.watch.state == EarsState(None)
    assert (ears.bar.state.ears, ears.bar.state.ears_unmeasured) == (None, True)
    assert ears.filled == []


def test_the_day_fills_up_and_says_so_once(ears: Ears) -> None:
    ears.sign_in()
    assert ears.bar.state.ears == 0.0
    ears.play(FULL * 0.6)
    assert ears.bar.state.ears == pytest.approx(0.6)
    assert ears.filled == []
    for _ in range(3):
        ears.play(FULL * 0.5)
    assert ears.bar.state.ears == pytest.approx(2.1)
    assert len(ears.filled) == 1


def test_everybody_has_ears_of_their_own_for_each_day(ears: Ears) -> None:
    ears.sign_in()
    ears.play(FULL / 2)
    ears.sign_in("L. Castillo")
    assert ears.bar.state.ears == 0.0
    ears.sign_in()
    assert ears.bar.state.ears == pytest.approx(0.5)
    ears.day = 2
    ears.play(FULL / 4)
    assert ears.bar.state.ears == pytest.approx(0.25)


def test_nobody_signed_in_has_no_ears_in_the_bar(ears: Ears) -> None:
    ears.sign_in()
    ears.say(SignedOut(""))
    assert ears.bar.state.ears is None
    assert not ears.bar.state.ears_unmeasured
