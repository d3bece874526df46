"""How strong the mark is, and the words that stand in the key's info so that an investigation knows it again."""

from dataclasses import dataclass

VERSION = "wm1"
"""Of the whole scheme. Whoever changes what is played raises it and keeps the old way for investigations."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The depth of both layers.

    Attributes:
        name: as it stands in the record.
        magnitude: a tile is this much louder or softer, as a share of its amplitude.
        phase: and turned by this much, in radians.
        warp_s: standard deviation of the warp of time at a knot, in seconds.
    """

    name: str
    magnitude: float
    phase: float
    warp_s: float


STANDARD = Profile("standard", magnitude=0.10, phase=0.15, warp_s=0.15e-3)
QUIET = Profile("quiet", magnitude=0.07, phase=0.10, warp_s=0.15e-3)
STRONG = Profile("strong", magnitude=0.14, phase=0.20, warp_s=0.15e-3)

PROFILES = {profile.name: profile for profile in (STANDARD, QUIET, STRONG)}


def key_info(profile: Profile, playback_id: str) -> bytes:
    """Give the info of a playback's key: `wm1|profile|playback`.

    Args:
        profile: how strong the mark is.
        playback_id: the random name of the playback, 32 hexadecimal digits.
    """
    return f"{VERSION}|{profile.name}|{playback_id}".encode("ascii")


def mark_name(profile: Profile) -> str:
    """Give the mark as the record names it: `wm1:standard`."""
    return f"{VERSION}:{profile.name}"


def named_mark(name: str) -> Profile | None:
    """Give the profile of a mark the record names, or None where this program cannot make it."""
    version, _, profile = name.partition(":")
    return PROFILES.get(profile) if version == VERSION else None
