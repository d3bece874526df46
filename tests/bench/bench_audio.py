"""Peaks, spectrogram and levelling against the bare numpy work they cannot do without."""

import resource
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from scipy.signal import ShortTimeFFT

from anechoic.audio.level import apply_gain, clip_gain, levelled
from anechoic.audio.peak_stream import PeakBuilder
from anechoic.audio.peaks import Peaks, bucket_peaks
from anechoic.audio.spectrogram import COLUMNS, RANGE_DB, Spectrogram
from anechoic.audio.speech import speech_spans
from bench.table import Row, row, turns

RATE = 16000


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [
        *streaming(),
        *peaks(),
        *columns(),
        *spectrogram(),
        *opening(),
    ]


def sound(seconds: float) -> npt.NDArray[np.int16]:
    """Make noise that swells and fades like speech."""
    random = np.random.default_rng(1)
    frames = round(seconds * RATE)
    swell = np.abs(np.sin(np.arange(frames) * (2 * np.pi * 1.5 / RATE)))
    samples: npt.NDArray[np.int16] = (random.normal(0, 4000, frames) * swell).clip(-32768, 32767).astype(np.int16)
    return samples


def peaks() -> list[Row]:
    """Measure the base level and the pyramid of one hour."""
    hour = np.random.default_rng(2).integers(-9000, 9000, 3600 * RATE, np.int16)
    base, whole, bare = turns(
        lambda: bucket_peaks(hour, 512), lambda: Peaks.of(hour), lambda: (np.min(hour), np.max(hour)), rounds=9
    )
    size = 100 * Peaks.of(hour).nbytes / hour.nbytes
    limit = "np.min + np.max"
    return [
        row("peaks base, 1 h", base, limit, bare, most_ratio=1.25),
        row("peaks pyramid, 1 h", whole, limit, bare, most_ratio=1.5),
        row("peaks pyramid size", size, "the PCM", 100, most=1.1, unit="%"),
    ]


def streaming() -> list[Row]:
    """Measure what five hours leave behind when they are fed past in pieces of one reused buffer."""
    piece = np.random.default_rng(4).integers(-9000, 9000, 1 << 20, np.int16)
    builder = PeakBuilder()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fed = 0
    while fed < 5 * 3600 * RATE:
        builder.feed(piece)
        fed += len(piece)
    kept = builder.peaks().nbytes
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return [row("peaks streaming 5 h, growth", grown, "bytes kept", kept / 2**20, most=20, unit="MB")]


def columns() -> list[Row]:
    """Measure the outline and the core of one picture: short and long sound must cost the same."""
    short, long = Peaks.of(sound(10)), Peaks.of(sound(1800))

    def picture(of: Peaks) -> None:
        of.columns(0, of.frames, 1600)
        of.rms(0, of.frames, 1600)

    brief, half_hour = turns(lambda: picture(short), lambda: picture(long), rounds=60)
    return [row("columns, 30 min at 1600 px", half_hour, "10 s at 1600 px", brief, most_ratio=1.2)]


def spectrogram() -> list[Row]:
    """Measure a whole tile against the bare transforms of its frames."""
    pcm = sound(60)
    hop = 32
    frames = np.random.default_rng(3).normal(0, 1, (COLUMNS, 512))
    tiles = Spectrogram(pcm, RATE)
    tiles.tile(0, hop)

    def tile() -> None:
        tiles.clear()
        tiles.tile(3, hop)

    peer = _short_time_fft(pcm, hop)

    def theirs() -> None:
        peer(3 * COLUMNS)

    far = Spectrogram(sound(1800), RATE)
    far.tile(0, 18000)

    def far_tile() -> None:
        far.clear()
        far.tile(0, 18000)

    near, pooled, scipys, bare = turns(tile, far_tile, theirs, lambda: np.fft.rfft(frames, axis=1), rounds=25)
    return [
        row("spectrogram tile, near", near, "bare rfft", bare, most_ratio=7, most=10),
        row("spectrogram tile, near", near, "scipy ShortTimeFFT", scipys, most_ratio=1 / 3),
        row("spectrogram tile, 30 min", pooled, "4 bare rfft", 4 * bare, most_ratio=7),
    ]


def _short_time_fft(pcm: npt.NDArray[np.int16], hop: int) -> Callable[[int], None]:
    """Give scipy's way to the same picture of 1,600 columns: power, decibels, bytes, highest frequency first."""
    transform = ShortTimeFFT(np.hanning(513)[:-1], hop, RATE)
    sound = pcm.astype(np.float64)

    def picture(first: int) -> None:
        near = sound[first * hop - 256 : (first + COLUMNS) * hop + 256]
        power = transform.spectrogram(near, p0=8, p1=8 + COLUMNS)
        shade = 255 * (1 + 10 * np.log10(np.maximum(power, 1e-6)) / RANGE_DB)
        np.ascontiguousarray(np.clip(shade, 0, 255).astype(np.uint8)[::-1])

    return picture


def opening() -> list[Row]:
    """Measure what a clip costs once, before it is shown and played."""
    clip = sound(10)
    outline, spans, gain, limiter, lifted, bare = turns(
        lambda: Peaks.of(clip).columns(0, len(clip), 1600),
        lambda: speech_spans(clip, RATE),
        lambda: clip_gain(clip, RATE),
        lambda: apply_gain(clip, 4.0, rate=RATE),
        lambda: levelled(clip, RATE, boost_db=12, speech_band=True),
        lambda: np.fft.rfft(clip),
        rounds=25,
    )
    limit = "np.fft.rfft of it"
    return [
        row("clip 10 s: peaks and columns", outline, limit, bare, most=1),
        row("clip 10 s: speech spans", spans, limit, bare, most=10),
        row("clip 10 s: loudness", gain, limit, bare, most=25),
        row("clip 10 s: gain and limiter", limiter, limit, bare, most=25),
        row("clip 10 s: speech band and boost", lifted, limit, bare, most=100),
    ]
