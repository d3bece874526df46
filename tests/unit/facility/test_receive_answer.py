from typing import Any

import pytest
from sqlalchemy import func, select, update

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.facility.package import sweep
from anechoic.rules.marks import Category, Severity
from anechoic.rules.provenance import Made
from anechoic.rules.task import Flag, NoWork, Origin, ReceiptState, Role, SkipReason, TaskKind, TaskState
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate, sign_object_by_two
from anechoic.store.facility import answers, leases
from anechoic.store.facility.tables.answers import ANSWER, EVIDENCE
from anechoic.store.facility.tables.batches import CLIP
from anechoic.wire.answers import ErrorMark, MadeRun, Skip
from anechoic.wire.codec import encode
from anechoic.wire.work import ClipContext, CommandAnswer
from fakes.bench_desk import Desk, Fetched
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _lent(bench: Bench, desk: Desk, **more: Any) -> tuple[Fetched, ClipContext]:
    task = bench.task("item 1", **more)
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    return fetched, clip


def _kept(bench: Bench) -> int:
    with bench.facility.database.read() as connection:
        return int(connection.scalar(select(func.count()).select_from(ANSWER)) or 0)


def _evidence(bench: Bench) -> list[str]:
    with bench.facility.database.read() as connection:
        return list(connection.scalars(select(EVIDENCE.c.code).order_by(EVIDENCE.c.n)))


def test_an_answer_ends_in_a_signed_receipt_and_a_leaf(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip))
    receipt = desk.send(sealed)
    assert receipt.state is ReceiptState.ACCEPTED
    assert bench.kinds_recorded()[receipt.index] == "answer_accepted"
    assert bench.state(clip.task) is TaskState.IN_REVIEW
    with bench.facility.database.read() as connection:
        lease = leases.by_id(connection, clip.lease)
    assert lease is not None
    assert lease.state == "answered"


@pytest.mark.parametrize(
    "runs",
    [
        (MadeRun(length=9, made=Made.OWN),),
        (MadeRun(length=11, made=Made.OWN),),
        (MadeRun(length=10, made=Made.TAKEN, keys="f"),),
        (MadeRun(length=10, made=Made.OWN, keys="a"),),
        (MadeRun(length=10, made=Made.TAKEN, keys="t"),),
    ],
)
def test_runs_that_do_not_fit_the_text_are_refused(bench: Bench, desk: Desk, runs: tuple[MadeRun, ...]) -> None:
    fetched, clip = _lent(bench, desk)
    receipt = desk.send(desk.seal(desk.body(fetched, clip, "press star", runs=runs)))
    assert (receipt.state, receipt.code) == (ReceiptState.REFUSED, "provenance")
    assert _kept(bench) == 0


@pytest.mark.parametrize(("key", "first", "last"), [("a", 3, 2), ("a", 0, 99), ("f", 0, 1), ("t", 0, 1)])
def test_an_error_mark_outside_the_machines_text_is_refused(
    bench: Bench, desk: Desk, key: str, first: int, last: int
) -> None:
    fetched, clip = _lent(bench, desk)
    mark = ErrorMark(key=key, first=first, last=last, category=Category.NUMBER, severity=Severity.MAJOR)
    receipt = desk.send(desk.seal(desk.body(fetched, clip, marks=(mark,))))
    assert (receipt.state, receipt.code) == (ReceiptState.REFUSED, "marks")
    assert _kept(bench) == 0


def test_the_same_bytes_again_are_repeated(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip))
    first, again = desk.send(sealed), desk.send(sealed)
    assert (first.state, again.state) == (ReceiptState.ACCEPTED, ReceiptState.REPEATED)
    assert (first.index, first.at, first.digest) == (again.index, again.at, again.digest)
    assert _kept(bench) == 1
    assert bench.kinds_recorded().count("answer_accepted") == 1


