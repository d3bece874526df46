"""One clip with the keys in a process of their own: opened, heard, drafted, answered; and each side killed."""

from collections.abc import Iterator

import numpy as np
import pytest

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
from fakes.apart_workstation import ApartWorkstation
from fakes.one_desk import HEARD, OneDesk, one_desk

pytestmark = pytest.mark.journey
WORDS = Draft(text="words a second old", started=True)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OneDesk]:
    with one_desk(tmp_path_factory.mktemp("story"), items=4) as ready:
        yield ready


@pytest.fixture
def desk(story: OneDesk) -> Iterator[ApartWorkstation]:
    with story.put_away() as away:
        station = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        yield station
        station.close()


def _open(desk: ApartWorkstation) -> OpenItem:
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
