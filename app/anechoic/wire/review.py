"""The supervisor's lists: reviews waiting, and requests that need a second person."""

from typing import Annotated, Literal

from msgspec import Meta

from anechoic.rules.task import ApprovalKind, ReviewReason, TaskKind
from anechoic.wire import limits
from anechoic.wire.codec import Message
from anechoic.wire.fields import Comment, Count, Id, Label, Locale, Millis
from anechoic.wire.work import Approval


class ReviewRow(Message, frozen=True, kw_only=True):
    """One task waiting for a supervisor; no text of it."""

    task: Id
    kind: TaskKind
    source: Locale
    target: Locale
    reason: ReviewReason
    answers: Count
    seconds: float
    waiting_since: Millis
    mine: bool = False


class ReviewListReply(Message, frozen=True, kw_only=True):
    """Reviews this supervisor may open, the most telling first."""

    rows: Annotated[tuple[ReviewRow, ...], Meta(max_length=limits.LIST_ROWS)]
    reviewed_today: Count = 0


class ReviewOpenRequest(Message, frozen=True, kw_only=True):
    """Leases one review: the server packs clip, texts and answers for this person and workstation."""

    task: Id
    last_sequence: Count
    display: Approval = "any"


class ApprovalRow(Message, frozen=True, kw_only=True):
    """A request and what the second person should compare.

    Attributes:
        detail: lines of label and value, such as the fingerprint to read aloud; never plaintext of clips.
        may_decide: false for the person who filed it, with the reason in `why_not`.
    """

    approval: Id
    kind: ApprovalKind
    title: Label
    filed_by: Label
    filed_at: Millis
    detail: Annotated[tuple[tuple[str, str], ...], Meta(max_length=20)] = ()
    may_decide: bool = True
    why_not: str = ""


class ApprovalListReply(Message, frozen=True, kw_only=True):
    """Requests waiting, and what else waits for the same people.

    Attributes:
        alarms: how many nobody has looked at.
        alarms_since: when the oldest of them came; 0 where there is none.
    """

    rows: Annotated[tuple[ApprovalRow, ...], Meta(max_length=limits.LIST_ROWS)]
    alarms: Count = 0
    alarms_since: Millis = 0


class DecideRequest(Message, frozen=True, kw_only=True):
    """The second person's word."""

    approval: Id
    decision: Literal["approve", "decline"]
    comment: Comment = ""
