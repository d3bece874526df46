"""Asking a Wayland compositor what it offers: one connection, one list, nothing kept.

Source: the Wayland protocol, "Wire Format" and wl_display/wl_registry of wayland.xml: 32-bit words in the machine's
byte order; a message is its object, its size and opcode in one word, and its arguments; strings carry their length
with the closing zero and are padded to whole words.
"""

import socket
import struct
from pathlib import Path
from typing import Final

from anechoic.errors import Unavailable

_DISPLAY, _REGISTRY, _CALLBACK = 1, 2, 3
_SYNC, _GET_REGISTRY = 0, 1
_PATIENCE_SECONDS: Final = 2.0
_MOST_BYTES: Final = 256 * 1024
_MOST_GLOBALS: Final = 512


def ask(path: Path) -> tuple[int, frozenset[str]]:
    """Give the process number behind a Wayland socket, by the kernel's word, and the names of its globals.

    Args:
        path: the socket.

    Raises:
        Unavailable: nobody answers there as a compositor does.
    """
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE_SECONDS)
            line.connect(str(path))
            credentials = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            process = int(struct.unpack("3i", credentials)[0])
            line.sendall(
                struct.pack("=IHHI", _DISPLAY, _GET_REGISTRY, 12, _REGISTRY)
                + struct.pack("=IHHI", _DISPLAY, _SYNC, 12, _CALLBACK)
            )
            return process, _globals(line)
    except (OSError, struct.error, UnicodeDecodeError) as error:
        raise Unavailable("The display of this computer did not answer.", code="display_away") from error


def _globals(line: socket.socket) -> frozenset[str]:
    names: set[str] = set()
    kept, taken = b"", 0
    while True:
        piece = line.recv(65_536)
        taken += len(piece)
        if not piece or taken > _MOST_BYTES or len(names) > _MOST_GLOBALS:
            raise OSError("no list of globals within bounds")
        kept += piece
        while len(kept) >= 8:
            thing, opcode, size = struct.unpack_from("=IHH", kept)
            if size < 8:
                raise OSError("a message shorter than its header")
            if len(kept) < size:
                break
            message, kept = kept[8:size], kept[size:]
            if thing == _CALLBACK:
                return frozenset(names)
            if (thing, opcode) == (_REGISTRY, 0):
                length = struct.unpack_from("=I", message, 4)[0]
                names.add(message[8 : 8 + length - 1].decode("ascii"))
