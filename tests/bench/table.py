"""How a benchmark row is measured: both sides in one run, taking turns, medians."""

import statistics
import time
from collections.abc import Callable
from typing import TypedDict


class Row(TypedDict):
    """One line of the table; `ratio` is ours divided by theirs, `met` whether the budget holds."""

    name: str
    ours: float
    unit: str
    against: str
    theirs: float
    ratio: float
    budget: str
    met: bool


def turns(*sides: Callable[[], object], rounds: int = 15) -> list[float]:
    """Run every side once a round, and give each side's median in milliseconds."""
    for side in sides:
        side()
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, times in zip(sides, taken, strict=True):
            begin = time.perf_counter()
            side()
            times.append((time.perf_counter() - begin) * 1e3)
    return [statistics.median(times) for times in taken]


def row(
    name: str,
    ours: float,
    against: str,
    theirs: float,
    *,
    most_ratio: float | None = None,
    most: float | None = None,
    unit: str = "ms",
) -> Row:
    """Make a line: within `most_ratio` times theirs, and within `most` in the row's unit."""
    ratio = ours / theirs if theirs else float("inf")
    rules = []
    if most_ratio is not None:
        rules.append((f"<= {most_ratio:g}x", ratio <= most_ratio))
    if most is not None:
        rules.append((f"<= {most:g} {unit}", ours <= most))
    return Row(
        name=name,
        ours=round(ours, 4),
        unit=unit,
        against=against,
        theirs=round(theirs, 4),
        ratio=round(ratio, 3),
        budget=", ".join(text for text, _ in rules),
        met=all(held for _, held in rules),
    )
