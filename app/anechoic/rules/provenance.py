"""Where the words of an answer came from, as runs over its text; and what can be checked of that by who has the texts.

A run says how many characters, whether they were taken as the machine wrote them, changed from what it wrote, or a
person's own, and from which candidates. What a workstation says is never believed where it can be measured: a taken run
must stand word for word in the candidates it names.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from anechoic.errors import Refused
from anechoic.rules.task import Origin
from anechoic.rules.word_units import key_of, units, word_places

KEPT_SHARE: Final = 0.5
"""From this share of machine words kept, an answer is mended; below it is its person's own."""


class Made(Enum):
    """How a word came into an answer."""

    TAKEN = "taken"
    MENDED = "mended"
    OWN = "own"

    @staticmethod
    def mends(kept: int, words: int) -> bool:
        """Say whether so many machine words out of all make a text a mended one."""
        return kept > 0 and kept >= KEPT_SHARE * words


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an answer of one making.

    Attributes:
        length: characters.
        keys: candidates it was taken or mended from, such as `ac`; empty for own words.
    """

    length: int
    made: Made
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Where an answer came from, as far as it can be measured.

    Attributes:
        candidate: the one it is nearest to, or empty for an own answer.
        runs: they cover the text exactly.
    """

    origin: Origin
    candidate: str
    runs: tuple[Run, ...]


def account(text: str, stated: Sequence[Run], candidates: Mapping[str, str], candidate: str) -> Account:
    """Measure where an answer came from.

    Args:
        text: the answer.
        stated: runs as a workstation stated them, or none: then the text is compared with the one candidate.
        candidates: what was shown, by key.
        candidate: key of the one it says it came from; empty or unknown for none.
    """
    if stated:
        runs = measured(text, stated, candidates)
    elif candidate in candidates:
        runs = compared(text, candidates[candidate], candidate)
    else:
        runs = (Run(len(text), Made.OWN),) if text else ()
    found, nearest = origin(text, runs, candidates, candidate)
    return Account(found, nearest, runs)


def check_runs(text: str, runs: Sequence[Run], known: str) -> None:
    """Return only if the runs cover a text exactly and name nothing but what was shown.

    Args:
        text: the answer.
        runs: as they came; none at all is no statement and holds.
        known: the keys of what was shown.

    Raises:
        Refused: code `provenance`.
    """
    if not runs:
        return
    sound = (
        sum(run.length for run in runs) == len(text)
        and all(run.length > 0 for run in runs)
        and all((run.made is Made.OWN) == (not run.keys) for run in runs)
        and all(key in known for run in runs for key in run.keys)
        and all(len(set(run.keys)) == len(run.keys) for run in runs)
    )
    if not sound:
        raise Refused("Where the words of this answer came from does not fit its text.", code="provenance")


def measured(text: str, runs: Sequence[Run], candidates: Mapping[str, str]) -> tuple[Run, ...]:
    """Give the runs as far as they hold against the candidates' texts.

    A taken run keeps the keys of the candidates in which it stands word for word (compared as `word_units` does), and
    one of them must write it exactly so; without any it is an own one. Mended words cannot be measured one by one: they
    stand as mended only while at least half of the text is the machine's.
    """
    held: list[Run] = []
    cut = {key: _Cut.of(candidate) for key, candidate in candidates.items()}
    at = 0
    for run in runs:
        part = text[at : at + run.length]
        at += run.length
        keys = _holding(part, run.keys, cut) if run.made is Made.TAKEN else run.keys
        held.append(Run(run.length, run.made if keys else Made.OWN, keys))
    words = _count(text, held, {Made.TAKEN, Made.MENDED, Made.OWN})
    if not Made.mends(_count(text, held, {Made.TAKEN}), words):
        held = [Run(run.length, Made.OWN) if run.made is Made.MENDED else run for run in held]
    joined: list[Run] = []
    for run in held:
        # Two taken runs stay two: between them a word of the machine is missing.
        if joined and run.made is not Made.TAKEN and (joined[-1].made, joined[-1].keys) == (run.made, run.keys):
            joined[-1] = Run(joined[-1].length + run.length, run.made, run.keys)
        else:
            joined.append(run)
    return tuple(joined)


