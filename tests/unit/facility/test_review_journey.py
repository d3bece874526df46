from typing import Any

import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.facility.day import day
from anechoic.facility.matters import all_matters
from anechoic.facility.package import sweep
from anechoic.facility.review import queue
from anechoic.rules.provenance import Made
from anechoic.rules.task import NoWork, Origin, ReceiptState, ReviewReason, Role, TaskState, Verdict
from anechoic.seal.kinds import Kind
from anechoic.store.facility import answers
from anechoic.wire.answers import MadeRun, PlayedSpan, Receipt
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchTask


@pytest.fixture
def supervisor(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("supervisor"))


@pytest.fixture
def answered(bench: Bench) -> tuple[Desk, BenchTask, Receipt]:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    taken = next(c for c in desk.open(fetched, clip).text.candidates if c.text == "press the star")
    played = (PlayedSpan(first=0, last=4_000),)
    body = desk.body(fetched, clip, taken.text, origin=Origin.TAKEN, candidate=taken.key, played=played)
    return desk, task, desk.send(desk.seal(body))


def _answer_state(bench: Bench, answer: str) -> str:
    with bench.facility.database.read() as connection:
        row = answers.by_id(connection, answer)
    assert row is not None
    return str(row.state)


def test_the_supervisor_sees_the_answer_beside_the_candidates(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, receipt = answered
    (row,) = queue.waiting(bench.facility, supervisor.caller).rows
    assert (row.task, row.reason, row.answers) == (task.id, ReviewReason.NEW_PERSON, 1)
    fetched, _, opened = supervisor.review(task.id)
    assert fetched.context.purpose == "review"
    assert opened.pcm == task.pcm
    (seen,) = opened.text.answers
    assert (seen.answer, seen.author, seen.text) == (receipt.subject, "A", "press the star")
    assert seen.origin is Origin.TAKEN
    assert next(c.text for c in opened.text.candidates if c.key == seen.candidate) == "press the star"
    assert seen.heard_share == pytest.approx(0.5)
    assert opened.text.reason == "new_person"


def test_the_supervisor_sees_where_words_came_from_in_the_keys_of_their_own_order(
    bench: Bench, supervisor: Desk
) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1", candidates=("press the star now", "push the star later", "say it again"))
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    keys = {one.text: one.key for one in desk.open(fetched, clip).text.candidates}
    runs = (
        MadeRun(length=15, made=Made.TAKEN, keys=keys["press the star now"]),
        MadeRun(length=6, made=Made.TAKEN, keys=keys["push the star later"]),
        MadeRun(length=4, made=Made.OWN),
    )
    desk.send(desk.seal(desk.body(fetched, clip, "press the star later too", runs=(runs[0], runs[1], runs[2]))))
    assert queue.waiting(bench.facility, supervisor.caller).rows == ()
    body = desk.body(fetched, clip, "press the star later too", runs=(*runs[:2], MadeRun(length=3, made=Made.OWN)))
    assert desk.send(desk.seal(body)).state is ReceiptState.ACCEPTED
    _, _, opened = supervisor.review(task.id)
    (seen,) = opened.text.answers
    texts = {one.key: one.text for one in opened.text.candidates}
    assert [(run.length, run.made, [texts[key] for key in run.keys]) for run in seen.runs] == [
        (15, Made.TAKEN, ["press the star now"]),
        (6, Made.TAKEN, ["push the star later"]),
        (3, Made.OWN, []),
    ]
    assert seen.origin is Origin.MENDED


def test_accept_settles_the_task(bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]) -> None:
    _, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    sealed = supervisor.seal(
        supervisor.verdict_body(fetched, clip, Verdict.ACCEPT, answers=(receipt.subject,)), Kind.VERDICT
    )
    first, again = supervisor.send_verdict(sealed), supervisor.send_verdict(sealed)
    assert (first.state, again.state) == (ReceiptState.ACCEPTED, ReceiptState.REPEATED)
    assert bench.kinds_recorded()[first.index] == "review_accepted"
    assert bench.state(task.id) is TaskState.FINAL
    listed = queue.waiting(bench.facility, supervisor.caller)
    assert (listed.rows, listed.reviewed_today) == ((), 1)


