"""Which words of a text are checked for their spelling, and which are known without a dictionary.

Numbers, addresses, words with digits, words in capitals and words in another script than the language's are not
checked. Languages written without spaces are not checked at all: without a cut into words every verdict is a guess.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_UNSPACED: Final = frozenset({"bo", "ja", "km", "lo", "my", "th", "yue", "zh"})
_NOUNS_HAVE_CAPITALS: Final = frozenset({"de", "lb", "nds"})
_RUN: Final = re.compile(r"\S+")
_ADDRESS: Final = re.compile(r"(?i)^\W*(?:\w+://|www\.|[\w.+-]+@\w|\w[\w-]*\.(?:com|net|org|edu|gov|[a-z]{2})\b)")
# Letters with their marks, joined by apostrophes, hyphens, middle dots (Catalan), joiners and gershayim.
_WORD: Final = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a51"
    r"\u0b82\u0bbe-\u0bcd\u0c00-\u0c03\u0c3e-\u0c4d\u200c\u200d]|['’·\u05f3\u05f4-](?=[^\W_]))*"
)
_END_OF_SENTENCE: Final = (".", "!", "?", "…", ":", "؟", "।", "“", '"', "«", "„", "¿", "¡")
_SCRIPTS: Final = {
    "GREEK": {"el"},
    "CYRILLIC": {"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"},
    "ARABIC": {"ar", "arc", "ckb", "fa", "ks", "ps", "sd", "ug", "ur"},
    "HEBREW": {"he", "iw", "yi"},
    "DEVANAGARI": {"hi", "kok", "mai", "mr", "ne", "sa"},
    "BENGALI": {"as", "bn"},
    "GURMUKHI": {"pa"},
    "GUJARATI": {"gu"},
    "TAMIL": {"ta"},
    "TELUGU": {"te"},
    "KANNADA": {"kn"},
    "MALAYALAM": {"ml"},
    "SINHALA": {"si"},
    "GEORGIAN": {"ka"},
    "ARMENIAN": {"hy"},
    "ETHIOPIC": {"am", "ti"},
    "HANGUL": {"ko"},
}


@dataclass(frozen=True, slots=True)
class Checkable:
    """A word to be checked, at characters `first` to `last` (exclusive)."""

    first: int
    last: int
    word: str


def may_be_checked(language: str) -> bool:
    """Say whether a language can be checked by words."""
    return bool(language) and language.split("-", maxsplit=1)[0].lower() not in _UNSPACED


def checkable(text: str, language: str) -> Iterator[Checkable]:
    """Give the words of a text that are to be checked."""
    if not may_be_checked(language):
        return
    script = _script_of(language)
    for run in _RUN.finditer(text):
        stretch = run.group()
        if _ADDRESS.match(stretch):
            continue
        for found in _WORD.finditer(stretch):
            word = found.group()
            if _is_plain(word, script):
                yield Checkable(run.start() + found.start(), run.start() + found.end(), word)


def key(word: str) -> str:
    """Give what known words are compared by: NFC, one apostrophe, without case."""
    return unicodedata.normalize("NFC", word).replace("’", "'").casefold()


def known_words(terms: Iterable[str]) -> frozenset[str]:
    """Give the words of the glossary's terms, as `key` gives them."""
    return frozenset(key(found.group()) for term in terms for found in _WORD.finditer(term))


def proper_names(texts: Sequence[tuple[str, str]]) -> frozenset[str]:
    """Give the names the machine's texts hold, as `key` gives them.

    A name is a word with a capital inside a sentence. Where all nouns have one, two texts have to agree.

    Args:
        texts: each with the tag of its language.
    """
    counted: Counter[str] = Counter()
    for text, language in texts:
        weight = 1 if language.split("-", maxsplit=1)[0].lower() in _NOUNS_HAVE_CAPITALS else 2
        counted.update(dict.fromkeys(_capitals(text), weight))
    return frozenset(word for word, weight in counted.items() if weight >= 2)


def _capitals(text: str) -> Iterator[str]:
    begins = True
    for run in _RUN.finditer(text):
        for found in _WORD.finditer(run.group()):
            word = found.group()
            if not begins and word[0].isupper():
                yield key(word)
            begins = False
        begins = begins or run.group().endswith(_END_OF_SENTENCE)


def _is_plain(word: str, script: str) -> bool:
    if script == "LATIN" and word.isascii() and word.islower() and word.isalpha():
        # The most there are.
        return len(word) > 1
    letters = [sign for sign in word if sign.isalpha()]
    if len(letters) < 2 or any(sign.isnumeric() for sign in word):
        return False
    if len(letters) > 1 and word.upper() == word != word.lower():
        return False
    return all(_is_of(sign, script) for sign in letters)


def _is_of(sign: str, script: str) -> bool:
    return sign.isascii() if script == "LATIN" and sign.isascii() else unicodedata.name(sign, "").startswith(script)


def _script_of(language: str) -> str:
    first = language.split("-", maxsplit=1)[0].lower()
    named = {"latn": "LATIN", "cyrl": "CYRILLIC", "arab": "ARABIC", "deva": "DEVANAGARI", "hebr": "HEBREW"}
    for part in language.lower().split("-")[1:]:
        if part in named:
            return named[part]
    return next((script for script, languages in _SCRIPTS.items() if first in languages), "LATIN")
