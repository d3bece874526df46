"""What a file may be: a clip that is taken in, strictly; a leak that is looked into, as far as it can be read."""

from dataclasses import dataclass
from typing import Final

from anechoic.rules.batch import FILE_BYTES, LONGEST_S, MOST_CHANNELS, RATES, SHORTEST_S

_WHOLE: Final = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32"})
FLOATING: Final = frozenset({"FLOAT", "DOUBLE"})
_CODED: Final = frozenset(
    {
        *("ALAW", "ULAW", "IMA_ADPCM", "MS_ADPCM", "GSM610", "VORBIS", "OPUS"),
        *("MPEG_LAYER_I", "MPEG_LAYER_II", "MPEG_LAYER_III"),
    }
)
_RIFF: Final = frozenset({"WAV", "WAVEX"})


@dataclass(frozen=True)
class Allowed:
    """The bounds of one use.

    Attributes:
        name: under which the child finds it again.
        formats: libsndfile's names of containers.
        encodings: and of encodings.
        rates: frames a second: these, or the two ends of a range.
        any_rate: whether `rates` is a range.
        most_channels: of which the mean is taken.
        shortest_s: the shortest sound.
        longest_s: the longest one.
        most_frames: frames of one channel that are ever held.
        file_bytes: the largest file.
        cpu_s: seconds of CPU time of one child.
        strict: a file that holds less than it promises, or other samples than its checksum says, is refused; else
            what comes before the damage is given.
    """

    name: str
    formats: frozenset[str]
    encodings: frozenset[str]
    rates: tuple[int, ...]
    any_rate: bool
    most_channels: int
    shortest_s: float
    longest_s: float
    most_frames: int
    file_bytes: int
    cpu_s: int
    strict: bool

    def rate(self, rate: int) -> bool:
        """Say whether sound at this rate is taken."""
        return min(self.rates) <= rate <= max(self.rates) if self.any_rate else rate in self.rates


CLIP: Final = Allowed(
    name="clip",
    formats=_RIFF | {"FLAC"},
    encodings=_WHOLE | FLOATING,
    rates=RATES,
    any_rate=False,
    most_channels=MOST_CHANNELS,
    shortest_s=SHORTEST_S,
    longest_s=LONGEST_S,
    most_frames=int(LONGEST_S * max(RATES)),
    file_bytes=FILE_BYTES,
    cpu_s=20,
    strict=True,
)

LEAK: Final = Allowed(
    name="leak",
    formats=_RIFF | {"RF64", "FLAC", "OGG", "MP3", "MPEG"},
    encodings=_WHOLE | FLOATING | _CODED,
    rates=(4_000, 192_000),
    any_rate=True,
    most_channels=8,
    shortest_s=0.0,
    longest_s=7_200.0,
    most_frames=7_200 * 48_000,
    file_bytes=1024**3,
    cpu_s=600,
    strict=False,
)
"""Two hours at 48 kHz are held as 0.7 GB of samples."""

ALLOWED: Final = {one.name: one for one in (CLIP, LEAK)}
