"""Real speech, marked with real keys, for the tests of this room."""

import functools
import hashlib
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from anechoic.audio.level import levelled
from anechoic.audio.speeds import NORMAL
from anechoic.seal.trace import key_stream, playback_key, trace_keys, trace_root
from anechoic.trace.grid import grid_for
from anechoic.trace.mark import Analysis, Samples, mark
from anechoic.trace.profile import STANDARD, Profile, key_info
from anechoic.trace.reference import Reference, reference
from anechoic.trace.resample import at_rate
from anechoic.trace.score import Keys
from anechoic.trace.streams import Streams, need

AUDIO = Path(__file__).resolve().parents[3] / "resources" / "training" / "audio"
CLIP = "es-46d70562"
OTHER_CLIP = "pt-181e179f"
Leak = npt.NDArray[np.float32]


@functools.cache
def speech(rate: int = 16_000, seconds: float = 3.0, name: str = CLIP) -> Samples:
    """Give the first seconds of a clip as they are played."""
    pcm, at = soundfile.read(AUDIO / f"{name}.flac", dtype="int16")
    loud = levelled(pcm[: round(seconds * at)], at)
    made = at_rate(loud.astype(np.float32), Fraction(at), Fraction(rate))
    return np.clip(np.rint(made), -32768, 32767).astype(np.int16)


def playback(pcm: Samples, rate: int, number: int, profile: Profile = STANDARD) -> Streams:
    """Give the streams of one playback of a sound."""
    keys = trace_keys(playback_key(_root(pcm.tobytes()), key_info(profile, f"{number:032x}")), NORMAL)
    needed = need(grid_for(rate), len(pcm))
    return Streams(
        key_stream(keys.tiles, needed.tiles),
        key_stream(keys.knots, needed.knots),
        key_stream(keys.dither, needed.dither),
    )


def marked(pcm: Samples, rate: int, number: int, profile: Profile = STANDARD) -> Samples:
    """Give a sound as one playback of it sounds."""
    return mark(Analysis(pcm, rate), playback(pcm, rate, number, profile), profile)


def leaked(pcm: Samples) -> Leak:
    """Give samples as a recording."""
    return (pcm / 32768).astype(np.float32)


def every_key(pcm: Samples, rate: int, count: int) -> Keys:
    """Give the streams of playbacks 0 to `count`."""
    streams = [playback(pcm, rate, number) for number in range(count)]
    tiles, knots = (
        np.stack([np.frombuffer(getattr(one, part), np.uint8) for one in streams]) for part in ("tiles", "knots")
    )
    return Keys(tuple(f"{number}" for number in range(count)), tiles, knots)


@functools.cache
def original(rate: int = 16_000) -> Reference:
    """Give the prepared original of the clip."""
    return reference(speech(rate), rate)


def _root(pcm: bytes) -> bytes:
    return trace_root(bytes(range(32)), clip_hash=hashlib.sha256(pcm).digest())
