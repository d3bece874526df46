"""One clip, one attack: marked, attacked, examined, and what came of it."""

import functools
import math
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from anechoic.audio.level import levelled
from anechoic.audio.speeds import NORMAL
from anechoic.seal.trace import key_stream, layer_streams, playback_key, trace_keys, trace_root
from anechoic.trace.bounds import line
from anechoic.trace.detect import Again, Evidence, again, control_of, gather
from anechoic.trace.fitness import Unfit
from anechoic.trace.grid import grid_for
from anechoic.trace.keyed import LIKELIEST, Likeliest
from anechoic.trace.mark import Analysis, Samples, mark
from anechoic.trace.normal import Reals
from anechoic.trace.profile import STANDARD, Profile, key_info, mark_name
from anechoic.trace.reference import Reference, reference
from anechoic.trace.score import Keys, Scoring
from anechoic.trace.streams import Streams, need
from bench.trace.attacks import ATTACKS

MASTER = bytes(range(32))
MARK = mark_name(STANDARD)
_LONGEST_S = 30.0
"""What is longer in a batch is joined from other clips of it."""

SESSIONS = 100_000
"""Playbacks a leak is measured against; the bound of the guilty one is held to this many."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Some seconds of real speech, levelled as the player does."""

    name: str
    pcm: Samples
    rate: int


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one.

    Attributes:
        bounds: natural logarithms of the guilty playbacks' chances; empty when the leak was not examined.
        tiles: highest score of the tiles among the guilty.
        turned: highest one of their tiles turned back by their own warps; 0 when none was looked at again.
        fitted: highest one of their tiles, the channel fitted with their own warps; 0 when that was not done.
        unfit: why it was not examined.
        innocent: innocent keys scored against it.
        worst: the best bound among those.
        highest: their highest score of the tiles.
        mark: as the record names it.
        control: the best bound of all keys, guilty ones too, against the control; None where it was not measured.
    """

    clip: str
    attack: str
    seconds: float
    bounds: tuple[float, ...]
    tiles: float
    knots: float
    unfit: str
    innocent: int
    worst: float
    highest: float
    mark: str
    turned: float = 0.0
    fitted: float = 0.0
    control: float | None = None

    @property
    def named(self) -> bool:
        """Whether every guilty playback stands above the line of 100,000 sessions."""
        return bool(self.bounds) and max(self.bounds) <= line(SESSIONS, 1)

    @property
    def false_names(self) -> bool:
        """Whether an innocent one does."""
        return self.worst <= line(SESSIONS, 1)

    @property
    def control_speaks(self) -> bool:
        """Whether the control names anybody, as it never may."""
        return self.control is not None and self.control <= line(SESSIONS, 1)


def clips(folder: Path | Sequence[Path], seconds: float, most: int, rate: int = 16_000) -> list[Clip]:
    """Give pieces of so many seconds, no two of the same sound, in an order that mixes languages.

    As many as fit into each clip, around its middle, without those that are mostly silence.
    """
    found: list[Clip] = []
    folders = [folder] if isinstance(folder, Path) else folder
    paths = {path.name: path for one in folders for path in one.glob("*.flac")}
    pieces = [piece for path in paths.values() for piece in _pieces(path, seconds, rate)]
    for path, begin, name in sorted(pieces, key=lambda piece: zlib.crc32(piece[2].encode())):
        if len(found) == most:
            break
        loud = _levelled(path)
        # Of its own: a piece that is seen keeps the whole in memory, of hundreds of clips.
        pcm = loud[begin : begin + round(seconds * rate)].copy()
        if reference(pcm, rate).speech_s >= seconds / 2:
            found.append(Clip(name, pcm, rate))
    return found


def _pieces(path: Path, seconds: float, rate: int) -> Iterator[tuple[Path, int, str]]:
    with soundfile.SoundFile(path) as file:
        if file.samplerate != rate or file.channels != 1 or file.frames > _LONGEST_S * rate:
            return
        frames = file.frames
    length = round(seconds * rate)
    count = frames // length
    first = (frames - count * length) // 2
    for number in range(count):
        yield path, first + number * length, path.stem if count == 1 else f"{path.stem}.{number + 1}"


@functools.lru_cache(maxsize=512)
def _levelled(path: Path) -> Samples:
    pcm, rate = soundfile.read(path, dtype="int16")
    return levelled(pcm, rate)


def playback(clip: Clip, number: int, profile: Profile = STANDARD) -> Streams:
    """Give the streams of one playback of a clip, as the server would."""
    keys = trace_keys(playback_key(_root(clip), key_info(profile, f"{number:032x}")), NORMAL)
    needed = need(grid_for(clip.rate), len(clip.pcm))
    uses = ((keys.tiles, needed.tiles), (keys.knots, needed.knots), (keys.dither, needed.dither))
    return Streams(*(key_stream(key, count) for key, count in uses))


def derived(clip: Clip, numbers: range) -> Keys:
    """Give what an investigation derives for each playback: the streams of both layers."""
    root, needed = _root(clip), need(grid_for(clip.rate), len(clip.pcm))
    keys = [playback_key(root, key_info(STANDARD, f"{number:032x}")) for number in numbers]
    tiles, knots = layer_streams(keys, NORMAL, tiles=needed.tiles, knots=needed.knots)
    return Keys(
        tuple(map(str, numbers)),
        np.frombuffer(tiles, np.uint8).reshape(len(keys), -1),
        np.frombuffer(knots, np.uint8).reshape(len(keys), -1),
    )


def marked(clip: Clip, number: int, profile: Profile = STANDARD) -> Samples:
    """Give a clip as one playback of it sounds."""
    return mark(Analysis(clip.pcm, clip.rate), playback(clip, number, profile), profile)


def innocent(clip: Clip, count: int) -> Keys:
    """Give keys of nobody, from one long stream."""
    needed = need(grid_for(clip.rate), len(clip.pcm))
    return _innocent(needed.tiles, needed.knots, count)


@functools.lru_cache(maxsize=4)
def _innocent(tiles: int, knots: int, count: int) -> Keys:
    first = np.frombuffer(key_stream(b"\x01" * 32, tiles * count), np.uint8).reshape(count, tiles)
    second = np.frombuffer(key_stream(b"\x02" * 32, knots * count), np.uint8).reshape(count, knots)
    return Keys(tuple(f"nobody {number}" for number in range(count)), first, second)


def called(attack: str, copies: int) -> str:
    """Give what trials of an attack are called."""
    return attack if copies == 1 else f"{copies} copies averaged"


def run(clip: Clip, attack: str, *, keys: int, copies: int = 1, control: bool = False) -> Trial:
    """Mark, attack, examine.

    Args:
        clip: real speech.
        attack: its name.
        keys: innocent ones to score as well.
        copies: how many playbacks are averaged before the attack; all of them are guilty.
        control: measure the control, too, and score the same keys against it.
    """
    random = np.random.default_rng(zlib.crc32(f"{clip.name} {attack} {copies}".encode()))
    numbers = range(1, copies + 1)
    together = np.mean([marked(clip, number) / 32768 for number in numbers], axis=0)
    leak = ATTACKS[attack](together, clip.rate, random)
    original = reference(clip.pcm, clip.rate)
    evidence = gather(original, leak.astype(np.float32), clip.rate, STANDARD)
    label = called(attack, copies)
    seconds = len(clip.pcm) / clip.rate
    if isinstance(evidence, Unfit):
        return Trial(clip.name, label, seconds, (), 0.0, 0.0, evidence.value, 0, 0.0, 0.0, MARK)
    seen = [evidence, *([control_of(original, evidence, STANDARD)] if control else [])]
    scoring = Scoring(*(one.measured for one in seen))
    known, others = derived(clip, numbers), innocent(clip, keys)
    first, after = scoring.scores(known), scoring.scores(others)
    looked = [
        _looked_at(original, one, (known, mine.bounds), (others, theirs.bounds))
        for one, mine, theirs in zip(seen, first, after, strict=True)
    ]
    (guilty, worst), *of_control = looked
    return Trial(
        clip=clip.name,
        attack=label,
        seconds=seconds,
        bounds=tuple(map(float, guilty.bounds)),
        tiles=float(first[0].tiles.max()),
        knots=float(first[0].knots.max()),
        unfit="",
        innocent=keys,
        worst=worst,
        highest=float(after[0].tiles.max(initial=0.0)),
        mark=MARK,
        turned=float(guilty.turned.max()),
        fitted=float(guilty.fitted.max()),
        control=min(float(of_control[0][0].bounds.min()), of_control[0][1]) if control else None,
    )


def _looked_at(
    original: Reference, evidence: Evidence, known: tuple[Keys, Reals], others: tuple[Keys, Reals]
) -> tuple[Again, float]:
    """Look again at those who would stand among the likeliest of all sessions.

    Returns:
        The known ones, looked at again, and the best bound of the others.
    """
    found = []
    innocent = np.sort(others[1])
    for keys, bounds in (known, others):
        better = np.searchsorted(innocent, bounds)
        which = np.flatnonzero(better * SESSIONS < LIKELIEST * max(1, len(innocent)))
        some = Likeliest()
        some.offer(keys.some(which), bounds[which])
        found.append(again(original, evidence, some, STANDARD).among(bounds, which))
    return found[0], float(found[1].bounds.min(initial=0.0))


@functools.lru_cache(maxsize=64)
def _root_of(clip: bytes) -> bytes:
    import hashlib

    return trace_root(MASTER, clip_hash=hashlib.sha256(clip).digest())


def _root(clip: Clip) -> bytes:
    return _root_of(clip.pcm.tobytes())


def interval(hits: int, of: int) -> tuple[float, float]:
    """Give the exact binomial 95 % interval (Clopper and Pearson, Biometrika 26, 1934)."""
    from scipy import stats

    low = stats.beta.ppf(0.025, hits, of - hits + 1) if hits else 0.0
    high = stats.beta.ppf(0.975, hits + 1, of - hits) if hits < of else 1.0
    return float(low), float(high)


def decimal(bound: float) -> float:
    """Give a bound as a power of ten."""
    return bound / math.log(10)
