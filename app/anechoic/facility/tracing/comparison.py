"""What a recording gives where a clip is heard, and every playback of the clip compared with it."""

import hashlib
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from anechoic.audio.stretch import NORMAL
from anechoic.errors import Refused
from anechoic.facility.tracing.leaks import Leak
from anechoic.facility.tracing.originals import PLAIN, Original, Way
from anechoic.facility.tracing.search import Spot, cut
from anechoic.seal.trace import key_stream, layer_streams, trace_keys
from anechoic.trace.detect import Evidence, Examined, Playback, gather, weigh
from anechoic.trace.fitness import LONGEST_S, Unfit
from anechoic.trace.normal import Reals
from anechoic.trace.profile import MARKS, STANDARD, Profile, mark_name
from anechoic.trace.reference import Reference, reference
from anechoic.trace.score import Keys
from anechoic.trace.streams import knot_values, knots_in, need

MISSES, MISSES_AFTER = 6, 3
"""Likely places in a row at which nothing was surely heard, after which no more are looked at: at first, and once one
was."""

_NEAR_S = 0.5
_KEYS_AT_ONCE = 2_048


@dataclass(frozen=True)
class Suspect:
    """A playback that is compared.

    Attributes:
        playback: its id.
        clip: which clip it was.
        mark: how it was marked, as the record names it.
        key: 32 bytes.
    """

    playback: str
    clip: str
    mark: str
    key: bytes = field(repr=False)


@dataclass(frozen=True, repr=False)
class Place:
    """A clip that is heard in a recording.

    Attributes:
        clip: which.
        original_sha256: of its samples, 16 bits little endian, in hexadecimal digits.
        way: how it was played.
        profile: how playbacks of it were marked.
        first_s: where its first frame heard lies in the recording.
        last_s: where its last one does.
        cut_s: where the part begins that was looked at closely.
        reference: the original, prepared.
        evidence: what was measured.
    """

    clip: str
    original_sha256: str
    way: Way
    profile: Profile
    first_s: float
    last_s: float
    cut_s: float
    reference: Reference
    evidence: Evidence

    @property
    def explained(self) -> float:
        """Share of the recording's power that the original explains."""
        return max(one.explained for one in self.evidence.measured)


@dataclass(frozen=True, repr=False)
class Compared:
    """A place, and how every playback did there.

    Attributes:
        place: where.
        outcome: the figures.
        best: id of the playback that did best, empty where there is none.
        keyed: float64, (knots,): what the best one's key says of the knots.
    """

    place: Place
    outcome: Examined
    best: str
    keyed: Reals


class Opens(Protocol):
    """Gives the original of a clip, as `originals.opened` does."""

    def __call__(self, clip: str) -> AbstractContextManager[Original]:
        """Open it for as long as it is looked at."""


def heard(
    leak: Leak,
    spots: Iterable[Spot],
    opens: Opens,
    ways: Mapping[str, Iterable[Way]],
    marks: Mapping[str, Collection[str]],
    *,
    misses: int = MISSES,
) -> tuple[list[Place], list[Unfit]]:
    """Look closely at likely places, the likeliest first, until several in a row hold nothing; what went is left out.

    Args:
        leak: the recording.
        spots: the likeliest first.
        opens: gives originals.
        ways: how each clip was ever played, by its id.
        marks: how playbacks of a clip were marked, as the record names it, by the clip's id.
        misses: how many, as long as nothing was surely heard.

    Returns:
        What is heard, and why the others were nothing.
    """
    places: list[Place] = []
    nothing: list[Spot] = []
    reasons: list[Unfit] = []
    missed = 0
    for spot in spots:
        if missed == (MISSES_AFTER if any(one.evidence.certain for one in places) else misses):
            break
        if any(_same(spot, place) for place in places) or any(_beside(spot, one) for one in nothing):
            continue
        try:
            with opens(spot.clip) as original:
                found = _look(leak, spot, original, ways.get(spot.clip, ()), marks.get(spot.clip, ()))
        except Refused:
            # Withdrawn since its picture was made: an investigation takes hours, and the others are looked into.
            nothing.append(spot)
            continue
        if isinstance(found, Unfit):
            reasons.append(found)
            nothing.append(spot)
            missed += 1
            continue
        # Many spots lead to one faint place; and what is no speech of ours may be faint in every clip there is.
        new = [one for one in found if one.evidence.certain or not any(_over(other, one) for other in places)]
        places += new
        missed = 0 if any(one.evidence.certain for one in new) else missed + 1
    return sorted(once(places), key=lambda one: (one.first_s, one.clip, mark_name(one.profile))), reasons


def once(places: Sequence[Place]) -> list[Place]:
    """Leave out what was heard twice: a faint place inside a certain one, and the worse of two of the same clip."""
    return [
        one
        for number, one in enumerate(places)
        if not any(_stands_for(other, one, earlier=at < number) for at, other in enumerate(places) if other is not one)
    ]


