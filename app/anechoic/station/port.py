"""What windows and the workstation behind them say to each other.

Windows know nothing else of the workstation. A window sends a frozen request and later hears frozen events; nothing
here waits. Behind the port stands a thread now and may stand another process later. The PCM of the one open clip comes
as one read-only buffer that is zeroed when the clip closes: after `Closed` nobody may touch it.

Every request is safe to send twice. Every refusal is an event with a sentence for the person, never an exception.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from anechoic.rules.ids import TaskId
from anechoic.rules.snippets import Snippet as Snippet
from anechoic.rules.task import (
    NoWork,
    Role,
    Verdict,
)
from anechoic.station.authenticator.asked import GiveKeyPin as GiveKeyPin
from anechoic.station.authenticator.asked import GiveKeyUp as GiveKeyUp
from anechoic.station.authenticator.asked import KeyAsks as KeyAsks
from anechoic.station.authenticator.asked import KeyRegistered as KeyRegistered
from anechoic.station.authenticator.asked import KeyStep as KeyStep
from anechoic.station.day_messages import AskProgress as AskProgress
from anechoic.station.day_messages import HaveRead as HaveRead
from anechoic.station.day_messages import ProgressKnown as ProgressKnown
from anechoic.station.day_messages import Volunteer as Volunteer
from anechoic.station.open_item import Day as Day
from anechoic.station.open_item import Draft as Draft
from anechoic.station.open_item import Link as Link
from anechoic.station.open_item import OpenItem as OpenItem
from anechoic.station.open_item import PlaybackMarks as PlaybackMarks
from anechoic.station.preferences import KeyPreferences as KeyPreferences
from anechoic.station.preferences import Preferences as Preferences
from anechoic.station.requests import Activate as Activate
from anechoic.station.requests import Appeal as Appeal
from anechoic.station.requests import CloseItem as CloseItem
from anechoic.station.requests import Decide as Decide
from anechoic.station.requests import DecideApproval as DecideApproval
from anechoic.station.requests import KeepSnippets as KeepSnippets
from anechoic.station.requests import ListApprovals as ListApprovals
from anechoic.station.requests import ListReviews as ListReviews
from anechoic.station.requests import MarkAt as MarkAt
from anechoic.station.requests import MarkFailed as MarkFailed
from anechoic.station.requests import OpenNext as OpenNext
from anechoic.station.requests import OpenReview as OpenReview
from anechoic.station.requests import Played as Played
from anechoic.station.requests import Refresh as Refresh
from anechoic.station.requests import Request as Request
from anechoic.station.requests import SaveDraft as SaveDraft
from anechoic.station.requests import SavePreferences as SavePreferences
from anechoic.station.requests import SignIn as SignIn
from anechoic.station.requests import SignOut as SignOut
from anechoic.station.requests import SkipItem as SkipItem
from anechoic.station.requests import StillHere as StillHere
from anechoic.station.requests import Submit as Submit
from anechoic.station.requests import TakeBack as TakeBack
from anechoic.trace.layout import Streams as Streams
from anechoic.wire.day import AppealTold as AppealTold
from anechoic.wire.review import ApprovalRow, ReviewRow

# ---- what a window may hear ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class StationReady:
    """First event: who we are, before anybody signs in. `problem` is a sentence when clips are closed here."""

    facility_name: str
    station_name: str
    training: bool
    checks: tuple[tuple[str, bool], ...]
    """Posture findings: a sentence each, and whether it holds."""
    problem: str = ""
    headphones_dba: float | None = None
    """Level at the ear of a tone of -20 dBFS; None until facility IT measured it."""


@dataclass(frozen=True)
class StationStands:
    """How this computer stands before anybody signs in; said once it was looked at, and whenever that changes.

    Attributes:
        lacking: what the facility's policy requires for confidential clips and does not hold (`rules.posture.Check`).
    """

    lacking: tuple[str, ...]


@dataclass(frozen=True)
class ShowSecret:
    """The TOTP secret at first sign-in, to be shown once as a picture and as text."""

    otpauth: str
    secret: str


@dataclass(frozen=True)
class SignedIn:
    """A session is live.

    Attributes:
        screen_reader: the facility granted that texts go to a screen reader, until this session ends.
    """

    name: str
    roles: tuple[Role, ...]
    resumed: bool
    preferences: Preferences = Preferences()  # noqa: RUF009 - frozen, so it may be shared
    screen_reader: bool = False


@dataclass(frozen=True)
class SnippetsKept:
    """What the vault has of the person's own short texts, after a sign-in; not said where there are none."""

    snippets: tuple[Snippet, ...]


