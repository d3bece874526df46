"""The next clip's memory is there before the clip is opened, and belongs to nobody after the session."""

from pathlib import Path

import pytest

from fakes.one_desk import one_desk

pytestmark = pytest.mark.journey


def test_the_clip_released_ahead_opens_into_memory_that_was_taken_ahead(tmp_path: Path) -> None:
    with one_desk(tmp_path, items=3) as story:
        story.desk.sign_in("ana")
        story.opened()
        story.prepared()
        [(place, memory)] = story.look(lambda shift: list(shift.memory.items()))
        assert story.look(lambda shift: place in shift.ready)
        story.submit("words of one")
        second = story.opened()
        assert second.clip == place[1]
        assert story.look(lambda shift: shift.open is not None and shift.open.buffer is memory)
        story.settled()
        story.prepared()
        assert story.look(lambda shift: [clip for _, clip in shift.memory]) != [second.clip]
