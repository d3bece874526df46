"""How a benchmark row is measured: both sides in one run, taking turns, medians."""

import statistics
import time
from collections.abc import Callable
from typing import TypedDict


class Row(TypedDict):
    """One line of the table.

    Attributes:
        ours: what we take; None when nothing could be measured.
        theirs: what the limit or peer takes; None when it cannot be measured here.
        ratio: ours divided by theirs; None without both, or when theirs is nothing.
        met: whether the budget holds; None when the row only says what cannot be measured here.
    """

    name: str
    ours: float | None
    unit: str
    against: str
    theirs: float | None
    ratio: float | None
    budget: str
    met: bool | None


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
    least_ratio: float | None = None,
    least: float | None = None,
    unit: str = "ms",
) -> Row:
    """Make a line: at most or at least so many times theirs, and at most or at least so much in the row's unit."""
    ratio = ours / theirs if theirs else None
    rules: list[tuple[str, bool]] = []
    if most_ratio is not None:
        rules.append((f"<= {most_ratio:.4g}x", ratio is not None and ratio <= most_ratio))
    if least_ratio is not None:
        rules.append((f">= {least_ratio:.4g}x", ratio is not None and ratio >= least_ratio))
    if most is not None:
        rules.append((f"<= {most:.4g} {unit}", ours <= most))
    if least is not None:
        rules.append((f">= {least:.4g} {unit}", ours >= least))
    return Row(
        name=name,
        ours=round(ours, 4),
        unit=unit,
        against=against,
        theirs=round(theirs, 4),
        ratio=None if ratio is None else round(ratio, 3),
        budget=", ".join(text for text, _ in rules),
        met=all(held for _, held in rules),
    )


def not_here(name: str, why: str) -> Row:
    """Make a line in the place of what cannot be measured on this machine; it is neither met nor missed."""
    return Row(
        name=name, ours=None, unit="", against=why, theirs=None, ratio=None, budget="not measured here", met=None
    )


def failed(name: str, why: str) -> Row:
    """Make a line in the place of measurements that ended in an error; its budgets are not met."""
    return Row(name=name, ours=None, unit="", against=why, theirs=None, ratio=None, budget="failed", met=False)