def compared(text: str, candidate: str, key: str) -> tuple[Run, ...]:
    """Give the runs of an answer that came without any: measured against the one candidate it names."""
    source = [candidate[first:last] for first, last in word_places(candidate)]
    places = list(word_places(text))
    words = [text[first:last] for first, last in places]
    made = [Run(1, Made.OWN)] * len(words)
    matcher = SequenceMatcher(None, source, words, autojunk=False)
    for tag, one, other, first, last in matcher.get_opcodes():
        for number in range(first, last):
            if tag == "equal":
                made[number] = Run(1, Made.TAKEN, key)
            elif tag == "replace" and number - first < other - one:
                made[number] = Run(1, Made.MENDED, key)
    starts = [0, *(first for first, _ in places[1:]), len(text)] if places else [0, len(text)]
    found: list[Run] = []
    for run, begin, end in zip(made or [Run(1, Made.OWN)], starts, starts[1:], strict=False):
        found.append(Run(end - begin, run.made, run.keys))
    return measured(text, _joined(text, found, candidate), {key: candidate}) if text else ()


def origin(text: str, runs: Sequence[Run], candidates: Mapping[str, str], candidate: str) -> tuple[Origin, str]:
    """Say where a whole answer came from, and the candidate it is nearest to.

    Taken: it is one of the candidates, but for white space. Mended: at least half of its words were taken. Else own.

    Args:
        text: the answer.
        runs: measured ones.
        candidates: what was shown, by key.
        candidate: key of the one it says it came from; named again among equals.
    """
    words = text.split()
    if not words:
        return Origin.OWN, ""
    for key in sorted(candidates, key=lambda one: one != candidate):
        if candidates[key].split() == words and any(key in run.keys for run in runs):
            return Origin.TAKEN, key
    kept = _count(text, runs, {Made.TAKEN})
    if not Made.mends(kept, _count(text, runs, {Made.TAKEN, Made.MENDED, Made.OWN})):
        return Origin.OWN, ""
    return Origin.MENDED, candidate


def _joined(text: str, runs: Sequence[Run], candidate: str) -> list[Run]:
    """Join runs of one word each to the longest that still stand in the candidate."""
    joined: list[Run] = []
    cut = _Cut.of(candidate)
    at = 0
    for run in runs:
        last = joined[-1] if joined else None
        at += run.length
        if last is not None and last.made is run.made is Made.TAKEN:
            part = text[at - last.length - run.length : at]
            if _holding(part, run.keys, dict.fromkeys(run.keys, cut)):
                joined[-1] = Run(last.length + run.length, run.made, run.keys)
                continue
        joined.append(run)
    return joined


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text in words: as written, and as compared."""

    written: list[str]
    keys: list[str]

    @staticmethod
    def of(text: str) -> "_Cut":
        written = [text[first:last] for first, last in word_places(text)]
        return _Cut(written, [key_of(word) for word in written])

    def find(self, part: "_Cut") -> tuple[bool, bool]:
        """Say whether a part stands in it word for word, and whether somewhere exactly so."""
        found = exact = False
        length = len(part.keys)
        if not length:
            return True, True
        for at in range(len(self.keys) - length + 1):
            if self.keys[at] == part.keys[0] and self.keys[at : at + length] == part.keys:
                found = True
                exact = exact or self.written[at : at + length] == part.written
        return found, exact


def _holding(part: str, keys: str, candidates: Mapping[str, _Cut]) -> str:
    """Give the keys of the candidates that have a part; none when no candidate writes it exactly so."""
    cut = _Cut.of(part)
    found = {key: candidates[key].find(cut) for key in keys if key in candidates}
    exact = any(exactly for _, exactly in found.values())
    return "".join(key for key, (has, _) in found.items() if has) if exact else ""


def _count(text: str, runs: Sequence[Run], made: set[Made]) -> int:
    at = count = 0
    for run in runs:
        if run.made in made:
            count += len(units(text[at : at + run.length]).keys)
        at += run.length
    return count
