"""Gold items: which tasks are mixed in silently with a known answer, and whether an answer meets it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import floor

from anechoic.rules.answer import normalise
from anechoic.rules.task import Origin

LEAST_SHOWN = 5
"""Fewer results than this are shown to nobody: each could be told apart."""


@dataclass(frozen=True)
class Known:
    """The known answer of a gold item.

    Attributes:
        best: the owner's ids of the best candidates that were not spoilt on purpose.
        reference: words a person could have written, or empty.
        version: from 1, up by one at each correction.
    """

    best: tuple[str, ...]
    reference: str
    version: int = 1


def choose(ranks: Mapping[str, bytes], share: float) -> frozenset[str]:
    """Choose the items whose answers will be compared with the known one.

    Args:
        ranks: eligible items, each with keyed pseudo-random bytes that only the facility can compute; the lowest are
            chosen, so the same batch gives the same choice again.
        share: of the eligible ones, 0 to 1.

    Returns:
        Rounded half up, and at least one where there is an eligible item and a share.
    """
    if not ranks or share <= 0:
        return frozenset()
    wanted = max(1, floor(len(ranks) * min(share, 1.0) + 0.5))
    return frozenset(sorted(ranks, key=lambda item: (ranks[item], item))[:wanted])


def with_equals(best: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Give every candidate whose text is equal to the best one's after normalising, in the owner's order.

    Args:
        best: the owner's id of the best candidate.
        texts: the owner's candidate ids with their texts, in the owner's order.
    """
    if best not in texts:
        return ()
    wanted = normalise(texts[best])
    return tuple(candidate for candidate, text in texts.items() if normalise(text) == wanted)


def meets(chosen: Collection[str], best: Collection[str], text: str, reference: str) -> bool:
    """Say whether an answer meets the gold: one of the best was chosen, or its words are the reference's.

    Args:
        chosen: the owner's ids behind the candidate that was taken unchanged; empty for an answer of one's own.
        best: the owner's ids of the best candidates.
        text: the answer's words.
        reference: the known answer's words, or empty.
    """
    if set(chosen) & set(best):
        return True
    return bool(reference) and normalise(text) == normalise(reference)


def met(known: Known, origin: Origin, chosen: Collection[str], text: str) -> bool:
    """Say whether an answer meets the known one; a candidate counts only where its words were taken unchanged.

    Args:
        known: the known answer.
        origin: where the words came from, as measured.
        chosen: the owner's ids behind the candidate the answer started from, or none.
        text: the answer's words.
    """
    return meets(chosen if origin is Origin.TAKEN else (), known.best, text, known.reference)


def shown(met: Sequence[bool]) -> tuple[int, int] | None:
    """Give how many of a person's answers met the known one, of how many; None while it could betray single items.

    Args:
        met: of answers whose tasks nobody is lent any more; what is still out is never counted.
    """
    return (sum(met), len(met)) if len(met) >= LEAST_SHOWN else None
