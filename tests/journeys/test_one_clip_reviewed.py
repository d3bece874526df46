"""An answer returned by a supervisor, redone and accepted; a workstation approved on the way."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from anechoic.rules.ids import AnswerId, TaskId
from anechoic.rules.task import ReviewReason, Verdict
from anechoic.station.agent.pulling import prepare_next
from anechoic.station.agent.pulse import beat, read_day
from anechoic.station.agent.shift import Shift
from anechoic.station.port import (
    Closed,
    CloseItem,
    Decide,
    Decided,
    Draft,
    DraftSaved,
    Failed,
    Link,
    LinkChanged,
    ListReviews,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    OpenReview,
    Refresh,
    ReviewsListed,
    SaveDraft,
    SignedOut,
    SignOut,
    Submit,
    SubmitRefused,
    Submitted,
    TriedElsewhere,
)
from anechoic.wire.answers import PlayedSpan
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_process import FacilityProcess
from fakes.workstation import Workstation

pytestmark = pytest.mark.journey
_R = TypeVar("_R")
HEARD = (PlayedSpan(first=0, last=16_000),)


def _answered(desk: Workstation, text: str) -> None:
    told = desk.ask(Submit(Draft(text=text), HEARD, 4_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    _posted(desk)


def _posted(desk: Workstation) -> None:
    while desk.ask(Refresh(), LinkChanged, Failed) != LinkChanged(Link.ONLINE, 0):
        pass


def _decide(desk: Workstation, verdict: Verdict, *answers: AnswerId, comment: str = "") -> None:
    told = desk.ask(Decide(verdict, answers, "", comment, None, HEARD, 3_000), Decided, Failed)
    assert isinstance(told, Decided), told
    _posted(desk)


def test_returned_redone_accepted(facility: FacilityProcess, first: Workstation, second: Workstation) -> None:
    first.activate("ana", facility.add_person("ana", "--pair", "es:en", "--kind", "translation"))
    second.activate("sam", facility.add_person("sam", roles=("supervisor",)))
    first.sign_in("ana")
    second.sign_in("sam")
    assert second.ask(ListReviews(), ReviewsListed).rows == ()

    opened = first.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(opened, Opened), opened
    _answered(first, "not quite")

    [row] = second.ask(ListReviews(), ReviewsListed).rows
    assert row.reason is ReviewReason.NEW_PERSON
    review = second.ask(OpenReview(TaskId(row.task)), Opened, Failed)
    assert isinstance(review, Opened), review
    assert review.review
    assert any(review.item.pcm)
    # Left open at the end of a session it goes back: signing out frees the lease here and there.
    second.ask(SignOut(), SignedOut)
    second.sign_in("sam")
    review = second.ask(OpenReview(TaskId(row.task)), Opened, Failed)
    assert isinstance(review, Opened), review
    [answer] = review.item.answers
    assert answer.text == "not quite"
    assert "ana" not in answer.author
    _decide(second, Verdict.RETURN, AnswerId(answer.answer), comment="Listen to the end.")

    back = first.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(back, Opened), back
    assert back.item.task == opened.item.task
    assert back.item.returned is not None
    assert (back.item.returned.text, back.item.returned.comment) == ("not quite", "Listen to the end.")
    assert back.item.draft == Draft()
    _answered(first, "exactly")

    [again] = second.ask(ListReviews(), ReviewsListed).rows
    assert (again.reason, again.mine) == (ReviewReason.RETURNED_AGAIN, True)
    review = second.ask(OpenReview(TaskId(again.task)), Opened, Failed)
    assert isinstance(review, Opened), review
    newest = next(one for one in review.item.answers if one.text == "exactly")
    _decide(second, Verdict.ACCEPT, AnswerId(newest.answer))
    assert second.ask(ListReviews(), ReviewsListed).rows == ()
    nothing = first.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(nothing, NothingToOpen), nothing
    assert facility.run("record", "verify").returncode == 0


def _run(desk: Workstation, work: Callable[[Shift], Coroutine[Any, Any, _R]]) -> _R:
    """Do something with the shift on the port's own thread, and let what follows from it end."""

    async def all_of_it(shift: Shift) -> _R:
        before = set(shift.background)
        result = await work(shift)
        await asyncio.gather(*(shift.background - before))
        return result

    agent = desk.port._agent
    assert agent is not None
    assert agent._shift is not None
    return asyncio.run_coroutine_threadsafe(all_of_it(agent._shift), desk.port._loop).result(30)


async def _held(shift: Shift) -> set[TaskId]:
    return {item.task for item in shift.vault.items.waiting("work")}


def _opened(desk: Workstation) -> OpenItem:
    told = desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Opened), told
    return told.item


def test_work_that_comes_back_is_fetched_at_once_and_done_before_what_is_held(
    facility: FacilityProcess, first: Workstation, second: Workstation, tmp_path: Path
) -> None:
    batch = DeliveredBatch(tmp_path / "batch", {"batch": "more", "overlap": 1, "gold_share": 0.0})
    for number in range(8):
        batch.add(f"more{number}")
    facility.run("batch", "add", str(batch.write()))
    sent_back = _opened(first).task
    _answered(first, "not quite either")
    [row] = second.ask(ListReviews(), ReviewsListed).rows
    review = second.ask(OpenReview(TaskId(row.task)), Opened, Failed)
    assert isinstance(review, Opened), review
    _decide(second, Verdict.RETURN, AnswerId(review.item.answers[0].answer), comment="Once more.")
    # Seven are held here, one of them is released ahead, one is begun.
    begun = _opened(first).task
    first.ask(SaveDraft(Draft(text="half")), DraftSaved)
    _run(first, prepare_next)
    held = _run(first, _held)
    assert (len(held), sent_back in held) == (7, False)
    _run(first, read_day)
    assert sent_back in _run(first, _held)
    first.ask(CloseItem(), Closed)
    assert _opened(first).task == begun
    _answered(first, "whole")
    again = _opened(first)
    assert again.task == sent_back
    assert again.returned is not None
    _answered(first, "exactly this")
    assert _opened(first).task not in {begun, sent_back}


def test_a_session_at_another_workstation_is_refused(first: Workstation, second: Workstation) -> None:
    from anechoic.station.port import SignedIn, SignInRefused

    told = second.ask(first.way_in("ana"), SignedIn, SignInRefused)
    assert isinstance(told, SignInRefused), told
    assert told.code == "signed_in_elsewhere"
    # Each heartbeat says it; the person is told once.
    for _ in range(2):
        _run(first, beat)
    first.ask(OpenNext(), Opened, NothingToOpen, Failed)
    [told_here] = [event for event in first.heard if isinstance(event, TriedElsewhere)]
    assert abs(told_here.at / 1_000 - time.time()) < 60
