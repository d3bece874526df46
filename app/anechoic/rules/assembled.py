"""An answer built from parts of several machine answers, in which every word knows where it came from.

The answer is a row of bits, one a word. A machine word keeps what it was and which candidates had it; when it is
changed it is mended, when it is removed a bit without characters stays in its place, so that what is typed there mends
it. An edit looks only at the words it touched. Nothing is declared: it follows from what was taken and typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from anechoic.rules.alignment import Alignment, Slot
from anechoic.rules.provenance import Made, Run
from anechoic.rules.word_units import key_of, units, word_places

NO_SLOT = -1
TRANSCRIPT = "t"
"""Stands for the machine's transcript where candidates have their letters."""


@dataclass(frozen=True, slots=True)
class Bit:
    """One word of an answer, with the spaces after it.

    Attributes:
        text: empty for a machine word that was removed, and for a place where the machine had nothing.
        keys: candidates that have the word here; empty for an own word.
        was: the machine's word, without spaces.
        slot: the stretch of the alignment it belongs to, or `NO_SLOT`.
    """

    text: str
    keys: str = ""
    was: str = ""
    slot: int = NO_SLOT

    @property
    def made(self) -> Made:
        """Where the word came from; white space does not count, everything else does."""
        if not self.keys:
            return Made.OWN
        return Made.TAKEN if self.text.strip() == self.was else Made.MENDED


@dataclass(frozen=True, slots=True)
class Assembled:
    """An answer as it stands.

    Attributes:
        base: key of the candidate it began as, or empty.
        caret: in characters.
    """

    bits: tuple[Bit, ...] = ()
    base: str = ""
    caret: int = 0

    @property
    def text(self) -> str:
        """The words."""
        return "".join(bit.text for bit in self.bits)

    def taken_of(self, slot: int) -> tuple[str, ...]:
        """Give the words that stand at a slot now, as `word_units` compares them."""
        return units("".join(bit.text for bit in self._region(slot))).keys

    def has(self, slot: int) -> bool:
        """Say whether the answer was built over this slot."""
        return any(bit.slot == slot for bit in self.bits)

    def _region(self, slot: int) -> tuple[Bit, ...]:
        return self.bits[slice(*_region(self.bits, slot))]


def begin(text: str, key: str) -> Assembled:
    """Begin as one machine text that stands by itself: a transcript, or a candidate that was not aligned."""
    return Assembled(tuple(_machine(text, lambda _number: key, NO_SLOT)), base=key, caret=len(text))


def begin_aligned(alignment: Alignment, candidates: Sequence[tuple[str, str]], number: int) -> Assembled:
    """Begin as one of several aligned candidates: each word names all candidates that have it there.

    Args:
        alignment: of the candidates' texts.
        candidates: key and text.
        number: place of the candidate.
    """
    key, text = candidates[number]
    if number in alignment.aside or not alignment.slots:
        return begin(text, key)
    bits = tuple(bit for at, _ in enumerate(alignment.slots) for bit in variant_bits(alignment, candidates, at, number))
    return Assembled(bits, base=key, caret=len(text))


def variant_bits(
    alignment: Alignment, candidates: Sequence[tuple[str, str]], slot: int, number: int
) -> tuple[Bit, ...]:
    """Give what a candidate has at a slot as bits; at least one, even where it has nothing."""
    found = alignment.slots[slot]
    text = candidates[number][1][slice(*found.spans[number])]
    fellows = next((one.texts for one in found.variants if number in one.texts), ())
    keys = [(candidates[one][0], len(units(candidates[one][1][slice(*found.spans[one])]).keys)) for one in fellows]
    bits = _machine(text, lambda at: "".join(key for key, count in keys if at < count), slot)
    return tuple(bits) or (Bit(text, "".join(key for key, _ in keys), "", slot),)


def take_variant(answer: Assembled, slot: int, bits: Sequence[Bit]) -> Assembled:
    """Put a variant where the answer has another one; spaces around it are mended, nothing else is touched.

    An answer that was not built over the slot stays as it is.
    """
    first, last = _region(answer.bits, slot)
    if first == last:
        return answer
    before, new, after = list(answer.bits[:first]), list(bits), answer.bits[last:]
    _part(before, [*new, *after])
    _part(new, after)
    made = (*before, *new, *after)
    if not any(bit.text for bit in after):
        made = _trimmed(made)
    return Assembled(made, answer.base, len("".join(bit.text for bit in made[: len(before) + len(new)]).rstrip()))


