"""Several texts laid side by side, word by word: what all share, and the places where they differ.

Only equal words are ever laid onto each other (`columns`), so what stands between two words that all share is one place
of difference. The order of the texts changes nothing but letters.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum
from typing import Final

from anechoic.rules.columns import Columns, lay_columns
from anechoic.rules.word_units import Units, units

ALIGNED_SHARE: Final = 0.3
"""From this share of common words on, the places of difference are easier to judge than whole sentences."""
_SHORT_WORD: Final = 3
"""Letters of a shared word that may be drawn into the places around it."""
_LONG_VARIANT: Final = 6
"""Words of a variant up to which two places may be made one."""
_LONG_TAIL: Final = 5
"""Words that others share after a text broke off, from which on it has no say instead of `nothing here`."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What some of the texts have at one place.

    Attributes:
        texts: places of the texts that have it, rising.
        words: as the first of them writes it, without outer spaces; empty for nothing here.
    """

    texts: tuple[int, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One stretch of the alignment.

    Attributes:
        spans: of every text, (first, last exclusive) in characters; the spans of a text tile it.
        variants: one where all say the same, else those that differ, in the order of the texts, `nothing here` last. A
            text that has no say here is in none.
    """

    spans: tuple[tuple[int, int], ...]
    variants: tuple[Variant, ...]

    @property
    def differs(self) -> bool:
        """Whether this is a place of difference."""
        return len(self.variants) > 1


@dataclass(frozen=True, slots=True)
class Alignment:
    """Texts laid side by side.

    Attributes:
        aside: texts so different that they are in no slot.
        broken: texts that end early and have no say about what comes after.
        share: words in the shared stretches, as a share of the words of a text on average.
    """

    slots: tuple[Slot, ...]
    aside: tuple[int, ...] = ()
    broken: tuple[int, ...] = ()
    share: float = 1.0

    @property
    def places(self) -> tuple[int, ...]:
        """Slots that differ."""
        return tuple(number for number, slot in enumerate(self.slots) if slot.differs)

    @property
    def aligned(self) -> bool:
        """Whether the texts share enough to be judged by their differences, and at most a third stands aside."""
        texts = len(self.slots[0].spans) if self.slots else 0
        return self.share >= ALIGNED_SHARE and 3 * len(self.aside) <= texts and texts > 1


class _Kind(Enum):
    SHARED = "shared"
    REST = "rest"
    """Shared by all that have not ended; the others have nothing here."""
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class _Part:
    """Columns `first` to `last` (exclusive), and who has a say there (bits)."""

    kind: _Kind
    say: int
    first: int
    last: int


def align(texts: Sequence[str]) -> Alignment:
    """Lay texts side by side.

    Words are compared without case and outer punctuation (`word_units`) and shown as written. A text that shares next
    to nothing with the others is set aside; one that breaks off early has no say about the rest.

    Args:
        texts: one or more, in any script.
    """
    cut = [units(text) for text in texts]
    groups = _groups(cut)
    keys, weights = [one for one, _ in groups], [len(members) for _, members in groups]
    columns = lay_columns(keys, weights)
    saying = _saying(columns, keys, weights)
    ends = _ends(columns, saying)
    parts = _parts(columns, saying, ends)
    out = {text for group, (_, members) in enumerate(groups) if not saying >> group & 1 for text in members}
    out |= {text for text, one in enumerate(cut) if not one.keys}
    return Alignment(
        _slots(texts, cut, [members for _, members in groups], (columns, parts), out),
        aside=tuple(sorted(out)),
        broken=tuple(sorted(text for group in ends for text in groups[group][1])),
        share=_share(columns, keys, weights, saying),
    )


def _groups(cut: Sequence[Units]) -> list[tuple[tuple[str, ...], list[int]]]:
    """Fold texts of equal words; in an order that does not depend on the order of the texts."""
    found: dict[tuple[str, ...], list[int]] = {}
    for number, one in enumerate(cut):
        if one.keys:
            found.setdefault(one.keys, []).append(number)
    return sorted(found.items())


