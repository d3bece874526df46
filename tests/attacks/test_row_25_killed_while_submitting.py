"""Row 25, the workstation's side: killed at every step of a submission: one result, no word lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.station.port import Draft, SignedOut, SignOut
from fakes.doomed_submit import STEPS, TEXT
from fakes.facility_process import environment
from fakes.one_desk import OneDesk, one_desk
from fakes.workstation import Workstation

pytestmark = [pytest.mark.attack(25), pytest.mark.journey]
TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OneDesk]:
    with one_desk(tmp_path_factory.mktemp("story"), items=len(STEPS)) as ready:
        yield ready


@pytest.mark.parametrize("step", STEPS)
def test_killed_and_resumed(story: OneDesk, step: str) -> None:
    desk, login = story.desk, step.replace("_", "-")
    desk.activate(login, story.facility.add_person(login, "--pair", "es:en", "--kind", "translation"))
    desk.close()
    killed = subprocess.run(
        [
            *(sys.executable, "-m", "fakes.doomed_submit", str(desk.profile), login),
            *(desk.passwords[login], step),
        ],
        capture_output=True,
        text=True,
        env={**environment(), "PYTHONPATH": os.pathsep.join((str(TESTS.parent / "app"), str(TESTS)))},
        timeout=60,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    task = killed.stdout.strip()

    story.desk = Workstation(desk.profile, passwords=desk.passwords)
    resumed = story.desk.sign_in(login).resumed
    assert resumed is (step in {"before_store", "inside_store"})
    if resumed:
        item = story.opened()
        assert (item.task, item.draft) == (task, Draft(text=TEXT, started=True))
        story.submit(TEXT)
    story.settled()
    accepted = [leaf["ids"]["task"] for leaf in story.leaves("answer_accepted")]
    assert accepted.count(task) == 1
    assert story.look(lambda shift: shift.vault.outbox.waiting()) == 0
    story.desk.ask(SignOut(), SignedOut)