def edit(answer: Assembled, text: str, caret: int) -> Assembled:
    """Take the text as it stands after typing; only words the change touched are looked at.

    Args:
        answer: as it was.
        text: as it is.
        caret: where the caret stands now, in characters; tells which of several equal signs was typed.
    """
    old = answer.text
    if text == old:
        return replace(answer, caret=caret)
    first, tail = _changed(old, text, caret)
    left, right = _touched(answer.bits, first, len(old) - tail, text[first : len(text) - tail])
    begins = sum(len(bit.text) for bit in answer.bits[:left])
    ends = len(text) - sum(len(bit.text) for bit in answer.bits[right:])
    fresh = _mended(answer.bits[left:right], text[begins:ends])
    return Assembled((*answer.bits[:left], *fresh, *answer.bits[right:]), answer.base, caret)


def runs(answer: Assembled) -> tuple[Run, ...]:
    """Give where the text came from as few runs as there can be; they cover it exactly.

    In a text of which less than half is the machine's, nothing counts as mended (`provenance.KEPT_SHARE`).
    """
    words = [bit for bit in answer.bits if bit.text.strip()]
    taken = sum(1 for bit in words if bit.made is Made.TAKEN)
    mends = Made.mends(taken, len(words))
    found: list[Run] = []
    gap = False
    for bit in answer.bits:
        if not bit.text:
            # What follows is no longer the machine's next word.
            gap = True
            continue
        made, keys = bit.made, bit.keys
        if made is Made.MENDED and not mends:
            made, keys = Made.OWN, ""
        if found and (found[-1].made, found[-1].keys) == (made, keys) and not (gap and made is Made.TAKEN):
            found[-1] = Run(found[-1].length + len(bit.text), made, keys)
        else:
            found.append(Run(len(bit.text), made, keys))
        gap = False
    return tuple(found)


def source(answer: Assembled) -> str:
    """Give the candidate most of the words came from, the one it began as among equals; empty when none did."""
    counts: dict[str, int] = {}
    for bit in answer.bits:
        if bit.text and bit.made is not Made.OWN:
            for key in bit.keys:
                counts[key] = counts.get(key, 0) + 1
    return max(counts, key=lambda key: (counts[key], key == answer.base, -ord(key)), default="")


def restore(answer: Assembled, text: str, caret: int) -> Assembled:
    """Lay a text over the machine words of an answer, for text that came back without its bits."""
    return replace(answer, bits=tuple(_mended(answer.bits, text)), caret=caret)


def base_for(alignment: Alignment, slot: int, fellows: Sequence[int]) -> int:
    """Choose the candidate to begin with when one variant was chosen first: of those that have it, the most typical.

    Typical is whose variants most others share at the other places; of equals the first.
    """

    def agrees(number: int) -> int:
        return sum(
            len(variant.texts)
            for at in alignment.places
            if at != slot
            for variant in alignment.slots[at].variants
            if number in variant.texts and variant.words
        )

    return max(fellows, key=lambda number: (number not in alignment.broken, agrees(number), -number))


def variant_of(slot: Slot, words: tuple[str, ...]) -> int | None:
    """Give which variant says these words (as `word_units` compares them), or None."""
    for number, variant in enumerate(slot.variants):
        if units(variant.words).keys == words:
            return number
    return None


def _machine(text: str, keys: Callable[[int], str], slot: int) -> list[Bit]:
    """Cut a machine's text into bits; `keys` gives the candidates of word n."""
    found = units(text)
    spans = [found.span(number, number + 1) for number in range(len(found.keys))]
    return [
        Bit(text[first:last], keys(number), text[first:last].strip(), slot)
        for number, (first, last) in enumerate(spans)
    ]


def _region(bits: Sequence[Bit], slot: int) -> tuple[int, int]:
    """Give (first, last exclusive) of the bits of a slot, with what was typed between them; equal where none is."""
    places = [number for number, bit in enumerate(bits) if bit.slot == slot]
    return (places[0], places[-1] + 1) if places else (0, 0)


