"""Work from the facility to a workstation: pull, package texts, release, heartbeat, the person's day."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.rules.glossary import FORMS, NOTE_CHARACTERS, TERMS
from anechoic.rules.marks import Category, Severity
from anechoic.rules.provenance import Made
from anechoic.rules.task import Classification, Flag, NoWork, Origin, Role, TaskKind
from anechoic.wire import limits
from anechoic.wire.codec import Message
from anechoic.wire.day import APPEALS_TOLD, AppealTold
from anechoic.wire.fields import Comment, Count, Digest, FrameCount, Id, Label, Locale, Millis, Note, Rate, Sealed, Text

Approval = Literal["any", "approved"]
CheckName = Annotated[str, Meta(pattern="^[a-z_]{1,32}$", max_length=32)]


class PullRequest(Message, frozen=True, kw_only=True):
    """Asks for work: `held` unopened tasks are at the workstation, `last_sequence` is the newest package seen.

    Attributes:
        display: `approved` when all the policy requires for confidential work holds at the workstation now.
        lacking: what does not hold of it, for the record.
        returned_only: nothing but what came back to this person, whatever is held.
    """

    held: Annotated[int, Meta(ge=0, le=64)]
    last_sequence: Count
    display: Approval = "any"
    lacking: Annotated[tuple[CheckName, ...], Meta(max_length=16)] = ()
    returned_only: bool = False


class DayRequest(Message, frozen=True, kw_only=True):
    """Asks for a person's day: what is ready depends on what their screen may show."""

    display: Approval = "any"


class PullReply(Message, frozen=True, kw_only=True):
    """Either a package to fetch, or why there is none.

    Attributes:
        package: identity, or empty when there is no work.
        mender: who can mend it (`supervisor`, `it`, `wait`), beside the reason.
    """

    package: str = ""
    size: Count = 0
    sha256: bytes = b""
    reason: NoWork | None = None
    mender: str = ""


class ClipContext(Message, frozen=True, kw_only=True):
    """One clip of a package, bound into every key of it."""

    clip: Id
    task: Id
    lease: Id
    fencing: Count
    rate: Rate
    audio_length: Annotated[int, Meta(ge=1, le=limits.CLIP_AUDIO_BYTES)]
    text_length: Annotated[int, Meta(ge=1, le=limits.CLIP_TEXT_BYTES)]
    returned: bool = False
    """It came back to this person, who opens it before others held."""


class PackageContext(Message, frozen=True, kw_only=True):
    """All that keys, info and AAD of a package hang on; `hash_bytes(encode(context))` goes into each."""

    package: Id
    purpose: Literal["work", "review"]
    station: Id
    person: Id
    session: Id
    sequence: Count
    issued: Millis
    expires: Millis
    lease_ends: Millis
    policy: Count
    epoch: Count
    classification: Classification
    clips: Annotated[tuple[ClipContext, ...], Meta(min_length=1, max_length=limits.TASKS_A_PACKAGE)]


class PackageManifest(Message, frozen=True, kw_only=True):
    """What the facility signs (object PACKAGE): the context's exact bytes and the hash of each ciphertext.

    `station_key` is K_station sealed to the workstation (kind STATION_KEY, info = hash of the context). `parts` has two
    SHA-256 hashes a clip, audio then text, in the order of the context's clips.
    """

    context: bytes
    station_key: Sealed
    parts: tuple[Digest, ...]


class ReleaseRequest(Message, frozen=True, kw_only=True):
    """Asks for the key of one clip.

    Attributes:
        checkpoint_size: size of the newest checkpoint kept here.
        mark: version of the mark this program puts into what it plays, or empty for a program that puts in none.
    """

    package: Id
    clip: Id
    lease: Id
    fencing: Count
    checkpoint_size: Count = 0
    mark: Annotated[str, Meta(max_length=8)] = ""


class Release(Message, frozen=True, kw_only=True):
    """The recorded permission to open one clip (object RELEASE).

    `key` is K_release ‖ the key of `playback`, 64 bytes, sealed to the session (kind RELEASE_KEY, info = hash of the
    context ‖ clip id). `leaf` are the exact bytes of the record leaf at `index`, of kind `released` with at least the
    ids clip, lease, station, session, playback, mark (`wm3:standard`) and playback_key (SHA-256 of that key, in
    hexadecimal digits), proved by `proof` under `checkpoint`; `consistency` proves that checkpoint from the size named
    in the request.
    """

    package: Id
    clip: Id
    task: Id
    lease: Id
    fencing: Count
    station: Id
    person: Id
    session: Id
    playback: Id
    key: Sealed
    index: Count
    leaf: Annotated[bytes, Meta(max_length=2_048)]
    proof: Annotated[tuple[Digest, ...], Meta(max_length=64)]
    checkpoint: Note
    consistency: Annotated[tuple[Digest, ...], Meta(max_length=128)] = ()
    issued: Millis
    expires: Millis


