import pytest

from anechoic.errors import Refused
from anechoic.facility.day import day
from anechoic.facility.matters import all_matters
from anechoic.facility.progress import own_progress
from anechoic.rules.task import ReceiptState, Role, SkipReason, TaskState, Verdict
from anechoic.seal.kinds import Kind
from anechoic.store.facility import gold, tasks
from anechoic.wire.answers import Skip
from anechoic.wire.codec import decode
from anechoic.wire.day import DAYS, ProgressReply, ProgressRequest, ReturnedState
from fakes.bench_desk import Desk
from fakes.facility_bench import DAY_MS, Bench


def _progress(bench: Bench, desk: Desk) -> ProgressReply:
    sealed = own_progress(bench.facility, desk.caller, ProgressRequest(person=desk.person))
    info = desk.person.encode() + desk.session.encode()
    signed = desk.hybrid.open(sealed, kind=Kind.PROGRESS, info=info)
    return decode(bench.facility.secrets.signing.public.open_object(Kind.PROGRESS, signed), ProgressReply)


def _answer(bench: Bench, desk: Desk, name: str) -> tuple[str, str]:
    """Give the task and the answer."""
    task = bench.task(name)
    fetched = desk.pull()
    return task.id, desk.answer(fetched, fetched.clip(task.id), active_ms=10_000).subject


def test_a_day_without_work_is_all_noughts(bench: Bench) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    reply = _progress(bench, desk)
    assert [one.day for one in reply.days] == [bench.clock.now // DAY_MS - n for n in range(DAYS)]
    assert not any(
        (one.answers, one.skips, one.returned, one.accepted, one.active_ms) != (0,) * 5 for one in reply.days
    )
    assert (reply.gold, reply.returned, reply.hard.today, reply.hard.volunteers) == (None, (), 0, False)


def test_nobody_sees_anybody_elses(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    bo = bench.sign_in(bench.person("bo", Role.CONTRACTOR, Role.SUPERVISOR), bench.station("two"))
    with pytest.raises(Refused) as refused:
        own_progress(bench.facility, bo.caller, ProgressRequest(person=ana.person))
    assert refused.value.code == "not_yours"


def test_work_stands_on_its_day_and_the_bar_shows_the_same(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    _answer(bench, ana, "yesterday")
    bench.clock.go(ms=DAY_MS)
    ana = bench.sign_in(ana.person, bench.station("two"))
    _answer(bench, ana, "one")
    _answer(bench, ana, "two")
    task = bench.task("three")
    fetched = ana.pull()
    ana.answer(fetched, fetched.clip(task.id), "", skip=Skip(reason=SkipReason.BAD_SOUND), active_ms=2_000)
    today, yesterday, *before = _progress(bench, ana).days
    assert (today.answers, today.skips, today.active_ms) == (2, 1, 22_000)
    assert (yesterday.answers, yesterday.active_ms) == (1, 10_000)
    assert all(one.active_ms == 0 for one in before)
    bar = day(bench.facility, all_matters(), ana.caller)
    assert (bar.answered_today, bar.active_ms_today) == (2, 22_000)


def test_an_answer_taken_back_and_given_again_is_one_answer_and_all_its_time(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("one")
    fetched = ana.pull()
    clip = fetched.clip(task.id)
    given = ana.answer(fetched, clip, active_ms=10_000)
    back = ana.take_back(given, task.id)
    assert (_progress(bench, ana).days[0].answers, _progress(bench, ana).days[0].active_ms) == (0, 10_000)
    ana.open(fetched, clip, lease=back.lease, fencing=back.fencing)
    body = ana.body(fetched, clip, "press it", lease=back.lease, fencing=back.fencing, active_ms=4_000)
    assert ana.send(ana.seal(body)).state is ReceiptState.ACCEPTED
    assert (_progress(bench, ana).days[0].answers, _progress(bench, ana).days[0].active_ms) == (1, 14_000)


def test_verdicts_and_what_came_of_what_was_returned(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    sue = bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("two"))
    given = [_answer(bench, ana, name) for name in ("one", "two", "three")]
    for (task, subject), verdict in zip(given, (Verdict.ACCEPT, Verdict.RETURN, Verdict.FIX), strict=True):
        fetched, clip, _ = sue.review(task)
        text = {"text": "press it"} if verdict is Verdict.FIX else {}
        sue.decide(fetched, clip, verdict, answers=(subject,), comment="the second word", active_ms=9_000, **text)
    reply = _progress(bench, ana)
    today = reply.days[0]
    assert (today.accepted, today.returned, today.mended) == (1, 1, 1)
    (row,) = reply.returned
    assert (row.answer, row.comment, row.state) == (given[1][1], "the second word", ReturnedState.OPEN)
    fetched = ana.pull()
    ana.answer(fetched, fetched.context.clips[0], "press star")
    assert [row.state for row in _progress(bench, ana).returned] == [ReturnedState.ANSWERED]
    # Reviewing is work like any other: the supervisor's own clock has it.
    assert _progress(bench, sue).days[0].active_ms == 27_000


def test_silent_gold_shows_in_nothing(bench: Bench) -> None:
    """Whether items were gold or not, met or not: until they are delivered the page is the same."""
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    given = [_answer(bench, ana, f"item {n}") for n in range(6)]
    for n, (_, answer) in enumerate(given):
        _score(bench, answer, met=n > 0)
    assert _progress(bench, ana).gold is None
    shown = None
    for n, (task, _) in enumerate(given):
        with bench.facility.database.write() as connection:
            tasks.change(connection, task, state=TaskState.DELIVERED.value)
        shown = _progress(bench, ana).gold
        assert (shown is None) == (n < 4)
    assert shown is not None
    assert (shown.met, shown.of) == (5, 6)


def test_gold_counts_ones_own_answers_alone(bench: Bench) -> None:
    ana = bench.sign_in(bench.person("ana"), bench.station("one"))
    ben = bench.sign_in(bench.person("ben"), bench.station("two"))
    for n in range(6):
        task, answer = _answer(bench, ana, f"item {n}")
        _score(bench, answer, met=True)
        with bench.facility.database.write() as connection:
            tasks.change(connection, task, state=TaskState.DELIVERED.value)
    assert _progress(bench, ana).gold is not None
    assert _progress(bench, ben).gold is None


def _score(bench: Bench, answer: str, *, met: bool) -> None:
    found = b'{"met": true}' if met else b'{"met": false}'
    with bench.facility.database.write() as connection:
        sealed = bench.facility.columns.seal("gold_score", "sealed_score", answer, found)
        gold.keep(connection, answer, version=1, sealed_score=sealed, at=bench.clock.now)
