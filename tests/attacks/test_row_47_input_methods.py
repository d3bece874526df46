"""Row 47: an input method nobody named begins while a confidential clip is open: it closes, and none opens."""

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest

from anechoic.rules.display import Compositor
from anechoic.rules.posture import DEFAULT_REQUIRED, Check
from anechoic.rules.task import Classification
from anechoic.station.agent.pulse import beat
from anechoic.station.agent.shift import Shift
from anechoic.station.port import Closed, Failed, NothingToOpen, Opened, OpenNext
from anechoic.station.posture.linux.input_methods import input_methods
from anechoic.station.posture.look import Posture
from anechoic.station.system.plain import PlainSystem
from attacks.test_row_35_unapproved_display import turn_confidential
from fakes.one_desk import OneDesk, one_desk

pytestmark = pytest.mark.attack(47)

USUAL = tuple(check for check in DEFAULT_REQUIRED if check in {Check.DISPLAY, Check.INPUT})


class Kiosk:
    """A screen that is approved."""

    def compositor(self) -> Compositor | None:
        return Compositor("/usr/bin/weston", ("weston",), frozenset({"kiosk-shell.so"}), frozenset())


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path, items=3) as ready:
        turn_confidential(ready)
        yield ready


def begin(root: Path, name: str) -> None:
    place = root / "proc" / "77"
    place.mkdir(parents=True)
    (place / "comm").write_text(f"{name[:15]}\n")
    (place / "cmdline").write_bytes(f"/usr/libexec/{name}\0".encode())
    (place / "stat").write_text("77 (engine) S 1 0")


def require(story: OneDesk, root: Path) -> None:
    """Put the policy of a facility with confidential work before the workstation, and a computer to look at.

    What is required is the usual list as far as it concerns row 47: the other checks have rows of their own.
    """

    def change(shift: Shift) -> None:
        policy = msgspec.structs.replace(
            shift.session.trust.policy, training=False, compositors=("/usr/bin/weston",), required_checks=USUAL
        )
        trust = dataclasses.replace(shift.session.trust, policy=policy)
        shift.session = dataclasses.replace(shift.session, trust=trust)
        shift.posture = Posture(PlainSystem(), Kiosk(), (partial(input_methods, root=root),))

    story.look(change)


@pytest.mark.journey
def test_it_closes_the_clip_and_is_named_to_the_facility(story: OneDesk, tmp_path: Path) -> None:
    story.desk.sign_in("ana")
    require(story, tmp_path / "computer")
    item = story.opened()
    assert item.classification is Classification.CONFIDENTIAL
    story.run(beat)
    assert story.look(lambda shift: shift.open is not None), "it was closed before anything had changed"
    begin(tmp_path / "computer", "ibus-engine-typing-booster")
    story.run(beat)
    assert "may no longer show it" in story.desk.wait(Closed).text
    assert not any(item.pcm), "the sound of a closed clip is still in memory"
    told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Failed)
    assert told.code == "display_refused"
