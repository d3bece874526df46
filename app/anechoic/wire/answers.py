"""Answers, verdicts and receipts.

An answer travels as: body JSON → signed by the session key and the workstation key (`sign_object_by_two`, kind
ANSWER) → padded (`seal.padding.pad`, ANSWER_BUCKET) → sealed to the facility (`HybridPublic.seal`, kind ANSWER,
info = workstation id ‖ session id, ASCII).
A verdict likewise with kind VERDICT.
"""

from typing import Annotated

from msgspec import Meta

from anechoic.rules.masking import MOST_MASKS
from anechoic.rules.task import Flag, Origin, ReceiptState, SkipReason, TaskKind, Verdict
from anechoic.wire import limits
from anechoic.wire.codec import Message
from anechoic.wire.fields import Comment, Count, Digest, FrameCount, Id, Millis, Note, Speed, Text
from anechoic.wire.work import CommandAnswer, Span
from anechoic.wire.work import ErrorMark as ErrorMark
from anechoic.wire.work import MadeRun as MadeRun


class PlayedSpan(Message, frozen=True, kw_only=True):
    """Frames heard in one go, and how fast (1,000 = as recorded)."""

    first: FrameCount
    last: FrameCount
    speed: Speed = 1_000


class Skip(Message, frozen=True, kw_only=True):
    """Given back instead of answered; `other` needs a note."""

    reason: SkipReason
    note: Comment = ""


class AnswerBody(Message, frozen=True, kw_only=True):
    """One answer or skip of one task by one person.

    Attributes:
        answer: made by the workstation; the idempotency key together with the bytes' hash.
        recipient: the facility's sealing key fingerprint (sha256 of raw), inside the signed bytes.
        origin, candidate: where the words came from; `candidate` is the key of the candidate taken or mended.
        runs: where each stretch of `text` came from, covering it exactly; none is no statement.
        marks: errors of the machine answers that the person confirmed.
        masks: where a personal detail was heard; needs the flag.
        active_ms: fair clock of this clip.
        checkpoint: newest checkpoint the workstation keeps.
        supersedes: an earlier answer of the same person taken back, or empty.
        reply: to the supervisor who returned the answer before this one; with `appeal` the reason.
        appeal: the answer that was returned stands as it was, and another supervisor is to decide.
    """

    answer: Id
    task: Id
    clip: Id
    package: Id
    lease: Id
    fencing: Count
    person: Id
    station: Id
    session: Id
    recipient: Digest
    kind: TaskKind
    text: Text = ""
    origin: Origin = Origin.OWN
    candidate: Annotated[str, Meta(pattern="^[a-f]?$")] = ""
    confidence: Annotated[int, Meta(ge=0, le=4)] = 0
    flags: Annotated[tuple[Flag, ...], Meta(max_length=7)] = ()
    comment: Comment = ""
    skip: Skip | None = None
    command: CommandAnswer | None = None
    played: Annotated[tuple[PlayedSpan, ...], Meta(max_length=limits.PLAY_SPANS)] = ()
    active_ms: Count = 0
    made: Millis
    checkpoint: Note = ""
    supersedes: str = ""
    runs: Annotated[tuple[MadeRun, ...], Meta(max_length=limits.RUNS)] = ()
    marks: Annotated[tuple[ErrorMark, ...], Meta(max_length=limits.ERROR_MARKS)] = ()
    masks: Annotated[tuple[Span, ...], Meta(max_length=MOST_MASKS)] = ()
    reply: Comment = ""
    appeal: bool = False


class VerdictBody(Message, frozen=True, kw_only=True):
    """A supervisor's decision on one task.

    Attributes:
        review: made by the workstation; the idempotency key together with the bytes' hash.
        answers: the answers it speaks of: the one accepted or mended, or those returned.
        text: the mended text with `fix`; may replace the comment with nothing else.
    """

    review: Id
    task: Id
    clip: Id
    package: Id
    lease: Id
    fencing: Count
    person: Id
    station: Id
    session: Id
    recipient: Digest
    verdict: Verdict
    answers: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=16)]
    text: Text = ""
    command: CommandAnswer | None = None
    comment: Comment = ""
    played: Annotated[tuple[PlayedSpan, ...], Meta(max_length=limits.PLAY_SPANS)] = ()
    active_ms: Count = 0
    made: Millis
    checkpoint: Note = ""


class TakeBackRequest(Message, frozen=True, kw_only=True):
    """Wants an accepted answer back: until a supervisor opened it, delivery, or the session's end."""

    answer: Id
    task: Id


class Receipt(Message, frozen=True, kw_only=True):
    """What became of an answer, verdict or take-back (object RECEIPT).

    Attributes:
        subject: the answer's or review's id; `digest` the SHA-256 of the sealed bytes (zeros for a take-back).
        again: after an accepted take-back: the lease and fencing number under which the task is open again.
    """

    subject: Id
    digest: Digest
    state: ReceiptState
    code: str = ""
    text: str = ""
    at: Millis
    index: Count = 0
    lease: str = ""
    fencing: Count = 0
    lease_ends: Millis = 0
