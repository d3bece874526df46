"""One leak, one original, every playback of it: who is named, or that nobody is.

The leak is laid on the original and both layers are measured before any key is looked at, so that an innocent key is
independent of everything compared with it, and the bounds hold whatever the recording is.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from anechoic.trace.align import Aligned, align
from anechoic.trace.bounds import line, looks, turned_bound
from anechoic.trace.channel import fit
from anechoic.trace.copies import Left, left_by_copies
from anechoic.trace.fitness import LEAST_SPEECH_S, Unfit, not_found, unfit
from anechoic.trace.fitted import fitted_scores, worth_it
from anechoic.trace.grid import Floats
from anechoic.trace.keyed import Likeliest, keyed_scores
from anechoic.trace.measure import Measured, measure
from anechoic.trace.normal import Reals
from anechoic.trace.profile import Profile
from anechoic.trace.reference import Reference
from anechoic.trace.resample import at_rate
from anechoic.trace.score import Keys, Scores, Scoring

_LEAST_EXPLAINED, _A_LINE_EXPLAINS = 0.15, 0.0125
"""Of unrelated speech one line explains up to a seventh, and every further one a little more (measured)."""

_LEAST_APART, _CERTAIN = 0.1, 0.3
_HEARD_RANGE = 10 ** (-50 / 10)
_RUNNERS_UP = 3

WAYS = 2
"""A leak is measured as if there were no long echo, and as in a room."""


@dataclass(frozen=True, slots=True)
class Playback:
    """How one playback did.

    Attributes:
        name: of the playback.
        tiles: its score of the tiles, standard normal for an innocent one.
        knots: its correlation of the knots.
        turned: its score of the tiles turned back by its own warp; 0 where they were not, for want of a chance.
        fitted: its score of the tiles, the channel fitted with its own warp; 0 where it was not: for want of a chance,
            or of need.
        bound: natural logarithm of the chance that an innocent one does as well.
    """

    name: str
    tiles: float
    knots: float
    turned: float
    fitted: float
    bound: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the leak gave, for pictures and for doing it again.

    Attributes:
        aligned: where each frame of the original lies in the leak.
        measured: both layers, in each way: as if there were no long echo, and as in a room.
        left: what is left of it if it is several copies.
        speech_s: seconds of speech of the original that the leak holds.
        explained: share of the leak's power that the original explains where it was laid.
        elsewhere: share it explains where it does not lie: what speech, a tone or noise explains of anything.
    """

    aligned: Aligned
    measured: tuple[Measured, ...]
    left: Left
    speech_s: float
    explained: float
    elsewhere: float

    @property
    def certain(self) -> bool:
        """Whether it is this original beyond doubt: other speech of many found no more (measured)."""
        return self.explained - self.elsewhere >= _CERTAIN


@dataclass(frozen=True, slots=True)
class Examined:
    """The outcome of an examination.

    Attributes:
        named: every playback above the line, most certain first; empty where nothing is named.
        runners_up: the next ones, which are not accused of anything.
        line: natural logarithm of the chance at which a playback is named.
        keys: playbacks examined, without those elsewhere.
        hypotheses: looks taken at each key; the bounds have paid for them.
        control: the best bound of the same keys against the unmarked original, disturbed as the leak is.
        spread: standard deviation of all scores of the tiles; near 1 when all are innocent.
        tiles: float64, (playbacks,): all scores of the tiles, in the order the keys came.
        evidence: what the leak gave.
    """

    named: tuple[Playback, ...]
    runners_up: tuple[Playback, ...]
    line: float
    keys: int
    hypotheses: int
    control: float
    spread: float
    tiles: Reals
    evidence: Evidence

    @property
    def control_is_silent(self) -> bool:
        """Whether the control named nobody, as it must."""
        return self.control > self.line


