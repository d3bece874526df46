"""Which programs read what the sinks of this computer's sound server play."""

import os
from pathlib import Path

import msgspec

from anechoic.audio.sinks import listed

_MONITOR = ".monitor"


class _Source(msgspec.Struct, frozen=True):
    index: int
    name: str


class _SourceOutput(msgspec.Struct, frozen=True):
    source: int


def captures() -> int | None:
    """Count the streams that read a sink's monitor; None where a sound server stands and does not say.

    Without a sound server there is no monitor to read from.
    """
    sources, streams = listed("sources", _Source), listed("source-outputs", _SourceOutput)
    if sources is None or streams is None:
        return None if _stands() else 0
    monitors = {source.index for source in sources if source.name.endswith(_MONITOR)}
    return sum(stream.source in monitors for stream in streams)


def _stands() -> bool:
    """Say whether a sound server is named or left a socket: pulse-client.conf(5), pulseaudio(1), pipewire(1)."""
    folder = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    sockets = (
        Path(os.environ.get("PULSE_RUNTIME_PATH") or f"{folder}/pulse") / "native",
        Path(os.environ.get("PIPEWIRE_RUNTIME_DIR") or folder) / "pipewire-0",
        Path("/run/pulse/native"),
    )
    return bool(os.environ.get("PULSE_SERVER")) or any(socket.exists() for socket in sockets)
