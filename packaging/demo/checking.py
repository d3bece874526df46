"""A supervisor's round: one answer goes back, one is mended, the others are accepted."""

import time

from demo.driven import DrivenWindow, ShiftError, Step
from demo.hands import Album, listen, settle_words
from demo.tally import Tally

_AT_LEAST = 3
"""Verdicts given whatever the clock says, as long as there are reviews: a return, a fix, an acceptance."""

_OPENS_WITHIN_S = 8.0


def review_round(window: DrivenWindow, album: Album, tally: Tally, until: float, *, judge: bool) -> None:
    """Review what waits, from the queue page and back to it.

    Args:
        window: with a supervisor's queue page in front.
        album: for pictures.
        tally: where the verdicts are counted.
        until: monotonic seconds after which no further review is begun.
        judge: return the first one and mend the second; else accept all.
    """
    window.press("r")
    listed = window.expect("reviews")
    tally.reviews_left = (window.look("reviews", timeout_s=1) or listed)["rows"]
    album.take(window, "06-reviews")
    if tally.reviews_left:
        window.press("Return")
    given = 0
    while tally.reviews_left:
        opened = _next(window, tally)
        if opened is None:
            break
        if time.monotonic() >= until and given >= (_AT_LEAST if judge else 1):
            break
        listen(window, opened)
        _decide(window, opened, album, tally, judge=judge)
        given += 1
    window.press("Escape", "Escape")


def _next(window: DrivenWindow, tally: Tally) -> Step | None:
    """Give the next review that opened by itself, or None when no row is left."""
    while True:
        step = window.look("opened", "reviews", "failed", timeout_s=_OPENS_WITHIN_S)
        if step is None:
            # The list is in front and nothing is open: the marked row is opened by hand.
            window.press("Return")
            step = window.expect("opened", "reviews")
        if step["step"] == "opened":
            return step
        if step["step"] == "reviews":
            tally.reviews_left = step["rows"]
            if not step["rows"]:
                return None


def _decide(window: DrivenWindow, opened: Step, album: Album, tally: Tally, *, judge: bool) -> None:
    if opened["answers"] > 1:
        window.press("1")
    if judge and not tally.returned:
        window.press("r")
        window.type(tally.phrase("Please listen once more, remark"))
        settle_words(window)
        album.take(window, "07-review-return")
        window.press("ctrl+Return")
        verdict = "returned"
    elif judge and not tally.fixed and opened["kind"] != "command":
        window.press("f", "ctrl+End")
        window.type(f" {tally.phrase('mended')}")
        settle_words(window)
        album.take(window, "08-review-fix")
        window.press("ctrl+Return")
        verdict = "fixed"
    else:
        album.take(window, f"09-review-{opened['kind']}")
        window.press("a")
        verdict = "accepted"
    step = window.expect("decided", "failed", "submit_refused")
    if step["step"] != "decided":
        raise ShiftError(f"{window.name}: a verdict was refused: {step}")
    tally.add(verdict)