def examine(
    original: Reference, leak: Floats, rate: int, keys: Iterable[Keys], profile: Profile, *, leaks: int = 1
) -> Examined | Unfit:
    """Examine a leak.

    Args:
        original: of the clip, prepared.
        leak: float32, full scale 1, one dimension.
        rate: its samples a second.
        keys: streams of every playback of the clip, some at a time.
        profile: how strong they were marked.
        leaks: how many leaks this investigation examines in all.

    Returns:
        The outcome, or why there is none.
    """
    evidence = gather(original, leak, rate, profile)
    if isinstance(evidence, Unfit):
        return evidence
    return weigh(original, evidence, keys, profile, leaks=leaks)


def weigh(
    original: Reference,
    evidence: Evidence,
    keys: Iterable[Keys],
    profile: Profile,
    *,
    leaks: int = 1,
    elsewhere: int = 0,
) -> Examined:
    """Compare every key with what a leak gave.

    Args:
        original: of the clip, prepared.
        evidence: of the leak.
        keys: streams of every playback of the clip, some at a time.
        profile: how strong they were marked.
        leaks: how many leaks this investigation examines in all.
        elsewhere: keys compared with other parts of the same leak, or under other suppositions; the line pays for
            them.
    """
    control = control_of(original, evidence, profile)
    scoring = Scoring(evidence.measured, control.measured)
    names: list[str] = []
    found: list[Scores] = []
    likeliest, of_control = Likeliest(), Likeliest()
    for some in keys:
        names += some.names
        scores, silent = scoring.scores(some)
        found.append(scores)
        likeliest.offer(some, scores.bounds)
        of_control.offer(some, silent.bounds)
    tiles, knots, bounds = (
        np.concatenate([getattr(one, part) for one in found]) if found else np.empty(0)
        for part in ("tiles", "knots", "bounds")
    )
    closer = again(original, evidence, likeliest, profile).among(bounds, likeliest.places)
    quietest = again(original, control, of_control, profile)
    at = line(len(names) + elsewhere, leaks)
    order = np.argsort(closer.bounds, kind="stable")
    above = int((closer.bounds <= at).sum())
    each = (tiles, knots, closer.turned, closer.fitted, closer.bounds)
    all_of_them = [Playback(names[n], *(float(one[n]) for one in each)) for n in order[: above + _RUNNERS_UP]]
    return Examined(
        named=tuple(all_of_them[:above]),
        runners_up=tuple(all_of_them[above:]),
        line=at,
        keys=len(names),
        hypotheses=looks(WAYS),
        control=float(quietest.bounds.min(initial=0.0)),
        spread=float(tiles.std()) if len(tiles) else 0.0,
        tiles=tiles,
        evidence=evidence,
    )


def gather(original: Reference, leak: Floats, rate: int, profile: Profile) -> Evidence | Unfit:
    """Lay a leak on its original and measure both layers; no key is needed."""
    why = unfit(leak, Fraction(rate))
    if why is not None:
        return why
    heard = at_rate(leak.astype(np.float32), Fraction(rate), original.rate)
    # A level of its own would move the floors that keep divisions safe.
    heard = heard * np.float32(0.1 / max(1e-9, float(np.sqrt(np.mean(heard**2)))))
    ways = align(original, heard)
    if not ways:
        return not_found(leak, Fraction(rate))
    explained = [_explained(original, way) for way in ways]
    best = ways[int(np.argmax(explained))]
    if max(explained) < _LEAST_EXPLAINED + _A_LINE_EXPLAINS * (_lines(original, best) - 1):
        return not_found(leak, Fraction(rate))
    elsewhere = _elsewhere(original, best)
    if max(explained) - elsewhere < _LEAST_APART:
        return not_found(leak, Fraction(rate))
    speech = _speech_s(original, best)
    if speech < LEAST_SPEECH_S:
        return Unfit.TOO_SHORT
    measured, left = _every_way(original, best, profile)
    return Evidence(best, measured, left, speech, max(explained), elsewhere)


