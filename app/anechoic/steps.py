"""`--log-steps`: what a window does, as numbers, one JSON line a step on standard error.

For the unattended demo and for measuring on site. Steps, kinds, counts and milliseconds only: never a text, a name, a
login or an identity.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter_ns

from PySide6.QtCore import QObject

from anechoic.desk.listening.state import State, Way
from anechoic.station.port import (
    ApprovalsListed,
    Closed,
    Decided,
    DraftSaved,
    Event,
    Failed,
    NothingToOpen,
    Opened,
    ReviewsListed,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignInRefused,
    StationReady,
    StationStands,
    SubmitRefused,
    Submitted,
    TakeBackRefused,
)
from anechoic.widgets.sound.driver import SoundDriver, SoundState, StretchHeard

Write = Callable[[str], object]


class StepLog(QObject):
    """Writes a line for each step of one window.

    Args:
        write: where the lines go.
    """

    def __init__(self, write: Write = sys.stderr.write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._submitted_at = 0
        self._plays = False

    def on_sound(self, state: SoundState) -> None:
        """Write down that sound began."""
        if state.playing and not self._plays:
            self._say("playing")
        self._plays = state.playing

    def on_stretch(self, stretch: StretchHeard, driver: SoundDriver) -> None:
        """Write down how long a run of sound was, and how much of its edges is digital zero."""
        for span in stretch.spans:
            head, tail = driver.zero_edges(span)
            self._say("heard", frames=len(span), rate=driver.state.rate, head=head, tail=tail)

    def on_desk(self, state: State) -> None:
        """Remember when an answer was submitted."""
        if state.way is Way.SUBMITTING and not self._submitted_at:
            self._submitted_at = perf_counter_ns()
        elif state.way is Way.OPEN and state.message:
            self._submitted_at = 0
            self._say("refused_here")

    def hear(self, event: Event) -> None:
        """Write down an event; called after every page has taken it."""
        match event:
            case Opened():
                item = event.item
                more: dict[str, object] = {}
                if self._submitted_at and not event.review:
                    more["submit_to_playable_ms"] = round((perf_counter_ns() - self._submitted_at) / 1e6, 2)
                    self._submitted_at = 0
                self._say(
                    "opened",
                    review=event.review,
                    kind=item.kind.value,
                    candidates=len(item.candidates),
                    answers=len(item.answers),
                    transcript=bool(item.transcript),
                    returned=item.returned is not None,
                    frames=item.frames,
                    rate=item.rate,
                    sealed_to_pcm_ms=round(event.sealed_to_pcm_ms, 3),
                    **more,
                )
            case ReviewsListed():
                self._say("reviews", rows=len(event.rows))
            case ApprovalsListed():
                self._say("approvals", rows=len(event.rows), mine=sum(row.may_decide for row in event.rows))
            case SignInRefused() | SubmitRefused() | Failed():
                self._say(_NAMES[type(event)], code=event.code)
            case NothingToOpen():
                self._submitted_at = 0
                self._say("nothing", reason=event.reason.value)
            case _ if type(event) in _NAMES:
                self._say(_NAMES[type(event)])
            case _:
                pass

    def _say(self, step: str, **values: object) -> None:
        self._write(json.dumps({"step": step, **values}) + "\n")


_NAMES: dict[type[Event], str] = {
    StationReady: "ready",
    StationStands: "stands",
    ShowSecret: "secret_shown",
    SignedIn: "signed_in",
    SignedOut: "signed_out",
    SignInRefused: "sign_in_refused",
    Submitted: "submitted",
    SubmitRefused: "submit_refused",
    TakeBackRefused: "take_back_refused",
    DraftSaved: "draft_saved",
    Closed: "closed",
    Decided: "decided",
    Failed: "failed",
}
