"""One connection of two processes: whole messages, at most one descriptor each, and an end that is never repaired.

A message is a head of five bytes, its length (big-endian, four) and whether a descriptor comes with it, then its bytes.
Sources: unix(7), SCM_RIGHTS and SO_PEERCRED; socket(7), SO_SNDTIMEO.
"""

import array
import contextlib
import os
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

REQUEST_BYTES: Final = 512 * 1024
"""What the window may say at once: an answer of 4,000 characters with 2,000 spans played, or all snippets."""

EVENT_BYTES: Final = 2 * 1024 * 1024
"""What the agent may say at once: an open item with its texts (256 KiB sealed), or a list of 1,000 rows."""

_HEAD: Final = struct.Struct("!IB")
_BUFFER_BYTES: Final = 1024 * 1024
_PATIENCE: Final = struct.pack("ll", 5, 0)
_CREDENTIALS: Final = struct.Struct("3i")


class LineEndedError(Exception):
    """The other side is gone, or said what no side says: nothing comes after this."""


@dataclass(frozen=True)
class Arrived:
    """One message.

    Attributes:
        data: its bytes.
        descriptor: what came with it; the receiver closes it.
    """

    data: bytes
    descriptor: int | None = None


class Line:
    """One end of the connection.

    Args:
        connection: a stream socket of the family AF_UNIX; it is the line's from now on.
        most_bytes: longest message taken in.
    """

    def __init__(self, connection: socket.socket, *, most_bytes: int) -> None:
        self._socket = connection
        self._most = most_bytes
        self._sending = threading.Lock()
        # A side that takes nothing for so long is as good as gone; only sending is bounded, reading waits for ever.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _PATIENCE)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER_BYTES)

    def check_maker(self, process: int) -> None:
        """Return only if the pair was made by this process of this account.

        Raises:
            LineEndedError: somebody else made it; it is closed.
        """
        said = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        maker, account, _ = _CREDENTIALS.unpack(said)
        if (maker, account) != (process, os.getuid()):
            self.close()
            raise LineEndedError

    def send(self, data: bytes, descriptor: int | None = None) -> None:
        """Send one message; from any thread, one after the other.

        Raises:
            LineEndedError: the other side is gone or takes nothing any more; the line is ended then.
        """
        carried = [] if descriptor is None else [descriptor]
        head = _HEAD.pack(len(data), len(carried))
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", carried))] if carried else []
        with self._sending:
            try:
                sent = self._socket.sendmsg([head, data], rights)
                rest = memoryview(head + data)[sent:] if sent < len(head) + len(data) else None
                if rest is not None:
                    self._socket.sendall(rest)
            except OSError as error:
                self.end()
                raise LineEndedError from error

    def receive(self) -> Arrived:
        """Wait for the next message.

        Raises:
            LineEndedError: there is none any more, or it is longer than it may be, or it carries what it should not.
        """
        descriptors: list[int] = []
        try:
            length, carries = _HEAD.unpack(self._head(descriptors))
            if length > self._most or carries != len(descriptors):
                raise LineEndedError
            data = bytearray(length)
            self._fill(memoryview(data), self._socket.recv_into)
            return Arrived(bytes(data), descriptors.pop() if descriptors else None)
        except OSError as error:
            raise LineEndedError from error
        finally:
            for one in descriptors:
                os.close(one)

    def end(self) -> None:
        """Say nothing more and hear nothing more; whoever waits on either side is told. Safe to call twice."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def say_no_more(self) -> None:
        """Tell the other side that nothing comes any more; what it still says is heard."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Give the descriptor back; nobody may wait on this end any more."""
        self.end()
        self._socket.close()

    def _head(self, descriptors: list[int]) -> bytes:
        head = bytearray(_HEAD.size)

        def take(view: memoryview) -> int:
            room = socket.CMSG_LEN(array.array("i").itemsize)
            count, extra, flags, _ = self._socket.recvmsg_into([view], room, socket.MSG_CMSG_CLOEXEC)
            for level, kind, data in extra:
                if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
                    descriptors.extend(array.array("i", data[: len(data) - len(data) % 4]))
            # More descriptors than there is room for: the kernel closed them, and nobody of ours sends so many.
            if flags & socket.MSG_CTRUNC or len(descriptors) > 1:
                raise LineEndedError
            return count

        self._fill(memoryview(head), take)
        return bytes(head)

    def _fill(self, view: memoryview, take: Callable[[memoryview], int]) -> None:
        while view:
            count = take(view)
            if not count:
                raise LineEndedError
            view = view[count:]
