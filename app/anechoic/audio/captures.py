"""Which programs read what the sinks of this computer's sound server play."""

import msgspec

from anechoic.audio.sinks import listed

_MONITOR = ".monitor"


class _Source(msgspec.Struct, frozen=True):
    index: int
    name: str


class _SourceOutput(msgspec.Struct, frozen=True):
    source: int


def captures() -> int:
    """Count the streams that read a sink's monitor; without a sound server there are none to read from."""
    monitors = {source.index for source in listed("sources", _Source) or () if source.name.endswith(_MONITOR)}
    return sum(stream.source in monitors for stream in listed("source-outputs", _SourceOutput) or ())
