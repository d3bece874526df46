"""What a shift did, counted by those who did it."""

import threading
from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts of one shift; every window adds to the same ones.

    Attributes:
        answered: answers submitted in the windows, redone ones included.
        redone: of these, answers to work that came back.
        accepted, fixed, returned: verdicts given.
        approved: requests of another person approved.
        typed: every text that was typed as an answer or a comment, for the search afterwards.
        idle: the last word of the facility was that nothing is left, for each login.
        reviews_left: rows of the review queue when it was last seen.
    """

    answered: int = 0
    redone: int = 0
    accepted: int = 0
    fixed: int = 0
    returned: int = 0
    approved: int = 0
    typed: list[str] = field(default_factory=list)
    idle: dict[str, bool] = field(default_factory=dict)
    reviews_left: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, name: str, more: int = 1) -> None:
        """Count one more."""
        with self._lock:
            setattr(self, name, getattr(self, name) + more)

    def phrase(self, about: str) -> str:
        """Give a text that was never typed before and says nothing, and remember it."""
        with self._lock:
            text = f"{about} {len(self.typed) + 1} written in the unattended shift"
            self.typed.append(text)
            return text

    @property
    def work_done(self) -> bool:
        """Whether everybody found nothing left to do."""
        return bool(self.idle) and all(self.idle.values()) and self.reviews_left == 0
