import pytest

from anechoic.errors import Refused
from anechoic.facility import care
from anechoic.facility.access import people
from anechoic.facility.package.pull import ready_for
from anechoic.facility.package.waiting import waiting
from anechoic.facility.progress import days_of
from anechoic.rules.exposure import DAY_MS, HardMark
from anechoic.rules.task import Flag, NoWork, ReceiptState, Role, SkipReason
from anechoic.store.facility import care as stored
from anechoic.wire.answers import Skip
from anechoic.wire.day import ProgressDay, VolunteerRequest
from anechoic.wire.work import PackageContext
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchTask

HAND_OVER = Skip(reason=SkipReason.HAND_OVER)


def _desk(bench: Bench, login: str, *, volunteers: bool = False) -> Desk:
    desk = bench.sign_in(bench.person(login), bench.station(f"of {login}"))
    if volunteers:
        care.volunteer(bench.facility, desk.caller, VolunteerRequest(on=True))
    return desk


def _hard(bench: Bench, *tasks: BenchTask) -> None:
    with bench.facility.database.write() as connection:
        for task in tasks:
            stored.mark(connection, task.id, answer=None, why=HardMark.OWNER, at=bench.clock.now)


def _ids(context: PackageContext) -> list[str]:
    return [clip.task for clip in context.clips]


