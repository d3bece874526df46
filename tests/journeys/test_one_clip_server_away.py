"""The server goes away in the middle of work, and comes back."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.station.port import Draft, DraftSaved, Failed, Link, LinkChanged, OpenNext, SaveDraft, SignedOut, SignOut
from fakes.one_desk import OneDesk, one_desk

pytestmark = pytest.mark.journey


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as ready:
        yield ready


@pytest.mark.attack(29)
def test_typing_goes_on_and_the_answer_arrives_once(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    first = story.opened()
    story.prepared()
    story.facility.kill()

    begun = time.monotonic()
    saved = story.desk.ask(SaveDraft(Draft(text="one", cursor=3, started=True)), DraftSaved)
    assert saved.task == first.task
    assert time.monotonic() - begun < 1
    story.submit("one")
    second = story.opened()
    assert second.task != first.task
    assert time.monotonic() - begun < 2
    assert any(second.pcm)
    # It may have been told before the next clip was there.
    while LinkChanged(Link.OFFLINE, 1) not in story.desk.heard:
        story.desk.wait(LinkChanged)
    story.submit("two")
    # Nothing was released beyond the one ahead.
    assert story.desk.ask(OpenNext(), Failed).code == "server_away"

    story.facility.start()
    story.settled()
    assert len(story.leaves("answer_accepted")) == 2
    assert story.opened().task not in {first.task, second.task}
    assert story.facility.run("record", "verify").returncode == 0


@pytest.mark.attack(29)
def test_a_program_started_without_the_server_opens_nothing(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    item = story.opened()
    story.desk.ask(SaveDraft(Draft(text="kept words", cursor=1, started=True)), DraftSaved)
    story.facility.kill()
    desk = story.again()
    from anechoic.station.port import SignedIn, SignInRefused

    told = desk.ask(desk.way_in("ana"), SignedIn, SignInRefused)
    assert isinstance(told, SignInRefused)
    assert told.code == "server_away"
    assert "kept here" in told.text
    story.facility.start()
    desk.sign_in("ana")
    again = story.opened()
    assert (again.task, again.draft.text) == (item.task, "kept words")


def test_what_was_released_and_never_opened_is_free_again_at_sign_out(story: OneDesk) -> None:
    desk = story.desk
    desk.activate("ben", story.facility.add_person("ben", "--pair", "es:en", "--kind", "translation"))
    desk.sign_in("ana")
    item = story.opened()
    story.submit("done")
    story.settled()
    story.opened()
    story.submit("done too")
    story.settled()
    story.prepared()
    assert desk.ask(SignOut(), SignedOut).text == ""
    # Four clips, two answered: the one released ahead must not wait an hour for somebody else.
    desk.sign_in("ben")
    for _ in range(2):
        assert story.opened().task != item.task
        story.submit("ben's")
        story.settled()
