"""What runs on the line, as bytes: the port's own frozen requests and events, named, and read back strictly.

A message is two MessagePack values: the name of its type and its fields. What does not come out the same when it is
written again (an unknown field, a doubled one, a loose form) is refused like a wrong type; only a field that has its
default may be left out.
"""

from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar, get_args

import msgspec

from anechoic.errors import Untrusted
from anechoic.station.apart.line import EVENT_BYTES, REQUEST_BYTES
from anechoic.station.port import Event, Opened, Request

_M = TypeVar("_M")
_NO_SOUND: Final = memoryview(b"")


@dataclass(frozen=True)
class Place:
    """Where the samples of an opened clip lie in the memory whose descriptor comes along.

    Attributes:
        offset: first byte, even.
        length: bytes of the whole memory.
    """

    offset: int
    length: int


@dataclass(frozen=True)
class OpenedAt:
    """An opened clip without its samples, and where they lie."""

    opened: Opened
    place: Place


class _Language(Generic[_M]):
    """Every type of one direction, by its name."""

    def __init__(self, kinds: tuple[type[_M], ...]) -> None:
        self._kinds = {kind.__name__: msgspec.msgpack.Decoder(kind) for kind in kinds}
        self._frame = msgspec.msgpack.Decoder(tuple[str, msgspec.Raw])

    def write(self, message: _M) -> bytes:
        return msgspec.msgpack.encode((type(message).__name__, message))

    def read(self, data: bytes) -> _M:
        try:
            name, fields = self._frame.decode(data)
            message = self._kinds[name].decode(fields)
        except (msgspec.MsgspecError, KeyError, ValueError, RecursionError) as error:
            raise _strange() from error
        if self.write(message) != data:
            raise _strange()
        return message

    def takes(self, data: bytes) -> bool:
        try:
            self.read(data)
        except Untrusted:
            return False
        return True


_REQUESTS: Final = _Language[Request](get_args(Request))
_EVENTS: Final = _Language[Event | OpenedAt]((*(kind for kind in get_args(Event) if kind is not Opened), OpenedAt))


def write_request(request: Request) -> bytes:
    """Give a request as bytes."""
    return _REQUESTS.write(request)


def read_request(data: bytes) -> Request:
    """Give a request back.

    Raises:
        Untrusted: it is not exactly one.
    """
    return _REQUESTS.read(data)


def is_request(data: bytes) -> bool:
    """Say whether the other side will take this for a request: a value over its limit ends the line there."""
    return len(data) <= REQUEST_BYTES and _REQUESTS.takes(data)


def write_event(event: Event) -> bytes:
    """Give an event as bytes; an opened clip goes by `write_opened`."""
    return _EVENTS.write(event)


def write_opened(opened: Opened, place: Place) -> bytes:
    """Give an opened clip as bytes, without its samples."""
    return _EVENTS.write(OpenedAt(without_sound(opened), place))


def read_event(data: bytes) -> Event | OpenedAt:
    """Give an event back.

    Raises:
        Untrusted: it is not exactly one.
    """
    return _EVENTS.read(data)


def is_event(data: bytes) -> bool:
    """Say whether the other side will take this for an event."""
    return len(data) <= EVENT_BYTES and _EVENTS.takes(data)


def without_sound(opened: Opened) -> Opened:
    """Give an opened clip with no samples."""
    return replace(opened, item=replace(opened.item, pcm=_NO_SOUND))


def _strange() -> Untrusted:
    return Untrusted("The two parts of this program do not understand each other. Start it again.")
