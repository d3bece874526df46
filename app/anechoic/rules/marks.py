"""Error marks on a machine answer, proposed from how a person changed it; a person confirms each one.

A small part of MQM (Lommel et al. 2014; categories after the MQM core typology): what is missing, what was added, and
in what was changed the faults that turn the sense round: numbers, names, negation, opposites, tense. Proposals come
from word lists and the shapes of words, so they are made to be confirmed, never counted by themselves.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from anechoic.rules.opposites import opposite
from anechoic.rules.word_units import key_of, word_places


class Category(Enum):
    """What is wrong with a stretch of a machine answer."""

    OMISSION = "omission"
    ADDITION = "addition"
    NUMBER = "number"
    NAME = "name"
    NEGATION = "negation"
    OPPOSITE = "opposite"
    TENSE = "tense"
    WORDING = "wording"
    """Another mistranslation."""


class Severity(Enum):
    """Whether the sense is hurt."""

    MINOR = "minor"
    MAJOR = "major"


@dataclass(frozen=True, slots=True)
class Mark:
    """One error of a machine answer.

    Attributes:
        key: the candidate, or the transcript (`assembled.TRANSCRIPT`).
        first, last: characters of its text, the last excluded; the same where something is missing.
    """

    key: str
    first: int
    last: int
    category: Category
    severity: Severity


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mark that may be confirmed, with the words of both sides."""

    mark: Mark
    was: str
    now: str


_NEGATIONS: Final = {
    "en": "no not never none nobody nothing neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't "
    "won't wouldn't shouldn't couldn't haven't hasn't hadn't without unable",
    "es": "no nunca jamás nadie nada ni ningún ninguno ninguna tampoco sin",
    "fr": "ne pas jamais personne rien ni aucun aucune sans",
    "it": "non no mai nessuno niente nulla né senza",
    "pt": "não nunca jamais ninguém nada nem nenhum nenhuma sem",
    "de": "nicht kein keine keinen keinem keiner nie niemals niemand nichts weder noch ohne",
    "ru": "не нет ни никогда никто ничего без нельзя",
    "ar": "لا ليس ليست لم لن ما غير بدون",
}
_NUMBERS: Final = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сто",
}
"""The first thirteen of each are 0 to 12."""
_TENSES: Final = frozenset(
    "is are was were be been being am has have had will would shall should do does did can could may might".split()  # noqa: SIM905 - a word list reads as one
)
_SMALL: Final = frozenset(
    "a an the of to in on at for by with from and or but that this it its as so if he i my she they we you your".split()  # noqa: SIM905 - a word list reads as one
)
_TENSE_ENDINGS: Final = frozenset({"", "s", "es", "d", "ed", "ing", "n", "en", "ning", "ped", "ting", "ted"})
_ORDINALS: Final = frozenset(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last")
)
_NOUNS_HAVE_CAPITALS: Final = frozenset({"de", "lb"})
_SHORT_CHANGE: Final = 2
"""Up to so many words put in or left out are judged by what they say; more are an omission or addition."""
_LONG_CHANGE: Final = 3


def propose(candidate: str, answer: str, *, key: str, language: str) -> tuple[Proposal, ...]:
    """Propose what was wrong with a machine answer, from the answer a person made of it.

    A change of case or of punctuation at the ends of words proposes nothing.

    Args:
        candidate: the machine's text.
        answer: the person's.
        key: the candidate's.
        language: tag of the language both are in; without word lists for it, numbers in figures and names remain.
    """
    places, other = list(word_places(candidate)), list(word_places(answer))
    words, now = [candidate[slice(*one)] for one in places], [answer[slice(*one)] for one in other]
    matcher = SequenceMatcher(None, [key_of(one) for one in words], [key_of(one) for one in now], autojunk=False)
    found: list[Proposal] = []
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        was, become = words[first:last], now[begin:end]
        category, severity = _judge(was, become, language.partition("-")[0].lower(), starts=_begins(words, first))
        start = places[first][0] if first < len(places) else len(candidate)
        stop = places[last - 1][1] if last > first else start
        mark = Mark(key, start, stop, category, severity)
        found.append(Proposal(mark, candidate[start:stop], " ".join(become)))
    return tuple(found)


def _judge(was: Sequence[str], now: Sequence[str], language: str, *, starts: bool) -> tuple[Category, Severity]:
    one, other = [key_of(word) for word in was], [key_of(word) for word in now]
    if max(len(one), len(other)) > _SHORT_CHANGE and not (one and other):
        return (Category.OMISSION if not one else Category.ADDITION), Severity.MAJOR
    if _numbers(one, language) != _numbers(other, language):
        return Category.NUMBER, Severity.MAJOR
    if _negations(one, language) != _negations(other, language):
        return Category.NEGATION, Severity.MAJOR
    if not one or not other:
        weight = Severity.MAJOR if _content(one or other) else Severity.MINOR
        return (Category.OMISSION if not one else Category.ADDITION), weight
    if language == "en" and any(opposite(left, right) for left in one for right in other):
        return Category.OPPOSITE, Severity.MAJOR
    if one != other and all(word in _ORDINALS for word in (*one, *other)):
        return Category.NUMBER, Severity.MAJOR
    if language not in _NOUNS_HAVE_CAPITALS and _names(was, language, starts=starts) != _names(
        now, language, starts=starts
    ):
        return Category.NAME, Severity.MAJOR
    if _tense(one, other):
        return Category.TENSE, Severity.MINOR
    heavy = max(len(_content(one)), len(_content(other))) >= _LONG_CHANGE
    return Category.WORDING, Severity.MAJOR if heavy else Severity.MINOR


def _numbers(words: Sequence[str], language: str) -> Counter[str]:
    """Count the numbers, in figures and in words; the same number in either form is the same."""
    known = {word: number for number, word in enumerate(_NUMBERS.get(language, "").split()) if number <= 12}
    every = set(_NUMBERS.get(language, "").split())
    found: Counter[str] = Counter()
    for word in words:
        if any(sign.isdecimal() for sign in word):
            found["".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in word)] += 1
        elif word in every:
            found[str(known.get(word, word))] += 1
    return found


def _negations(words: Sequence[str], language: str) -> int:
    known = _NEGATIONS.get(language, "").split()
    return sum(1 for word in words if word.replace("’", "'") in known)


def _names(words: Sequence[str], language: str, *, starts: bool) -> Counter[str]:
    """Count the capitalised words that do not begin a sentence and are no numbers."""
    found: Counter[str] = Counter()
    numbers = _NUMBERS.get(language, "").split()
    begins = starts
    for word in words:
        bare = word.strip(".,;:!?\"'()[]«»“”„…")
        if bare[:1].isupper() and not begins and bare.partition("'")[0] != "I" and key_of(word) not in numbers:
            found[key_of(word)] += 1
        begins = _ends_sentence(word)
    return found


def _begins(words: Sequence[str], at: int) -> bool:
    return at == 0 or _ends_sentence(words[at - 1])


def _ends_sentence(word: str) -> bool:
    return word.rstrip("\"')]»”").endswith((".", "!", "?", "…"))


def _tense(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether only auxiliaries and endings changed."""
    rest, kept = ([word for word in words if word not in _TENSES] for words in (one, other))
    if not rest and not kept:
        return True
    return len(rest) == len(kept) and all(_same_stem(left, right) for left, right in zip(rest, kept, strict=True))


def _same_stem(one: str, other: str) -> bool:
    if one == other:
        return True
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return length > 2 and one[length:] in _TENSE_ENDINGS and other[length:] in _TENSE_ENDINGS


def _content(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _SMALL and word not in _TENSES]
