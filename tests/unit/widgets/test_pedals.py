import os
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from anechoic.station.pedal.adapter import Access, FoundPedal
from anechoic.station.pedal.descriptor import read_descriptor
from anechoic.station.pedal.known import KNOWN, PedalNumber
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.pedals.choice import PEDAL_ACTS, PedalChoice
from anechoic.widgets.pedals.foot import FootRouter
from anechoic.widgets.pedals.in_use import PedalsInUse
from anechoic.widgets.pedals.watch import PedalPressed, PedalWatch
from fakes.pedal_tree import INFINITY, SocketPedals

VEC = PedalNumber(0x05F3, 0x00FF)
PHILIPS = PedalNumber(0x0911, 0x091A)
PEDAL = FoundPedal("hidraw0", KNOWN[VEC], Access.READABLE, read_descriptor(INFINITY))
LEFT, MIDDLE, RIGHT, UP = b"\x01\x00", b"\x02\x00", b"\x04\x00", b"\x00\x00"


class Foot:
    """A watch over socket pedals, and what it said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.pedals = SocketPedals()
        self.watch = PedalWatch(self.pedals)
        self.choice = PedalsInUse()
        self.router = FootRouter(self.watch, self.choice)
        self.pressed: list[tuple[int, bool]] = []
        self.acted: list[tuple[Act, bool]] = []
        self.watch.pressed.connect(self._on_pressed)
        self.router.acted.connect(self._on_acted)

    def _on_pressed(self, pressed: PedalPressed) -> None:
        self.pressed.append((pressed.button, pressed.down))

    def _on_acted(self, acted: Acted) -> None:
        self.acted.append((acted.act, acted.pressed))

    def plug_in(self) -> None:
        self.pedals.plug_in(PEDAL)
        self.watch.look()

    def said_more_than(self, before: int) -> Callable[[], bool]:
        return lambda: len(self.pressed) > before or bool(self.watch._barred)

    def step(self, *reports: bytes, said: int) -> None:
        for report in reports:
            self.pedals.step("hidraw0", report)
        self.qtbot.waitUntil(lambda: len(self.pressed) >= said)


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    return Foot(qtbot)


def test_a_step_becomes_the_act_of_its_button_and_its_end(foot: Foot) -> None:
    foot.plug_in()
    foot.step(MIDDLE, UP, LEFT, UP, said=4)
    assert foot.pressed == [(2, True), (2, False), (1, True), (1, False)]
    assert foot.acted == [(Act.HOLD_TO_PLAY, True), (Act.HOLD_TO_PLAY, False), (Act.BACK, True)]
    foot.watch.close()


def test_two_feet_at_once_are_two_acts(foot: Foot) -> None:
    foot.plug_in()
    foot.step(MIDDLE, b"\x06\x00", MIDDLE, UP, said=4)
    assert foot.pressed == [(2, True), (3, True), (3, False), (2, False)]
    foot.watch.close()


def test_what_is_no_report_of_the_pedal_does_nothing(foot: Foot) -> None:
    foot.plug_in()
    foot.step(b"\x07", b"\xff" * 64, b"\x00" * 2, MIDDLE, said=7)
    assert foot.pressed[-1] == (2, True)
    assert foot.pressed[:3] == [(1, True), (2, True), (3, True)]
    foot.watch.close()


def test_pulled_out_while_down_it_lets_go(foot: Foot) -> None:
    foot.plug_in()
    foot.step(MIDDLE, said=1)
    foot.pedals.unplug("hidraw0")
    foot.qtbot.waitUntil(lambda: len(foot.pressed) == 2)
    assert foot.acted == [(Act.HOLD_TO_PLAY, True), (Act.HOLD_TO_PLAY, False)]
    foot.watch.look()
    assert foot.watch.state.pedals == ()
    foot.plug_in()
    foot.step(LEFT, said=3)
    assert foot.pressed[-1] == (1, True)
    foot.watch.close()


def test_a_flood_ends_in_silence_and_the_window_lives(foot: Foot) -> None:
    foot.plug_in()
    opened = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - descriptors, not files
    sent = 0
    while "hidraw0" not in foot.watch._barred and sent < 5_000:
        foot.pedals.step("hidraw0", MIDDLE if sent % 2 else UP)
        sent += 1
        if sent % 20 == 0:
            foot.qtbot.waitUntil(foot.said_more_than(len(foot.pressed)))
    assert 500 <= sent < 600
    assert [pedal.access for pedal in foot.watch.state.pedals] == [Access.FLOODS]
    assert len(os.listdir("/proc/self/fd")) < opened  # noqa: PTH208
    assert foot.acted[-1] == (Act.HOLD_TO_PLAY, False)
    foot.watch.look()
    assert foot.pedals.opened == 1
    foot.pedals.unplug("hidraw0")
    foot.watch.look()
    foot.plug_in()
    assert foot.pedals.opened == 2
    foot.watch.close()


def test_a_held_pedal_goes_back_again_and_again_until_it_is_let_go(foot: Foot) -> None:
    foot.plug_in()
    foot.step(LEFT, said=1)
    foot.qtbot.waitUntil(lambda: foot.acted.count((Act.BACK, True)) >= 3, timeout=5_000)
    foot.step(UP, said=2)
    assert not foot.router._repeat.isActive()
    foot.watch.close()


def test_another_choice_while_it_is_down_does_not_leave_the_sound_held(foot: Foot) -> None:
    foot.plug_in()
    foot.step(MIDDLE, said=1)
    foot.choice.choose(PedalChoice().given(VEC, 2, Act.LOOP))
    foot.step(UP, said=2)
    assert foot.acted == [(Act.HOLD_TO_PLAY, True), (Act.HOLD_TO_PLAY, False)]
    foot.watch.close()


def test_no_pedal_can_hand_anything_in() -> None:
    never = {Act.SUBMIT, Act.SKIP, Act.TAKE, Act.ACCEPT, Act.RETURN, Act.TAKE_BACK, Act.FLAGS, Act.DISTRESS}
    assert not never & set(PEDAL_ACTS)
    assert PedalChoice.read(("05f3:00ff 2 submit",)) == PedalChoice()


@given(
    st.lists(st.tuples(st.sampled_from([VEC, PHILIPS]), st.integers(1, 4), st.sampled_from(PEDAL_ACTS)), max_size=12)
)
def test_a_choice_is_read_as_it_was_written(given_acts: list[tuple[PedalNumber, int, Act]]) -> None:
    choice = PedalChoice()
    for number, button, act in given_acts:
        choice = choice.given(number, button, act)
    assert PedalChoice.read(choice.words()) == choice
    for number, button, act in {(n, b): (n, b, a) for n, b, a in given_acts}.values():
        assert choice.act(number, button) is act


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_words_are_read_or_passed_over(kept: list[str]) -> None:
    PedalChoice.read(kept)


@given(st.text(alphabet="0123456789abcdef: _-loprewindbackhold²", max_size=30))
def test_words_that_are_nearly_right_are_passed_over(kept: str) -> None:
    assert all(change.act in PEDAL_ACTS for change in PedalChoice.read((kept, f"05f3:00ff {kept} back")).changes)