def _saying(columns: Columns, keys: Sequence[tuple[str, ...]], weights: Sequence[int]) -> int:
    """Choose who has a say: all, or at least half of the texts once the most different ones are set aside."""

    def common(some: int) -> float:
        return _share(columns, keys, weights, some)

    def count(some: int) -> int:
        return sum(weight for group, weight in enumerate(weights) if some >> group & 1)

    everyone = (1 << len(keys)) - 1
    saying = everyone
    while common(saying) < ALIGNED_SHARE:
        fewer = [saying & ~(1 << group) for group in range(len(keys)) if saying >> group & 1]
        fewer = [some for some in fewer if some & (some - 1) and 2 * count(some) >= sum(weights)]
        if not fewer:
            return everyone
        saying = max(fewer, key=common)
    return saying


def _ends(columns: Columns, saying: int) -> dict[int, int]:
    """Find the texts that break off: of each the column of its last word."""
    found: dict[int, int] = {}
    after, kept, whole, differs, split = 0, 0, 0, False, False
    # From the end: `after` are the groups met so far, so a group that is new in a column ends there.
    for at in range(len(columns.who) - 1, -1, -1):
        who = columns.who[at] & saying
        fresh = who & ~after
        if fresh and kept >= _LONG_TAIL and split and whole > 1:
            found.update((group, at) for group in range(fresh.bit_length()) if fresh >> group & 1)
        elif fresh:
            whole += fresh.bit_count()
        after |= who
        kept += who & (who - 1) != 0
        # Where the others agree to the end, their rest and `nothing here` are one place, and a clear one.
        differs = differs or who not in {0, after}
        split = split or (differs and who == after)
    return found


def _parts(columns: Columns, saying: int, ends: Mapping[int, int]) -> list[_Part]:
    """Cut the columns where shared words begin and end, and where a rest begins that only some texts still have."""
    last = {group: at for at, who in enumerate(columns.who) for group in range(who.bit_length()) if who >> group & 1}
    stops: dict[int, int] = {}
    for group, at in last.items():
        stops[at] = stops.get(at, 0) | 1 << group
    silent = sum(1 << group for group in ends)
    parts: list[_Part] = []
    say = alive = saying
    for at, who in enumerate(columns.who):
        if who & saying:
            kind = _Kind.DIFFERS
            if who & say == say:
                kind = _Kind.SHARED
            elif who & alive == alive and alive & (alive - 1):
                kind = _Kind.REST
            # Where a text ends, a shared stretch is cut too: it has no say about the second part.
            if parts and parts[-1].kind is kind and (kind is _Kind.DIFFERS or parts[-1].say == say):
                parts[-1] = _Part(kind, parts[-1].say, parts[-1].first, at + 1)
            else:
                parts.append(_Part(kind, say, at, at + 1))
        gone = stops.get(at, 0)
        alive &= ~gone
        say &= ~(gone & silent)
    return parts


def _share(columns: Columns, keys: Sequence[tuple[str, ...]], weights: Sequence[int], saying: int) -> float:
    """Give the words that all have who have not ended yet, as a share of the words of a text on average."""
    some = [group for group in range(len(keys)) if saying >> group & 1]
    words = sum(len(keys[group]) * weights[group] for group in some)
    if not words:
        return 0.0
    shared = after = 0
    for who in reversed(columns.who):
        after |= who & saying
        # One that goes on alone shares nothing with anybody.
        shared += who & saying == after and (after == saying or 2 * after.bit_count() > len(some))
    return min(1.0, shared * sum(weights[group] for group in some) / words)


def _slots(
    texts: Sequence[str],
    cut: Sequence[Units],
    members: Sequence[Sequence[int]],
    found: tuple[Columns, Sequence[_Part]],
    out: AbstractSet[int],
) -> tuple[Slot, ...]:
    columns, parts = found
    group_of = {text: group for group, some in enumerate(members) for text in some if text not in out}
    said = dict.fromkeys(group_of, 0)
    slots: list[Slot] = []
    for part in parts:
        spans = [(0, 0)] * len(texts)
        same: dict[tuple[str, ...], list[int]] = {}
        counts = [
            sum(1 for who in columns.who[part.first : part.last] if who >> group & 1) for group in range(len(members))
        ]
        for text, group in sorted(group_of.items()):
            first, last = said[text], said[text] + counts[group]
            said[text] = last
            spans[text] = cut[text].span(first, last)
            if part.say >> group & 1:
                same.setdefault(cut[text].keys[first:last], []).append(text)
        slots.append(_slot(texts, spans, list(same.values())))
    return _parted(texts, cut, _merged(texts, cut, _joined(texts, slots)))


