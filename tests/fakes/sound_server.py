"""The demo's private sound server, for tests; and the comparison of what was played with what came out."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

_PACKAGING = str(Path(__file__).resolve().parents[2] / "packaging")
if _PACKAGING not in sys.path:
    sys.path.append(_PACKAGING)

from demo.sound import Recording, SoundServer  # noqa: E402 - the path above leads there

__all__ = ["Recording", "Run", "SoundServer", "runs", "sound_room"]

Samples = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Run:
    """Captured samples between two silences."""

    first: int
    samples: Samples


def runs(captured: bytes) -> tuple[Run, ...]:
    """Split a recording at every zero: played noise has none, so each further run is a gap in the sound."""
    data = np.frombuffer(captured, np.int16)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (data != 0).astype(np.int8), [0]])))
    return tuple(Run(int(first), data[first:last]) for first, last in edges.reshape(-1, 2))


@contextmanager
def sound_room(
    patch: pytest.MonkeyPatch, *, quantum: int = 512, rate: int = 16000, channels: int = 1
) -> Iterator[SoundServer]:
    """Start a sound server and lead this process' sound there. Never skipped: its programs are test requirements."""
    with SoundServer(rate=rate, quantum=quantum, channels=channels) as server:
        for name, value in server.environment().items():
            patch.setenv(name, value)
        yield server