def compare(places: Sequence[Place], suspects: Mapping[str, Sequence[Suspect]], *, leaks: int) -> list[Compared]:
    """Compare playbacks with what was measured at every place; the line pays for all of them and for all recordings.

    Args:
        places: of one recording.
        suspects: by clip.
        leaks: recordings of the investigation.
    """
    tried = [[one for one in suspects.get(place.clip, ()) if one.mark == mark_name(place.profile)] for place in places]
    count = sum(map(len, tried))
    made = []
    for place, some in zip(places, tried, strict=True):
        streams = key_streams(some, place.reference, place.way.speed)
        outcome = weigh(
            place.reference, place.evidence, streams, place.profile, leaks=leaks, elsewhere=count - len(some)
        )
        first = [*outcome.named, *outcome.runners_up][:1]
        made.append(Compared(place, outcome, first[0].name if first else "", _keyed(place, some, first)))
    return made


def key_streams(suspects: Sequence[Suspect], of: Reference, speed: int) -> Iterator[Keys]:
    """Give the streams of playbacks, some at a time."""
    needed = need(of.marked, of.samples)
    for begin in range(0, len(suspects), _KEYS_AT_ONCE):
        some = suspects[begin : begin + _KEYS_AT_ONCE]
        tiles, knots = layer_streams([one.key for one in some], speed, tiles=needed.tiles, knots=needed.knots)
        yield Keys(
            tuple(one.playback for one in some),
            np.frombuffer(tiles, np.uint8).reshape(len(some), -1),
            np.frombuffer(knots, np.uint8).reshape(len(some), -1),
        )


def whole(leak: Leak, clip: str, ways: Iterable[Way]) -> list[Spot]:
    """Give the whole recording as a place, for each speed a clip was played at; none where it is too long."""
    seconds = len(leak.pcm) / leak.rate
    if seconds > LONGEST_S:
        return []
    speeds = sorted({NORMAL, *(way.speed for way in ways)}, key=lambda speed: (speed != NORMAL, speed))
    return [Spot(0.0, clip, PLAIN if speed == NORMAL else Way(speed), math.inf, 0.0, seconds) for speed in speeds]


def _same(spot: Spot, place: Place) -> bool:
    if (spot.clip, spot.way.speed) != (place.clip, place.way.speed):
        return False
    # The whole recording as a place: whatever was found of this clip is in it.
    return (
        math.isinf(spot.start_s) or place.first_s - _NEAR_S < (spot.first_s + spot.last_s) / 2 < place.last_s + _NEAR_S
    )


def _stands_for(other: Place, one: Place, *, earlier: bool) -> bool:
    """Say whether a certain place holds half of another one, and that one is faint or the same clip, less explained."""
    if not other.evidence.certain or not _holds_half(other, one):
        return False
    if not one.evidence.certain:
        return True
    return _alike(other, one) and (other.explained, earlier) > (one.explained, False)


def _over(other: Place, one: Place) -> bool:
    return _alike(other, one) and other.way.speed == one.way.speed and _holds_half(other, one)


def _alike(other: Place, one: Place) -> bool:
    return (other.clip, other.profile) == (one.clip, one.profile)


def _holds_half(other: Place, one: Place) -> bool:
    return min(other.last_s, one.last_s) - max(other.first_s, one.first_s) > (one.last_s - one.first_s) / 2


def _beside(spot: Spot, other: Spot) -> bool:
    same = (spot.clip, spot.way.speed) == (other.clip, other.way.speed)
    return same and abs(spot.first_s - other.first_s) < _NEAR_S and abs(spot.last_s - other.last_s) < _NEAR_S


def _look(
    leak: Leak, spot: Spot, original: Original, ways: Iterable[Way], marks: Collection[str]
) -> list[Place] | Unfit:
    begin, end = cut(leak, spot)
    sound = leak.pcm[begin:end].astype(np.float32) / np.float32(32768)
    digest = hashlib.sha256(original.pcm.astype("<i2").tobytes()).hexdigest()
    exact = [PLAIN] if spot.way.speed == NORMAL else sorted(way for way in ways if way.speed == spot.way.speed)
    best: list[Place] = []
    why = Unfit.NOT_FOUND
    for way in exact:
        played = original.played(way)
        prepared = reference(played, original.rate)
        played.fill(0)
        found: list[Place] = []
        for profile in [MARKS[name] for name in sorted(marks)] or [STANDARD]:
            evidence = gather(prepared, sound, leak.rate, profile)
            if isinstance(evidence, Unfit):
                why = evidence
                break
            first, last = _heard_from_to(prepared, evidence)
            at = begin / leak.rate
            found.append(Place(original.clip, digest, way, profile, at + first, at + last, at, prepared, evidence))
        if found and (not best or found[0].explained > best[0].explained):
            best = found
    return best or why


def _heard_from_to(of: Reference, evidence: Evidence) -> tuple[float, float]:
    """Give where the first and the last frame that is there lie, in seconds of the part that was looked at."""
    laid = evidence.aligned
    frames = np.flatnonzero(laid.present & of.speech)
    if not len(frames):
        return 0.0, 0.0
    seconds = (frames * of.grid.hop + laid.lags[laid.line[frames]]) / (float(of.rate) * laid.speed)
    return float(seconds.min()), float(seconds.max())


def _keyed(place: Place, suspects: Sequence[Suspect], first: Sequence[Playback]) -> Reals:
    if not first:
        return np.zeros(0)
    of = place.reference
    key = next(one.key for one in suspects if one.playback == first[0].name)
    count = knots_in(of.marked, of.samples)
    stream = key_stream(trace_keys(key, place.way.speed).knots, need(of.marked, of.samples).knots)
    keyed: Reals = knot_values(stream, count)[0]
    return keyed
