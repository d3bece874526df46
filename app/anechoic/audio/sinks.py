"""Where the sound server of a Linux machine can play: headphones, loudspeakers, each a sink with a name.

PortAudio sees the server as one device. Which sink it plays to is the server's business, and libpulse takes the name
from the variable `PULSE_SINK` whenever a stream is opened (man pulseaudio). On other systems there is no such server,
and PortAudio's own names are the outputs.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from anechoic.audio.device import Output

_ANSWERS_S = 3.0
_LONGEST = 64
_VARIABLE = "PULSE_SINK"
_T = TypeVar("_T")


class _Sink(msgspec.Struct, frozen=True):
    """The part of what `pactl` says of a sink that matters here."""

    name: str
    description: str = ""


def server_sinks() -> tuple[Output, ...]:
    """List the sinks that are there now; none where `pactl` is missing or no server answers."""
    # No server, or one that does not answer: there is nothing to choose from, and opening says so.
    sinks = listed("sinks", _Sink) or []
    return tuple(Output(sink.name, (sink.description or sink.name)[:_LONGEST]) for sink in sinks)


def listed(what: str, kind: type[_T]) -> list[_T] | None:
    """Give what the sound server lists; None where `pactl` is missing, or no server answers as it should.

    Args:
        what: the list's name to `pactl`.
        kind: the part of each entry that matters.
    """
    pactl = shutil.which("pactl")
    if pactl is None:
        return None
    command = [pactl, "--format=json", "list", what]
    try:
        told = subprocess.run(  # noqa: S603 - a fixed command without a shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_ANSWERS_S, check=True
        )
        return msgspec.json.decode(told.stdout, type=list[kind])  # type: ignore[valid-type]
    except (OSError, subprocess.SubprocessError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


@contextlib.contextmanager
def playing_to(sink: str | None) -> Iterator[None]:
    """Let streams that are opened meanwhile play to a sink; None leaves that to the server and the environment."""
    if sink is None:
        yield
        return
    before = os.environ.get(_VARIABLE)
    os.environ[_VARIABLE] = sink
    try:
        yield
    finally:
        if before is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = before