@dataclass(frozen=True)
class SnippetsEnded:
    """A recording was withdrawn, and with it the snippets that were kept while it was open.

    Attributes:
        ended: how many.
        left: those that are still kept.
    """

    ended: int
    left: tuple[Snippet, ...]


@dataclass(frozen=True)
class SignInRefused:
    """Nobody was signed in; the sentence says why and what to do."""

    code: str
    text: str


@dataclass(frozen=True)
class SignedOut:
    """The session is over; `text` is empty when the person asked for it."""

    text: str


@dataclass(frozen=True)
class TriedElsewhere:
    """Somebody with this person's password and factor was refused at another workstation. `at` is Unix milliseconds."""

    at: int


@dataclass(frozen=True)
class LinkChanged:
    """Connection, and how many answers are kept here until the server is back."""

    link: Link
    kept: int


@dataclass(frozen=True)
class DayChanged:
    """New figures of the day."""

    day: Day


@dataclass(frozen=True)
class Opened:
    """An item or a review is open. `sealed_to_pcm_ms`: from sealed bytes and released key to samples in memory."""

    item: OpenItem
    review: bool = False
    sealed_to_pcm_ms: float = 0.0


@dataclass(frozen=True)
class MarkKnown:
    """What marks the open clip at a speed that was asked for (`MarkAt`)."""

    task: TaskId
    speed: int
    streams: Streams


@dataclass(frozen=True)
class NothingToOpen:
    """No work, with the reason and who can mend it."""

    reason: NoWork
    text: str


@dataclass(frozen=True)
class DraftSaved:
    """The draft is on disk, sealed. `at` is Unix milliseconds."""

    task: TaskId
    at: int


@dataclass(frozen=True)
class Submitted:
    """The answer is done and safe here; the receipt follows when the server has it. `may_take_back` while it may."""

    task: TaskId
    may_take_back: bool


@dataclass(frozen=True)
class SubmitRefused:
    """The answer was not accepted: the item stays open with its words."""

    code: str
    text: str


@dataclass(frozen=True)
class TakeBackRefused:
    """The answer stays submitted."""

    text: str


@dataclass(frozen=True)
class Closed:
    """The open item is gone and its buffer zeroed; `text` says why when the person did not ask for it."""

    task: TaskId
    text: str = ""


@dataclass(frozen=True)
class ReviewsListed:
    """Reviews waiting for this supervisor."""

    rows: tuple[ReviewRow, ...]
    reviewed_today: int


@dataclass(frozen=True)
class Decided:
    """The verdict is safe."""

    task: TaskId
    verdict: Verdict


@dataclass(frozen=True)
class ApprovalsListed:
    """Requests waiting for a second person, and how many alarms nobody has looked at since when (Unix ms)."""

    rows: tuple[ApprovalRow, ...]
    alarms: int = 0
    alarms_since: int = 0


@dataclass(frozen=True)
class Failed:
    """Something asked for could not be done; the sentence says what and what to do."""

    code: str
    text: str


Event = (
    StationReady
    | StationStands
    | ShowSecret
    | SignedIn
    | SnippetsKept
    | SnippetsEnded
    | SignInRefused
    | SignedOut
    | TriedElsewhere
    | LinkChanged
    | DayChanged
    | ProgressKnown
    | Opened
    | MarkKnown
    | NothingToOpen
    | DraftSaved
    | Submitted
    | SubmitRefused
    | TakeBackRefused
    | Closed
    | ReviewsListed
    | Decided
    | ApprovalsListed
    | Failed
    | KeyAsks
    | KeyRegistered
)


class Port(Protocol):
    """The one door between windows and workstation."""

    def send(self, request: Request) -> None:
        """Hand a request over; returns at once, from any thread."""

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hear every event from now on, on the port's own thread; the listener must not block."""

    def close(self) -> None:
        """Sign out if needed, zero what is open and end the thread; waits at most five seconds."""


class Station(Port, Protocol):
    """A port that begins to tell when it is asked to: after the window was painted."""

    def begin(self) -> None:
        """Begin, once."""
