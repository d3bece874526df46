"""What a window may ask of the workstation; `station.port` tells what becomes of it."""

from dataclasses import dataclass

from anechoic.rules.ids import AnswerId, ApprovalId, TaskId
from anechoic.rules.snippets import Snippet
from anechoic.rules.task import SkipReason, Verdict
from anechoic.station.authenticator.asked import GiveKeyPin, GiveKeyUp
from anechoic.station.day_messages import AskProgress, HaveRead, Volunteer
from anechoic.station.open_item import Draft
from anechoic.station.preferences import Preferences
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.fields import Boost
from anechoic.wire.work import CommandAnswer


@dataclass(frozen=True)
class SignIn:
    """Login and password, and the six digits; without digits the security key is asked (`KeyAsks` follows)."""

    login: str
    password: str
    code: str = ""


@dataclass(frozen=True)
class Activate:
    """First sign-in with the code handed over in person; answered by `KeyRegistered` or `ShowSecret`."""

    login: str
    activation_code: str
    password: str


@dataclass(frozen=True)
class SignOut:
    """Gives unopened work back and ends the session."""

    reason: str = "person"


@dataclass(frozen=True)
class OpenNext:
    """Opens the next item: an open draft first, then returned work, then the package; pulls when needed."""


@dataclass(frozen=True)
class SaveDraft:
    """The draft of the open item as it is now; sent at most once a second by the window, stored in the vault."""

    draft: Draft


@dataclass(frozen=True)
class Submit:
    """Done with the open item: the draft as final, and what was heard. `Submitted` or `SubmitRefused` follows."""

    draft: Draft
    played: tuple[PlayedSpan, ...]
    active_ms: int


@dataclass(frozen=True)
class SkipItem:
    """Gives the open item back with a reason; `OTHER` needs a note."""

    reason: SkipReason
    note: str
    played: tuple[PlayedSpan, ...]
    active_ms: int


@dataclass(frozen=True)
class Appeal:
    """The open item came back, and the answer was right: it stands as it was, and another supervisor decides."""

    reason: str
    played: tuple[PlayedSpan, ...]
    active_ms: int


@dataclass(frozen=True)
class TakeBack:
    """Wants the last submitted answer back; it opens again with its words when granted."""


@dataclass(frozen=True)
class Played:
    """A stretch of the open clip was heard; becomes an event of the record, from which it can be made again.

    Attributes:
        span: frames of the original, and the speed they were heard at.
        boost: lift above the levelling, in dB.
        band: only the band of speech was heard.
    """

    span: PlayedSpan
    boost: Boost = 0
    band: bool = False


@dataclass(frozen=True)
class MarkAt:
    """Asks for what marks the open clip at a speed (thousandths); `MarkKnown` or `Failed` follows."""

    task: TaskId
    speed: int


@dataclass(frozen=True)
class MarkFailed:
    """The open clip could not be marked, so nothing was played; becomes an event of the record."""

    task: TaskId


@dataclass(frozen=True)
class CloseItem:
    """Leaves the open item (to the queue); its draft is kept."""


@dataclass(frozen=True)
class ListReviews:
    """Asks for the reviews waiting."""


@dataclass(frozen=True)
class OpenReview:
    """Leases and opens one review."""

    task: TaskId


@dataclass(frozen=True)
class Decide:
    """The supervisor's verdict on the open review."""

    verdict: Verdict
    answers: tuple[AnswerId, ...]
    text: str
    comment: str
    command: CommandAnswer | None
    played: tuple[PlayedSpan, ...]
    active_ms: int


@dataclass(frozen=True)
class ListApprovals:
    """Asks for requests that need a second person."""


@dataclass(frozen=True)
class DecideApproval:
    """The second person's word."""

    approval: ApprovalId
    approve: bool
    comment: str


@dataclass(frozen=True)
class SavePreferences:
    """How the person likes to work, kept in their vault here."""

    preferences: Preferences


@dataclass(frozen=True)
class KeepSnippets:
    """The person's own short texts, all of them, kept in their vault here and nowhere else."""

    snippets: tuple[Snippet, ...]


@dataclass(frozen=True)
class Refresh:
    """Asks for the person's day and connection state anew."""


@dataclass(frozen=True)
class StillHere:
    """The window's thread turns round; said every few seconds, so that a window that hangs is told from a quiet one."""


Request = (
    SignIn
    | Activate
    | SignOut
    | OpenNext
    | SaveDraft
    | Submit
    | SkipItem
    | Appeal
    | TakeBack
    | Played
    | MarkAt
    | MarkFailed
    | CloseItem
    | ListReviews
    | OpenReview
    | Decide
    | ListApprovals
    | DecideApproval
    | SavePreferences
    | KeepSnippets
    | AskProgress
    | Volunteer
    | HaveRead
    | Refresh
    | StillHere
    | GiveKeyPin
    | GiveKeyUp
)
