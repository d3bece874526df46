"""The mark in every playback: what it costs, what it does to the sound, and whether it names who it must.

The figures here are of a small sample of the training clips, made in a few minutes; `trace/study.py` makes the same of
any number of clips, and its intervals are the ones to quote. Attacks go through the system's ffmpeg where it is there.
"""

import hmac
import statistics
import time
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from scipy import signal

from anechoic.facility.context import Facility
from anechoic.facility.tracing.comparison import Place, Suspect, compare
from anechoic.facility.tracing.originals import PLAIN
from anechoic.facility.tracing.suspects import suspects_of
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.trace.detect import gather
from anechoic.trace.fitness import Unfit
from anechoic.trace.grid import spectrum
from anechoic.trace.keyed import LIKELIEST
from anechoic.trace.mark import Analysis, Marking, Samples, mark
from anechoic.trace.profile import PROFILES, STANDARD, VERSION
from anechoic.trace.reference import reference
from anechoic.trace.streams import Need, need
from bench.table import Row, not_here, row, turns
from bench.trace import audiowmark
from bench.trace.attacks import ATTACKS
from bench.trace.codecs import available
from bench.trace.trial import MASTER, SESSIONS, Clip, clips, interval, marked, playback, run

TRAINING = Path(__file__).resolve().parents[2] / "resources" / "training" / "audio"
PAIRS = 2
KEYS = 4_096
_ROUNDS = 3
ATTACKED = (
    *("noise 0 dB", "speed +2 %", "spliced 0.2/0.9"),
    *("codec opus 12k", "codec opus 6k", "codec amr 4.75"),
)
Floats = npt.NDArray[np.float32]


def rows() -> list[Row]:
    """Measure everything of this file."""
    return [*embedding(), *start(), *detection(), *quality(), *peer(), *reach()]


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
    """Measure what an investigation does for one leak, in processor time, and what 100,000 playbacks add to it."""
    clip = clips(TRAINING, 5, 1)[0]
    leak = (marked(clip, 1) / 32768).astype(np.float32)
    begin = time.process_time()
    original = reference(clip.pcm, clip.rate)
    evidence = gather(original, leak, clip.rate, STANDARD)
    if isinstance(evidence, Unfit):
        raise TypeError("an untouched leak of the clip was not examined")
    place = Place(clip.name, "", PLAIN, STANDARD, 0.0, 5.0, 0.0, original, evidence)
    rows = [_row_of(clip, number) for number in range(SESSIONS)]
    facility = cast("Facility", _Holds(_Secrets(MASTER)))
    # As many as are looked at twice: that costs the same however many more there are.
    few = rows[:LIKELIEST]
    compare([place], {clip.name: suspects_of(facility, few)}, leaks=1)
    taken = time.process_time() - begin
    every = suspects_of(facility, rows)
    alone: list[float] = []
    whole: list[float] = []
    bare: list[float] = []
    for _ in range(_ROUNDS):
        for some, times in ((rows, whole), (few, alone)):
            begin = time.process_time()
            compare([place], {clip.name: suspects_of(facility, some)}, leaks=1)
            times.append(time.process_time() - begin)
        begin = time.process_time()
        _bare_streams(every, need(original.marked, original.samples))
        bare.append(time.process_time() - begin)
    name = f"trace: compare {SESSIONS:,} playbacks"
    return [
        row("trace: examine a 5 s leak", taken, "seconds of the clip", 5.0, most=5.0, unit="s"),
        row(name, min(whole) - min(alone), "hmac and ChaCha20 alone", min(bare), most=3.0, unit="s"),
    ]


@dataclass(frozen=True, repr=False)
class _Secrets:
    trace_key: bytes


@dataclass(frozen=True, repr=False)
class _Holds:
    """What making playback keys needs of a facility."""

    secrets: _Secrets


def _row_of(clip: Clip, number: int) -> PlaybackRow:
    return PlaybackRow(f"{number:032x}", clip.name, "", "", "", "", "", STANDARD.name, VERSION, number, 0)


def _bare_streams(suspects: list[Suspect], needed: Need) -> None:
    """Do what no way around it is known for: three keys and two streams a playback, each thrown away."""
    room = memoryview(bytearray(needed.tiles))
    for one in suspects:
        hmac.digest(one.key, b"playback", "sha256")
        for size in (needed.tiles, needed.knots):
            key = hmac.digest(one.key, b"stream", "sha256")
            Cipher(ChaCha20(key, bytes(16)), mode=None).encryptor().update_into(bytes(size), room[:size])


def quality() -> list[Row]:
    """Measure the least and the mean PESQ of each profile (ITU-T P.862.2, wide band)."""
    try:
        from pesq import pesq
    except ImportError:
        # Not in the lock: it comes as source only, and the environment takes nothing that must be compiled.
        return [not_here("trace: PESQ", "pesq is not there: .venv/bin/pip install pesq, with a C compiler")]
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


def peer() -> list[Row]:
    """Count how often audiowmark finds its message after the same attacks on the same clips, beside ours."""
    if not audiowmark.available():
        return [not_here("trace: audiowmark beside ours", "audiowmark is not on PATH")]
    if not available():
        return [not_here("trace: audiowmark beside ours", "ffmpeg is not installed")]
    some = clips(TRAINING, 5, PAIRS)
    found = []
    for attack in ("untouched", *ATTACKED):
        ours = sum(run(one, attack, keys=0).named for one in some)
        theirs = 0
        for one in some:
            random = np.random.default_rng(zlib.crc32(f"{one.name} {attack} audiowmark".encode()))
            leak = ATTACKS[attack](audiowmark.marked(one), one.rate, random)
            theirs += audiowmark.found(one, leak, faster="speed" in attack)
        name = f"trace: named beside audiowmark, {attack}"
        found.append(row(name, ours, f"found by audiowmark, of {len(some)}", theirs, least=theirs, unit="named"))
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
