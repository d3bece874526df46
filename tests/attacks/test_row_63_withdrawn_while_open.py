"""Row 63: consent is withdrawn while the clip is open: it closes, is destroyed here, and no answer of it is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.rules.snippets import Snippet
from anechoic.station.port import (
    Closed,
    Draft,
    DraftSaved,
    Failed,
    KeepSnippets,
    NothingToOpen,
    Opened,
    OpenNext,
    Refresh,
    SaveDraft,
    SignedOut,
    SignOut,
    SnippetsEnded,
)
from fakes.one_desk import OneDesk, one_desk

pytestmark = [pytest.mark.attack(63), pytest.mark.journey]


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path, items=2) as ready:
        yield ready


def test_the_open_clip_closes_at_the_next_heartbeat(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    item = story.opened()
    story.desk.ask(SaveDraft(Draft(text="words about it", started=True)), DraftSaved)
    name = item.transcript.rsplit(" ", 1)[1]
    sealed = story.look(lambda shift: shift.sealed(shift.current().item))
    start, length = sealed.span(item.clip)
    story.facility.run("recall", "--clip", f"clip-{name}", "--batch", "small-1")

    story.desk.send(Refresh())
    closed = story.desk.wait(Closed)
    assert (closed.task, not any(item.pcm)) == (item.task, True)
    assert "withdrawn" in closed.text
    told = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Opened)
    assert told.item.task != item.task
    assert story.look(lambda shift: shift.vault.drafts.open_draft(item.task)) is None
    with sealed.path.open("rb") as file:
        file.seek(start)
        assert not any(file.read(length))


def test_snippets_kept_while_it_was_open_go_with_it_in_the_session_and_in_a_later_one(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    before = Snippet("before", "kept while nothing was open", story.look(lambda shift: shift.now()))
    story.desk.send(KeepSnippets((before,)))
    item = story.opened()
    inside = Snippet("inside", "phraseoftheclip", story.look(lambda shift: shift.now()))
    story.desk.send(KeepSnippets((inside, before)))
    name = item.transcript.rsplit(" ", 1)[1]
    story.facility.run("recall", "--clip", f"clip-{name}", "--batch", "small-1")
    story.desk.send(Refresh())
    assert story.desk.wait(SnippetsEnded) == SnippetsEnded(1, (before,))
    assert story.look(lambda shift: shift.vault.snippets.kept()) == (before,)

    other = story.opened()
    assert other.task != item.task
    story.desk.send(KeepSnippets((inside, before)))
    name = other.transcript.rsplit(" ", 1)[1]
    story.desk.send(SignOut())
    story.desk.wait(SignedOut)
    story.facility.run("recall", "--clip", f"clip-{name}", "--batch", "small-1")
    story.again()
    story.desk.sign_in("ana")
    assert story.desk.wait(SnippetsEnded) == SnippetsEnded(1, (before,))
