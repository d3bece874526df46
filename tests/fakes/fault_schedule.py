"""One random schedule of faults from its first pull to its delivery, and what must hold at its end."""

import asyncio
import contextlib
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from anechoic.errors import Refused, Unavailable
from anechoic.rules.task import Role
from anechoic.station import answers as station_answers
from anechoic.station.agent import opening, shift
from fakes.facility_bench import START_MS, BenchTask
from fakes.fault_checks import audited, delivered_once, readable, record_holds, results, settled
from fakes.fault_disk import Disks
from fakes.fault_house import OWNER, House
from fakes.fault_plan import Dice, Died, Fault
from fakes.fault_station import FaultStation, Uptime
from fakes.fault_time import HOUR_MS, JumpingLoop, WallClock
from fakes.fault_wire import Wire

STEPS = 18
_ROUNDS = 14
_WANTED = (1, 2)


@dataclass(frozen=True)
class Outcome:
    """What became of a schedule."""

    seed: int
    violations: tuple[str, ...]
    befell: Counter[Fault]
    story: tuple[str, ...]


def run(seed: int, folder: Path, *, audit: bool = False) -> Outcome:
    """Run one schedule in a folder that does not exist yet, and take the folder away.

    Args:
        seed: the same gives the same schedule; ids and keys are still random.
        folder: for facility and workstations.
        audit: check the exported record with the auditor's own program too, which takes its time.
    """
    folder.mkdir()
    schedule = Schedule.new(seed, folder)
    try:
        with asyncio.Runner(loop_factory=schedule.new_loop) as runner, schedule.under_way():
            runner.run(schedule.play())
            violations = schedule.violations(audit=audit)
    finally:
        schedule.house.bench.close()
        shutil.rmtree(folder)
    return Outcome(seed, tuple(violations), schedule.dice.befell, tuple(schedule.dice.story))


