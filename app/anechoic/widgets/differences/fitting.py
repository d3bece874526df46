"""How a row of shared words and places of difference shares its width. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Want:
    """What one part of the row asks for, in pixels.

    Attributes:
        natural: with everything on one line.
        least: wrapped to two lines, or folded.
        closed: closed to one variant, wrapped to two lines; None for a part that cannot close.
        closed_natural: closed, with its variant on one line.
    """

    natural: int
    least: int
    closed: int | None = None
    closed_natural: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """What one part gets."""

    width: int
    closed: bool = False


def fit(wants: Sequence[Want], room: int, gap: int, live: int, *, low: bool = False) -> tuple[Fit, ...]:
    """Give each part its width.

    First all is natural, then parts shrink towards their least, then places close one by one, the farthest from the
    live one first and never that one. What is still too wide is wider than the room: it scrolls.

    Args:
        wants: in reading order.
        room: pixels for all of them.
        gap: pixels between two.
        live: which part is never closed.
        low: there is little height: only the live part is open, and it does not wrap, even where the row must scroll
            for it.
    """
    can = [number for number, want in enumerate(wants) if want.closed is not None and number != live]
    order = sorted(can, key=lambda number: (-abs(number - live), -number))
    closed = set(order) if low else set()
    inside = room - gap * (len(wants) - 1)
    while True:
        least = sum(_least(want, number in closed) for number, want in enumerate(wants))
        if least <= inside or len(closed) == len(order):
            break
        closed.add(order[len(closed)])
    spare = max(inside - least, 0)
    widths = [_least(want, number in closed) for number, want in enumerate(wants)]
    if live < len(wants):
        # The live one is read now: it wraps last, and not at all once the row scrolls anyway.
        first = wants[live].natural - widths[live]
        scrolls = low or least > inside
        given = min(first, max(room - widths[live], 0)) if scrolls else min(first, spare)
        widths[live] += given
        spare = max(spare - given, 0)
    lacks = [max(_most(want, number in closed) - widths[number], 0) for number, want in enumerate(wants)]
    share = min(1.0, spare / sum(lacks)) if any(lacks) else 0.0
    return tuple(
        Fit(width + int(lack * share), number in closed)
        for number, (width, lack) in enumerate(zip(widths, lacks, strict=True))
    )


def _least(want: Want, closed: bool) -> int:  # noqa: FBT001 - one place calls it
    return want.closed if closed and want.closed is not None else want.least


def _most(want: Want, closed: bool) -> int:  # noqa: FBT001 - the same
    return want.closed_natural if closed and want.closed is not None else want.natural
