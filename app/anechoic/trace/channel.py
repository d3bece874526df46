"""What lies between the original and the leak: one long filter, then a slow gain of each bin; and what is left over.

The filter is the least-squares one (Wiener), 16 ms before to 112 ms after, weighted by the noise of each frequency, by
conjugate gradients on its Toeplitz system with a circulant preconditioner (Chan, "An optimal circulant preconditioner
for Toeplitz systems", 1988).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from anechoic.trace.grid import Floats, Grid, Spectrum, fast_length, spectrum, together
from anechoic.trace.normal import Reals
from anechoic.trace.smooth import smooth_complex, smooth_power

BEFORE_S, AFTER_S = 0.016, 0.112
_ROUNDS = 24
_RIDGE = 1e-3
_WIDE_FRAMES, _WIDE_BINS = 5, 12
_NOISE_FRAMES, _NOISE_BINS = 5, 3
_LEAST_NOISE = 1e-3
_BY_CHANCE = 1 / 80
_STRETCH_S = 0.008
_NOISE_OF_TAPS = 2.0


@dataclass(frozen=True, slots=True)
class Fit:
    """An original made like a leak, in the marked bins.

    Attributes:
        original: complex64, (frames, marked bins).
        grid: the frames.
        there: float32, (frames, 1): 1 where a frame of the leak counts.
        answer: float32, (taps,): the filter, the first tap 16 ms early.
        heard: complex64, (frames, marked bins): the leak.
        both: complex64, the same shape: how it goes together with what the filter made, near each cell.
        power: float32, the same shape: of what the filter made, near each cell.
        gain: complex64, the same shape: the slow gain.
        made: complex64, the same shape: what filter and gain made of the original.
        rest: complex64, the same shape: what the leak holds besides.
    """

    original: Spectrum
    grid: Grid
    there: Floats
    answer: Floats
    heard: Spectrum
    both: Spectrum
    power: Floats
    gain: Spectrum
    made: Spectrum
    rest: Spectrum

    def explained(self) -> float:
        """Give the share of the leak's power in the marked bins that the original explains."""
        left = float(np.sum(np.abs(self.rest) ** 2))
        whole = float(np.sum(np.abs(self.heard) ** 2)) + 1e-12
        return 1 - left / whole

    def noise(self) -> Floats:
        """Give the power of the rest at each bin, to weight the next fit with: float32, (hop + 1,)."""
        new = np.full(self.grid.hop + 1, np.inf, np.float32)
        new[self.grid.bins] = np.mean(np.abs(self.rest) ** 2, axis=0) / max(1e-9, float(self.there.mean()))
        new += float(new[self.grid.bins].mean()) * 1e-2
        return new

    def cross(self) -> Spectrum:
        """Give the leak against what was made, over the noise: complex64, (frames, marked bins)."""
        (across,) = noise_of(np.abs(self.made), (self.rest * self._turn().conj()).imag)
        return self.made.conj() * self.heard / across

    def back(self) -> Spectrum:
        """Give the weighted rest, led back through the channel and laid on the original.

        Returns:
            complex64, (frames, marked bins): its real part speaks of magnitude, its imaginary part of phase.
        """
        turn = self._turn()
        rest = self.rest * turn.conj()
        along, across = noise_of(np.abs(self.made), rest.real, rest.imag)
        heard = smooth_power(np.abs(self.heard) ** 2, _WIDE_FRAMES, _WIDE_BINS)
        weighted = np.zeros((len(rest), self.grid.bins.stop), np.complex64)
        marked = weighted[:, self.grid.bins]
        marked[:] = self.gain.conj() * turn * (rest.real / along + 1j * rest.imag / across) * self.there
        marked *= _coherence(self.both, self.power, heard)
        led = _back(self.answer, together(weighted, self.grid), self.grid)
        return self.original.conj() * spectrum(led, self.grid, 0, len(rest))[:, self.grid.bins]

    def _turn(self) -> Spectrum:
        """Give the direction of what was made: magnitudes lie along it, phases across."""
        return self.made / (np.abs(self.made) + 1e-12)


def fit(
    original: Spectrum,
    leak: Spectrum,
    present: npt.NDArray[np.bool_],
    grid: Grid,
    noise: Floats | None = None,
    *,
    dry: bool = False,
    turning: bool = False,
) -> Fit:
    """Fit the channel.

    Args:
        original: complex64, (frames, hop + 1), its warp as far as it is known.
        leak: complex64, the same shape, on the original's time.
        present: bool, (frames,): which frames of the leak count.
        grid: the frames.
        noise: power of the noise at each bin, from the fit before; None at first.
        dry: it has no long echo, as a codec or a cable: taps that look like noise are taken out.
        turning: its slow gain may turn phases; it must not while the warp is looked for, which it would hide.
    """
    there = present[:, None].astype(np.float32)
    masked = leak * there
    if noise is None:
        noise = power_of(leak, present)
    sound = together(original, grid)
    answer = _filter(sound, together(masked, grid), together(original * there, grid), grid, noise)
    if dry:
        answer = _shrunk(answer, grid)
    like = spectrum(_through(answer, sound, grid), grid, 0, len(original))[:, grid.bins] * there
    heard = masked[:, grid.bins]
    both, power = alike(heard, like)
    gain = (both if turning else np.abs(both).astype(np.complex64)) / power
    made = gain * like
    return Fit(original[:, grid.bins], grid, there, answer, heard, both, power, gain, made, heard - made)


