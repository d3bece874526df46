"""How strong the mark is, and the words that stand in the key's info so that an investigation knows it again."""

from dataclasses import dataclass, replace

from anechoic.trace.layout import BANDS


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of its depth that the mark keeps in neighbouring tiles of every row.

    Attributes:
        bands: how many tiles.
        magnitude: of the change of magnitude.
        phase: of the change of phase.
    """

    bands: int
    magnitude: float
    phase: float


_ALIKE = (Shares(BANDS, 1.0, 1.0),)


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to mark. One that was ever played stays here as it is, so that its recordings can be looked into.

    Attributes:
        version: of the whole scheme, as it stands in the record and in the key's info.
        risen: the share of its depth that a frame's mark keeps, by how much the sound rises in the frame: by less than
            6 dB, 6, 12, 18 dB or more; see `rise`. Before an onset is silence that masks nothing of what a change
            spreads over its frame.
        shaped: the shares its tiles keep besides, from the lowest up.
    """

    version: str
    risen: tuple[float, float, float, float]
    shaped: tuple[Shares, ...] = _ALIKE


FIRST = Scheme("wm1", risen=(1.0, 1.0, 1.0, 1.0))
"""Every frame alike. Onsets were what PESQ heard of it: 4.24 at the least of 15 training clips."""

SECOND = Scheme("wm2", risen=(1.0, 0.7, 0.35, 0.2))
"""Held back where the sound sets in. What PESQ still heard of it was in one tile of 54: 156 to 281 Hz, where a single
harmonic of a voice fills a tile and a turn of its phase is a beat (measured)."""

PRESENT = Scheme(
    "wm3",
    risen=(1.0, 0.7, 0.35, 0.2),
    shaped=(Shares(1, 1.0, 0.7), Shares(1, 1.15, 1.1), Shares(7, 1.2, 1.2), Shares(BANDS - 9, 1.3, 1.3)),
)
"""Held back there, and deeper above, of which PESQ hears next to nothing: higher by both, PESQ and score."""

VERSION = PRESENT.version
"""Of what is played now. Whoever changes what is played adds a scheme and keeps the old ones for investigations."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The depth of both layers.

    Attributes:
        name: as it stands in the record.
        magnitude: a tile is this much louder or softer, as a share of its amplitude.
        phase: and turned by this much, in radians.
        warp_s: standard deviation of the warp of time at a knot, in seconds.
        scheme: the way to mark.
    """

    name: str
    magnitude: float
    phase: float
    warp_s: float
    scheme: Scheme = PRESENT

    def depths(self, bands: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Give the depths of the lowest tiles of a row, where nothing rises: of magnitude, of phase."""
        every = [one for one in self.scheme.shaped for _ in range(one.bands)][:bands]
        return tuple(self.magnitude * one.magnitude for one in every), tuple(self.phase * one.phase for one in every)


STANDARD = Profile("standard", magnitude=0.105, phase=0.16, warp_s=0.15e-3)
QUIET = Profile("quiet", magnitude=0.07, phase=0.10, warp_s=0.15e-3)
STRONG = Profile("strong", magnitude=0.14, phase=0.20, warp_s=0.15e-3)

PROFILES = {profile.name: profile for profile in (STANDARD, QUIET, STRONG)}
"""What is played now, by name."""

_FORMER = (
    *(replace(profile, scheme=SECOND) for profile in (STANDARD, QUIET, STRONG)),
    Profile("standard", magnitude=0.10, phase=0.15, warp_s=0.15e-3, scheme=FIRST),
    Profile("quiet", magnitude=0.07, phase=0.10, warp_s=0.15e-3, scheme=FIRST),
    Profile("strong", magnitude=0.14, phase=0.20, warp_s=0.15e-3, scheme=FIRST),
)


def key_info(profile: Profile, playback_id: str) -> bytes:
    """Give the info of a playback's key: `wm3|profile|playback`.

    Args:
        profile: how strong the mark is.
        playback_id: the random name of the playback, 32 hexadecimal digits.
    """
    return f"{profile.scheme.version}|{profile.name}|{playback_id}".encode("ascii")


def mark_name(profile: Profile) -> str:
    """Give the mark as the record names it: `wm3:standard`."""
    return f"{profile.scheme.version}:{profile.name}"


MARKS = {mark_name(profile): profile for profile in (*PROFILES.values(), *_FORMER)}
"""Everything that is or was played, as the record names it."""


def named_mark(name: str) -> Profile | None:
    """Give the profile of a mark the record names, or None where this program cannot make it."""
    return MARKS.get(name)
