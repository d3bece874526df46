"""Row 24: the workstation's disk is full while a draft, a submission or a package is written: said, nothing lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.station.agent.shift import Shift
from anechoic.station.port import Draft, DraftSaved, Failed, SaveDraft, Submit, SubmitRefused, Submitted
from fakes.one_desk import OneDesk, one_desk

pytestmark = [pytest.mark.attack(24), pytest.mark.journey]


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as ready:
        yield ready


def _fill(shift: Shift) -> None:
    database = shift.vault._file._db
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages}")


def _make_room(shift: Shift) -> None:
    shift.vault._file._db.execute("PRAGMA max_page_count = 1000000")


def test_a_full_disk_is_said_and_the_clip_stays_open_with_its_words(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    item = story.opened()
    story.desk.ask(SaveDraft(Draft(text="small", started=True)), DraftSaved)
    story.look(_fill)
    long = Draft(text="x" * 4_000, comment="y" * 2_000, started=True)
    refused = story.desk.ask(SaveDraft(long), Failed, DraftSaved)
    assert isinstance(refused, Failed)
    assert refused.code == "disk_full"
    submitted = story.desk.ask(Submit(long, (), 0), SubmitRefused, Submitted)
    assert isinstance(submitted, SubmitRefused)
    assert submitted.code == "disk_full"
    assert story.opened().task == item.task
    assert any(item.pcm)
    assert story.look(lambda shift: shift.vault.drafts.open_draft(item.task)) is not None

    story.look(_make_room)
    told = story.desk.ask(Submit(long, (), 0), SubmitRefused, Submitted)
    assert isinstance(told, Submitted)
    story.settled()
    assert len(story.leaves("answer_accepted")) == 1
