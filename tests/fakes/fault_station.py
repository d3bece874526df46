"""A workstation of a schedule: all of the real one below its window, on its own disk, in a process that may die."""

import asyncio
import mmap
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.facility.access.vault_share import vault_share
from anechoic.rules.ids import AnswerId, PersonId, SessionId, TaskId
from anechoic.rules.task import Verdict
from anechoic.seal.chain import open_facility_keys
from anechoic.seal.derive import station_db_key, vault_key
from anechoic.station.agent import opening, posting, pulse, reviewing, submitting
from anechoic.station.agent.beginning import leave, open_shift, settle_in
from anechoic.station.agent.board import Board
from anechoic.station.agent.shift import Shift, ShiftOverError
from anechoic.station.display.plain import PlainDisplay
from anechoic.station.identity import Identity
from anechoic.station.keys.machine import MachineSecrets
from anechoic.station.port import Decide, Draft, Event, ReviewsListed, Submit
from anechoic.station.posture.look import Posture
from anechoic.station.profile import Profile
from anechoic.station.session import Session
from anechoic.station.system.adapter import Hold, Pages
from anechoic.station.system.plain import PlainSystem
from anechoic.station.trust import Trust
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.person import PersonVault
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.enrol import Policy, Provision
from anechoic.wire.signin import PersonCard
from fakes.facility_bench import BenchStation
from fakes.fault_checks import MARKER
from fakes.fault_disk import Disk, Disks
from fakes.fault_house import House
from fakes.fault_ledger import Ledger
from fakes.fault_plan import Dice, Died, Fault
from fakes.fault_wire import FaultyClient, Wire

HEARD = (PlayedSpan(first=0, last=2_000),)


class Uptime(PlainSystem):
    """A system whose uptime a schedule moves."""

    def __init__(self) -> None:
        self.ms = 0

    def uptime_ms(self) -> int:
        return self.ms

    def memory(self, length: int) -> Pages:
        return Pages(mmap.mmap(-1, max(length, 1)), Hold.LOCKED)