class Candidate(Message, frozen=True, kw_only=True):
    """A machine answer; `key` is the server's anonymous name of it (equal texts were folded into one)."""

    key: Annotated[str, Meta(pattern="^[a-f]$")]
    text: Text


class Span(Message, frozen=True, kw_only=True):
    """A range of frames, the last one excluded."""

    first: FrameCount
    last: FrameCount


class TimedWord(Message, frozen=True, kw_only=True):
    """A word of the transcript at its time, where the batch gives it."""

    text: Label
    first: FrameCount
    last: FrameCount
    unsure: bool = False
    """The recogniser did not know it."""


class Context(Message, frozen=True, kw_only=True):
    """What the owner says about where a clip is from: product and locale, never identity."""

    product: Label = ""
    locale: Label = ""


class CommandAnswer(Message, frozen=True, kw_only=True):
    """Answer of a command-grading task."""

    heard: Text
    meant: Literal["yes", "no", "unsure"] | None = None
    fit: Annotated[int, Meta(ge=0, le=4)] | None = None
    """1-4, or 0 for none of it fits."""


class MadeRun(Message, frozen=True, kw_only=True, array_like=True):
    """How one stretch of an answer came about: `[characters, making, candidates]`.

    `keys` are the keys of the candidates it was taken or mended from, `t` the transcript, empty for own words.
    """

    length: Annotated[int, Meta(ge=1, le=limits.TEXT_CHARACTERS)]
    made: Made
    keys: Annotated[str, Meta(pattern="^(t|[a-f]{0,6})$")] = ""


class ErrorMark(Message, frozen=True, kw_only=True, array_like=True):
    """An error of one machine answer, confirmed: `[key, first, last, category, severity]`, `first` = `last` missing."""

    key: Annotated[str, Meta(pattern="^[a-ft]$")]
    first: Annotated[int, Meta(ge=0, le=limits.TEXT_CHARACTERS)]
    last: Annotated[int, Meta(ge=0, le=limits.TEXT_CHARACTERS)]
    category: Category
    severity: Severity


class EarlierAnswer(Message, frozen=True, kw_only=True):
    """The person's own answer that came back, with the supervisor's comment.

    Attributes:
        comment: the supervisor's.
        flags, confidence, runs, marks, said: the rest of the answer as it was given; `said` is the person's comment.
        may_appeal: it may be appealed against: once a return.
    """

    text: Text
    origin: Origin
    candidate: str = ""
    comment: Comment = ""
    command: CommandAnswer | None = None
    flags: Annotated[tuple[Flag, ...], Meta(max_length=7)] = ()
    confidence: Annotated[int, Meta(ge=0, le=4)] = 0
    runs: Annotated[tuple[MadeRun, ...], Meta(max_length=limits.RUNS)] = ()
    marks: Annotated[tuple[ErrorMark, ...], Meta(max_length=limits.ERROR_MARKS)] = ()
    said: Comment = ""
    may_appeal: bool = False


class EarlierReturn(Message, frozen=True, kw_only=True):
    """What went before an answer that came again: the words then, why they came back, and the person's reply.

    Attributes:
        appeal: the answer stands unchanged, and the reply is the reason.
    """

    text: Text = ""
    comment: Comment = ""
    reply: Comment = ""
    appeal: bool = False


class ReviewedAnswer(Message, frozen=True, kw_only=True):
    """One answer as the supervisor sees it: the person is a letter, never a name.

    Attributes:
        runs: where its words came from, as the facility measured it; keys are those of this package's candidates.
    """

    answer: Id
    author: Label
    text: Text
    origin: Origin
    candidate: str = ""
    confidence: int = 0
    flags: tuple[Flag, ...] = ()
    comment: Comment = ""
    command: CommandAnswer | None = None
    heard_share: Annotated[float, Meta(ge=0, le=1)] = 0.0
    skipped: str = ""
    runs: Annotated[tuple[MadeRun, ...], Meta(max_length=limits.TEXT_CHARACTERS)] = ()
    before: EarlierReturn | None = None
    """It came back before."""


