"""What the port carries: a person's draft, the open item, the day's figures."""

from dataclasses import dataclass
from enum import Enum

from anechoic.rules.assembled import Bit
from anechoic.rules.ids import ClipId, TaskId
from anechoic.rules.marks import Mark
from anechoic.rules.task import Classification, Flag, NoWork, Origin, ReviewReason, TaskKind
from anechoic.trace.layout import Streams
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.day import AppealTold
from anechoic.wire.work import Candidate, CommandAnswer, Context, EarlierAnswer, ReviewedAnswer, Span, Term, TimedWord


@dataclass(frozen=True)
class Draft:
    """A person's work on one item, as it stands.

    Attributes:
        cursor: position of the caret in `text`, in code points.
        candidate: key of the candidate taken or mended, or empty.
    """

    text: str = ""
    cursor: int = 0
    origin: Origin = Origin.OWN
    candidate: str = ""
    confidence: int = 0
    flags: tuple[Flag, ...] = ()
    comment: str = ""
    command: CommandAnswer | None = None
    started: bool = False
    """Whether the person has done anything yet: an untouched draft is not shown as work."""
    bits: tuple[Bit, ...] = ()
    """The words of `text` with where each came from."""
    marks: tuple[Mark, ...] = ()
    """Errors of the machine answers that the person confirmed."""
    masks: tuple[Span, ...] = ()
    """Where a personal detail was heard; nobody after this person hears it."""
    reply: str = ""
    """To the supervisor who returned the answer before."""
    active_ms: int = 0
    """By the fair clock, when the draft was kept: what was worked on the item before it is opened again."""
    played: tuple[PlayedSpan, ...] = ()
    """What was heard of the clip when the draft was kept: nobody has to hear it again to go on."""


class Link(Enum):
    """Connection to the facility server."""

    ONLINE = "online"
    SAVING = "saving"
    OFFLINE = "offline"
    LOCKED = "locked"


@dataclass(frozen=True)
class Day:
    """Today's figures, the same for person and supervisor.

    Attributes:
        alarms: those nobody has looked at, where the person may.
        ready_for_me: clips the facility could lend.
        held_here: clips it has lent that can be opened here.
    """

    answered_today: int = 0
    active_ms_today: int = 0
    returned_waiting: int = 0
    reviews_waiting: int = 0
    approvals_waiting: int = 0
    alarms: int = 0
    ready_for_me: int = 0
    held_here: int = 0
    no_work: NoWork | None = None
    appeals: tuple[AppealTold, ...] = ()
    """Outcomes the person has not read yet."""

    @property
    def ready(self) -> int:
        """Clips this person can open one after the other."""
        return self.ready_for_me + self.held_here


@dataclass(frozen=True, repr=False)
class PlaybackMarks:
    """What marks everything of a clip that is heard in this playback; without it nothing is.

    Attributes:
        mark: version and strength, as the record names it: one of `trace.profile.MARKS`.
        speed: what the streams are for, in thousandths; those of another speed are asked for (`MarkAt`).
        streams: of the clip as stretched to that speed, from its first frame to its last.
    """

    mark: str
    speed: int
    streams: Streams


@dataclass(frozen=True)
class OpenItem:
    """The one open clip with all that may be read beside it.

    Attributes:
        pcm: read-only int16 mono samples, `frames` of them at `rate` Hz, zeroed at `Closed`.
        place: (n, m): the n-th of m items of the package.
        candidates: shuffled, anonymous, equal ones folded; `Candidate.key` is `a`, `b`, …
        answers: only in a review.
        masked: spans of frames nobody may hear or read; hatched wherever they are shown.
        marks: as recorded. Where its streams are missing or too short, nothing of the clip is played.
    """

    task: TaskId
    clip: ClipId
    kind: TaskKind
    source: str
    target: str
    classification: Classification
    rate: int
    frames: int
    pcm: memoryview
    place: tuple[int, int]
    transcript: str
    candidates: tuple[Candidate, ...]
    context: Context
    attribution: str
    response: str
    wake_word: str
    speech: tuple[Span, ...]
    words: tuple[TimedWord, ...]
    made_for_training: bool
    piece: str
    returned: EarlierAnswer | None
    draft: Draft
    marks: PlaybackMarks
    answers: tuple[ReviewedAnswer, ...] = ()
    glossary: tuple[Term, ...] = ()
    reason: ReviewReason | None = None
    masked: tuple[Span, ...] = ()