def power_of(leak: Spectrum, present: npt.NDArray[np.bool_]) -> Floats:
    """Give the power of a leak at each bin, which is what its noise is taken for at first: float32, (hop + 1,)."""
    made: Floats = np.mean(np.abs(leak * present[:, None].astype(np.float32)) ** 2, axis=0)
    return made


def alike(heard: Spectrum, played: Spectrum) -> tuple[Spectrum, Floats]:
    """Give how a leak and a sound go together near each cell: their product, and the sound's power.

    Their quotient is the slow gain that makes the sound most like the leak.
    """
    both = smooth_complex(heard * played.conj(), _WIDE_FRAMES, _WIDE_BINS)
    return both, smooth_power(np.abs(played) ** 2, _WIDE_FRAMES, _WIDE_BINS) + 1e-12


def noise_of(size: Floats, *rests: Floats) -> Iterator[Floats]:
    """Give the power of what is left near each cell, never much less than that of the sound taken out.

    Args:
        size: float32, magnitudes of the sound taken out.
        rests: float32, magnitudes of what is left, in one or several ways.
    """
    floor = _LEAST_NOISE * smooth_power(size**2, _NOISE_FRAMES, _NOISE_BINS) + 1e-12
    for rest in rests:
        yield smooth_power(rest**2, _NOISE_FRAMES, _NOISE_BINS) + floor


def _coherence(both: Spectrum, played: Floats, heard: Floats) -> Floats:
    """Give the share of the leak's power near each cell that follows the original, beyond what chance gives.

    What a codec makes up by itself has the original's envelope, and nothing of its mark.
    """
    share = np.abs(both) ** 2 / (played * (heard + 1e-12))
    made: Floats = np.clip((share - _BY_CHANCE) / (1 - _BY_CHANCE), 0, 1).astype(np.float32)
    return made


def _filter(sound: Floats, leak: Floats, masked: Floats, grid: Grid, noise: Floats) -> Floats:
    """Give the filter's taps, the first one 16 ms early."""
    before, taps = _lengths(grid)
    length = fast_length(len(sound) + taps)
    weight = np.interp(np.arange(length // 2 + 1), np.linspace(0, length // 2, grid.hop + 1), 1 / (noise + 1e-15))
    heard, played, counted = (np.fft.rfft(row, n=length) for row in (leak, sound, masked))
    own = np.fft.irfft(np.abs(counted) ** 2 * weight, n=length)[:taps].astype(np.float64)
    cross = np.fft.irfft(heard * played.conj() * weight, n=length)
    wanted = np.concatenate([cross[length - before :], cross[: taps - before]]).astype(np.float64)
    own[0] = own[0] * (1 + _RIDGE) + 1e-20
    return _toeplitz(own, wanted).astype(np.float32)


def _shrunk(answer: Floats, grid: Grid) -> Floats:
    """Take out what the taps owe to noise, as the quietest stretch of them shows: a codec has no echo, a room has."""
    reach = round(_STRETCH_S * grid.rate)
    power = np.convolve(answer**2, np.ones(reach) / reach, "same")
    noise = _NOISE_OF_TAPS * float(power[reach:-reach].min())
    made: Floats = (answer * np.maximum(0.0, 1 - noise / (power + 1e-30))).astype(np.float32)
    return made


def _toeplitz(own: Reals, wanted: Reals) -> Reals:
    """Solve a symmetric Toeplitz system by preconditioned conjugate gradients."""
    count = len(own)
    circle = np.fft.rfft(np.concatenate([own, np.zeros(1), own[:0:-1]]))
    step = np.arange(count)
    best = ((count - step) * own + step * np.concatenate([np.zeros(1), own[:0:-1]])) / count
    easy = np.maximum(np.fft.rfft(best).real, own[0] * 1e-4)
    found = np.zeros(count)
    rest = wanted.copy()
    near = np.fft.irfft(np.fft.rfft(rest) / easy, n=count)
    way = near.copy()
    size = float(rest @ near)
    start = size
    for _ in range(_ROUNDS):
        if size <= start * 1e-8 or size <= 0:
            break
        ahead = np.fft.irfft(circle * np.fft.rfft(way, n=2 * count), n=2 * count)[:count]
        length = size / float(way @ ahead)
        found += length * way
        rest -= length * ahead
        near = np.fft.irfft(np.fft.rfft(rest) / easy, n=count)
        new = float(rest @ near)
        way = near + way * (new / size)
        size = new
    return found


def _through(answer: Floats, sound: Floats, grid: Grid) -> Floats:
    before, taps = _lengths(grid)
    length = fast_length(len(sound) + taps)
    made = np.fft.irfft(np.fft.rfft(sound, n=length) * np.fft.rfft(answer, n=length), n=length)
    heard: Floats = made[before : before + len(sound)].astype(np.float32, copy=False)
    return heard


def _back(answer: Floats, sound: Floats, grid: Grid) -> Floats:
    before, taps = _lengths(grid)
    length = fast_length(len(sound) + taps)
    made = np.fft.irfft(np.fft.rfft(sound, n=length) * np.fft.rfft(answer, n=length).conj(), n=length)
    back = np.concatenate([made[length - before :], made[: len(sound) - before]])
    return back.astype(np.float32, copy=False)


def _lengths(grid: Grid) -> tuple[int, int]:
    before = round(BEFORE_S * grid.rate)
    return before, before + round(AFTER_S * grid.rate)
