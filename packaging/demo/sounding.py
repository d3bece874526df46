"""How much was played, and how much of it came out of the sinks.

Played is what the windows say they played: frames of each run, at the clip's own rate. Captured is measured in the
recording of the window's sink. Nothing else plays there, so a run lies between the middle of the pause before it and
the middle of the pause after it, and reaches from its first sample that is not zero to its last. Clips may begin and
end with digital zero, which a recorder cannot tell from nothing being played: the window says how many frames of each
run's edges that is, and they are added. A run that lost sound is shorter there, one with gaps is longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from demo.driven import Step

LIMIT = 0.02
"""How much of what was played may be missing or too much in what was captured."""


@dataclass(frozen=True)
class Sounding:
    """Seconds of all runs together."""

    played: float
    captured: float

    @property
    def holds(self) -> bool:
        """Whether both differ by no more than `LIMIT`, and there was sound at all."""
        return self.played > 0 and abs(self.played - self.captured) <= LIMIT * self.played

    def __add__(self, other: "Sounding") -> "Sounding":
        return Sounding(self.played + other.played, self.captured + other.captured)


def measure(steps: Sequence[Step], recording: bytes, rate: int) -> Sounding:
    """Compare a window's runs with the recording of its sink.

    Args:
        steps: of the window; `captured` is where the recording stood.
        recording: mono PCM16 from before the first step.
        rate: of the recording.
    """
    sound = np.frombuffer(recording, np.int16)
    played = captured = 0.0
    first = 0
    for run, until in _runs(steps, len(sound)):
        part = np.flatnonzero(sound[first:until])
        first = until
        seconds = run["frames"] / run["rate"]
        edges = (run["head"] + run["tail"]) / run["rate"]
        played += seconds
        captured += min(edges, seconds) + (int(part[-1] - part[0] + 1) / rate if len(part) else 0.0)
    return Sounding(played, captured)


def _runs(steps: Sequence[Step], end: int) -> list[tuple[Step, int]]:
    """Give each run with the frame of the recording where the next one may begin."""
    told = [step for step in steps if step["step"] in {"playing", "heard"}]
    found: list[tuple[Step, int]] = []
    for at, step in enumerate(told):
        if step["step"] != "heard":
            continue
        after = next((later["captured"] for later in told[at + 1 :]), None)
        found.append((step, end if after is None else (step["captured"] + after) // 2))
    return found
