"""Row 15: the server's folder is put back to an older state: the workstation sees it and opens nothing more."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.station.port import Closed, Failed, OpenNext, Refresh
from fakes.one_desk import OneDesk, one_desk

pytestmark = [pytest.mark.attack(15), pytest.mark.journey]


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as ready:
        yield ready


def test_a_restored_backup_is_noticed_and_closes_the_workstation(story: OneDesk, tmp_path: Path) -> None:
    story.desk.sign_in("ana")
    story.facility.stop()
    shutil.copytree(story.facility.folder, tmp_path / "backup")
    story.facility.start()
    item = story.opened()
    story.settled()
    story.facility.stop()
    shutil.rmtree(story.facility.folder)
    shutil.copytree(tmp_path / "backup", story.facility.folder)
    story.facility.start()

    story.desk.send(Refresh())
    closed = story.desk.wait(Closed)
    assert closed.task == item.task
    assert closed.text
    assert not any(item.pcm)
    assert story.desk.wait(Failed).code == "untrusted"
    assert story.desk.ask(OpenNext(), Failed).code == "quarantine"
    # It outlives the program: only facility IT ends it.
    assert story.again().ready.problem