def test_returned_work_reaches_the_same_person_first_then_the_same_supervisor(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    ana, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    given = supervisor.decide(fetched, clip, Verdict.RETURN, answers=(receipt.subject,), comment="listen again")
    assert given.state is ReceiptState.ACCEPTED
    assert bench.state(task.id) is TaskState.RETURNED
    assert _answer_state(bench, receipt.subject) == "returned"
    assert day(bench.facility, all_matters(), ana.caller).returned_waiting == 1
    ben = bench.sign_in(bench.person("ben"), bench.station("two"))
    assert ben.ask().reason is NoWork.OTHERS_FIRST
    for n in range(3):
        bench.task(f"other {n}")
    back = ana.pull()
    assert back.context.clips[0].task == task.id
    opened = ana.open(back, back.clip(task.id))
    assert opened.text.returned is not None
    assert opened.text.returned.comment == "listen again"
    assert opened.text.returned.text == "press the star"
    assert opened.text.returned.candidate in {c.key for c in opened.text.candidates}
    redone = ana.send(ana.seal(ana.body(back, back.clip(task.id), "press star", supersedes=receipt.subject)))
    assert redone.state is ReceiptState.ACCEPTED
    assert _answer_state(bench, receipt.subject) == "superseded"
    tom = bench.sign_in(bench.person("tom", Role.SUPERVISOR), bench.station("three"))
    assert queue.waiting(bench.facility, tom.caller).rows == ()
    (row,) = queue.waiting(bench.facility, supervisor.caller).rows
    assert (row.reason, row.mine) == (ReviewReason.RETURNED_AGAIN, True)
    bench.clock.go(hours=25)
    assert [row.task for row in queue.waiting(bench.facility, tom.caller).rows] == [task.id]


def test_returned_work_is_lent_whatever_is_held_and_nothing_else_with_it(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    ana, task, receipt = answered
    for n in range(12):
        bench.task(f"other {n}")
    ana.pull()
    fetched, clip, _ = supervisor.review(task.id)
    supervisor.decide(fetched, clip, Verdict.RETURN, answers=(receipt.subject,), comment="listen again")
    assert ana.ask(held=8).reason is NoWork.ENOUGH_HELD
    assert day(bench.facility, all_matters(), ana.caller).returned_ready == 1
    back = ana.fetch(ana.ask(held=8, returned_only=True))
    assert [(one.task, one.returned) for one in back.context.clips] == [(task.id, True)]
    assert day(bench.facility, all_matters(), ana.caller).returned_ready == 0
    assert ana.ask(held=9, returned_only=True).reason is NoWork.NOTHING_LEFT


def test_after_a_day_returned_work_is_for_everybody(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    supervisor.decide(fetched, clip, Verdict.RETURN, answers=(receipt.subject,), comment="listen again")
    ben = bench.sign_in(bench.person("ben"), bench.station("two"))
    bench.clock.go(hours=25)
    assert ben.pull().clip(task.id).task == task.id


def test_mended_words_settle_the_task(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    given = supervisor.decide(fetched, clip, Verdict.FIX, answers=(receipt.subject,), text="press the * key")
    assert given.state is ReceiptState.ACCEPTED
    assert bench.state(task.id) is TaskState.FINAL


@pytest.mark.parametrize(
    "case",
    [
        (Verdict.RETURN, {"comment": "  "}, "comment_missing"),
        (Verdict.FIX, {"text": ""}, "answer_empty"),
        (Verdict.ACCEPT, {"text": "mine"}, "accept_with_text"),
        (Verdict.ACCEPT, {"answers": ("0" * 32,)}, "other_answers"),
        (Verdict.ACCEPT, {"fencing": 99}, "not_yours"),
    ],
)
def test_a_verdict_that_breaks_a_rule_gets_its_receipt(
    bench: Bench,
    supervisor: Desk,
    answered: tuple[Desk, BenchTask, Receipt],
    case: tuple[Verdict, dict[str, Any], str],
) -> None:
    (verdict, wrong, code), (_, task, receipt) = case, answered
    fetched, clip, _ = supervisor.review(task.id)
    refused = supervisor.decide(fetched, clip, verdict, **{"answers": (receipt.subject,), **wrong})
    assert (refused.state, refused.code) == (ReceiptState.REFUSED, code)
    assert bench.state(task.id) is TaskState.IN_REVIEW


def test_nobody_reviews_own_work_or_a_conversation_heard(bench: Bench) -> None:
    both = bench.sign_in(bench.person("ida", Role.CONTRACTOR, Role.SUPERVISOR), bench.station("one"))
    mine = bench.task("item 1", conversation="first")
    fetched = both.pull()
    both.answer(fetched, fetched.clip(mine.id))
    assert queue.waiting(bench.facility, both.caller).rows == ()
    with pytest.raises(Refused) as refused:
        both.ask_review(mine.id)
    assert refused.value.code == "not_open_to_you"
    ben = bench.sign_in(bench.person("ben"), bench.station("two"))
    same_talk = bench.task("item 2", conversation="first")
    theirs = ben.pull()
    ben.answer(theirs, theirs.clip(same_talk.id))
    assert queue.waiting(bench.facility, both.caller).rows == ()


def test_hearing_a_review_counts_as_exposure(bench: Bench, answered: tuple[Desk, BenchTask, Receipt]) -> None:
    _, task, _ = answered
    both = bench.sign_in(bench.person("ida", Role.CONTRACTOR, Role.SUPERVISOR), bench.station("two"))
    both.review(task.id)
    bench.task("item 2", conversation="item 1")
    assert both.ask().reason is NoWork.OTHERS_FIRST


def test_only_a_supervisor_reviews(bench: Bench, answered: tuple[Desk, BenchTask, Receipt]) -> None:
    ana, task, _ = answered
    for forbidden in (lambda: queue.waiting(bench.facility, ana.caller), lambda: ana.ask_review(task.id)):
        with pytest.raises(Refused) as refused:
            forbidden()
        assert refused.value.code == "not_your_role"


def test_one_review_is_open_for_one_supervisor(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    tom = bench.sign_in(bench.person("tom", Role.SUPERVISOR), bench.station("three"))
    with pytest.raises(Refused):
        tom.ask_review(task.id)
    bench.clock.go(minutes=61)
    with bench.facility.database.write() as connection:
        sweep.sweep(bench.facility, connection)
    tom.review(task.id)
    late = supervisor.decide(fetched, clip, Verdict.ACCEPT, answers=(receipt.subject,))
    assert late.state is ReceiptState.TAKEN


def test_a_review_opened_again_after_a_lost_reply_is_the_same_package(
    supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, _ = answered
    lost, again = supervisor.ask_review(task.id), supervisor.ask_review(task.id)
    assert lost == again
    supervisor.fetch(again)
    anew = supervisor.ask_review(task.id)
    assert anew.package != again.package


def test_a_verdict_changed_in_flight_is_untrusted(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    _, task, receipt = answered
    fetched, clip, _ = supervisor.review(task.id)
    body = supervisor.verdict_body(fetched, clip, Verdict.ACCEPT, answers=(receipt.subject,))
    sealed = supervisor.seal(body, Kind.VERDICT)
    for place in range(0, len(sealed), 211):
        changed = bytearray(sealed)
        changed[place] ^= 0x80
        with pytest.raises(Untrusted):
            supervisor.send_verdict(bytes(changed))
    assert bench.state(task.id) is TaskState.IN_REVIEW


def test_the_day_shows_the_same_figures_to_everybody(
    bench: Bench, supervisor: Desk, answered: tuple[Desk, BenchTask, Receipt]
) -> None:
    ana, _, _ = answered
    bench.task("item 2")
    mine = day(bench.facility, all_matters(), ana.caller)
    assert (mine.answered_today, mine.active_ms_today, mine.submitted_total) == (1, 5_000, 1)
    assert (mine.ready_for_me, mine.reviews_waiting) == (1, 0)
    theirs = day(bench.facility, all_matters(), supervisor.caller)
    assert (theirs.reviews_waiting, theirs.ready_for_me, theirs.reason) == (1, 0, None)
