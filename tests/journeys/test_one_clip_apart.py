"""One clip with the keys in a process of their own: opened, heard, drafted, answered; and each side killed."""

import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from anechoic.station.agent.thread_port import ThreadPort
from anechoic.station.apart.agent_end import AgentEnd
from anechoic.station.apart.line import EVENT_BYTES, REQUEST_BYTES, Line
from anechoic.station.apart.window_end import ProcessPort
from anechoic.station.port import (
    Closed,
    CloseItem,
    Draft,
    DraftSaved,
    Failed,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    SaveDraft,
    SignedOut,
    SignOut,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
)
from anechoic.station.profile import Profile
from fakes.apart_workstation import ApartWorkstation
from fakes.doomed_submit import STEPS, TEXT
from fakes.doomed_window import WORDS
from fakes.facility_process import environment
from fakes.one_desk import HEARD, OneDesk, one_desk
from fakes.workstation import DrivenPort

pytestmark = pytest.mark.journey
TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OneDesk]:
    with one_desk(tmp_path_factory.mktemp("story"), items=4 + len(STEPS)) as ready:
        yield ready


@pytest.fixture
def desk(story: OneDesk) -> Iterator[ApartWorkstation]:
    with story.put_away() as away:
        station = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        yield station
        station.close()


def _open(desk: DrivenPort) -> OpenItem:
    told = desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Opened), told
    return told.item


