"""The order in which machine answers are shown: anonymous, seeded, equal ones folded into one."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from anechoic.rules.answer import normalise

_T = TypeVar("_T")
KEYS = "abcdef"


@dataclass(frozen=True)
class Shown:
    """One machine answer as a person sees it.

    Attributes:
        key: `a` to `f`, by place.
        text: as the owner gave it; of folded ones the first's.
        sources: the owner's candidate ids that stand behind it, in the owner's order.
    """

    key: str
    text: str
    sources: tuple[str, ...]


def shuffled(items: Sequence[_T], seed: bytes) -> tuple[_T, ...]:
    """Give the items in an order that only the seed decides (Fisher-Yates over a SHA-256 stream, without bias)."""
    order = list(items)
    stream = _Stream(seed)
    for last in range(len(order) - 1, 0, -1):
        other = stream.below(last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order)


def show(candidates: Sequence[tuple[str, str]], seed: bytes) -> tuple[Shown, ...]:
    """Fold equal texts, shuffle, and name them by place.

    Args:
        candidates: the owner's (candidate id, text), at most six.
        seed: differs by person and task, so that no two people see the same place for the same engine by habit.
    """
    folded: dict[str, tuple[str, list[str]]] = {}
    for source, text in candidates:
        folded.setdefault(normalise(text), (text, []))[1].append(source)
    order = shuffled(tuple(folded.values()), seed)
    return tuple(Shown(key, text, tuple(sources)) for key, (text, sources) in zip(KEYS, order, strict=False))


class _Stream:
    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self._block = 0

    def below(self, bound: int) -> int:
        """Give an integer in [0, bound); a draw that would favour small ones is thrown away."""
        limit = (1 << 64) - (1 << 64) % bound
        while True:
            block = hashlib.sha256(self._seed + self._block.to_bytes(8, "big")).digest()
            self._block += 1
            drawn = int.from_bytes(block[:8], "big")
            if drawn < limit:
                return drawn % bound