class Inline(Executor):
    """Calls to the facility happen at once, on the loop's own thread: always in the same order."""

    def submit(self, function: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(function(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 - a death travels through the future too
            done.set_exception(error)
        return done


@dataclass
class FaultStation:
    """One person at one workstation.

    Attributes:
        accused: times a fault nobody made on purpose was taken for an attack.
    """

    wire: Wire
    disk: Disk
    system: Uptime
    bench_station: BenchStation
    person: str
    secrets: MachineSecrets = field(default_factory=lambda: MachineSecrets.generate(bytes(32)))
    ledger: Ledger = field(default_factory=Ledger)
    accused: list[str] = field(default_factory=list)
    heard: list[Event] = field(default_factory=list)
    shift: Shift | None = None
    machine: MachineDatabase | None = None
    _words: int = 0

    @classmethod
    def new(cls, wire: Wire, disks: Disks, folder: Path, person: str, system: Uptime) -> "FaultStation":
        folder.mkdir()
        disk = Disk(folder)
        disks.known.append(disk)
        return cls(wire, disk, system, wire.house.bench.station(folder.name), person)

    @property
    def house(self) -> House:
        return self.wire.house

    @property
    def dice(self) -> Dice:
        return self.wire.dice

    @property
    def profile(self) -> Profile:
        return Profile(self.disk.folder)

    def _vault_key(self) -> bytes:
        with self.house.facility.database.write() as connection:
            share = vault_share(self.house.facility, connection, person=self.person, station=self.bench_station.id)
        return vault_key(self.secrets.share, share, person_id=PersonId(self.person), station_id=self.bench_station.id)

    def _trust(self) -> Trust:
        keys, now = self.house.facility.secrets, self.house.bench.clock.now
        signed = open_facility_keys(keys.root, keys.facility_keys, now=now // 1_000)
        policy = Policy(
            version=1, issued=now, facility_name="Bench", training=True, key_stores=("training-file",), grace_minutes=60
        )
        return Trust(signed, policy)

    def _identity(self, trust: Trust) -> Identity:
        provision = Provision(
            facility_name="Bench",
            station=self.bench_station.id,
            station_name=self.disk.folder.name,
            enrol_address="127.0.0.1:9",
            address="127.0.0.1:9",
            authority="",
            root=self.house.facility.secrets.root.raw,
        )
        return Identity(
            profile=self.profile,
            provision=provision,
            secrets=self.secrets,
            hybrid=self.bench_station.hybrid,
            signing=self.bench_station.signing,
            root=self.house.facility.secrets.root,
            thumbprint=self.bench_station.id,
            trust=trust,
        )

    async def begin(self) -> None:
        """Start the program and sign in; first the ledger is compared with what the last process left on disk.

        Raises:
            AnechoicError: it does not start now.
        """
        key, trust = self._vault_key(), self._trust()
        self.look(key)
        asked = self.system.uptime_ms()
        desk = self.house.bench.sign_in(self.person, self.bench_station)
        session = Session(
            id=SessionId(desk.session),
            token=desk.session,
            card=PersonCard(person=self.person, login="p", name="P", roles=(), pairs=(), kinds=()),
            signing=desk.signing,
            hybrid=desk.hybrid,
            vault_key=key,
            trust=trust,
            server_time=self.house.bench.clock.now,
            expires=desk.ends,
            replaced=False,
            last_sequence=0,
        )
        identity = self._identity(trust)
        if self.machine is None:
            self.machine = MachineDatabase(
                self.profile.machine, station_db_key(self.secrets.share, station_id=identity.station)
            )
        self.disk.files = [self.machine._file]
        self.shift = open_shift(
            session,
            asked,
            identity=identity,
            client=FaultyClient(self.wire, self.disk),
            machine=self.machine,
            system=self.system,
            board=Board(self.heard.append),
            workers=Inline(),
            posture=Posture(self.system, PlainDisplay()),
        )
        self.disk.files.append(self.shift.vault._file)
        self.disk.fill(full=self.disk.full)
        await settle_in(self.shift)
        self.shift.spawn(posting.post_quietly(self.shift))

    def look(self, key: bytes) -> None:
        """Compare the ledger with the vault as it lies on disk."""
        vault = PersonVault(self.profile.vault(PersonId(self.person)), key)
        try:
            self.ledger.compare(vault)
        finally:
            vault.close()

    async def attempt(self, act: Callable[[Shift], Awaitable[None] | None], name: str) -> None:
        """Do one thing as the person would, whatever comes of it; start anew when the process died of it."""
        self.dice.story.append(f"{self.disk.folder.name}: {name}")
        try:
            if self.shift is None:
                await self.begin()
            shift = self.shift
            assert shift is not None
            done = act(shift)
            if done is not None:
                await done
        except (Died, ShiftOverError):
            pass
        except Untrusted as error:
            self.accused.append(f"{name}: {error.text()}")
        except Refused as error:
            if error.code == "session_over":
                self.cut()
            else:
                self.dice.story.append(f"    refused: {error.code}")
        except Unavailable as error:
            self.dice.story.append(f"    unavailable: {error.code}")
        if self.disk.dead:
            await self.die()

    def cut(self) -> None:
        """Put away a session the facility has ended."""
        shift, self.shift = self.shift, None
        self.disk.files = self.disk.files[:1]
        if shift is not None:
            shift.end()

    async def die(self) -> None:
        """End the process as kill -9 does: nothing is tidied, what was not committed is gone."""
        self.dice.note(Fault.STATION_KILLED)
        shift, self.shift = self.shift, None
        if shift is not None:
            left = tuple(shift.background)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            shift.vault.close()
            if shift.open is not None:
                shift.open.close()
        if self.machine is not None:
            self.machine.close()
            self.machine = None
        self.disk.files = []
        self.disk.left, self.disk.dead = None, False

    async def close(self) -> None:
        """Sign out and end the program in good order."""
        if self.shift is not None:
            await leave(self.shift)
            self.shift = None
        if self.machine is not None:
            self.machine.close()
            self.machine = None
        self.disk.files = []

    def words(self) -> str:
        """Give words nobody wrote before."""
        self._words += 1
        return f"{MARKER} {self.disk.folder.name} {self._words}"

    def draft(self, shift: Shift) -> None:
        text, task = self.words(), shift.current().item.task
        self.ledger.typing(task, text)
        opening.save_draft(shift, Draft(text=text, started=True))
        self.ledger.kept(task, text)

    def submit(self, shift: Shift) -> None:
        text, task = self.words(), shift.current().item.task
        self.ledger.typing(task, text)
        submitting.submit(shift, Submit(Draft(text=text), HEARD, 1_000))
        letter = shift.vault.outbox.newest_answer(shift.session.id)
        assert letter is not None
        self.ledger.sent(task, text, letter.subject)

    async def take_back(self, shift: Shift) -> None:
        await submitting.take_back(shift)

    async def beat(self, shift: Shift) -> None:
        await pulse.beat(shift)
        await posting.post_quietly(shift)
        opening.blank_when_over(shift)

    async def review(self, shift: Shift) -> None:
        await reviewing.list_reviews(shift)
        listed = [one for one in self.heard if isinstance(one, ReviewsListed)][-1]
        if listed.rows:
            await reviewing.open_review(shift, TaskId(listed.rows[0].task))

    def decide(self, shift: Shift) -> None:
        answers = shift.current().text.answers
        verdict = self.dice.rng.choice((Verdict.ACCEPT, Verdict.ACCEPT, Verdict.FIX, Verdict.RETURN))
        if self.dice.calm and verdict is Verdict.RETURN:
            verdict = Verdict.ACCEPT
        text = self.words() if verdict is Verdict.FIX else ""
        comment = f"{MARKER} look again" if verdict is Verdict.RETURN else ""
        submitting.decide(shift, Decide(verdict, (AnswerId(answers[0].answer),), text, comment, None, HEARD, 1_000))