def _slot(texts: Sequence[str], spans: Sequence[tuple[int, int]], same: list[list[int]]) -> Slot:
    variants = [Variant(tuple(some), texts[some[0]][slice(*spans[some[0]])].strip()) for some in same]
    return Slot(tuple(spans), tuple(sorted(variants, key=lambda one: (not one.words, one.texts))))


def _joined(texts: Sequence[str], slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Join neighbours that do not differ: words that crossed each other may have turned out equal.

    Not across the end of a text that breaks off: it has the first part and no say about the second.
    """
    joined: list[Slot] = []
    for slot in slots:
        quiet = joined and not joined[-1].differs and not slot.differs
        if quiet and joined[-1].variants[0].texts == slot.variants[0].texts:
            joined[-1] = _slot(texts, _united(joined[-1], slot), [list(joined[-1].variants[0].texts)])
        else:
            joined.append(slot)
    return tuple(joined)


def _merged(texts: Sequence[str], cut: Sequence[Units], slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Make one place of two with a single short word between them, where that leaves no more to choose from.

    Fewer decisions for the same choice: of "try to join" and "attempt to combine" nobody wants "try to combine".
    """
    merged: list[Slot] = []
    for slot in slots:
        merged.append(slot)
        while len(merged) > 2 and merged[-1].differs and merged[-3].differs and _is_short(merged[-2]):
            first, between, last = merged[-3:]
            say = {text for variant in first.variants for text in variant.texts}
            if say != {text for variant in last.variants for text in variant.texts}:
                break
            spans = _united(Slot(tuple(_united(first, between)), ()), last)
            same: dict[tuple[str, ...], list[int]] = {}
            for text in sorted(say):
                same.setdefault(cut[text].within(*spans[text]), []).append(text)
            if len(same) > max(len(first.variants), len(last.variants)) or max(map(len, same)) > _LONG_VARIANT:
                break
            merged[-3:] = [_slot(texts, spans, list(same.values()))]
    return tuple(merged)


def _parted(texts: Sequence[str], cut: Sequence[Units], slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Make two places of one where all texts but one begin with the same words: that one stands against all there."""
    parted: list[Slot] = []
    for slot in slots:
        say = sorted(text for variant in slot.variants for text in variant.texts)
        words = {text: cut[text].within(*slot.spans[text]) for text in say}
        count, odd = 0, -1
        while len(say) > 3 and all(len(one) > count + 1 for one in words.values()):
            heads = Counter(one[count] for one in words.values())
            common, times = heads.most_common(1)[0]
            lone = next((text for text in say if words[text][count] != common), -1)
            if times != len(say) - 1 or (count and lone != odd):
                break
            count, odd = count + 1, lone
        if not count or not slot.differs:
            parted.append(slot)
            continue
        heads_end = [
            cut[text].after(slot.spans[text][0], count) if text in words else slot.spans[text][0]
            for text in range(len(texts))
        ]
        for first, last in ((0, count), (count, None)):
            spans = [
                (begin, middle) if last else (middle, end)
                for (begin, end), middle in zip(slot.spans, heads_end, strict=True)
            ]
            same: dict[tuple[str, ...], list[int]] = {}
            for text in say:
                same.setdefault(words[text][first:last], []).append(text)
            parted.append(_slot(texts, spans, list(same.values())))
    return tuple(parted)


def _is_short(slot: Slot) -> bool:
    words = slot.variants[0].words
    return len(words) <= _SHORT_WORD and " " not in words


def _united(one: Slot, other: Slot) -> list[tuple[int, int]]:
    return [
        (left[0], right[1]) if right != (0, 0) else left for left, right in zip(one.spans, other.spans, strict=True)
    ]
