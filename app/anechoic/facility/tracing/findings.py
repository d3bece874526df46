"""What follows from the figures of one recording: who is named, or why nobody is."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from anechoic.facility.tracing import said
from anechoic.facility.tracing.comparison import Compared
from anechoic.facility.tracing.leaks import Leak, Unread
from anechoic.trace.detect import Playback


class Word(Enum):
    """The finding in one word."""

    NAMED = "named"
    NOBODY = "nobody"
    NOT_EXAMINED = "not_examined"


@dataclass(frozen=True)
class Who:
    """What the record knows of a playback.

    Attributes:
        released: Unix milliseconds.
        leaf: number of the leaf of its release.
        committed: whether that leaf holds the hash of the key it was compared with.
    """

    playback: str
    clip: str
    person: str
    login: str
    station: str
    station_name: str
    session: str
    task: str
    lease: str
    released: int
    leaf: int
    committed: bool


@dataclass(frozen=True, repr=False)
class Recording:
    """What is known of a recording itself."""

    sha256: str
    seconds: float = 0.0
    rate: int = 0
    channels: int = 0
    cut_short: bool = False

    @classmethod
    def of(cls, found: Leak | Unread) -> "Recording":
        """Give it of a recording that was decoded, or was not."""
        if isinstance(found, Unread):
            return cls(found.sha256)
        return cls(found.sha256, len(found.pcm) / found.rate, found.rate, found.channels, found.cut_short)


@dataclass(frozen=True)
class Scope:
    """What was asked.

    Attributes:
        recordings: how many, in the whole investigation.
        clips: originals that were looked at.
        clip: the one clip that was asked for, or empty.
        every_playback: whether playbacks of other clips were compared, too.
        until: number of the last leaf of the record that counted, a playback or a way of playing; -1 for none.
    """

    recordings: int
    clips: int
    clip: str
    every_playback: bool
    until: int


@dataclass(frozen=True, repr=False)
class Finding:
    """What follows.

    Attributes:
        word: in one word.
        sentence: in one sentence.
        why: a stable word for why nothing was examined, else empty.
        named: playbacks above the line, the most certain first, each with the place where it did best.
        compared: every place.
    """

    recording: Recording
    scope: Scope
    word: Word
    sentence: str
    why: str
    named: tuple[tuple[Playback, Compared], ...]
    compared: tuple[Compared, ...]

    @property
    def keys(self) -> int:
        """Playbacks compared, at all places together."""
        return sum(one.outcome.keys for one in self.compared)


def unexamined(recording: Recording, scope: Scope, why: str, sentence: str) -> Finding:
    """Give the finding of a recording in which nothing could be compared."""
    return Finding(recording, scope, Word.NOT_EXAMINED, said.not_examined(sentence), why, (), ())


def finding(recording: Recording, scope: Scope, compared: Sequence[Compared], whos: Mapping[str, Who]) -> Finding:
    """Say what follows from the figures.

    Args:
        recording: which.
        scope: what was asked.
        compared: every place where a clip is heard, one at least.
        whos: what the record knows of every playback above the line.
    """
    if not all(one.outcome.control_is_silent for one in compared):
        # What names a playback that cannot be there may name anybody, at the other places as well.
        return Finding(recording, scope, Word.NOBODY, said.CONTROL, "", (), tuple(compared))
    above: dict[str, tuple[Playback, Compared]] = {}
    uncommitted = False
    for one in compared:
        for playback in one.outcome.named:
            who = whos.get(playback.name)
            if who is None or not who.committed:
                uncommitted = True
            elif playback.name not in above or playback.bound < above[playback.name][0].bound:
                above[playback.name] = (playback, one)
    named = tuple(sorted(above.values(), key=lambda pair: (pair[0].bound, pair[0].name)))
    if named:
        sentence = said.named(len(named), f"the recording {recording.sha256[:12]}")
        return Finding(recording, scope, Word.NAMED, sentence, "", named, tuple(compared))
    sentence = said.NOBODY if any(one.outcome.keys for one in compared) else said.NO_PLAYBACK
    if not any(one.place.evidence.certain for one in compared):
        sentence = said.NOBODY_AND_FAINT
    if uncommitted:
        sentence = said.NOT_COMMITTED
    return Finding(recording, scope, Word.NOBODY, sentence, "", (), tuple(compared))


def log10(bound: float) -> float:
    """Give a natural logarithm as one to the base of ten."""
    return bound / math.log(10)