@dataclass
class Schedule:
    dice: Dice
    folder: Path
    house: House
    wire: Wire
    disks: Disks
    desks: list[FaultStation]
    supervisor: FaultStation
    tasks: list[BenchTask]
    system: Uptime
    wall: WallClock = field(default_factory=lambda: WallClock(START_MS))
    found: list[str] = field(default_factory=list)

    @classmethod
    def new(cls, seed: int, folder: Path) -> "Schedule":
        dice = Dice(seed)
        house, system = House.new(folder / "facility"), Uptime()
        disks = Disks([house.disk])
        wire = Wire(house, dice)
        bench = house.bench
        # A facility of some days: a clock set back does not fall before its foundation.
        bench.clock.now += 4 * 24 * HOUR_MS
        tasks = [bench.task(f"item {n}", wanted=wanted, milliseconds=300) for n, wanted in enumerate(_WANTED)]
        people = [
            FaultStation.new(wire, disks, folder / name, bench.person(name, role), system)
            for name, role in (("ana", Role.CONTRACTOR), ("ben", Role.CONTRACTOR), ("sue", Role.SUPERVISOR))
        ]
        return cls(dice, folder, house, wire, disks, people[:2], people[2], tasks, system)

    @property
    def everybody(self) -> tuple[FaultStation, ...]:
        return (*self.desks, self.supervisor)

    def new_loop(self) -> JumpingLoop:
        return JumpingLoop(self.passes)

    def passes(self, ms: int) -> None:
        """Let time pass for everybody."""
        self.house.bench.clock.now += ms
        self.system.ms += ms
        self.wall.now_ms += ms

    @contextlib.contextmanager
    def under_way(self) -> Iterator[None]:
        """Put this schedule's clocks and disks in place."""
        with pytest.MonkeyPatch.context() as patch, self.disks.watched():
            patch.setattr(shift, "time", self.wall)
            patch.setattr(station_answers, "time", self.wall)
            yield

    async def play(self) -> None:
        for _ in range(STEPS):
            await self._step()
        self.dice.calm = True
        self.dice.story.append("calm")
        await self._end()

    async def _step(self) -> None:
        dice, rng = self.dice, self.dice.rng
        self._befall()
        who = rng.sample(self.everybody, k=2 if rng.random() < 0.2 else 1)
        for one in who:
            if dice.happens(0.2):
                one.disk.left = rng.randrange(10)
        await asyncio.gather(*(self._act(one) for one in who))
        for one in self.everybody:
            one.disk.left = None
            if one.disk.full and rng.random() < 0.6:
                one.disk.fill(full=False)
        await asyncio.sleep(rng.uniform(0.01, 40))
        for one in self.everybody:
            if one.disk.dead:
                await one.die()
        if rng.random() < 0.3:
            self.house.sweep()
        if dice.happens(0.06):
            await self._two_stations()

    def _befall(self) -> None:
        """Let something happen that lasts, or end it."""
        dice, rng = self.dice, self.dice.rng
        self.wire.away = False
        if rng.random() < 0.6:
            self.house.disk.full = False
        if not dice.happens(0.25):
            return
        fault = dice.one(
            Fault.STATION_FULL,
            Fault.SERVER_FULL,
            Fault.STATION_CLOCK,
            Fault.SERVER_CLOCK,
            Fault.SUSPENDED,
            Fault.AWAY,
        )
        dice.note(fault)
        match fault:
            case Fault.STATION_FULL:
                rng.choice(self.everybody).disk.fill(full=True)
            case Fault.SERVER_FULL:
                self.house.disk.full = True
            case Fault.STATION_CLOCK:
                self.wall.now_ms += rng.randrange(-72 * HOUR_MS, 72 * HOUR_MS)
            case Fault.SERVER_CLOCK:
                self.house.bench.clock.now += rng.randrange(-3 * HOUR_MS, 3 * HOUR_MS)
            case Fault.SUSPENDED:
                self.passes(rng.randrange(HOUR_MS, 9 * HOUR_MS))
            case Fault.AWAY:
                self.wire.away = True
                self.passes(rng.randrange(HOUR_MS // 2, 5 * HOUR_MS))

    async def _act(self, one: FaultStation) -> None:
        rng, opened = self.dice.rng, one.shift is not None and one.shift.open is not None
        if one is self.supervisor:
            await self._supervise(opened=opened)
        elif opened:
            match rng.choices(("draft", "submit", "close", "beat"), (4, 4, 1, 1))[0]:
                case "draft":
                    await one.attempt(one.draft, "draft")
                case "submit":
                    await one.attempt(one.submit, "submit")
                case "close":
                    await one.attempt(opening.close_item, "close")
                case _:
                    await one.attempt(one.beat, "beat")
        else:
            match rng.choices(("open", "take back", "leave", "beat"), (6, 2, 1, 1))[0]:
                case "open":
                    await one.attempt(opening.open_next, "open next")
                case "take back":
                    await one.attempt(one.take_back, "take back")
                case "leave":
                    await self._leave(one)
                case _:
                    await one.attempt(one.beat, "beat")

    async def _leave(self, one: FaultStation) -> None:
        self.dice.story.append(f"{one.disk.folder.name}: leave")
        try:
            await one.close()
        except Died:
            await one.die()
        except Unavailable as error:
            self.dice.story.append(f"    unavailable at the end: {error.code}")
            one.cut()

    async def _supervise(self, *, opened: bool) -> None:
        one, rng = self.supervisor, self.dice.rng
        if opened:
            await one.attempt(one.decide, "decide")
        elif rng.random() < 0.2 and one.shift is not None:
            self._deliver(one.shift.session.token)
        else:
            await one.attempt(one.review, "review")

    def _deliver(self, token: str) -> None:
        self.dice.story.append("deliver")
        if self.dice.happens(0.3):
            self.dice.note(Fault.SERVER_KILLED)
            self.house.left = self.dice.rng.randrange(40)
        try:
            self.house.deliver(token)
        except (Refused, Unavailable) as error:
            self.dice.story.append(f"    {error.code}")
        except Died:
            self.house.open_again()
        self.house.left = None

    async def _two_stations(self) -> None:
        """Let a lease run out unheard, so that both hold the same task open, and answer at once."""
        first, second = self.dice.rng.sample(self.desks, k=2)
        await first.attempt(opening.open_next, "open next")
        self.house.bench.clock.now += HOUR_MS + 60_000
        self.house.sweep()
        await second.attempt(opening.open_next, "open next")
        held = [one.shift.open.item.task for one in (first, second) if one.shift is not None and one.shift.open]
        if len(held) == 2 and held[0] == held[1]:
            self.dice.note(Fault.TWO_STATIONS)
        await asyncio.gather(*(one.attempt(one.submit, "submit") for one in (first, second)))
        await asyncio.sleep(2)

    async def _end(self) -> None:
        """Go on without faults until all work is done; nobody may have to do more than work."""
        self.wire.away = self.house.disk.full = False
        for one in self.everybody:
            one.disk.left = None
            one.disk.fill(full=False)
        wanted = [task.id for task in self.tasks]
        for _ in range(_ROUNDS):
            if self.house.unfinished(wanted):
                for one in self.desks:
                    await self._work(one)
            one = self.supervisor
            for _ in range(6):
                await one.attempt(one.review, "review")
                if one.shift is None or one.shift.open is None:
                    break
                await one.attempt(one.decide, "decide")
                await asyncio.sleep(1)
            await one.attempt(one.beat, "beat")
            if not self.house.unfinished(wanted):
                break
            self.passes(2 * HOUR_MS)
            self.house.sweep()
        self.found += self.house.unfinished(wanted)
        for one in self.everybody:
            await one.attempt(one.beat, "beat")
            await asyncio.sleep(1)
            self._settled(one)
        if self.supervisor.shift is not None:
            self._deliver(self.supervisor.shift.session.token)
        for one in self.everybody:
            await one.close()
            one.look(one._vault_key())

    async def _work(self, one: FaultStation) -> None:
        for _ in range(8):
            await one.attempt(opening.open_next, "open next")
            if one.shift is None:
                continue
            if one.shift.open is None:
                break
            await one.attempt(one.submit, "submit")
            await asyncio.sleep(1)
        await one.attempt(one.beat, "beat")

    def _settled(self, one: FaultStation) -> None:
        name = one.disk.folder.name
        if one.shift is None or one.machine is None:
            self.found.append(f"{name} cannot sign in any more")
            return
        self.found += settled(name, one.shift.vault, one.machine, one.shift.witness, self.house.facility)

    def violations(self, *, audit: bool) -> list[str]:
        """Give everything that does not hold at the end."""
        found = list(self.found)
        for one in self.everybody:
            found += [*one.ledger.lost, *one.ledger.arrived(self.house.facility), *one.accused]
        facility = self.house.facility
        wanted = {task.id: wanted for task, wanted in zip(self.tasks, _WANTED, strict=True)}
        found += results(facility, wanted)
        found += delivered_once(self.house.delivered(), OWNER, facility, [f"item {n}" for n in range(len(self.tasks))])
        found += [*readable(self.folder, self.tasks), *(f"the server broke: {text}" for text in self.wire.broke)]
        found += record_holds(facility)
        if audit:
            found += audited(facility, self.folder / "record.export")
        return found
