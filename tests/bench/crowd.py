"""Two hundred workstations as a server sees them: own certificates, addresses and sessions, real TLS, real seals.

They are put into the facility's folder before its server starts, since enrolling each by hand would take longer than
what is measured. Everything after that goes over the wire.
"""

import asyncio
import contextlib
import os
import ssl
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from sqlalchemy import func, select, update

from anechoic.facility.opening import open_facility
from anechoic.rules.task import ReceiptState, TaskKind
from anechoic.seal import tls
from anechoic.seal.derive import token_hash
from anechoic.store.facility import stations as stored_stations
from anechoic.store.facility.tables.people import SESSION
from anechoic.store.facility.tables.tasks import LEASE
from anechoic.trace.profile import VERSION
from anechoic.wire import routes
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.work import ClipContext, PullReply, PullRequest, ReleaseRequest
from fakes.bench_desk import Desk, Fetched
from fakes.facility_bench import Bench, BenchClock
from fakes.facility_process import FacilityProcess

REFILL_AT = 3
CLIPS_A_PULL = 5
"""Answered before the next package of eight is asked for."""
DAYS = 30


@dataclass
class Simulated:
    """One workstation with its person, at an address of its own."""

    desk: Desk
    token: str
    context: ssl.SSLContext
    address: str
    waiting: list[tuple[Fetched, ClipContext]] = field(default_factory=list)


@dataclass
class Crowd:
    """All of them, and how long each of their requests took."""

    facility: FacilityProcess
    members: list[Simulated]
    taken_ms: list[float] = field(default_factory=list)
    done: int = 0

    @classmethod
    def new(cls, facility: FacilityProcess, *, members: int, tasks: int) -> "Crowd":
        """Put people, workstations, sessions and work into a facility that is not served yet."""
        opened = open_facility(facility.folder, facility.unlock.read_text().strip())
        bench = Bench(opened, BenchClock(time.time_ns() // 1_000_000))
        made = [_member(bench, number) for number in range(members)]
        for number in range(tasks):
            bench.task(f"item {number}")
        opened.close()
        return cls(facility, made)

    async def warm_up(self) -> None:
        """Connect everybody, and let each begin at another place of the package: pulls then come evenly."""
        await asyncio.gather(
            *(self._shift(member, clips=1 + number % CLIPS_A_PULL) for number, member in enumerate(self.members))
        )

    async def hurry(self, seconds: float) -> float:
        """Let everybody work as fast as it goes for so long; give the cycles a second."""
        begin, before = time.perf_counter(), self.done
        await asyncio.gather(*(self._shift(member, until=begin + seconds) for member in self.members))
        return (self.done - before) / (time.perf_counter() - begin)

    async def at_pace(self, cycles_a_second: float) -> None:
        """Let everybody do one clip, begun evenly at so many a second in all."""
        begin = time.perf_counter()
        await asyncio.gather(
            *(
                self._shift(member, clips=1, first=begin + number / cycles_a_second)
                for number, member in enumerate(self.members)
            )
        )

    def leased_twice(self) -> tuple[int, int]:
        """Give how many tasks that want one answer were lent more than once, of how many that were lent."""
        opened = open_facility(self.facility.folder, self.facility.unlock.read_text().strip())
        with opened.database.read() as connection:
            times = [
                count for (count,) in connection.execute(select(func.count()).select_from(LEASE).group_by(LEASE.c.task))
            ]
        opened.close()
        return sum(count > 1 for count in times), len(times)

    async def _shift(
        self, member: Simulated, *, clips: int = 1_000, first: float = 0.0, until: float = float("inf")
    ) -> None:
        connector = aiohttp.TCPConnector(limit=1, local_addr=(member.address, 0), ssl=member.context)
        base = f"https://127.0.0.1:{self.facility.port}"
        bearer = {"Authorization": f"Bearer {member.token}"}
        async with aiohttp.ClientSession(base, connector=connector, headers=bearer) as session:
            await asyncio.sleep(max(0.0, first - time.perf_counter()))
            for _ in range(clips):
                if time.perf_counter() > until:
                    break
                # Not `+=` of the awaited: that would add to what the count was before the others' clips.
                accepted = await self._clip(member, session)
                self.done += accepted

    async def _clip(self, member: Simulated, session: aiohttp.ClientSession) -> bool:
        """Lease and fetch when the clips run out, as a workstation does; then release one and answer it."""
        desk = member.desk
        if len(member.waiting) <= REFILL_AT:
            request = PullRequest(held=len(member.waiting), last_sequence=desk.sequence)
            reply = decode(await self._ask(session, routes.PULL, request), PullReply)
            if reply.package:
                where = routes.PACKAGE.format(package=reply.package)
                async with self._timed(), session.get(where) as response:
                    fetched = desk.open_package(await response.read())
                desk.sequence = fetched.context.sequence
                member.waiting += [(fetched, clip) for clip in fetched.context.clips]
        if not member.waiting:
            raise RuntimeError("there was too little work for all of them")
        fetched, clip = member.waiting.pop(0)
        asked = ReleaseRequest(
            package=fetched.context.package, clip=clip.clip, lease=clip.lease, fencing=clip.fencing, mark=VERSION
        )
        desk.open_with(fetched, clip, desk.read_release(await self._ask(session, routes.RELEASE, asked)))
        sealed = desk.seal(desk.body(fetched, clip, "press star", kind=TaskKind.TRANSLATION))
        receipt = desk.read_receipt(await self._ask(session, routes.ANSWERS, sealed))
        return receipt.state is ReceiptState.ACCEPTED

    async def _ask(self, session: aiohttp.ClientSession, path: str, body: Message | bytes) -> bytes:
        data = body if isinstance(body, bytes) else encode(body)
        form = routes.SEALED if isinstance(body, bytes) else routes.JSON
        async with self._timed(), session.post(path, data=data, headers={"Content-Type": form}) as response:
            told = await response.read()
            if response.status != 200:
                raise RuntimeError(f"{path}: {response.status} {told[:200]!r}")
            return told

    @contextlib.asynccontextmanager
    async def _timed(self) -> AsyncIterator[None]:
        begin = time.perf_counter()
        yield
        self.taken_ms.append((time.perf_counter() - begin) * 1e3)


def _member(bench: Bench, number: int) -> Simulated:
    person, station = bench.person(f"person{number}"), bench.station(f"desk {number}")
    desk = bench.sign_in(person, station)
    authority = bench.facility.secrets.authority
    csr, key = tls.new_station_csr(station.id)
    certificate = authority.issue_station(csr, station_id=station.id, days=DAYS, now=bench.clock.now // 1_000)
    token, thumbprint = os.urandom(32).hex(), tls.thumbprint(tls.certificate_der(certificate))
    with bench.facility.database.write() as connection:
        stored_stations.change(connection, station.id, thumbprint=thumbprint, certificate=certificate.decode())
        bound = update(SESSION).where(SESSION.c.id == desk.session)
        connection.execute(bound.values(thumbprint=thumbprint, token_hash=token_hash(token)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(cadata=authority.certificate_pem.decode())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "both.pem"
        file.write_bytes(certificate + tls.key_pem(key))
        context.load_cert_chain(file)
    return Simulated(desk, token, context, f"127.0.{1 + number // 200}.{1 + number % 200}")
