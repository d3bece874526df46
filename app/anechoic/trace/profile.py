"""How strong the mark is, and the words that stand in the key's info so that an investigation knows it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to mark. One that was ever played stays here as it is, so that its recordings can be looked into.

    Attributes:
        version: of the whole scheme, as it stands in the record and in the key's info.
        risen: the share of its depth that a frame's mark keeps, by how much the sound rises in the frame: by less than
            6 dB, 6, 12, 18 dB or more; see `rise`. Before an onset is silence that masks nothing of what a change
            spreads over its frame.
    """

    version: str
    risen: tuple[float, float, float, float]


FIRST = Scheme("wm1", risen=(1.0, 1.0, 1.0, 1.0))
"""Every frame alike. Onsets were what PESQ heard of it: 4.24 at the least of 15 training clips."""

PRESENT = Scheme("wm2", risen=(1.0, 0.7, 0.35, 0.2))
"""Held back where the sound sets in."""

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


STANDARD = Profile("standard", magnitude=0.105, phase=0.16, warp_s=0.15e-3)
QUIET = Profile("quiet", magnitude=0.07, phase=0.10, warp_s=0.15e-3)
STRONG = Profile("strong", magnitude=0.14, phase=0.20, warp_s=0.15e-3)

PROFILES = {profile.name: profile for profile in (STANDARD, QUIET, STRONG)}
"""What is played now, by name."""

_FORMER = (
    Profile("standard", magnitude=0.10, phase=0.15, warp_s=0.15e-3, scheme=FIRST),
    Profile("quiet", magnitude=0.07, phase=0.10, warp_s=0.15e-3, scheme=FIRST),
    Profile("strong", magnitude=0.14, phase=0.20, warp_s=0.15e-3, scheme=FIRST),
)


def key_info(profile: Profile, playback_id: str) -> bytes:
    """Give the info of a playback's key: `wm2|profile|playback`.

    Args:
        profile: how strong the mark is.
        playback_id: the random name of the playback, 32 hexadecimal digits.
    """
    return f"{profile.scheme.version}|{profile.name}|{playback_id}".encode("ascii")


def mark_name(profile: Profile) -> str:
    """Give the mark as the record names it: `wm2:standard`."""
    return f"{profile.scheme.version}:{profile.name}"


MARKS = {mark_name(profile): profile for profile in (*PROFILES.values(), *_FORMER)}
"""Everything that is or was played, as the record names it."""


def named_mark(name: str) -> Profile | None:
    """Give the profile of a mark the record names, or None where this program cannot make it."""
    return MARKS.get(name)
