"""The next clip's memory is there before the clip is opened, and belongs to nobody after the session."""

from pathlib import Path

import pytest

from anechoic.rules.ids import ClipId, PackageId
from anechoic.station.agent import pulling, submitting
from anechoic.station.agent.shift import Shift
from anechoic.station.memory import LockedBuffer
from fakes.one_desk import one_desk

pytestmark = pytest.mark.journey


def _taken(shift: Shift) -> list[tuple[tuple[PackageId, ClipId], LockedBuffer]]:
    return [(place, ready.memory) for place, ready in shift.ready.items() if ready.memory is not None]


def test_the_clip_released_ahead_opens_into_memory_that_was_taken_ahead(tmp_path: Path) -> None:
    with one_desk(tmp_path, items=3) as story:
        story.desk.sign_in("ana")
        story.opened()
        story.prepared()
        [(place, memory)] = story.look(_taken)
        assert story.look(lambda shift: place in shift.ready)
        story.submit("words of one")
        second = story.opened()
        assert second.clip == place[1]
        assert story.look(lambda shift: shift.open is not None and shift.open.buffer is memory)
        story.settled()
        story.prepared()
        assert story.look(lambda shift: [clip for (_, clip), _ in _taken(shift)]) != [second.clip]


def test_the_clip_at_hand_opens_before_the_answer_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with one_desk(tmp_path, items=4) as story:
        story.desk.sign_in("ana")
        story.opened()
        story.prepared()
        # So long that only what is asked for happens.
        for module in (submitting, pulling):
            monkeypatch.setattr(module, "SHOWN_S", 3_600.0)
        story.submit("words of one")
        second = story.opened()
        assert story.look(lambda shift: shift.vault.outbox.waiting()) == 1, "it is kept and has not left"
        story.submit("words of two")
        third = story.opened()
        assert third.task != second.task, "a clip that is not at hand is released once the answers before it are there"
        story.settled()
