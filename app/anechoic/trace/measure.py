"""Both layers measured in a leak that lies on its original; no key is looked at here.

Each pass fits the channel with the warp found so far, and moves the warp to where the rest says (Gauss-Newton on the
delay of each frame, held together by knots of known spread). What is left at the end speaks of the tiles.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.align import Aligned
from anechoic.trace.channel import fit, power_of
from anechoic.trace.grid import BANDS, BINS_A_TILE, FRAMES_A_TILE, Floats, Grid, Spectrum
from anechoic.trace.normal import Reals
from anechoic.trace.profile import Profile
from anechoic.trace.reference import Reference
from anechoic.trace.smooth import smooth_complex
from anechoic.trace.streams import knots_in
from anechoic.trace.warp import knot_weights

PASSES = 8
_COUNTED_TWICE = 0.1
"""Neighbouring frames and bins share what they see, so that certainty counts for less (measured)."""

_NEAR_FRAMES = 3
_REACH, _STEP_S = 30, 25e-6
_LAG_S, _SLOPE = 0.4e-3, 3e-5
_CLIP = 5.0
_KNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Measured:
    """What a leak says of both layers.

    Attributes:
        tiles: float32, (rows * 54 * 2,): in the order of the key stream's bits; 0 where nothing is known.
        knots: float64, (knots,): in deviations.
        doubt: float64, (knots,): what is not known of a knot's variance, 0 to 1.
        lag_s: float64, (frames,): the delay found for each frame beside the alignment, in seconds.
        explained: share of the leak's power that the original explains.
        noise: float32, (hop + 1,): power of the rest at each bin.
        dry: whether the channel was taken to have no long echo.
    """

    tiles: Floats
    knots: Reals
    doubt: Reals
    lag_s: Reals
    explained: float
    noise: Floats
    dry: bool

    @property
    def known(self) -> npt.NDArray[np.bool_]:
        """Which knots count: at least half of their variance is known."""
        return self.doubt < _KNOWN


def measure(original: Reference, leak: Aligned, profile: Profile, *, dry: bool) -> Measured:
    """Measure both layers.

    Args:
        original: prepared.
        leak: laid on it.
        profile: how strong the mark was.
        dry: whether the channel is taken to have no long echo.
    """
    grid, frames = original.grid, len(original.frames)
    knots = knots_in(original.marked, original.samples)
    design = _design(original, leak, profile)
    held = np.concatenate([np.ones(knots), np.full(len(leak.lags), (1e-3 / _LAG_S) ** 2), [(1e-3 / _SLOPE) ** 2]])
    hertz = 2 * np.pi * grid.bin_hz * np.arange(grid.bins.start, grid.bins.stop)
    delay: Reals = np.zeros(frames)
    noise = power_of(leak.frames, leak.present)
    found: Reals = np.zeros(design.shape[1], np.float64)
    doubt: Reals = np.ones(design.shape[1])
    for _ in range(PASSES):
        done = fit(warped(original.frames, grid, delay), leak.frames, leak.present, grid, noise, dry=dry)
        noise = done.noise()
        aside, certain = _searched(done.cross(), hertz)
        pull = certain * aside
        left = design.T @ (certain[:, None] * design) + np.diag(held)
        variance: Reals = np.linalg.inv(left).astype(np.float64)
        wanted: Reals = design.T @ (certain * delay + pull)
        found = variance @ wanted
        doubt = np.diag(variance)
        delay = design @ found
    like = warped(original.frames, grid, delay)
    done = fit(like, leak.frames, leak.present, grid, noise, dry=dry, turning=True)
    tiles = _tiles(done.back(), original, profile)
    return Measured(tiles, found[:knots], doubt[:knots], delay, done.explained(), noise, dry)


def tiles_at(original: Reference, leak: Aligned, way: Measured, delay: Reals, profile: Profile) -> Floats:
    """Measure the tiles as they are if another delay is the right one.

    Args:
        original: prepared.
        leak: laid on it.
        way: how the leak was measured.
        delay: float64, (frames,): of each frame beside the alignment, in seconds.
        profile: how strong the mark was.

    Returns:
        As `Measured.tiles`.
    """
    like = warped(original.frames, original.grid, delay)
    done = fit(like, leak.frames, leak.present, original.grid, way.noise, dry=way.dry, turning=True)
    return _tiles(done.back(), original, profile)


def _searched(cross: Spectrum, hertz: Reals) -> tuple[Reals, Reals]:
    """Give the delay, beside the present one, at which each frame and its neighbours fit best, and its certainty."""
    near = smooth_complex(cross, _NEAR_FRAMES, 0)
    asides = np.arange(-_REACH, _REACH + 1) * _STEP_S
    turn = np.exp(1j * asides[:, None] * hertz).astype(np.complex64)
    likeness = (near @ turn.T).real
    best = np.clip(likeness.argmax(axis=1), 1, len(asides) - 2)
    row = np.arange(len(best))
    before, here, after = (likeness[row, best + side] for side in (-1, 0, 1))
    bend = np.maximum(2 * here - before - after, 1e-12)
    aside = asides[best] + _STEP_S * np.clip((after - before) / (2 * bend), -1, 1)
    agreed = np.maximum(here, 0) / (np.abs(near).sum(axis=1) + 1e-12)
    return aside, bend / _STEP_S**2 * _COUNTED_TWICE * agreed**4


def _design(original: Reference, leak: Aligned, profile: Profile) -> Reals:
    """Give what each unknown adds to the delay of each frame, in seconds: knots, lags of lines, a slope."""
    frames = len(original.frames)
    weights = warp_weights(original, profile)
    own_lag = (leak.line[:, None] == np.arange(len(leak.lags))) * 1e-3
    slope = (np.arange(frames) - frames / 2)[:, None] * original.grid.hop / original.grid.rate * 1e-3
    return np.concatenate([weights, own_lag, slope], axis=1)


def warp_weights(original: Reference, profile: Profile) -> Floats:
    """Give how much each knot delays each frame, in seconds: float32, (frames, knots)."""
    knots = knots_in(original.marked, original.samples)
    return knot_weights(original.marked, len(original.frames), knots) * np.float32(profile.warp_s)


def warp_of(weights: Floats, knots: Reals) -> Reals:
    """Give the delay of each frame that knots make, in seconds: float64, (frames,).

    Args:
        weights: as `warp_weights` gives them.
        knots: float64, (knots,), in deviations.
    """
    # Not as a product of matrices, whose order of adding up is its library's own.
    made: Reals = (weights * knots).sum(axis=1)
    return made


def in_tiles(back: Spectrum, original: Reference, profile: Profile) -> Spectrum:
    """Add up the bins of each tile, by the depth its frame was marked with: complex64, (frames, tiles of a row)."""
    depth = np.array(profile.scheme.risen, np.float32)[original.risen]
    made: Spectrum = (back * depth[:, None]).reshape(len(back), -1, BINS_A_TILE).sum(axis=2)
    return made


def warped(frames: Spectrum, grid: Grid, delay: Reals) -> Spectrum:
    """Delay each frame in the marked bins: delay is float64, (frames,), in seconds."""
    made = frames.copy()
    hertz = -2 * np.pi * grid.bin_hz * np.arange(grid.bins.start, grid.bins.stop, dtype=np.float32)
    turn = delay.astype(np.float32)[:, None] * hertz
    made[:, grid.bins] *= np.cos(turn) + 1j * np.sin(turn)
    return made


def _tiles(back: Spectrum, original: Reference, profile: Profile) -> Floats:
    """Add up each tile, every frame by the depth it was marked with, and put both values where its bits stand."""
    grid, rows = original.grid, len(back) // FRAMES_A_TILE
    summed = in_tiles(back, original, profile).reshape(rows, FRAMES_A_TILE, grid.bands).sum(axis=1)
    values = np.zeros((rows, BANDS, 2), np.float32)
    magnitude, phase = (np.array(each, np.float32) for each in profile.depths(grid.bands))
    values[:, : grid.bands, 0] = magnitude * summed.real
    values[:, : grid.bands, 1] = phase * summed.imag
    limit = _CLIP * float(np.sqrt(np.mean(values[:, : grid.bands] ** 2))) + 1e-20
    return np.clip(values, -limit, limit).reshape(-1)
