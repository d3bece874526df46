"""The mark in every playback: what it costs, what it does to the sound, and whether it names who it must.

The figures here are of a small sample of the training clips, made in a few minutes; `trace/study.py` makes the same of
any number of clips, and its intervals are the ones to quote. Attacks go through the system's ffmpeg where it is there.
"""

import statistics
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import signal

from anechoic.trace.detect import examine, gather
from anechoic.trace.fitness import Unfit
from anechoic.trace.grid import spectrum
from anechoic.trace.mark import Analysis, Marking, Samples, mark
from anechoic.trace.profile import PROFILES, STANDARD
from anechoic.trace.reference import reference
from anechoic.trace.score import score
from bench.table import Row, not_here, row, turns
from bench.trace.codecs import available
from bench.trace.trial import SESSIONS, Clip, clips, derived, innocent, interval, marked, playback, run

TRAINING = Path(__file__).resolve().parents[2] / "resources" / "training" / "audio"
PAIRS = 2
KEYS = 4_096
_SOME = 8_192
ATTACKED = (
    *("noise 0 dB", "speed +2 %", "spliced 0.2/0.9"),
    *("codec opus 12k", "codec opus 6k", "codec amr 4.75"),
)
Floats = npt.NDArray[np.float32]


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [*embedding(), *start(), *detection(), *quality(), *reach()]


def sound(rate: int, seconds: int = 10) -> Clip:
    """Give ten seconds of real speech at a rate."""
    clip = clips(TRAINING, 7, 1)[0]
    pcm = np.resize(clip.pcm, seconds * clip.rate).astype(np.float64)
    made = signal.resample_poly(pcm, rate, clip.rate)
    return Clip(clip.name, np.clip(np.rint(made), -32768, 32767).astype(np.int16), rate)


def embedding() -> list[Row]:
    """Measure marking ten seconds beside one pass of transforms of the same frames, forth and back."""
    found = []
    for rate, most in ((8_000, 3.0), (16_000, 3.0), (48_000, 10.0)):
        clip = sound(rate)
        analysis = Analysis(clip.pcm, rate)
        mark(analysis, playback(clip, 1), STANDARD)
        grid, wave = analysis.grid, clip.pcm.astype(np.float32)

        def ours(analysis: Analysis = analysis, clip: Clip = clip) -> Samples:
            return mark(analysis, playback(clip, 1), STANDARD)

        def fresh(clip: Clip = clip) -> Samples:
            return mark(Analysis(clip.pcm, clip.rate), playback(clip, 1), STANDARD)

        def one_pass(wave: Floats = wave, analysis: Analysis = analysis) -> Floats:
            frames = spectrum(wave, analysis.grid, 0, analysis.frames)
            return np.fft.irfft(frames, n=analysis.grid.size, axis=1).astype(np.float32)

        again, first, limit = turns(ours, fresh, one_pass, rounds=15)
        name = f"trace: mark 10 s, {grid.rate / 1000:g} kHz"
        found += [
            row(f"{name}, again", again, "one STFT pass", limit, most=most),
            row(f"{name}, first time", first, "one STFT pass", limit, most_ratio=4.0),
        ]
    return found


def start() -> list[Row]:
    """Measure what must be marked before a clip begins to sound."""
    found = []
    for rate in (16_000, 48_000):
        clip = sound(rate)

        def first(clip: Clip = clip, rate: int = rate) -> Samples:
            return Marking(Analysis(clip.pcm, rate), playback(clip, 1), STANDARD).part(0, rate)

        def whole(clip: Clip = clip, rate: int = rate) -> Samples:
            return mark(Analysis(clip.pcm, rate), playback(clip, 1), STANDARD)

        ours, all_of_it = turns(first, whole, rounds=15)
        found.append(row(f"trace: first second, {rate // 1000} kHz", ours, "the whole clip", all_of_it, most=20))
    return found


def detection() -> list[Row]:
    """Measure one examination, in processor time of one core, and scoring 100,000 sessions."""
    clip = clips(TRAINING, 5, 1)[0]
    original = reference(clip.pcm, clip.rate)
    leak = (marked(clip, 1) / 32768).astype(np.float32)
    few = innocent(clip, 8)
    begin = time.process_time()
    outcome = examine(original, leak, clip.rate, [few], STANDARD)
    taken = time.process_time() - begin
    evidence = gather(original, leak, clip.rate, STANDARD)
    if isinstance(outcome, Unfit) or isinstance(evidence, Unfit):
        raise TypeError("an untouched leak of the clip was not examined")
    begin = time.process_time()
    keys = derived(clip, range(_SOME))
    deriving = (time.process_time() - begin) / _SOME * SESSIONS
    begin = time.process_time()
    score(evidence.measured, keys)
    scoring = (time.process_time() - begin) / _SOME * SESSIONS
    return [
        row("trace: examine a 5 s leak", taken, "seconds of the clip", 5.0, most=5.0, unit="s"),
        row("trace: derive and score 100,000", deriving + scoring, "scoring alone", scoring, most=3.0, unit="s"),
    ]


def quality() -> list[Row]:
    """Measure the least and the mean PESQ of each profile (ITU-T P.862.2, wide band)."""
    try:
        from pesq import pesq
    except ImportError:
        return [not_here("trace: PESQ", "the pesq package is not installed")]
    some = clips(TRAINING, 5, 8)
    found = []
    for name, profile in PROFILES.items():
        heard = [pesq(one.rate, one.pcm / 32768, marked(one, 1, profile) / 32768, "wb") for one in some]
        least, mean = (4.3, 4.4) if profile is STANDARD else (1.0, 1.0)
        found += [
            row(f"trace: PESQ {name}, mean of {len(some)}", statistics.mean(heard), "best", 4.64, least=mean, unit=""),
            row(f"trace: PESQ {name}, least of {len(some)}", min(heard), "best", 4.64, least=least, unit=""),
        ]
    return found


def reach() -> list[Row]:
    """Count who is named after each attack, with the exact 95 % interval, and that nobody innocent is."""
    if not available():
        return [not_here("trace: named", "ffmpeg is not installed")]
    found, scored, wrong = [], 0, 0
    for attack in ATTACKED:
        trials = [run(one, attack, keys=KEYS) for one in clips(TRAINING, 5, PAIRS)]
        hits = sum(one.named for one in trials)
        scored += sum(one.innocent for one in trials)
        wrong += sum(one.false_names for one in trials)
        low, high = interval(hits, len(trials))
        against = f"of {len(trials)}, 95 % {100 * low:.1f}-{100 * high:.1f} %; pairs"
        found.append(row(f"trace: named, {attack}", hits, against, len(trials), least_ratio=0.99, unit="named"))
    found.append(row("trace: innocent keys named", wrong, "of", scored, most=0, unit="keys"))
    return found