def _part(left: list[Bit], right: Sequence[Bit]) -> None:
    """Put a space at the end of the left bits where the two would run into one word."""
    at = next((number for number in range(len(left) - 1, -1, -1) if left[number].text), None)
    after = next((bit.text for bit in right if bit.text), "")
    if at is None or not after or left[at].text[-1].isspace() or after[0].isspace():
        return
    together = left[at].text + after
    if all(first != len(left[at].text) for first, _ in word_places(together)):
        left[at] = replace(left[at], text=left[at].text + " ")


def _trimmed(bits: Sequence[Bit]) -> tuple[Bit, ...]:
    """Take away the spaces after the last word."""
    at = next((number for number in range(len(bits) - 1, -1, -1) if bits[number].text), None)
    if at is None:
        return tuple(bits)
    return (*bits[:at], replace(bits[at], text=bits[at].text.rstrip()), *bits[at + 1 :])


def _changed(old: str, new: str, caret: int) -> tuple[int, int]:
    """Give how many characters at the start and at the end an edit left alone; the caret stands behind the change."""
    tail = len(new) - caret
    if not 0 <= tail <= min(len(old), len(new)) or old[len(old) - tail :] != new[caret:]:
        tail = _alike(old[::-1], new[::-1])
    return _alike(old[: len(old) - tail], new[: len(new) - tail]), tail


def _alike(one: str, other: str) -> int:
    """Count the signs at the start that are the same."""
    most = min(len(one), len(other))
    return next((number for number in range(most) if one[number] != other[number]), most)


def _touched(bits: Sequence[Bit], first: int, last: int, put: str) -> tuple[int, int]:
    """Give the bits (first, last exclusive) that a change of characters `first` to `last` touches.

    Those it lies in, a word it runs into on either side, and what was removed there before.
    """
    starts = [0]
    for bit in bits:
        starts.append(starts[-1] + len(bit.text))
    left = 0
    while left < len(bits) and (starts[left + 1] < first or (starts[left + 1] == first and _ends(bits[left]))):
        left += 1
    before = bits[left - 1].text if left and not put else ""
    joins = bool(put) and not put[-1].isspace()
    right = left
    while right < len(bits) and (
        starts[right] < last or (starts[right] == last and (joins or not bits[right].text or _runs_on(before)))
    ):
        stop = starts[right] == last and bits[right].text
        right += 1
        if stop:
            break
    if not put and right < len(bits) and starts[right] == last and left < right:
        # A removed stretch may have held the space between two words.
        kept = "".join(bit.text for bit in bits[left:right])[: max(first - starts[left], 0)]
        right += bool(kept) and not kept[-1].isspace()
    return left, right


def _ends(bit: Bit) -> bool:
    """Say whether a word typed right after this one is another one."""
    return bool(bit.text) and bit.text[-1].isspace()


def _runs_on(text: str) -> bool:
    return bool(text) and not text[-1].isspace()


def _mended(old: Sequence[Bit], text: str) -> list[Bit]:
    """Lay a text over the machine words that stood there: kept, mended, removed, or own words between them."""
    machine = [bit for bit in old if bit.was]
    cut = units(text)
    new = [text[slice(*cut.span(number, number + 1))] for number in range(len(cut.keys))]
    matcher = SequenceMatcher(None, [key_of(bit.was) for bit in machine], cut.keys, autojunk=False)
    said: list[list[Bit]] = [[] for _ in range(len(machine) + 1)]
    for tag, one, other, first, last in matcher.get_opcodes():
        for number in range(one, other):
            at = first + number - one
            kept = tag == "equal" or (tag == "replace" and at < last)
            said[number].append(replace(machine[number], text=new[at] if kept else ""))
        own = first if tag == "insert" else first + other - one
        # Words that stand in for none of the machine's come right after those that do.
        target = said[other - 1] if other else said[-1]
        if tag in {"insert", "replace"}:
            target.extend(Bit(word) for word in new[own:last])
    lead = said.pop() if machine else said[-1]
    found = list(lead)
    queue = iter(said)
    for bit in old:
        if bit.was:
            found.extend(next(queue))
        elif bit.slot != NO_SLOT and not bit.text:
            found.append(bit)
    if text and not new:
        found.append(Bit(text))
    return found
