"""Any order of pulls, releases, answers, skips, reviews, crashes and lost or repeated messages, on the real store."""

import itertools
import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Connection, select

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.package import sweep
from anechoic.facility.review import queue
from anechoic.rules.task import LeaseState, ReceiptState, Role, SkipReason, TaskState, Verdict
from anechoic.seal.record.leaf import decode_leaf
from anechoic.seal.record.merkle import Frontier, leaf_hash
from anechoic.seal.record.note import open_checkpoint
from anechoic.store.facility import answers, leases, reviews, tasks
from anechoic.store.facility import record as stored_record
from anechoic.store.facility.tables.answers import ANSWER
from anechoic.store.facility.tables.tasks import LEASE, RELEASE, TASK
from anechoic.wire.answers import Receipt, Skip
from anechoic.wire.work import ClipContext
from fakes.bench_desk import Fetched
from fakes.facility_bench import Bench, BenchStation

_LIVE = (LeaseState.HELD.value, LeaseState.RELEASED.value)
_FINE = {ReceiptState.ACCEPTED, ReceiptState.REPEATED}
_EXPECTED = {"", "lease_over", "given_back", "already_answered", "release_ahead", "conversation_heard"}
PEOPLE = st.integers(0, 2)


class WorkLifecycle(RuleBasedStateMachine):
    @initialize()
    def open_facility(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="lifecycle-"))
        self.bench = Bench.new(self.home / "facility")
        self.stations = [self.bench.station(f"s{n}") for n in range(4)]
        self.people = [self.bench.person(f"p{n}") for n in range(3)]
        self.people.append(self.bench.person("sue", Role.SUPERVISOR))
        for n in range(5):
            self.bench.task(f"item {n}", wanted=1 + n % 2, conversation=f"talk {n // 2}")
        self.desks = [
            self.bench.sign_in(person, station) for person, station in zip(self.people, self.stations, strict=True)
        ]
        self.packages: list[tuple[int, Fetched, ClipContext]] = []
        self.sealed: list[tuple[int, str, bytes]] = []
        self.receipts: dict[bytes, Receipt] = {}
        self.taken_back: list[tuple[int, Fetched, ClipContext, str, str, int]] = []

    def teardown(self) -> None:
        if hasattr(self, "bench"):
            self._check_record()
            self.bench.close()
            shutil.rmtree(self.home)

    @rule(who=PEOPLE, lost=st.booleans())
    def pull(self, *, who: int, lost: bool) -> None:
        desk = self.desks[who]
        held = sum(1 for owner, _, _ in self.packages if owner == who)
        reply = desk.ask(held=min(held, 64))
        if reply.package and not lost:
            fetched = desk.fetch(reply)
            self.packages += [(who, fetched, clip) for clip in fetched.context.clips]

    @precondition(lambda self: self.packages)
    @rule(data=st.data())
    def open(self, data: st.DataObject) -> None:
        who, fetched, clip = data.draw(st.sampled_from(self.packages))
        self._try(lambda: self.desks[who].open(fetched, clip))

    @precondition(lambda self: self.packages)
    @rule(data=st.data(), text=st.sampled_from(["yes", "no"]), skip=st.booleans(), now=st.booleans())
    def answer(self, *, data: st.DataObject, text: str, skip: bool, now: bool) -> None:
        who, fetched, clip = data.draw(st.sampled_from(self.packages))
        desk = self.desks[who]
        more: dict[str, Any] = {"skip": Skip(reason=SkipReason.TOO_MUCH)} if skip else {}
        self._try(lambda: desk.open(fetched, clip))
        self.sealed.append((who, desk.session, desk.seal(desk.body(fetched, clip, "" if skip else text, **more))))
        if now:
            self._send(*self.sealed[-1])

    @precondition(lambda self: self.sealed)
    @rule(data=st.data())
    def send_late_or_again(self, data: st.DataObject) -> None:
        self._send(*data.draw(st.sampled_from(self.sealed)))

    @rule(who=PEOPLE)
    def killed_and_signed_in_again(self, who: int) -> None:
        before, station = self.desks[who], self.stations[who]
        after = self.bench.sign_in(before.person, BenchStation(station.id, station.signing, station.hybrid))
        after.sequence, after.counter = before.sequence, before.counter
        self.desks[who] = after

    @rule(minutes=st.sampled_from([1, 40, 61, 26 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.bench.clock.go(minutes=minutes)

    @rule()
    def swept(self) -> None:
        with self.bench.facility.database.write() as connection:
            sweep.sweep(self.bench.facility, connection)

    @precondition(lambda self: self.packages)
    @rule(data=st.data())
    def give_back(self, data: st.DataObject) -> None:
        who, _, clip = data.draw(st.sampled_from(self.packages))
        self.desks[who].give_back(clip.lease)

    @precondition(lambda self: self.receipts)
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        receipt = data.draw(st.sampled_from(sorted(self.receipts.values(), key=lambda one: one.subject)))
        with self.bench.facility.database.read() as connection:
            row = answers.by_id(connection, receipt.subject)
        if row is not None:
            self.desks[self.people.index(row.person)].take_back(receipt, row.task)

    @rule(verdict=st.sampled_from(list(Verdict)))
    def supervise(self, verdict: Verdict) -> None:
        sue = self.desks[3]
        rows = queue.waiting(self.bench.facility, sue.caller).rows
        if not rows:
            return
        fetched, clip, opened = sue.review(rows[0].task)
        named = tuple(one.answer for one in opened.text.answers)
        more = {"text": "mended"} if verdict is Verdict.FIX else {}
        given = named if verdict is Verdict.RETURN else named[:1]
        receipt = sue.decide(fetched, clip, verdict, answers=given, comment="again", **more)
        assert receipt.state is ReceiptState.ACCEPTED

    def _send(self, who: int, session: str, sealed: bytes) -> None:
        receipt = self.desks[who].send(sealed, made_in=session)
        before = self.receipts.setdefault(sealed, receipt)
        assert receipt.state is before.state or {receipt.state, before.state} == _FINE
        assert (receipt.index, receipt.code, receipt.digest) == (before.index, before.code, before.digest)

    def _try(self, act: Any) -> None:
        code = ""
        try:
            act()
        except Refused as refused:
            code = refused.code
        assert code in _EXPECTED

    @invariant()
    def nobody_is_asked_for_more_than_wanted(self) -> None:
        if not hasattr(self, "bench"):
            return
        with self.bench.facility.database.read() as connection:
            for task in connection.execute(select(TASK)).all():
                given = answers.of_task(connection, task.id, "accepted")
                working = [one for one in leases.live(connection, task=task.id) if one.purpose == "work"]
                assert len(given) == task.answered
                assert len({one.person for one in given}) == len(given)
                assert len(given) + len(working) <= task.wanted
                self._check_state(connection, task, len(given))

    def _check_state(self, connection: Connection, task: tasks.TaskRow, given: int) -> None:
        review = reviews.undecided(connection, task.id)
        assert (review is not None) == (task.state == TaskState.IN_REVIEW.value)
        if task.state in (TaskState.FINAL.value, TaskState.IN_REVIEW.value):
            assert given == task.wanted
        if task.state == TaskState.RETURNED.value:
            assert answers.of_task(connection, task.id, "returned")

    @invariant()
    def nobody_hears_two_clips_of_a_conversation(self) -> None:
        if not hasattr(self, "bench"):
            return
        with self.bench.facility.database.read() as connection:
            heard = connection.execute(
                select(LEASE.c.person, TASK.c.conversation_tag, TASK.c.id)
                .join(TASK, TASK.c.id == LEASE.c.task)
                .join(RELEASE, RELEASE.c.lease == LEASE.c.id)
                .distinct()
            ).all()
            doubled = connection.execute(select(ANSWER.c.person, ANSWER.c.task).where(ANSWER.c.state == "accepted"))
            assert max(Counter((row.person, row.task) for row in doubled).values(), default=0) <= 1
        assert max(Counter((row[0], bytes(row[1])) for row in heard).values(), default=0) <= 1

    def _check_record(self) -> None:
        with self.bench.facility.database.write() as connection:
            size = stored_record.size(connection)
            leaves = list(stored_record.leaves(connection, 0, size))
            note = record.checkpoint(self.bench.facility, connection)
            released = connection.execute(select(RELEASE)).all()
        frontier = Frontier()
        for leaf in leaves:
            frontier.append(leaf_hash(leaf))
        assert open_checkpoint(self.bench.facility.secrets.record.verifier_key, note).root == frontier.root()
        told = [decode_leaf(leaf) for leaf in leaves]
        assert sum(one.kind == "released" for one in told) == len(released)
        assert all(told[row.leaf].ids["lease"] == row.lease for row in released)
        assert all(one.n == n for n, one in zip(itertools.count(), told, strict=False))


TestWorkLifecycle = WorkLifecycle.TestCase
TestWorkLifecycle.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
