"""Every clip at the same loudness, faint speech lifted, and nothing that can hurt an ear.

Loudness is the gated integrated loudness of ITU-R BS.1770-5, the ceiling is one of true peak.
"""

import math

import numpy as np

from anechoic.audio.band import speech_band as only_speech_band
from anechoic.audio.pcm import Samples, samples
from anechoic.audio.true_peak import limited
from anechoic.audio.weighted import STEP_S, k_weighting, weighted_steps

TARGET_LUFS = -20.0
CEILING = 10 ** (-1.5 / 20)
"""The highest that is ever played, between the samples too: -1.5 dBTP."""

MOST_BOOST_DB = 24.0
"""Levelling lifts a clip by this much at most, and the person by as much again."""

BLOCK_S = 0.4
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0


def levelled(pcm: memoryview | Samples, rate: int, *, boost_db: float = 0.0, speech_band: bool = False) -> Samples:
    """Give a clip as it is played: at -20 LUFS if 24 dB reach for that, then boosted, never above -1.5 dBTP.

    Args:
        pcm: mono int16.
        rate: frames a second.
        boost_db: lift above the levelling, 0 to 24.
        speech_band: take out first what lies outside the band of speech.

    Returns:
        A new int16 array of the same length.

    Raises:
        ValueError: a boost outside its range.
    """
    if not 0 <= boost_db <= MOST_BOOST_DB:
        raise ValueError(f"no boost of {boost_db} dB")
    heard = only_speech_band(pcm, rate) if speech_band else samples(pcm)
    return apply_gain(heard, clip_gain(heard, rate) * 10 ** (boost_db / 20), rate=rate)


def loudness(pcm: memoryview | Samples, rate: int) -> float:
    """Measure the integrated loudness in LUFS; minus infinity for silence.

    Below the standard's absolute gate of -70 LUFS the ungated mean stands in, so that a faint clip has a number.
    """
    view = samples(pcm)
    steps = weighted_steps(view, rate, k_weighting)
    per_block = round(BLOCK_S / STEP_S)
    if len(steps) < per_block:
        return _lufs(float(steps.mean())) if len(steps) else -math.inf
    power = np.convolve(steps, np.ones(per_block) / per_block, mode="valid")
    over = power > _power(ABSOLUTE_GATE_LUFS)
    if not over.any():
        return _lufs(float(power.mean()))
    gate = max(_power(ABSOLUTE_GATE_LUFS), float(power[over].mean()) * 10 ** (RELATIVE_GATE_LU / 10))
    return _lufs(float(power[power > gate].mean()))


def clip_gain(pcm: memoryview | Samples, rate: int) -> float:
    """Give the factor that brings a clip to -20 LUFS, boosting by 24 dB at most; 1.0 for silence.

    Args:
        pcm: mono int16.
        rate: frames a second.
    """
    measured = loudness(pcm, rate)
    if measured == -math.inf:
        return 1.0
    return float(10 ** (min(TARGET_LUFS - measured, MOST_BOOST_DB) / 20))


def apply_gain(pcm: memoryview | Samples, gain: float, *, rate: int = 16000) -> Samples:
    """Give a louder or softer copy in which nothing is above -1.5 dBTP, whatever the gain and the clip.

    Peaks above the ceiling are turned down by a look-ahead limiter, not cut off.

    Args:
        pcm: mono int16.
        gain: factor on the amplitude, zero or more.
        rate: frames a second, for the limiter's look-ahead.

    Returns:
        A new int16 array of the same length.
    """
    view = samples(pcm)
    # One step of rounding below the ceiling.
    ceiling = math.floor(CEILING * 32768) - 1
    loud = limited(view.astype(np.float32) * np.float32(gain), ceiling, rate)
    made: Samples = np.clip(np.rint(loud), -ceiling, ceiling).astype(np.int16)
    return made


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power) if power > 0 else -math.inf


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