class Term(Message, frozen=True, kw_only=True):
    """A term of the programme's glossary in the language spoken, and what it is to be called in the one written.

    Attributes:
        approved: the first is the usual one.
        avoid: forms that are not to be written.
    """

    term: Label
    approved: Annotated[tuple[Label, ...], Meta(min_length=1, max_length=FORMS)]
    avoid: Annotated[tuple[Label, ...], Meta(max_length=FORMS)] = ()
    note: Annotated[str, Meta(max_length=NOTE_CHARACTERS)] = ""


class TaskText(Message, frozen=True, kw_only=True):
    """The sealed text part of one clip: all that may be read beside the sound."""

    kind: TaskKind
    source: Locale
    target: Locale
    frames: FrameCount
    transcript: Text = ""
    candidates: Annotated[tuple[Candidate, ...], Meta(max_length=limits.CANDIDATES)] = ()
    context: Context = Context()
    attribution: Annotated[str, Meta(max_length=500)] = ""
    licence: Label = ""
    response: Text = ""
    wake_word: Label = ""
    speech: Annotated[tuple[Span, ...], Meta(max_length=5_000)] = ()
    words: Annotated[tuple[TimedWord, ...], Meta(max_length=5_000)] = ()
    made_for_training: bool = False
    piece: Label = ""
    """`2 of 5` for a piece of a longer recording."""
    glossary: Annotated[tuple[Term, ...], Meta(max_length=TERMS)] = ()
    """Of the clip's languages; put in when it is packed, never kept with the clip."""
    returned: EarlierAnswer | None = None
    answers: Annotated[tuple[ReviewedAnswer, ...], Meta(max_length=16)] = ()
    """Only in packages of purpose `review`."""
    reason: str = ""
    """Why this review (a `ReviewReason` value)."""
    masked: Annotated[tuple[Span, ...], Meta(max_length=5_000)] = ()
    """Personal details that others marked: beeped in the sound, masked in the texts."""


class GiveBackRequest(Message, frozen=True, kw_only=True):
    """Leases that were never opened."""

    leases: Annotated[tuple[Id, ...], Meta(max_length=64)]


class HeartbeatRequest(Message, frozen=True, kw_only=True):
    """A sign of life, with the size of the newest checkpoint kept and the highest tombstone number known."""

    nonce: Digest
    checkpoint_size: Count
    tombstones: Count
    event_counter: Count
    leases: Annotated[tuple[Id, ...], Meta(max_length=64)] = ()


class Tombstone(Message, frozen=True, kw_only=True):
    """A clip that was withdrawn; the workstation destroys what it holds of it."""

    number: Count
    clip: Id


class HeartbeatReply(Message, frozen=True, kw_only=True):
    """Signed server time, newest checkpoint with its consistency proof, withdrawals, leases renewed or lost."""

    nonce: Digest
    server_time: Millis
    checkpoint: Note
    consistency: Annotated[tuple[Digest, ...], Meta(max_length=128)]
    tombstones: Annotated[tuple[Tombstone, ...], Meta(max_length=limits.LIST_ROWS)]
    leases: Annotated[tuple[Id, ...], Meta(max_length=64)]
    """Those asked for that still hold."""
    lease_ends: Millis
    session_ends: Millis
    event_counter: Count
    tried_elsewhere: Millis = 0
    """When a sign-in of this person was last refused at another workstation during this session; 0 for never. Each
    reply says it, so that a lost one loses nothing; the workstation tells its person once a moment."""


class DayReply(Message, frozen=True, kw_only=True):
    """The person's day: figures that supervisor and person see alike."""

    answered_today: Count
    active_ms_today: Count
    returned_waiting: Count
    submitted_total: Count
    returned_total: Count
    roles: tuple[Role, ...]
    reviews_waiting: Count = 0
    approvals_waiting: Count = 0
    alarms: Count = 0
    """Alarms nobody has looked at, where this person may."""
    ready_for_me: Count = 0
    returned_ready: Count = 0
    """Of those, the ones that came back to this person: to be fetched at once."""
    reason: NoWork | None = None
    appeals: Annotated[tuple[AppealTold, ...], Meta(max_length=APPEALS_TOLD)] = ()
    """Outcomes not read yet; said in each reply until the person has read them."""
