"""A personal detail marked at a real workstation reaches the real server and its record."""

from pathlib import Path

import pytest

from anechoic.rules.task import Flag
from anechoic.station.port import Draft, Submit, SubmitRefused, Submitted
from anechoic.wire.work import Span
from fakes.one_desk import HEARD, one_desk


@pytest.mark.attack(64)
def test_a_marked_detail_is_in_the_record(tmp_path: Path) -> None:
    with one_desk(tmp_path, items=2) as story:
        story.desk.sign_in("ana")
        item = story.opened()
        assert item.masked == ()
        marked = Draft(text="call ...", flags=(Flag.PERSONAL_DETAIL,), masks=(Span(first=800, last=1_600),))
        told = story.desk.ask(Submit(marked, HEARD, 3_000), Submitted, SubmitRefused)
        assert isinstance(told, Submitted), told
        story.settled()
        (leaf,) = story.leaves("clip_masked")
        assert leaf["ids"]["spans"] == "1"
