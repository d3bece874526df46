"""What was asked just before signing out is done, or kept for next time; nothing of it is lost."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from anechoic.station.agent import beginning
from anechoic.station.agent.pulling import prepare_next, pull
from anechoic.station.agent.shift import Shift
from anechoic.station.port import (
    Draft,
    Failed,
    NothingToOpen,
    Opened,
    OpenNext,
    SignedOut,
    SignOut,
    Submit,
    Submitted,
    TakeBack,
)
from anechoic.store.vault.items import Item
from anechoic.wire import routes
from fakes.delivered_batch import DeliveredBatch, speech
from fakes.one_desk import HEARD, OneDesk, one_desk

pytestmark = pytest.mark.journey


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path) as made:
        made.desk.sign_in("ana")
        yield made


def _sign_out_at_once(story: OneDesk, text: str) -> str:
    task = story.opened().task
    story.desk.send(Submit(Draft(text=text), HEARD, 3_000))
    story.desk.send(SignOut())
    story.desk.wait(SignedOut)
    assert [event.task for event in story.desk.heard if isinstance(event, Submitted)][-1:] == [task]
    return task


def test_an_answer_submitted_just_before_signing_out_arrives(story: OneDesk) -> None:
    task = _sign_out_at_once(story, "done")
    assert [leaf["ids"]["task"] for leaf in story.leaves("answer_accepted")] == [task]


def test_without_the_server_it_waits_in_the_outbox_for_the_next_sign_in(story: OneDesk) -> None:
    task = story.opened().task
    story.facility.kill()
    story.desk.send(Submit(Draft(text="done"), HEARD, 3_000))
    story.desk.send(SignOut())
    story.desk.wait(SignedOut)
    story.facility.start()
    story.desk.sign_in("ana")
    story.settled()
    assert [leaf["ids"]["task"] for leaf in story.leaves("answer_accepted")] == [task]


def test_what_was_given_back_is_not_fetched_again_while_the_session_ends(
    story: OneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def and_prepared(shift: Shift, unopened: list[Item]) -> None:
        await gives_back(shift, unopened)
        await prepare_next(shift)

    gives_back = beginning._give_back
    monkeypatch.setattr(beginning, "_give_back", and_prepared)
    story.opened()
    story.prepared()
    story.desk.ask(SignOut(), SignedOut)
    assert len(story.leaves("packed")) == 1
    # Of four clips one was opened and one released ahead.
    assert len(story.leaves("given_back")) == 2


def test_what_comes_while_the_session_ends_is_given_back_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with one_desk(tmp_path) as story:
        story.desk.sign_in("ana")
        story.opened()
        story.prepared()
        more = DeliveredBatch(tmp_path / "more", {"batch": "more", "overlap": 1, "gold_share": 0.0})
        more.add("later", speech(3.7))
        story.facility.run("batch", "add", str(more.write()))
        shift = story.look(lambda shift: shift)
        post, close, asked, leaves = shift.client.post, shift.close_clip, threading.Event(), threading.Event()

        def slow(path: str, *args: Any, **more: Any) -> Any:
            reply = post(path, *args, **more)
            if path == routes.PULL:
                asked.set()
                leaves.wait(10)
            return reply

        def closed(*args: Any) -> None:
            close(*args)
            leaves.set()

        async def pulled() -> None:
            await pull(shift)

        monkeypatch.setattr(shift.client, "post", slow)
        monkeypatch.setattr(shift, "close_clip", closed)
        story.look(lambda shift: shift.spawn(pulled()))
        assert asked.wait(10)
        story.desk.ask(SignOut(), SignedOut)
        packed = [int(leaf["ids"]["clips"]) for leaf in story.leaves("packed")]
        assert len(packed) > 1, "a second package came while the session ended"
        # All but the open one; the one released ahead ends by its lease.
        assert len(story.leaves("given_back")) >= sum(packed) - 2


def test_signing_out_waits_for_an_answer_on_its_way_back(story: OneDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    task = story.opened().task
    story.submit("words to be mended")
    story.settled()
    client = story.look(lambda shift: shift.client)
    send, tell, left = client.post_bytes, client.tell, threading.Event()

    def slow(path: str, *args: Any, **more: Any) -> bytes:
        if path == routes.TAKE_BACK:
            left.wait(1.0)
        return send(path, *args, **more)

    def told(path: str, *args: Any, **more: Any) -> None:
        tell(path, *args, **more)
        if path == routes.SIGN_OUT:
            left.set()

    monkeypatch.setattr(client, "post_bytes", slow)
    monkeypatch.setattr(client, "tell", told)
    story.desk.send(TakeBack())
    story.desk.ask(SignOut(), SignedOut)
    monkeypatch.undo()
    story.desk.sign_in("ana")
    again = story.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(again, Opened), again
    assert (again.item.task, again.item.draft.text) == (task, "words to be mended")
