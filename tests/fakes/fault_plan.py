"""What can go wrong in a schedule, and the dice that decide it: the same seed, the same schedule."""

import random
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum


class Fault(Enum):
    """One kind of fault; the words are those of the table of figures."""

    STATION_KILLED = "workstation killed between two durable writes"
    SERVER_KILLED = "server killed between two statements or before its commit"
    LOST_REQUEST = "network: request lost"
    LOST_REPLY = "network: reply lost after the server acted"
    CUT_REQUEST = "network: request cut short"
    CUT_REPLY = "network: reply cut short after the server acted"
    REPEATED = "network: request delivered twice"
    LATE = "network: request delivered later, out of order"
    STATION_FULL = "workstation's disk full"
    SERVER_FULL = "server's disk full"
    STATION_CLOCK = "workstation's clock set"
    SERVER_CLOCK = "server's clock set"
    SUSPENDED = "suspended for hours"
    AWAY = "server away for hours"
    TWO_STATIONS = "two workstations answer one task"


ON_THE_WIRE = (
    Fault.LOST_REQUEST,
    Fault.LOST_REPLY,
    Fault.CUT_REQUEST,
    Fault.CUT_REPLY,
    Fault.REPEATED,
    Fault.LATE,
    Fault.SERVER_KILLED,
)


class Died(BaseException):
    """A process ends here. Nothing of it may reach disk or wire any more."""


@dataclass
class Dice:
    """One schedule's chance, and the count of what befell it."""

    seed: int
    calm: bool = False
    """No fault happens any more: the schedule comes to its end."""
    befell: Counter[Fault] = field(default_factory=Counter)
    story: list[str] = field(default_factory=list)
    """What was done and what befell it, to read when a schedule finds something."""

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)  # noqa: S311 - chance of a test, repeatable on purpose

    def happens(self, chance: float) -> bool:
        return not self.calm and self.rng.random() < chance

    def one(self, *among: Fault) -> Fault:
        return self.rng.choice(among)

    def note(self, fault: Fault) -> None:
        """Count a fault that took place."""
        self.befell[fault] += 1
        self.story.append(f"  ! {fault.value}")
