"""Between the worker that waits for a key and the loop that hears its person: one question at a time."""

import threading
from collections.abc import Callable
from typing import Final

from anechoic.station.authenticator.asked import KeyAsks, KeyStep

_MOST_PATIENCE_S: Final = 110.0
"""The facility's challenge lives two minutes; a little before, the person is told instead of refused."""


class Asking:
    """One ceremony's questions.

    Args:
        tell: says to the window what is wanted; called on the worker.
        registering, training: said with every question.
    """

    def __init__(self, tell: Callable[[KeyAsks], None], *, registering: bool, training: bool = False) -> None:
        self._tell = tell
        self._registering = registering
        self._training = training
        self._answered = threading.Event()
        self._pin = ""
        self._tries: int | None = None
        self.given_up = threading.Event()
        """Handed to the key's client too, which then sends CANCEL."""
        self.late = False

    def say(self, step: KeyStep, *, tries: int | None = None) -> None:
        """Tell the window what is wanted now."""
        self._tell(KeyAsks(step, tries, registering=self._registering, training=self._training))

    def wrong_pin(self, tries: int) -> None:
        """Remember how many tries the key has left: the next question says so."""
        self._tries = tries

    def answer(self, pin: str) -> None:
        """Take the PIN of a question that waits; from the loop's thread."""
        self._pin = pin
        self._answered.set()

    def give_up(self) -> None:
        """End the ceremony wherever it is; from any thread."""
        self.given_up.set()
        self._answered.set()

    def pin(self) -> str | None:
        """Wait for the person's PIN, on the worker; None when they gave up or took too long."""
        self._answered.clear()
        if self.given_up.is_set():
            return None
        self.say(KeyStep.PIN, tries=self._tries)
        self.late = not self._answered.wait(_MOST_PATIENCE_S)
        pin, self._pin = self._pin, ""
        self.say(KeyStep.WORKING)
        return None if self.late or self.given_up.is_set() else pin or None