def _today(bench: Bench, desk: Desk) -> ProgressDay:
    with bench.facility.database.read() as connection:
        return days_of(connection, desk.person, today=bench.clock.now // DAY_MS, days=1)[0]


def _met_today(bench: Bench, desk: Desk) -> int:
    with bench.facility.database.read() as connection:
        return care.met(bench.facility, connection, desk.person).day_clips


def test_what_is_handed_over_goes_to_a_volunteer_and_never_comes_back(bench: Bench) -> None:
    ana, bo = _desk(bench, "ana"), _desk(bench, "bo")
    task = bench.task("item 1")
    fetched = ana.pull()
    given = ana.answer(fetched, fetched.clip(task.id), "", skip=HAND_OVER)
    assert given.state is ReceiptState.ACCEPTED
    assert ana.ask().reason is NoWork.OTHERS_FIRST
    bench.clock.go(hours=48)
    # Nobody but a volunteer, however long it waits; and `status` says that one is missing.
    assert bo.ask().reason is NoWork.OTHERS_FIRST
    (line,) = waiting(bench.facility)
    assert (line.what, line.count) == ("handed over", 1)
    cai = _desk(bench, "cai", volunteers=True)
    assert waiting(bench.facility) == ()
    assert _ids(cai.pull().context) == [task.id]
    assert ana.ask().reason is NoWork.NOTHING_LEFT


def test_a_stopped_clip_is_no_skip_and_its_time_is_paid(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    reasons = (SkipReason.TOO_MUCH, SkipReason.HAND_OVER, SkipReason.BAD_SOUND)
    for n, reason in enumerate(reasons):
        task = bench.task(f"item {n}")
        fetched = ana.pull()
        ana.answer(fetched, fetched.clip(task.id), "", skip=Skip(reason=reason), active_ms=7_000)
    day = _today(bench, ana)
    assert (day.answers, day.skips, day.active_ms) == (0, 1, 21_000)


def test_the_same_stop_twice_is_one(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    task = bench.task("item 1")
    fetched = ana.pull()
    clip = fetched.clip(task.id)
    ana.open(fetched, clip)
    sealed = ana.seal(ana.body(fetched, clip, "", skip=HAND_OVER))
    assert [ana.send(sealed).state for _ in range(2)] == [ReceiptState.ACCEPTED, ReceiptState.REPEATED]
    assert bench.kinds_recorded().count("marked_hard") == 1
    assert _met_today(bench, ana) == 1


def test_a_stop_taken_back_leaves_no_mark_and_opens_again(bench: Bench) -> None:
    ana, bo = _desk(bench, "ana"), _desk(bench, "bo")
    task = bench.task("item 1", wanted=2)
    fetched = ana.pull()
    given = ana.answer(fetched, fetched.clip(task.id), "", skip=HAND_OVER)
    back = ana.take_back(given, task.id)
    assert back.lease
    assert ana.take_back(given, task.id).lease == back.lease
    # Open to everybody again, so the mark is gone.
    assert _ids(bo.pull().context) == [task.id]


def test_volunteers_have_hard_clips_first_for_a_day(bench: Bench) -> None:
    ana, vera = _desk(bench, "ana"), _desk(bench, "vera", volunteers=True)
    hard, calm = bench.task("hard"), bench.task("calm")
    _hard(bench, hard)
    assert _ids(ana.pull().context) == [calm.id]
    bench.clock.go(hours=25)
    assert hard.id in _ids(ana.pull().context)
    assert vera.ask().reason is not None


def test_without_volunteers_hard_clips_are_shared_at_once(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    tasks = [bench.task(f"item {n}") for n in range(4)]
    _hard(bench, *tasks[:2])
    assert _ids(ana.pull().context) == [tasks[0].id, tasks[2].id, tasks[1].id, tasks[3].id]


def test_never_two_in_a_row_over_packages_either(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    hard = [bench.task(f"hard {n}") for n in range(2)]
    _hard(bench, *hard)
    fetched = ana.pull()
    assert _ids(fetched.context) == [hard[0].id]
    # Unopened yet, and then just opened: nothing hard follows it.
    assert ana.ask(held=1).reason is NoWork.HARD_LATER
    ana.answer(fetched, fetched.clip(hard[0].id))
    assert ana.ask().reason is NoWork.HARD_LATER
    calm = bench.task("calm")
    following = ana.pull()
    assert _ids(following.context) == [calm.id, hard[1].id]


def test_after_ten_minutes_of_rest_another_may_come(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    hard = [bench.task(f"hard {n}") for n in range(2)]
    _hard(bench, *hard)
    fetched = ana.pull()
    ana.answer(fetched, fetched.clip(hard[0].id))
    bench.clock.go(minutes=9)
    assert ana.ask().reason is NoWork.HARD_LATER
    bench.clock.go(minutes=1)
    assert _ids(ana.pull().context) == [hard[1].id]


def test_the_budget_of_a_day_ends_and_begins_anew(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    for n in range(10):
        task = bench.task(f"hard {n}")
        _hard(bench, task)
        bench.clock.go(minutes=11)
        if n < 8:
            fetched = ana.pull()
            assert _ids(fetched.context) == [task.id]
            ana.answer(fetched, fetched.clip(task.id))
    assert _met_today(bench, ana) == 8
    assert ana.ask().reason is NoWork.HARD_LATER
    with bench.facility.database.read() as connection:
        assert ready_for(bench.facility, connection, ana.caller).reason is NoWork.HARD_LATER
    bench.clock.go(ms=DAY_MS)
    again = bench.sign_in(ana.person, bench.station("tomorrow"))
    assert len(_ids(again.pull().context)) == 1


def test_minutes_end_the_budget_as_clips_do(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    long, short = bench.task("long", milliseconds=601_000), bench.task("short")
    _hard(bench, long)
    fetched = ana.pull()
    ana.answer(fetched, fetched.clip(long.id))
    _hard(bench, short)
    bench.clock.go(minutes=30)
    assert ana.ask().reason is NoWork.HARD_LATER


def test_a_flag_sends_back_what_lies_unopened_with_others(bench: Bench) -> None:
    ana, bo, vera = _desk(bench, "ana"), _desk(bench, "bo"), _desk(bench, "vera", volunteers=True)
    task = bench.task("item 1", wanted=2)
    with_ana, with_bo = ana.pull(), bo.pull()
    ana.answer(with_ana, with_ana.clip(task.id), flags=(Flag.SAFEGUARDING,))
    with pytest.raises(Refused) as refused:
        bo.open(with_bo, with_bo.clip(task.id))
    assert refused.value.code in {"given_back", "lease_over"}
    assert _ids(vera.pull().context) == [task.id]


def test_volunteering_is_recorded_once_and_ended_at_any_time(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    for on in (True, True, False, False):
        care.volunteer(bench.facility, ana.caller, VolunteerRequest(on=on))
    kinds = bench.kinds_recorded()
    assert (kinds.count("volunteered"), kinds.count("volunteer_ended")) == (1, 1)
    sue = bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("room 2"))
    with pytest.raises(Refused) as refused:
        care.volunteer(bench.facility, sue.caller, VolunteerRequest(on=True))
    assert refused.value.code == "not_your_role"


def test_what_lies_unopened_counts_against_the_budget(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    for n in range(7):
        task = bench.task(f"hard {n}")
        _hard(bench, task)
        bench.clock.go(minutes=11)
        fetched = ana.pull()
        ana.answer(fetched, fetched.clip(task.id))
    held = bench.task("held")
    _hard(bench, held)
    bench.clock.go(minutes=11)
    assert _ids(ana.pull().context) == [held.id]
    calm, beyond = bench.task("calm"), bench.task("beyond")
    _hard(bench, beyond)
    assert _ids(ana.pull(held=1).context) == [calm.id]


def test_a_suspended_volunteer_keeps_nothing_from_others(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    _desk(bench, "vera", volunteers=True)
    hard = bench.task("hard")
    _hard(bench, hard)
    assert ana.ask().reason is NoWork.OTHERS_FIRST
    people.suspend(bench.facility, "vera")
    assert _ids(ana.pull().context) == [hard.id]


def test_a_week_has_a_budget_of_its_own(bench: Bench) -> None:
    ana = _desk(bench, "ana")
    days = 3
    for day in range(days):
        for n in range(8):
            task = bench.task(f"hard {day} {n}")
            _hard(bench, task)
            bench.clock.go(minutes=11)
            fetched = ana.pull()
            ana.answer(fetched, fetched.clip(task.id))
        bench.clock.go(hours=24)
    task = bench.task("a fourth day")
    _hard(bench, task)
    with bench.facility.database.read() as connection:
        assert care.met(bench.facility, connection, ana.person).week_clips == 8 * days
    assert ana.ask().reason is NoWork.HARD_LATER


def test_a_volunteer_does_not_get_back_what_they_handed_over(bench: Bench) -> None:
    ana, vera = _desk(bench, "ana", volunteers=True), _desk(bench, "vera", volunteers=True)
    task = bench.task("item 1")
    fetched = ana.pull()
    clip = fetched.clip(task.id)
    ana.open(fetched, clip)
    ana.send(ana.seal(ana.body(fetched, clip, "", skip=HAND_OVER)))
    bench.clock.go(minutes=11)
    assert ana.ask().reason is not None
    assert _ids(vera.pull().context) == [task.id]
