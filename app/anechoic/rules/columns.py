"""Words of several texts laid onto each other: equal words share a column, all others stand in columns of their own.

Progressive: the most typical text first, then each other one along the heaviest chain of equal words (Hunt & Szymanski
1977, with weights). The order in which the texts come decides nothing.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_REST: Final = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """The words of all groups in one order: `who[n]` has a bit for each group that has the word `keys[n]` there."""

    keys: list[str]
    who: list[int]


def lay_columns(keys: Sequence[tuple[str, ...]], weights: Sequence[int]) -> Columns:
    """Lay texts onto each other.

    Args:
        keys: the words of each text; no two texts are equal, and they are sorted.
        weights: how many texts each stands for.
    """
    if not keys:
        return Columns([], [])
    order = _order(keys, weights)
    columns = Columns(list(keys[order[0]]), [1 << order[0]] * len(keys[order[0]]))
    for group in order[1:]:
        columns = _laid(columns, keys[group], group, weights)
    return columns


def _order(keys: Sequence[tuple[str, ...]], weights: Sequence[int]) -> list[int]:
    """Give the groups: the one that has most words in common with all others, then by likeness to it."""
    bags = [Counter(one) for one in keys]
    like = [[0.0] * len(keys) for _ in keys]
    for one in range(len(keys)):
        for other in range(one):
            common = sum((bags[one] & bags[other]).values())
            like[one][other] = like[other][one] = 2 * common / (len(keys[one]) + len(keys[other]))
    typical = [sum(value * weight for value, weight in zip(row, weights, strict=True)) for row in like]
    first = max(range(len(keys)), key=lambda group: (typical[group] + weights[group], -group))
    rest = (group for group in range(len(keys)) if group != first)
    return [first, *sorted(rest, key=lambda group: (-like[first][group], group))]


def _laid(columns: Columns, words: tuple[str, ...], group: int, weights: Sequence[int]) -> Columns:
    """Lay one more text onto the columns along the heaviest chain of equal words."""
    bit = 1 << group
    heavy = {who: sum(weights[one] for one in range(len(weights)) if who >> one & 1) for who in set(columns.who)}
    made = Columns([], [])
    column = word = 0
    end = (len(columns.keys), len(words))
    for at, number in (*_chain(columns, heavy, words), end):
        kept = (columns.keys[column:at], columns.who[column:at])
        own = (words[word:number], [bit] * (number - word))
        # A few last words against a long rest: the text breaks off here, it does not replace that rest.
        early = at == end[0] and word > 0 and at - column >= 2 * (number - word) + _REST
        for keys, who in (own, kept) if early else (kept, own):
            made.keys.extend(keys)
            made.who.extend(who)
        if at < end[0]:
            made.keys.append(columns.keys[at])
            made.who.append(columns.who[at] | bit)
        column, word = at + 1, number + 1
    return made


def _chain(columns: Columns, heavy: Mapping[int, int], words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Give the heaviest rising chain of pairs of equal words; long words weigh more, as they are met by chance less."""
    where: dict[str, list[int]] = {}
    for number, key in enumerate(words):
        where.setdefault(key, []).insert(0, number)
    ends: list[int] = []
    best: list[int] = []
    tips: list[int] = []
    links: list[tuple[int, int, int]] = []
    for at, key in enumerate(columns.keys):
        for number in where.get(key, ()):
            place = bisect_left(ends, number)
            total = heavy[columns.who[at]] * (2 + min(len(key), 6)) + (best[place - 1] if place else 0)
            last = place
            while last < len(ends) and best[last] <= total:
                last += 1
            if last == place and place < len(ends) and ends[place] == number:
                continue
            links.append((at, number, tips[place - 1] if place else -1))
            ends[place:last], best[place:last], tips[place:last] = [number], [total], [len(links) - 1]
    chain: list[tuple[int, int]] = []
    link = tips[-1] if tips else -1
    while link >= 0:
        at, number, link = links[link]
        chain.append((at, number))
    return chain[::-1]