@dataclass(frozen=True, slots=True)
class Again:
    """The likeliest keys, looked at again.

    Attributes:
        turned: float64, (keys,): scores of the tiles turned back by their own warps.
        fitted: float64, (keys,): scores of the tiles, the channel fitted with their own warps; 0 where it was not.
        bounds: float64, (keys,): the bounds with that.
    """

    turned: Reals
    fitted: Reals
    bounds: Reals

    def among(self, bounds: Reals, places: npt.NDArray[np.intp]) -> "Again":
        """Give the same of all keys: the others were not looked at, and keep their bounds.

        Args:
            bounds: of all of them.
            places: where these stand among them.
        """
        whole = Again(np.zeros(len(bounds)), np.zeros(len(bounds)), bounds.copy())
        for name in ("turned", "fitted", "bounds"):
            getattr(whole, name)[places] = getattr(self, name)
        return whole


def again(original: Reference, evidence: Evidence, likeliest: Likeliest, profile: Profile) -> Again:
    """Look again at the likeliest keys, and once more at those for which that may decide."""
    turned = keyed_scores(original, evidence.left, likeliest.keys, profile)
    bounds = np.minimum(likeliest.bounds, turned_bound(turned))
    fitted, some = np.zeros(len(bounds)), worth_it(bounds)
    fitted[some], closer = fitted_scores(
        original, evidence.aligned, evidence.measured, likeliest.keys.some(some), profile
    )
    bounds[some] = np.minimum(bounds[some], closer)
    return Again(turned, fitted, bounds)


def control_of(original: Reference, evidence: Evidence, profile: Profile) -> Evidence:
    """Measure the unmarked original, disturbed by the leak half its length later as far as that is unexplained."""
    leak = evidence.aligned
    left = np.sqrt(max(0.0, 1 - max(one.explained for one in evidence.measured)))
    scale = np.sqrt(np.mean(np.abs(original.frames) ** 2) / (np.mean(np.abs(leak.frames) ** 2) + 1e-20))
    disturbed = np.roll(leak.frames, len(leak.frames) // 2, axis=0) * np.float32(left * scale)
    control = replace(leak, frames=original.frames + disturbed)
    measured, silent = _every_way(original, control, profile)
    return replace(evidence, aligned=control, measured=measured, left=silent)


def _speech_s(original: Reference, way: Aligned) -> float:
    """Give how long both the original and the leak hold something.

    A muted stretch of a leak counts for nothing, and one that several stretches of the original were laid on, once.
    """
    grid = original.grid
    power = (np.abs(way.frames[:, grid.bins]) ** 2).sum(axis=1)
    heard = np.flatnonzero(way.present & original.speech & (power > float(power.max()) * _HEARD_RANGE))
    places = np.rint(heard + way.lags[way.line[heard]] / grid.hop)
    return float(len(np.unique(places)) * grid.hop / grid.rate)


def _lines(original: Reference, way: Aligned) -> int:
    """Count the lines a leak was laid on."""
    return len(np.unique(way.line[way.present & original.speech]))


def _explained(original: Reference, way: Aligned) -> float:
    """Say which way of laying it fits; the share of frames it leaves out counts as unexplained."""
    done = fit(original.frames, way.frames, way.present, original.grid)
    return done.explained() * float(way.present[original.speech].mean())


def _elsewhere(original: Reference, way: Aligned) -> float:
    """Say how much the original explains of the leak where it does not lie, at the best of three other places."""
    count = len(way.frames)
    turned = (
        replace(way, frames=np.roll(way.frames, part * count // 4, axis=0), line=np.roll(way.line, part * count // 4))
        for part in (1, 2, 3)
    )
    return max(_explained(original, one) for one in turned)


def _every_way(original: Reference, leak: Aligned, profile: Profile) -> tuple[tuple[Measured, ...], Left]:
    dry, in_a_room = (measure(original, leak, profile, dry=dry) for dry in (True, False))
    return (dry, in_a_room), left_by_copies(original, leak, dry, profile)
