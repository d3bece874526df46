"""Which picture a row stands in, and what its budget says in numbers."""

import re
from dataclasses import dataclass
from enum import Enum

from bench.table import Row


class Family(Enum):
    """One picture: its file's name and its title; the words a row of it begins with, the longest that fit."""

    SERVER = (
        "server",
        "Server",
        ("whole cycles", "processor time of the server", "slowest 1 %", "tasks lent", "server"),
    )
    SEALING = ("sealing", "Sealing", ("sealed", "HPKE", "AEAD", "sealing"))
    DESK = (
        "desk",
        "Desk",
        (
            *("submit", "its play key", "memory", "presses", "start to", "desk"),
            *("align", "key typed", "row of differences", "choosing"),
            *("two keys", "4,000 characters", "words of an answer", "300 terms", "writing"),
        ),
    )
    SOUND = (
        "sound",
        "Sound",
        (
            *("play ", "played", "playback", "pause", "playhead error", "20 clips", "clip 10 s"),
            *("stretch", "window waits"),
        ),
    )
    SIGHT = (
        "sight",
        "Sight",
        (
            *("peaks", "columns", "clip 10 s: peaks", "spectrogram", "audio", "peers"),
            *("playhead tick", "wave", "zoom step", "pan step", "one row of", "recording"),
        ),
    )
    TRACE = ("trace", "Trace", ("trace",))
    FAULTS = ("faults", "Faults", ("fault",))

    def __init__(self, file: str, title: str, begins: tuple[str, ...]) -> None:
        self.file = file
        self.title = title
        self.begins = begins


def family(row: Row) -> Family:
    """Give the family a row belongs to.

    Raises:
        LookupError: no family claims it.
    """
    name = row["name"].removeprefix("bench_")
    fitting = [(len(words), one) for one in Family for words in one.begins if name.startswith(words)]
    if not fitting:
        raise LookupError(f"no family claims the row {name!r}")
    return max(fitting, key=lambda fit: fit[0])[1]


@dataclass(frozen=True)
class Mark:
    """Where a budget ends, as times the limit or peer; `most` for an upper one."""

    ratio: float
    most: bool


_RULE = re.compile(r"([<>])= ([\d.e+-]+)(x?)")


def marks(row: Row) -> tuple[Mark, ...]:
    """Give the ends of a row's budget; none where they have no place on an axis of ratios."""
    found = []
    for sign, number, times in _RULE.findall(row["budget"]):
        end = float(number)
        if not times:
            if not row["theirs"]:
                continue
            end /= row["theirs"]
        if end > 0:
            found.append(Mark(end, sign == "<"))
    return tuple(found)


def amount(value: float | None, unit: str) -> str:
    """Write a value with its unit: four figures, thousands apart; nothing for none."""
    if value is None:
        return ""
    return f"{value:,.0f} {unit}" if abs(value) >= 1_000 else f"{value:.4g} {unit}"


def verdict(row: Row) -> str:
    """Say in one word how a row stands."""
    return {True: "met", False: "missed", None: "not measured here"}[row["met"]]


def finding(title: str, rows: list[Row]) -> str:
    """Say in a sentence how a family stands."""
    judged = [row for row in rows if row["met"] is not None]
    missed = sum(row["met"] is False for row in judged)
    if not missed:
        return f"{title}: all {len(judged)} budgets are met"
    return f"{title}: {len(judged) - missed} of {len(judged)} budgets are met, {missed} missed"
