"""One random schedule of real processes and real SIGKILLs, from the first pull to the delivery.

The seed says what is tried in which order and when each process is to be killed: at its n-th durable write, or after so
much work. What the processes do meanwhile is theirs, so a schedule is not the same twice as those in one process are
(`fault_schedule`); the invariants are.
"""

import contextlib
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from anechoic.errors import Refused
from anechoic.faults import places
from anechoic.rules.ids import AnswerId
from anechoic.rules.task import Verdict
from anechoic.station.port import Decide
from fakes.doom import By, Doom
from fakes.fault_checks import audited, delivered_once, readable, record_holds, results
from fakes.fault_house import OWNER
from fakes.fault_plan import Dice, Fault
from fakes.fault_schedule import Outcome
from fakes.fault_time import HOUR_MS
from fakes.mortal_house import PEOPLE, MortalHouse
from fakes.mortal_station import HEARD, GoneError, MortalStation

STEPS = 8
_ROUNDS = 8
_SERVER_WRITES, _SERVER_MS = (20, 300), (600, 1_800)
_STATION_WRITES, _STATION_MS = (1, 30), (20, 160)
"""Of a start, a sign-in and a few requests."""


def run(seed: int, folder: Path, *, audit: bool = False, steps: int = STEPS) -> Outcome:
    """Run one schedule in a folder that does not exist yet, and take the folder away.

    Args:
        seed: for what is tried and when death comes.
        folder: for facility and workstations.
        audit: check the exported record with the auditor's own program too.
        steps: how many things are tried before calm.
    """
    schedule = MortalSchedule(Dice(seed), MortalHouse.new(folder), steps)
    try:
        schedule.play()
        violations = schedule.violations(audit=audit)
    except Exception as error:  # noqa: BLE001 - a program that does not come back, or not as it should, is a find too
        violations = [*schedule.found, f"broken off: {places(error)} {error}"]
    finally:
        schedule.close()
        shutil.rmtree(folder)
    return Outcome(seed, tuple(violations), schedule.befell(), tuple(schedule.dice.story))


@dataclass
class MortalSchedule:
    dice: Dice
    house: MortalHouse
    steps: int
    found: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ana, self.sue = (MortalStation(self.house, login) for login in PEOPLE)

    @property
    def everybody(self) -> tuple[MortalStation, ...]:
        return (self.ana, self.sue)

    def play(self) -> None:
        for _ in range(self.steps):
            self._step()
        self.dice.calm = True
        self.dice.story.append("calm")
        self._end()

    def befell(self) -> Counter[Fault]:
        """Count the deaths that took place."""
        deaths = {Fault.SERVER_KILLED: self.house.deaths, Fault.STATION_KILLED: sum(o.deaths for o in self.everybody)}
        return Counter({fault: count for fault, count in deaths.items() if count})

    def _step(self) -> None:
        rng = self.dice.rng
        if self.house.died():
            self.dice.story.append("  ! the server was killed")
        if not self.house.up and rng.random() < 0.8:
            doom = self._doom(_SERVER_WRITES, _SERVER_MS)
            lived = self.house.start(doom)
            self.dice.story.append(f"server: {doom.word() if doom else 'lives'}{'' if lived else ', dies at once'}")
        one = rng.choices((self.ana, self.sue), (2, 1))[0]
        with contextlib.suppress(GoneError):
            if one.desk is None:
                doom = self._doom(_STATION_WRITES, _STATION_MS)
                signed_in = one.begin(doom.word() if doom else "")
                said = "signed in" if signed_in else "not signed in"
                self.dice.story.append(f"{one.login}: {doom.word() if doom else 'lives'}, {said}")
                if not signed_in:
                    return
            self._act(one)
            if one.desk is not None and self.dice.happens(0.1):
                self.dice.story.append(f"{one.login}: killed between two requests")
                one.kill()

    def _doom(self, writes: tuple[int, int], work: tuple[int, int]) -> Doom | None:
        rng = self.dice.rng
        if not self.dice.happens(0.75):
            return None
        by, (least, most) = rng.choice(((By.WRITES, writes), (By.WORK_MS, work)))
        return Doom(by, rng.randrange(least, most))

    def _act(self, one: MortalStation) -> None:
        if one is self.sue:
            name = "decide" if one.open is not None else self.dice.rng.choices(("review", "deliver"), (3, 1))[0]
        elif one.open is not None:
            name = self.dice.rng.choices(("draft", "submit", "leave"), (4, 5, 1))[0]
        else:
            name = self.dice.rng.choices(("open_next", "take_back", "leave"), (7, 2, 1))[0]
        self.dice.story.append(f"{one.login}: {name}")
        if name == "decide":
            self._decide()
        elif name == "deliver":
            self._deliver()
        else:
            getattr(one, name)()

    def _decide(self) -> None:
        assert self.sue.open is not None
        given = self.dice.rng.choice((Verdict.ACCEPT, Verdict.ACCEPT, Verdict.FIX, Verdict.RETURN))
        if self.dice.calm and given is Verdict.RETURN:
            given = Verdict.ACCEPT
        text = self.sue.words() if given in {Verdict.FIX, Verdict.RETURN} else ""
        fixed, comment = (text, "") if given is Verdict.FIX else ("", text)
        chosen = (AnswerId(self.sue.open.answers[0].answer),)
        self.sue.decide(Decide(given, chosen, fixed, comment, None, HEARD, 1_000))

    def _deliver(self) -> None:
        with contextlib.suppress(Refused):
            self.house.deliver()
        self.sue.approve()

    def _end(self) -> None:
        """Go on without deaths until all work is done; nobody may have to do more than work."""
        for one in self.everybody:
            with contextlib.suppress(GoneError):
                one.end()
        # One that is doomed and still lives must not die later, when nobody is killed any more.
        if not self.house.died() and self.house.up:
            self.house.kill()
        for _ in range(_ROUNDS):
            if not self.house.up:
                assert self.house.start()
            self._work()
            if not self.house.unfinished():
                break
            # A lease that nobody knows of any more ends by its time.
            assert self.house.process.stop() == 0
            self.house.ahead_ms += 2 * HOUR_MS
        self.found += self.house.unfinished()
        for one in self.everybody:
            self.found += one.settled()

    def _work(self) -> None:
        if self.ana.begin():
            with contextlib.suppress(GoneError):
                for _ in range(6):
                    self.ana.open_next()
                    if self.ana.open is None:
                        break
                    self.ana.submit()
        self.ana.leave()
        if self.sue.begin():
            with contextlib.suppress(GoneError):
                for _ in range(6):
                    self.sue.review()
                    if self.sue.open is None:
                        break
                    self._decide()
                # With what is on its way: only an answer that arrived is delivered.
                self.sue.leave()
                if not self.house.unfinished() and self.sue.begin():
                    self._deliver()
        self.sue.leave()

    def violations(self, *, audit: bool) -> list[str]:
        """Give everything that does not hold at the end."""
        facility, found = self.house.facility, list(self.found)
        for one in self.everybody:
            found += [*one.ledger.lost, *one.ledger.arrived(facility), *one.accused]
        found += results(facility, {task.id: 1 for task in self.house.tasks})
        wanted = [f"item {n}" for n in range(len(self.house.tasks))]
        found += delivered_once(self.house.delivered(), OWNER, facility, wanted)
        found += readable(self.house.home, self.house.tasks)
        found += record_holds(facility)
        if audit:
            found += audited(facility, self.house.home / "record.export")
        return found

    def close(self) -> None:
        for one in self.everybody:
            if one.desk is not None:
                one.desk.close()
        self.house.close()
