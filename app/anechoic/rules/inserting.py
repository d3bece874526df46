"""Putting words into an answer where the caret stands: own ones, or a machine's that keep where they came from."""

from collections.abc import Sequence
from dataclasses import replace

from anechoic.rules.assembled import NO_SLOT, Assembled, Bit, begin, edit
from anechoic.rules.word_units import word_places


def insert_own(answer: Assembled, first: int, last: int, put: str) -> Assembled:
    """Put a text in place of characters `first` to `last` (exclusive), as if it had been typed.

    Nothing is put beside it: a sign may belong into the middle of a word.
    """
    text = answer.text
    return edit(answer, text[:first] + put + text[last:], first + len(put))


def fitted(text: str, first: int, last: int, put: str) -> str:
    """Give words with a space on either side where they would run into a neighbour; scripts without spaces get none."""
    before, after = text[:first], text[last:]
    if _runs_together(before, put):
        put = f" {put}"
    return f"{put} " if _runs_together(put, after) else put


def insert_machine(answer: Assembled, first: int, last: int, put: str, keys: str) -> Assembled:
    """Put words of a machine text in place of characters `first` to `last` (exclusive); they keep whose they are.

    A word is never broken: with the caret inside one, they come after it. What is put in stands apart from its
    neighbours, also where those came from the same text: together they need not stand in it.

    Args:
        answer: as it stands.
        first: of what they take the place of.
        last: the same as `first` where nothing is selected.
        put: as the candidates write it.
        keys: the candidates that have it.
    """
    if last > first:
        answer = insert_own(answer, first, last, "")
    at = _bit_after(answer.bits, first)
    words = [replace(bit, keys=keys) for bit in begin(put.strip(), keys).bits]
    if not words:
        return answer
    gap = Bit("", keys, "", NO_SLOT)
    before, after = list(answer.bits[:at]), answer.bits[at:]
    _spaced(before, words)
    if any(bit.text for bit in after):
        _spaced(words, after)
    made = (*before, gap, *words, gap, *after)
    caret = len("".join(bit.text for bit in (*before, *words)).rstrip())
    return Assembled(made, answer.base, caret)


def _bit_after(bits: Sequence[Bit], caret: int) -> int:
    """Give the number of the first bit after the word the caret stands in or right behind."""
    at = 0
    for number, bit in enumerate(bits):
        if caret <= at and bit.text:
            return number
        at += len(bit.text)
    return len(bits)


def _spaced(left: list[Bit], right: Sequence[Bit]) -> None:
    at = next((number for number in range(len(left) - 1, -1, -1) if left[number].text), None)
    following = "".join(bit.text for bit in right)
    if at is not None and _runs_together(left[at].text, following):
        left[at] = replace(left[at], text=f"{left[at].text} ")


def _runs_together(left: str, right: str) -> bool:
    if not left or not right or left[-1].isspace() or right[0].isspace():
        return False
    return all(first != len(left) for first, _ in word_places(left + right))