def test_opened_answered_and_taken_back(desk: ApartWorkstation) -> None:
    desk.sign_in("ana")
    item = _open(desk)
    sound = np.frombuffer(item.pcm, np.int16)
    assert len(sound) == item.frames
    assert np.any(sound)
    told = desk.ask(Submit(Draft(text="an answer"), HEARD, 3_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    assert not np.any(sound), "zeroed pages are silence here"
    again = desk.ask(TakeBack(), Opened, TakeBackRefused)
    assert isinstance(again, Opened)
    assert (again.item.task, again.item.draft.text) == (item.task, "an answer")
    assert np.any(np.frombuffer(again.item.pcm, np.int16))
    desk.ask(CloseItem(), Closed)
    desk.ask(SignOut(), SignedOut)


def test_the_agent_is_killed(story: OneDesk, desk: ApartWorkstation) -> None:
    desk.sign_in("ana")
    item = _open(desk)
    sound = np.frombuffer(item.pcm, np.int16)
    desk.ask(SaveDraft(WORDS), DraftSaved)
    desk.kill()
    assert desk.wait(Closed).task == item.task
    assert "kept" in desk.wait(SignedOut).text
    assert not np.any(sound), "the clip is gone from the window although nobody zeroed it"
    desk.close()

    after = ApartWorkstation(desk.profile, phones=desk.phones, passwords=desk.passwords)
    assert after.sign_in("ana").resumed
    resumed = _open(after)
    assert (resumed.task, resumed.draft) == (item.task, WORDS)
    after.ask(SignOut(), SignedOut)
    after.close()


def test_the_window_is_killed(story: OneDesk) -> None:
    with story.put_away() as away:
        killed = subprocess.Popen(
            [
                *(sys.executable, "-m", "fakes.doomed_window", str(away.profile), "ana"),
                *(away.passwords["ana"], away.way_in("ana").code),
            ],
            env=environment(PYTHONPATH=os.pathsep.join((str(TESTS.parent / "app"), str(TESTS)))),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert killed.stdout is not None
        agent, task = killed.stdout.readline().split()
        watched = os.pidfd_open(int(agent))
        killed.communicate("now\n")
        assert killed.returncode == -signal.SIGKILL
        poll = select.poll()
        poll.register(watched, select.POLLIN)
        assert poll.poll(20_000), "the agent ends by itself"
        os.close(watched)

        after = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        after.sign_in("ana")
        item = _open(after)
        assert (item.task, item.draft) == (task, WORDS)
        after.ask(SignOut(), SignedOut)
        after.close()


@pytest.mark.parametrize("step", STEPS)
def test_the_agent_is_killed_while_submitting(story: OneDesk, step: str) -> None:
    login = step.replace("_", "-")
    story.desk.activate(login, story.facility.add_person(login, "--pair", "es:en", "--kind", "translation"))
    with story.put_away() as away:
        desk = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords, dies_at=step)
        desk.sign_in(login)
        item = _open(desk)
        desk.ask(SaveDraft(Draft(text=TEXT, started=True)), DraftSaved)
        desk.send(Submit(Draft(text=TEXT), (), 1_000))
        desk.wait(SignedOut)
        desk.close()
        assert desk.agent.returncode == -signal.SIGKILL
        acknowledged = any(isinstance(event, Submitted) for event in desk.heard)

        after = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        resumed = after.sign_in(login).resumed
        assert resumed is (step in {"before_store", "inside_store"})
        assert not (acknowledged and resumed)
        if resumed:
            assert (_open(after).task, after.heard[-1].item.draft.text) == (item.task, TEXT)  # type: ignore[union-attr]
            after.ask(Submit(Draft(text=TEXT), HEARD, 3_000), Submitted)
        after.ask(SignOut(), SignedOut)
        after.close()
    accepted = [leaf["ids"]["task"] for leaf in story.leaves("answer_accepted")]
    assert accepted.count(item.task) == 1


@dataclass
class LockedWorkstation(DrivenPort):
    """Both ends in this process, so that the test can lock the screen."""

    end: AgentEnd = field(init=False)
    starter: socket.socket = field(init=False)
    asks: socket.socket = field(init=False)
    serving: threading.Thread = field(init=False)

    def connect(self) -> ProcessPort:
        ours, theirs = socket.socketpair()
        self.starter, self.asks = socket.socketpair()
        self.end = AgentEnd(Line(theirs, most_bytes=REQUEST_BYTES), self.asks)
        self.serving = threading.Thread(target=self.end.serve, args=(ThreadPort(Profile(self.profile), self.system),))
        self.serving.start()
        return ProcessPort(Line(ours, most_bytes=EVENT_BYTES))

    def close(self) -> None:
        super().close()
        self.starter.close()
        self.asks.close()


@pytest.mark.attack(65)
def test_a_locked_screen_ends_the_session(story: OneDesk) -> None:
    with story.put_away() as away:
        desk = LockedWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        desk.end.on_locked()
        desk.sign_in("ana")
        sound = np.frombuffer(desk.ask(OpenNext(), Opened).item.pcm, np.int16)
        desk.ask(SaveDraft(WORDS), DraftSaved)
        desk.end.on_locked()
        assert "locked" in desk.wait(SignedOut).text
        assert not any(isinstance(event, SignedOut) for event in desk.heard[:-1]), "nobody was signed in then"
        assert not np.any(sound)
        # What the window does then: it goes.
        desk.close()
        desk.serving.join(30)
        assert not desk.serving.is_alive()
        after = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        after.sign_in("ana")
        assert _open(after).draft == WORDS
        after.ask(SignOut(), SignedOut)
        after.close()


@pytest.mark.attack(65)
def test_a_window_that_hangs_at_the_lock_ends_no_later_than_asked_and_the_record_is_told(story: OneDesk) -> None:
    with story.put_away() as away:
        before = len(story.leaves("session_ended"))
        desk = LockedWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        desk.sign_in("ana")
        item = _open(desk)
        desk.ask(SaveDraft(WORDS), DraftSaved)
        desk.end.on_locked()
        # The window does nothing with what it is told; who could kill it is asked.
        desk.starter.settimeout(30)
        assert desk.starter.recv(1) == b"."
        desk.serving.join(30)
        assert not desk.serving.is_alive(), "the session went on behind a locked screen"
        assert len(story.leaves("session_ended")) == before + 1
        assert story.leaves("closed")[-1]["ids"]["task"] == item.task
        desk.close()
        after = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        after.sign_in("ana")
        assert _open(after).draft == WORDS
        after.ask(SignOut(), SignedOut)
        after.close()
