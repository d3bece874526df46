"""An agent of the measurements: `FD MAKER`; hands the same open clip over each time it is asked, as the real one does.

With `bare` as a third argument it sends one byte with the descriptor instead, and nothing is said about a clip.
"""

import socket
import sys

from anechoic.station.apart.line import REQUEST_BYTES, Line, LineEndedError
from anechoic.station.apart.messages import Place, read_request, write_opened
from anechoic.station.memory import LockedBuffer
from anechoic.station.port import Opened
from anechoic.station.system.choose import this_system
from bench.handed import CLIP_BYTES, item


def main() -> None:
    number, maker, *bare = sys.argv[1:]
    connection = socket.socket(fileno=int(number))
    buffer = LockedBuffer(this_system(), CLIP_BYTES)
    buffer.touch()
    assert buffer.descriptor is not None
    if bare:
        while connection.recv(1):
            socket.send_fds(connection, [b"x"], [buffer.descriptor])
        return
    line = Line(connection, most_bytes=REQUEST_BYTES)
    line.check_maker(int(maker))
    opened = Opened(item(buffer.pcm(0, CLIP_BYTES)))
    try:
        while True:
            read_request(line.receive().data)
            line.send(write_opened(opened, Place(0, CLIP_BYTES)), buffer.descriptor)
    except LineEndedError:
        buffer.zero()


main()