def test_other_bytes_under_the_same_number_are_an_alarm_and_the_first_stays(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    body = desk.body(fetched, clip)
    first = desk.seal(body)
    desk.send(first)
    refused = desk.send(desk.seal(body))
    assert (refused.state, refused.code) == (ReceiptState.REFUSED, "other_bytes")
    assert bench.kinds_recorded()[-1] == "answer_forked"
    assert _evidence(bench) == ["other_bytes"]
    assert desk.send(first).state is ReceiptState.REPEATED
    assert _kept(bench) == 1


def test_a_double_submit_under_two_numbers_counts_once(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    one, two = desk.seal(desk.body(fetched, clip)), desk.seal(desk.body(fetched, clip, "press hash"))
    assert desk.send(one).state is ReceiptState.ACCEPTED
    late = desk.send(two)
    assert late.state is ReceiptState.TAKEN
    assert desk.send(two) == late
    assert _evidence(bench) == ["taken"]
    assert _kept(bench) == 1


def test_two_workstations_one_task_one_wins(bench: Bench) -> None:
    ana, ben = bench.person("ana"), bench.person("ben")
    first = bench.sign_in(ana, bench.station("one"))
    fetched, clip = _lent(bench, first)
    bench.clock.go(minutes=61)
    second = bench.sign_in(ben, bench.station("two"))
    other = second.pull()
    assert second.answer(other, other.clip(clip.task)).state is ReceiptState.ACCEPTED
    late = first.send(first.seal(first.body(fetched, clip)))
    assert (late.state, late.code) == (ReceiptState.TAKEN, "taken")
    assert _evidence(bench) == ["taken"]
    assert bench.kinds_recorded()[-1] == "answer_taken"


def test_work_done_while_a_lease_ran_out_is_kept_if_nobody_took_the_place(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    bench.clock.go(hours=2)
    assert desk.send(desk.seal(desk.body(fetched, clip))).state is ReceiptState.ACCEPTED


def test_while_somebody_else_works_on_it_a_late_answer_is_not_needed(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    bench.clock.go(minutes=61)
    bench.sign_in(bench.person("ben"), bench.station("two")).pull()
    assert desk.send(desk.seal(desk.body(fetched, clip))).state is ReceiptState.TAKEN


def test_a_stale_fencing_number_of_the_same_person_is_not_needed(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    bench.clock.go(minutes=61)
    again = desk.pull()
    assert again.clip(clip.task).fencing > clip.fencing
    assert desk.send(desk.seal(desk.body(fetched, clip))).state is ReceiptState.TAKEN
    assert desk.answer(again, again.clip(clip.task)).state is ReceiptState.ACCEPTED


def test_of_two_leases_that_both_ran_out_only_the_newer_counts(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    bench.clock.go(minutes=61)
    again = desk.pull()
    newer = again.clip(clip.task)
    desk.open(again, newer)
    bench.clock.go(minutes=61)
    with bench.facility.database.write() as connection:
        sweep.sweep(bench.facility, connection)
    assert desk.send(desk.seal(desk.body(fetched, clip))).state is ReceiptState.TAKEN
    assert desk.send(desk.seal(desk.body(again, newer))).state is ReceiptState.ACCEPTED


def test_a_clip_never_opened_cannot_be_answered(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    body = desk.body(fetched, fetched.context.clips[0])
    receipt = desk.send(desk.seal(body))
    assert (receipt.state, receipt.code) == (ReceiptState.REFUSED, "not_released")
    bench.clock.go(minutes=61)
    desk.ask()
    late = desk.send(desk.seal(desk.body(fetched, fetched.context.clips[0])))
    assert late.state in {ReceiptState.REFUSED, ReceiptState.TAKEN}
    assert _kept(bench) == 0


def test_the_answer_to_a_withdrawn_clip_is_not_kept(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    with bench.facility.database.write() as connection:
        connection.execute(update(CLIP).where(CLIP.c.id == clip.clip).values(withdrawn=bench.clock.now))
    assert desk.send(desk.seal(desk.body(fetched, clip))).state is ReceiptState.WITHDRAWN
    assert _kept(bench) == 0


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"fencing": 7}, "not_yours"),
        ({"task": "0" * 32}, "not_yours"),
        ({"package": "0" * 32}, "not_yours"),
        ({"lease": "0" * 32}, "not_yours"),
        ({"kind": TaskKind.COMMAND}, "not_yours"),
        ({"candidate": "f", "origin": Origin.TAKEN}, "unknown_candidate"),
        ({"supersedes": "0" * 32}, "not_taken_back"),
        ({"skip": Skip(reason=SkipReason.TOO_MUCH)}, "skip_with_answer"),
        ({"command": CommandAnswer(heard="x")}, "command_unwanted"),
    ],
)
def test_what_breaks_a_rule_gets_its_receipt_too(bench: Bench, desk: Desk, wrong: dict[str, Any], code: str) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip, **wrong))
    receipt = desk.send(sealed)
    assert (receipt.state, receipt.code) == (ReceiptState.REFUSED, code)
    assert desk.send(sealed) == receipt
    assert _kept(bench) == 0


def test_an_empty_answer_needs_a_mark(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    assert desk.send(desk.seal(desk.body(fetched, clip, " "))).code == "answer_empty"
    marked = desk.body(fetched, clip, "", flags=(Flag.UNINTELLIGIBLE,))
    assert desk.send(desk.seal(marked)).state is ReceiptState.ACCEPTED


def test_a_skipped_clip_goes_to_other_people(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    skip = desk.body(fetched, clip, "", skip=Skip(reason=SkipReason.KNOW_THE_SPEAKER))
    assert desk.send(desk.seal(skip)).state is ReceiptState.ACCEPTED
    assert bench.state(clip.task) is TaskState.READY
    assert desk.ask().reason is NoWork.OTHERS_FIRST
    other = bench.sign_in(bench.person("ben"), bench.station("two"))
    assert other.pull().clip(clip.task).task == clip.task


def test_an_answer_made_before_a_crash_is_taken_from_the_next_session(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip))
    after = bench.sign_in(desk.person, BenchStation(desk.station, desk.station_signing, desk.station_hybrid))
    with pytest.raises(Untrusted):
        after.send(sealed)
    assert after.send(sealed, made_in=desk.session).state is ReceiptState.ACCEPTED
    other = bench.sign_in(bench.person("ben"), bench.station("two"))
    with pytest.raises(Refused) as refused:
        other.send(sealed, made_in=desk.session)
    assert refused.value.code == "not_yours"


@pytest.mark.parametrize("wrong", [{"person": "0" * 32}, {"station": "0" * 32}, {"session": "0" * 32}])
def test_a_body_about_somebody_else_is_untrusted(bench: Bench, desk: Desk, wrong: dict[str, Any]) -> None:
    fetched, clip = _lent(bench, desk)
    with pytest.raises(Untrusted):
        desk.send(desk.seal(desk.body(fetched, clip, **wrong)))


def test_an_answer_sealed_for_another_facility_is_untrusted(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    with pytest.raises(Untrusted):
        desk.send(desk.seal(desk.body(fetched, clip, recipient=bytes(32))))


@pytest.mark.parametrize("forged", [0, 1])
def test_both_signatures_count(bench: Bench, desk: Desk, forged: int) -> None:
    fetched, clip = _lent(bench, desk)
    keys = [desk.signing, desk.station_signing]
    keys[forged] = SigningPrivate.generate()
    signed = sign_object_by_two(keys[0], keys[1], Kind.ANSWER, encode(desk.body(fetched, clip)))
    with pytest.raises(Untrusted):
        desk.send(desk.seal_signed(signed, Kind.ANSWER))
    assert _kept(bench) == 0


def test_any_byte_changed_in_flight_is_untrusted(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip))
    for place in [*range(0, len(sealed), 97), len(sealed) - 1]:
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Untrusted):
            desk.send(bytes(changed))
    for length in (0, 4, 100, len(sealed) - 1):
        with pytest.raises(Untrusted):
            desk.send(sealed[:length])
    assert _kept(bench) == 0


def test_a_verdict_is_no_answer(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    with pytest.raises(Untrusted):
        desk.send(desk.seal(desk.body(fetched, clip), Kind.VERDICT))


def test_killed_before_the_commit_nothing_is_there_and_the_retry_is_accepted(
    bench: Bench, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched, clip = _lent(bench, desk)
    sealed = desk.seal(desk.body(fetched, clip))

    def full(*_: object, **__: object) -> None:
        raise Unavailable("full", code="disk_full")

    monkeypatch.setattr(answers, "keep_receipt", full)
    with pytest.raises(Unavailable):
        desk.send(sealed)
    monkeypatch.undo()
    assert _kept(bench) == 0
    assert "answer_accepted" not in bench.kinds_recorded()
    assert desk.send(sealed).state is ReceiptState.ACCEPTED


def test_when_two_agree_the_task_is_final(bench: Bench) -> None:
    people = {name: bench.experienced(name) for name in ("ana", "ben")}
    task = bench.task("shared", wanted=2)
    for name, person in people.items():
        desk = bench.sign_in(person, bench.station(name))
        fetched = desk.pull()
        assert bench.state(task.id) is TaskState.READY
        desk.answer(fetched, fetched.clip(task.id), "Press star." if name == "ana" else "press star")
    bench.never_drawn(task.id)
    assert bench.state(task.id) is TaskState.FINAL


def test_when_two_differ_a_supervisor_is_asked(bench: Bench) -> None:
    people = {name: bench.experienced(name) for name in ("ana", "ben")}
    task = bench.task("shared", wanted=2)
    for name, person in people.items():
        desk = bench.sign_in(person, bench.station(name))
        fetched = desk.pull()
        desk.answer(fetched, fetched.clip(task.id), name)
    assert bench.state(task.id) is TaskState.IN_REVIEW


def test_taken_back_and_given_again(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    first = desk.send(desk.seal(desk.body(fetched, clip)))
    back = desk.take_back(first, clip.task)
    assert back.state is ReceiptState.ACCEPTED
    assert back.fencing > clip.fencing
    assert bench.state(clip.task) is TaskState.READY
    again = desk.take_back(first, clip.task)
    assert (again.state, again.lease, again.fencing) == (ReceiptState.REPEATED, back.lease, back.fencing)
    opened = desk.open(fetched, clip, lease=back.lease, fencing=back.fencing)
    assert opened.text.transcript == "transcript of item 1"
    body = desk.body(fetched, clip, "press the star", lease=back.lease, fencing=back.fencing, supersedes=first.subject)
    second = desk.send(desk.seal(body))
    assert second.state is ReceiptState.ACCEPTED
    with bench.facility.database.read() as connection:
        old, new = answers.by_id(connection, first.subject), answers.by_id(connection, second.subject)
    assert old is not None
    assert new is not None
    assert (old.state, old.version, new.state, new.version) == ("superseded", 1, "accepted", 2)


def test_a_skip_can_be_taken_back(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    skipped = desk.send(desk.seal(desk.body(fetched, clip, "", skip=Skip(reason=SkipReason.BAD_SOUND))))
    back = desk.take_back(skipped, clip.task)
    assert back.state is ReceiptState.ACCEPTED
    body = desk.body(fetched, clip, lease=back.lease, fencing=back.fencing, supersedes=skipped.subject)
    desk.open(fetched, clip, lease=back.lease, fencing=back.fencing)
    assert desk.send(desk.seal(body)).state is ReceiptState.ACCEPTED


def test_nobody_takes_back_what_is_not_theirs_or_after_the_session(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    first = desk.send(desk.seal(desk.body(fetched, clip)))
    other = bench.sign_in(bench.person("ben"), bench.station("two"))
    assert other.take_back(first, clip.task).code == "not_yours"
    after = bench.sign_in(desk.person, BenchStation(desk.station, desk.station_signing, desk.station_hybrid))
    assert after.take_back(first, clip.task).code == "not_yours"


def test_once_a_supervisor_opened_it_an_answer_stays(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk)
    first = desk.send(desk.seal(desk.body(fetched, clip)))
    bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("two")).review(clip.task)
    refused = desk.take_back(first, clip.task)
    assert (refused.state, refused.code) == (ReceiptState.REFUSED, "in_review")


@pytest.mark.parametrize(("state", "code"), [(TaskState.DELIVERED, "delivered"), (TaskState.WITHDRAWN, "withdrawn")])
def test_once_delivered_or_withdrawn_an_answer_stays(bench: Bench, desk: Desk, state: TaskState, code: str) -> None:
    from anechoic.store.facility import tasks

    fetched, clip = _lent(bench, desk)
    first = desk.send(desk.seal(desk.body(fetched, clip)))
    with bench.facility.database.write() as connection:
        tasks.change(connection, clip.task, state=state.value)
    assert desk.take_back(first, clip.task).code == code


def test_a_command_is_graded(bench: Bench, desk: Desk) -> None:
    fetched, clip = _lent(bench, desk, kind=TaskKind.COMMAND, candidates=())
    graded = desk.body(fetched, clip, "", command=CommandAnswer(heard="lights on", meant="yes", fit=3))
    assert desk.send(desk.seal(graded)).state is ReceiptState.ACCEPTED
