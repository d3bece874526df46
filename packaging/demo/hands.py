"""What a person's hands do at a window: sign in, listen, answer, review, approve. Every act is keys alone."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

from demo.driven import DrivenWindow, ShiftError, Step
from demo.place import Account


@dataclass
class Album:
    """Pictures of the screens, each taken once.

    Attributes:
        folder: where they go.
    """

    folder: Path
    names: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, window: DrivenWindow, name: str) -> None:
        """Take a picture under this name unless there is one."""
        file = f"{name}.png"
        with self._lock:
            if file in self.names:
                return
            self.names.append(file)
        window.picture(self.folder / file)


def sign_in(window: DrivenWindow, account: Account, album: Album) -> None:
    """Sign a person in at a window whose sign-in page is in front."""
    window.type(account.login)
    window.press("Return")
    window.type(account.password)
    album.take(window, "01-sign-in")
    window.press("Return")
    step = window.expect("signed_in", "sign_in_refused")
    if step["step"] != "signed_in":
        raise ShiftError(f"{window.name}: sign-in was refused: {step.get('code')}")


def sign_out(window: DrivenWindow) -> None:
    """Sign out from the queue page."""
    window.press("q")
    window.expect("signed_out")
    window.wait_ready()


def look_around(window: DrivenWindow, album: Album) -> None:
    """Open and close everything that can lie over the desk, for the pictures of it."""
    for name, key in (("help", "F10"), ("flags", "f"), ("skip", "k"), ("stopped", "shift+Escape")):
        window.press(key)
        album.take(window, f"04-desk-over-{name}")
        window.press("Escape")


def listen(window: DrivenWindow, opened: Step) -> None:
    """Play the open clip to its end."""
    window.press("space")
    window.expect("playing")
    window.expect("heard", timeout_s=opened["frames"] / opened["rate"] + 20)


def answer(window: DrivenWindow, opened: Step, text: str, album: Album, *, take: int) -> Step:
    """Answer the open item, heard before; give the step that followed: another one opened, or nothing.

    Args:
        window: with the desk in front.
        opened: the step that told of the item.
        text: what is written where there is nothing to take.
        album: for a picture of the desk just before it is submitted.
        take: which candidate is wanted, from 1; 0 for own words.
    """
    if opened["returned"]:
        window.press("e", "ctrl+End")
        window.type(f" {text}")
    elif opened["kind"] == "command":
        window.press("n", str(min(max(take, 1), 4)))
    elif take and opened["candidates"]:
        window.press(str(min(take, opened["candidates"])))
    elif not opened["transcript"] or opened["kind"] != "transcription":
        window.press("w")
        window.type(text)
    settle_words(window)
    album.take(window, f"04-desk-{'returned' if opened['returned'] else opened['kind']}")
    return submit(window)


def settle_words(window: DrivenWindow) -> None:
    """Let what was typed reach the page: the draft is stored within a second of the last key."""
    window.look("draft_saved", timeout_s=2)


def submit(window: DrivenWindow) -> Step:
    """Submit what is ready and wait for what comes next."""
    window.press("ctrl+Return")
    step = window.expect("submitted", "submit_refused", "refused_here")
    if step["step"] != "submitted":
        raise ShiftError(f"{window.name}: an answer was refused: {step}")
    return window.expect("opened", "nothing", "failed")


def leave_desk(window: DrivenWindow) -> None:
    """Go from an untouched item back to the queue."""
    window.press("Escape")


def approve_all(window: DrivenWindow, album: Album, picture: str) -> int:
    """Approve every request that waits for this person, from the queue page and back to it; give how many."""
    window.press("a")
    listed = window.expect("approvals")
    album.take(window, picture)
    given = 0
    while listed["mine"]:
        before = listed["rows"]
        window.press("a")
        album.take(window, f"{picture}-word")
        window.press("ctrl+Return")
        listed = window.expect("approvals")
        while listed["rows"] >= before:
            listed = window.expect("approvals")
        given += 1
    window.press("Escape")
    return given
