"""The demo's measure of sound: equal when all came out, and not when some was lost or doubled."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from demo.sounding import Sounding, measure

pytestmark = pytest.mark.journey

RATE = 16000
Samples = npt.NDArray[np.int16]


def noise(seconds: float) -> Samples:
    sound: Samples = np.random.default_rng(3).integers(1, 9000, round(seconds * RATE)).astype(np.int16)
    return sound


def room(*parts: Samples | float) -> bytes:
    silent = [np.zeros(round(part * RATE), np.int16) if isinstance(part, float) else part for part in parts]
    return np.concatenate(silent).tobytes()


def step(name: str, at_s: float, frames: int = 0, head: int = 0, tail: int = 0) -> dict[str, Any]:
    told: dict[str, Any] = {"step": name, "captured": round(at_s * RATE)}
    return told if name == "playing" else {**told, "frames": frames, "rate": RATE, "head": head, "tail": tail}


def two_runs(first: int, second: int) -> list[dict[str, Any]]:
    runs = [step("playing", 1.0), step("heard", 3.0, first), {"step": "closed", "captured": 0}]
    return [*runs, step("playing", 5.0), step("heard", 6.0, second)]


def test_what_came_out_whole_is_equal() -> None:
    sounding = measure(two_runs(2 * RATE, RATE), room(1.0, noise(2), 2.0, noise(1), 1.0), RATE)
    assert sounding == Sounding(3.0, 3.0)
    assert sounding.holds


def test_silence_of_a_clip_at_its_edges_counts_as_captured() -> None:
    runs = [step("playing", 1.0), step("heard", 4.0, 3 * RATE, head=RATE // 2, tail=RATE // 2)]
    assert measure(runs, room(1.5, noise(2), 1.5), RATE) == Sounding(3.0, 3.0)


def test_lost_sound_and_a_gap_are_seen() -> None:
    runs = two_runs(2 * RATE, RATE)
    assert not measure(runs, room(1.0, noise(1.9), 2.1, noise(1), 1.0), RATE).holds
    assert not measure(runs, room(1.0, noise(1.0), 0.1, noise(1.0), 1.9, noise(1), 1.0), RATE).holds
    assert not measure(runs, room(1.0, noise(2), 4.0), RATE).holds


def test_a_shift_without_sound_does_not_hold() -> None:
    assert not measure([], room(1.0), RATE).holds
