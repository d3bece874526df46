"""One answer returned, appealed against and upheld; one clip handed over; own figures: over the real server."""

from pathlib import Path

import pytest

from anechoic.rules.appeal import AppealState
from anechoic.rules.ids import AnswerId, TaskId
from anechoic.rules.task import NoWork, ReviewReason, SkipReason, Verdict
from anechoic.station.port import (
    Appeal,
    AskProgress,
    DayChanged,
    Decide,
    Decided,
    Draft,
    Failed,
    HaveRead,
    Link,
    LinkChanged,
    ListReviews,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    OpenReview,
    ProgressKnown,
    Refresh,
    ReviewsListed,
    SaveDraft,
    SignedOut,
    SignOut,
    SkipItem,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
    Volunteer,
)
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.day import ReturnedState
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_process import FacilityProcess
from fakes.workstation import Workstation

pytestmark = pytest.mark.journey
HEARD = (PlayedSpan(first=0, last=16_000),)
CLEARED = ("--pair", "es:en", "--kind", "translation")


def _posted(desk: Workstation) -> None:
    while desk.ask(Refresh(), LinkChanged, Failed) != LinkChanged(Link.ONLINE, 0):
        pass


def _opened(desk: Workstation) -> OpenItem:
    told = desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Opened), told
    return told.item


def _review(desk: Workstation, reason: ReviewReason) -> OpenItem:
    [row] = desk.ask(ListReviews(), ReviewsListed).rows
    assert row.reason is reason
    told = desk.ask(OpenReview(TaskId(row.task)), Opened, Failed)
    assert isinstance(told, Opened), told
    return told.item


def _decide(desk: Workstation, verdict: Verdict, item: OpenItem, comment: str = "") -> None:
    answers = (AnswerId(item.answers[0].answer),)
    told = desk.ask(Decide(verdict, answers, "", comment, None, HEARD, 3_000), Decided, Failed)
    assert isinstance(told, Decided), told
    _posted(desk)


def test_returned_appealed_upheld_told_once(facility: FacilityProcess, first: Workstation, second: Workstation) -> None:
    first.activate("ana", facility.add_person("ana", *CLEARED))
    for login in ("sam", "liv"):
        second.activate(login, facility.add_person(login, roles=("supervisor",)))
    first.sign_in("ana")
    second.sign_in("sam")
    _opened(first)
    told = first.ask(Submit(Draft(text="quite right", comment="faint"), HEARD, 4_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    _posted(first)
    _decide(second, Verdict.RETURN, _review(second, ReviewReason.NEW_PERSON), "Listen to the end.")

    back = _opened(first)
    assert back.returned is not None
    assert back.returned.may_appeal
    refused = first.ask(Appeal(" ", (), 0), Submitted, SubmitRefused)
    assert isinstance(refused, SubmitRefused)
    assert refused.code == "reason_missing"
    told = first.ask(Appeal("I did, twice.", (), 2_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    _posted(first)

    # Who returned it does not see it, and the overview says that somebody is missing until liv was here once.
    assert second.ask(ListReviews(), ReviewsListed).rows == ()
    assert [line["what"] for line in facility.json("status")["waiting_for_people"]] == ["appeal"]
    second.ask(SignOut(), SignedOut)
    second.sign_in("liv")
    assert facility.json("status")["waiting_for_people"] == []
    item = _review(second, ReviewReason.APPEAL)
    [answer] = item.answers
    assert (answer.text, answer.comment, answer.heard_share) == ("quite right", "faint", 0.5)
    assert answer.before is not None
    assert (answer.before.comment, answer.before.reply, answer.before.appeal) == (
        "Listen to the end.",
        "I did, twice.",
        True,
    )
    _decide(second, Verdict.ACCEPT, item)

    first.send(Refresh())
    day = first.wait(DayChanged).day
    while not day.appeals:
        day = first.wait(DayChanged).day
    [news] = day.appeals
    assert news.outcome is AppealState.UPHELD
    assert first.ask(HaveRead((AnswerId(news.answer),)), DayChanged).day.appeals == ()
    progress = first.ask(AskProgress(), ProgressKnown, Failed)
    assert isinstance(progress, ProgressKnown), progress
    [row] = progress.progress.returned
    assert (row.state, row.comment) == (ReturnedState.UPHELD, "Listen to the end.")
    today = progress.progress.days[0]
    assert (today.answers, today.returned, today.accepted, today.active_ms) == (1, 1, 1, 6_000)
    assert facility.run("record", "verify").returncode == 0


def test_handed_over_undone_and_handed_over_to_a_volunteer(
    facility: FacilityProcess, first: Workstation, second: Workstation, tmp_path: Path
) -> None:
    batch = DeliveredBatch(tmp_path / "batch", {"batch": "more", "overlap": 1, "gold_share": 0.0})
    batch.add("hard")
    facility.run("batch", "add", str(batch.write()))
    second.ask(SignOut(), SignedOut)
    second.activate("vera", facility.add_person("vera", *CLEARED))
    second.sign_in("vera")
    volunteered = second.ask(Volunteer(on=True), ProgressKnown, Failed)
    assert isinstance(volunteered, ProgressKnown), volunteered
    assert volunteered.progress.hard.volunteers

    item = _opened(first)
    first.send(SaveDraft(Draft(text="half a", started=True)))
    told = first.ask(SkipItem(SkipReason.HAND_OVER, "", (), 5_000), Submitted, SubmitRefused)
    assert isinstance(told, Submitted), told
    assert told.may_take_back
    again = first.ask(TakeBack(), Opened, TakeBackRefused, Failed)
    assert isinstance(again, Opened), again
    assert (again.item.task, again.item.draft.text) == (item.task, "half a")
    first.ask(SkipItem(SkipReason.HAND_OVER, "", (), 5_000), Submitted, SubmitRefused)
    _posted(first)
    nothing = first.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(nothing, NothingToOpen), nothing
    assert nothing.reason is NoWork.OTHERS_FIRST

    assert _opened(second).task == item.task
    progress = first.ask(AskProgress(), ProgressKnown, Failed)
    assert isinstance(progress, ProgressKnown), progress
    today = progress.progress.days[0]
    assert (today.answers, today.skips, today.active_ms) == (1, 0, 16_000)
    assert progress.progress.hard.today == 1
    kinds = [row["kind"] for row in facility.json("record", "show", "--last", "100000")]
    assert [kinds.count(kind) for kind in ("appealed", "appeal_decided", "marked_hard", "volunteered")] == [1, 1, 2, 1]
    assert facility.run("record", "verify").returncode == 0
