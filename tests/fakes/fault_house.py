"""The facility of a schedule: real files, and it can be killed between two statements and find its disk full."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event

from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.facility import orphans
from anechoic.facility.access import approvals, heartbeat, owners, sessions
from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.facility.deliver import request as delivery
from anechoic.facility.matters import all_matters
from anechoic.facility.opening import assemble
from anechoic.facility.package import events, fetch, giveback, pull, release
from anechoic.facility.package.sweep import sweep
from anechoic.facility.receive import answer, takeback
from anechoic.facility.review import opening, queue, verdict
from anechoic.rules.task import ApprovalKind, Role, TaskState
from anechoic.seal.hybrid import HybridPrivate
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people, stations
from anechoic.store.facility import sessions as stored_sessions
from anechoic.store.facility import tasks as stored_tasks
from anechoic.wire import routes
from anechoic.wire.answers import TakeBackRequest
from anechoic.wire.codec import decode, encode
from anechoic.wire.events import EventsRequest
from anechoic.wire.refusal import Empty
from anechoic.wire.review import DecideRequest, ReviewOpenRequest
from anechoic.wire.work import GiveBackRequest, HeartbeatRequest, PullRequest, ReleaseRequest
from fakes.facility_bench import SETTINGS, Bench
from fakes.fault_disk import Disk
from fakes.fault_plan import Died

OWNER = HybridPrivate.generate()
OWNER_NAME = "Sample data owner"
_ROOMY = 1_073_741_823


@dataclass
class House:
    """The facility, opened anew from its disk after every death.

    Attributes:
        left: statements until it dies; None while it lives on.
    """

    bench: Bench
    disk: Disk
    left: int | None = None
    _known: dict[str, tuple[stations.StationRow | None, frozenset[Role]]] = field(default_factory=dict)

    @classmethod
    def new(cls, folder: Path) -> "House":
        house = cls(Bench.new(folder), Disk(folder))
        add_owner(house.facility)
        house._watch()
        return house

    @property
    def facility(self) -> Any:
        return self.bench.facility

    def _watch(self) -> None:
        engine = self.facility.database.engine

        def statement(*_: object) -> None:
            if self.left is not None:
                self.left -= 1
                if self.left < 0:
                    raise Died

        def begin(connection: Connection) -> None:
            raw = connection.connection.driver_connection
            assert raw is not None
            pages = raw.execute("PRAGMA page_count").fetchone()[0] if self.disk.full else _ROOMY
            raw.execute(f"PRAGMA max_page_count = {pages}")

        event.listen(engine, "before_cursor_execute", statement)
        event.listen(engine, "commit", statement)
        event.listen(engine, "begin", begin)

    def open_again(self) -> None:
        """Begin anew from what is on disk, as a started server does."""
        self.left = None
        old = self.facility
        old.close()
        self.bench.facility = assemble(old.folder, SETTINGS, old.secrets, clock=self.bench.clock)
        self._watch()
        with contextlib.suppress(Unavailable):
            orphans.sweep(self.facility)

    def sweep(self) -> None:
        """Do what the server does every few seconds."""
        with contextlib.suppress(Unavailable), self.facility.database.write() as connection:
            sessions.end_overdue(self.facility, connection)
            sweep(self.facility, connection)

    def answer(self, path: str, body: bytes, token: str, made_in: str) -> bytes:
        """Do what the route does.

        Raises:
            Refused, Unavailable, Untrusted: as the route.
            Died: the server ended meanwhile.
        """
        facility = self.facility
        caller = self.caller(token)

        def told(message: Any) -> Callable[[Callable[..., Any]], bytes]:
            return lambda act: act(facility, caller, decode(body, message))

        match path:
            case routes.HEARTBEAT:
                return told(HeartbeatRequest)(heartbeat.heartbeat)
            case routes.PULL:
                return encode(pull.pull(facility, caller, decode(body, PullRequest)))
            case routes.RELEASE:
                return told(ReleaseRequest)(release.release)
            case routes.GIVE_BACK:
                told(GiveBackRequest)(giveback.give_back)
                return encode(Empty())
            case routes.EVENTS:
                return encode(events.take_events(facility, caller, decode(body, EventsRequest)))
            case routes.ANSWERS:
                return answer.receive(facility, caller, body, made_in=made_in)
            case routes.TAKE_BACK:
                return told(TakeBackRequest)(takeback.take_back)
            case routes.REVIEWS:
                return encode(queue.waiting(facility, caller))
            case routes.REVIEW_OPEN:
                return encode(opening.open_review(facility, caller, decode(body, ReviewOpenRequest)))
            case routes.VERDICTS:
                return verdict.decide(facility, caller, body, made_in=made_in)
            case routes.SIGN_OUT:
                sessions.sign_out(facility, caller)
                return encode(Empty())
        raise AssertionError(path)

    def package(self, package: str, token: str) -> bytes:
        """Give the bytes of a package; raises like `answer`."""
        return fetch.package_file(self.facility, self.caller(token), package).read_bytes()

    def caller(self, token: str) -> Caller:
        """Give who shows a token; here the session's id is its token.

        Raises:
            Refused: the session is over.
        """
        facility = self.facility
        with facility.database.read() as connection:
            row = stored_sessions.by_id(connection, token)
            if row is None or row.ended is not None or row.ends <= facility.clock.now_ms():
                raise Refused("Your session is over. Sign in again; your drafts are safe.", code="session_over")
            if token not in self._known:
                # Neither changes during a schedule.
                self._known[token] = (
                    stations.by_id(connection, row.station),
                    people.roles(connection, row.person),
                )
        station, roles = self._known[token]
        assert station is not None
        return Caller(
            person=row.person,
            station=row.station,
            session=row.id,
            roles=roles,
            session_ends=row.ends,
            signing_public=row.signing_public,
            hybrid_public=row.hybrid_public,
            station_signing=station.signing_public,
            station_hybrid=station.hybrid_public,
        )

    def unfinished(self, wanted: list[str]) -> list[str]:
        """Give the tasks that are neither final nor delivered."""
        return unfinished(self.facility, wanted)

    def deliver(self, token: str) -> None:
        """Ask for a delivery of what is final, and approve what waits; both may have happened before.

        Raises:
            Refused, Unavailable: nothing is final, or the disk.
            Died: the server ended meanwhile.
        """
        caller = self.caller(token)
        with contextlib.suppress(Refused):
            delivery.request(self.facility, batch="one", owner=OWNER_NAME, by="custodian-1")
        for row in approvals.waiting(self.facility, all_matters(), caller).rows:
            if row.kind is ApprovalKind.DELIVERY:
                asked = DecideRequest(approval=row.approval, decision="approve")
                approvals.decide(self.facility, all_matters(), caller, asked)

    def delivered(self) -> list[Path]:
        """Give the files that left."""
        lines = delivery.listing(self.facility)
        return [Path(line.file) for line in lines if line.state == "delivered"]


def add_owner(facility: Facility) -> None:
    """Add the owner of everything, as if a second person had approved."""
    line = owners.add(facility, name=OWNER_NAME, public_key=OWNER.public.raw, by="custodian-1")
    with facility.database.write() as connection:
        stored_approvals.set_owner_state(connection, line.owner, "active")
        pending = stored_approvals.pending_of(connection, line.owner)
        assert pending is not None
        stored_approvals.withdraw(connection, line.owner, at=1)


def unfinished(facility: Facility, wanted: list[str]) -> list[str]:
    """Give the tasks that are neither final nor delivered."""
    with facility.database.read() as connection:
        rows = [stored_tasks.by_id(connection, task) for task in wanted]
    done = {TaskState.FINAL.value, TaskState.DELIVERED.value}
    return [f"{row.id} is {row.state}" for row in rows if row is not None and row.state not in done]


def family(error: AnechoicError) -> str:
    """Name the family of a refusal as the wire does."""
    if isinstance(error, Untrusted):
        return "untrusted"
    return "unavailable" if isinstance(error, Unavailable) else "refused"
