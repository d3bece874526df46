"""Which clip a recording is: how long it takes among how many, and whether the right one comes first."""

import time
from pathlib import Path

import numpy as np
import soundfile

from anechoic.trace.find import Recording
from anechoic.trace.picture import picture
from bench.table import Row, not_here, row
from bench.trace.attacks import ATTACKS
from bench.trace.codecs import available
from bench.trace.trial import clips, marked

TRAINING = Path(__file__).resolve().parents[2] / "resources" / "training" / "audio"
CLIPS = 10_000
_SOME = 200
_PLAIN = ("noise 20 dB", "noise 0 dB", "equaliser", "speed +2 %", "half silent", "cut")
_CODED = ("codec opus 6k", "codec amr 4.75", "codec mp3 16k", "tempo +3 %")


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [*cost(), *first_among()]


def cost() -> list[Row]:
    """Measure one clip's share in processor time, in a short recording and in one of an hour."""
    long = np.concatenate([soundfile.read(path, dtype="int16")[0] for path in sorted(TRAINING.glob("*.flac"))])
    some = [picture(long[at : at + 96_000], 16_000) for at in range(0, _SOME * 8_000, 8_000)]
    found = []
    for name, seconds in (("10 s", 10), ("an hour", 3_600)):
        leak = np.resize(long, seconds * 16_000)
        begin = time.process_time()
        seen = picture(leak, 16_000)
        recording = Recording(seen)
        looked = time.process_time() - begin
        begin = time.process_time()
        recording.places(some)
        sought = time.process_time() - begin
        each = 1_000 * sought / len(some)
        found += [
            row(f"trace: picture of {name}", 1_000 * looked, "milliseconds of it", 1_000 * seconds),
            row(f"trace: one clip in {name}", each, "its own picture", 1_000 * _picture_s(long), most=20.0),
            row(f"trace: {CLIPS:,} clips in {name}", each * CLIPS / 1_000, "seconds of it", seconds, unit="s"),
        ]
    return found


def first_among() -> list[Row]:
    """Count how often the right clip comes first among all training clips, after what may be done to a recording."""
    paths = sorted(TRAINING.glob("*.flac"))
    catalogue = [picture(*soundfile.read(path, dtype="int16")) for path in paths]
    names = [path.stem for path in paths]
    some = clips(TRAINING, 5, 12)
    found = []
    for attack in (*_PLAIN, *_CODED):
        if attack in _CODED and not available():
            found.append(not_here(f"trace: clip first, {attack}", "ffmpeg is not installed"))
            continue
        random = np.random.default_rng(11)
        hits = 0
        for clip in some:
            leak = ATTACKS[attack](marked(clip, 1) / 32_768, clip.rate, random)
            best = Recording(picture(leak, clip.rate)).places(catalogue)
            hits += bool(best) and names[best[0].which] == clip.name.partition(".")[0]
        found.append(row(f"trace: clip first, {attack}", hits, "of", len(some), least_ratio=0.9, unit="clips"))
    return found


def _picture_s(long: "np.ndarray[tuple[int], np.dtype[np.int16]]") -> float:
    begin = time.process_time()
    picture(long[:96_000], 16_000)
    return time.process_time() - begin
