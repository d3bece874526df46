"""What a leak made of several copies says: each copy has a warp of its own, and no single warp takes all of them out.

Copies laid over each other are the original through a short filter that changes with every frame: taps no further apart
than two warps are. Fitted frame by frame it takes the sound of all copies out, whoever they are of, and what is left
holds the mark of each, turned by that copy's own warp. No key is looked at here; `keyed` turns it back by a key's.
"""

from dataclasses import dataclass

import numpy as np

from anechoic.trace.align import Aligned
from anechoic.trace.channel import alike, noise_of
from anechoic.trace.grid import Grid, Spectrum
from anechoic.trace.measure import Measured, in_tiles, warp_of, warp_weights, warped
from anechoic.trace.normal import Reals
from anechoic.trace.profile import Profile
from anechoic.trace.reference import Reference
from anechoic.trace.smooth import smooth_power

_REACH_S = 0.65e-3
"""Taps either way: four standard deviations of a warp."""

_NEAR = (0.25, 1.0, 0.25)
"""How much the frames around one count for its filter (measured: fewer copy the mark, more miss the warps)."""

_RIDGE = 0.01
_HEARD_FRAMES, _HEARD_BINS = 2, 12


@dataclass(frozen=True, slots=True)
class Left:
    """What several copies leave when their sound is taken out.

    Attributes:
        tiles: complex64, (frames, tiles of a row): laid on the original's frames as they were before any warp, and
            weighted by the depth each frame was marked with.
        lag_s: float64, (frames,): the delay of the alignment in which they are seen, without any warp, in seconds.
    """

    tiles: Spectrum
    lag_s: Reals


def left_by_copies(original: Reference, leak: Aligned, measured: Measured, profile: Profile) -> Left:
    """Take the sound of all copies out of a leak.

    Args:
        original: prepared.
        leak: laid on it.
        measured: of the leak as if there were one copy: where the middle of all warps lies.
        profile: how strong the marks were.
    """
    grid, bins = original.grid, original.grid.bins
    there = leak.present[:, None].astype(np.float32)
    like = warped(original.frames, grid, measured.lag_s)[:, bins] * there
    heard = leak.frames[:, bins] * there
    made = _filtered(heard, like, grid)
    both, power = alike(heard, made)
    made *= both / power
    rest = heard - made
    (noise,) = noise_of(np.abs(made), np.abs(rest))
    rest *= original.frames[:, bins].conj() / noise * there
    warp = warp_of(warp_weights(original, profile), measured.knots)
    return Left(in_tiles(rest, original, profile), measured.lag_s - warp)


def _filtered(heard: Spectrum, like: Spectrum, grid: Grid) -> Spectrum:
    """Give what of a leak a short filter of its own for each frame makes from the original, by least squares.

    Every bin counts alike, whatever its power.
    """
    reach = round(_REACH_S * grid.rate)
    delay = np.arange(-reach, reach + 1)
    turn = 2 * np.pi / grid.size * np.arange(grid.bins.start, grid.bins.stop)
    weight = 1 / (smooth_power(np.abs(heard) ** 2, _HEARD_FRAMES, _HEARD_BINS) + 1e-12)
    cross = _near(((heard * like.conj() * weight) @ np.exp(1j * turn[:, None] * delay)).real)
    own = _near((np.abs(like) ** 2 * weight) @ np.cos(turn[:, None] * np.arange(2 * reach + 1)))
    system = own[:, np.abs(delay[:, None] - delay)]
    step = np.arange(len(delay))
    system[:, step, step] += (_RIDGE * own[:, 0] + 1e-9 * float(own[:, 0].max()) + 1e-20)[:, None]
    taps = np.linalg.solve(system, cross[..., None])[..., 0]
    made: Spectrum = ((taps @ np.exp(-1j * delay[:, None] * turn)) * like).astype(np.complex64)
    return made


def _near(rows: Reals) -> Reals:
    """Add up each row and its neighbours."""
    before, here, after = _NEAR
    found = here * rows
    found[1:] += before * rows[:-1]
    found[:-1] += after * rows[1:]
    return found
