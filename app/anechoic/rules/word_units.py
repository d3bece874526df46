"""The words of a text in any script: what is compared, and which characters each of them owns.

Where a script parts its words by spaces, a word is what stands between them. Scripts written without spaces are cut
finer: Han and hiragana sign by sign, katakana (loan words) as one run, Thai, Lao, Khmer and Myanmar letter by letter,
each with its marks. That needs no dictionary, and a difference of one sign stays a difference of one sign.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SPACED: Final = re.compile(r"\S+")
_UNSPACED: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3041, 0x309F),  # hiragana
    (0x3400, 0x4DBF),  # Han, extension A
    (0x4E00, 0x9FFF),  # Han
    (0xF900, 0xFAFF),  # Han, compatibility
    (0x20000, 0x323AF),  # Han, later extensions
)
_PUNCTUATION: Final = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"


@dataclass(frozen=True, slots=True)
class Units:
    """The words of one text.

    Attributes:
        keys: what is compared, word by word: NFC, case-folded, without punctuation at the ends.
        starts: first character of each word, and the length of the text at the end. Word n owns the characters from
            its own start to the next one's, spaces included; the first owns what stands before it, too.
    """

    keys: tuple[str, ...]
    starts: tuple[int, ...]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give the characters of words `first` to `last` (exclusive); a text without words owns none."""
        return (self.starts[first], self.starts[last]) if self.keys else (0, 0)

    def within(self, first: int, last: int) -> tuple[str, ...]:
        """Give the keys of the words that begin in characters `first` to `last` (exclusive)."""
        return self.keys[bisect_left(self.starts, first) : bisect_left(self.starts, last)] if last > first else ()

    def after(self, first: int, count: int) -> int:
        """Give the character at which the word stands that is `count` words after the one at character `first`."""
        return self.starts[bisect_left(self.starts, first) + count]


def units(text: str) -> Units:
    """Cut a text into words."""
    keys: list[str] = []
    starts: list[int] = []
    for first, last in word_places(text):
        keys.append(key_of(text[first:last]))
        starts.append(first)
    if starts:
        starts[0] = 0
    return Units(tuple(keys), (*starts, len(text)))


def key_of(word: str) -> str:
    """Give what is compared of a word; a word of nothing but punctuation keeps it."""
    if word.isascii():
        return word.strip(_PUNCTUATION).lower() or word
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).casefold())
    first, last = 0, len(plain)
    while first < last and _is_outer(plain[first]):
        first += 1
    while last > first and _is_outer(plain[last - 1]):
        last -= 1
    return plain[first:last] or plain


def word_places(text: str) -> Iterator[tuple[int, int]]:
    """Give (first, last exclusive) of every word with the punctuation at its ends, without the spaces around it."""
    for found in _SPACED.finditer(text):
        if found.group().isascii():
            yield found.span()
        else:
            yield from _cut(text, *found.span())


def _cut(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch without spaces where a sign of an unspaced script begins or ends."""
    begin, closed, opened = first, False, True
    for at in range(first, last):
        sign = text[at]
        category = unicodedata.category(sign)
        if category[0] == "M" or category == "Cf":
            continue
        if category[0] in "PS":
            # What opens belongs to the word after it, all else to the word before.
            if category in ("Ps", "Pi") and not opened:
                yield begin, at
                begin, closed, opened = at, False, True
            continue
        alone = _is_unspaced(sign)
        if not opened and (alone or closed):
            yield begin, at
            begin = at
        closed, opened = alone, False
    yield begin, last


def _is_unspaced(sign: str) -> bool:
    point = ord(sign)
    return point >= 0x0E00 and any(low <= point <= high for low, high in _UNSPACED)


def _is_outer(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"
