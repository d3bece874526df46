"""An open clip from the process with the keys to the window's: asked for, told with its texts, and its memory mapped.

Beside it stands what no hand-over can do without: one byte each way over a socket pair, the second with a descriptor,
and `mmap`. Both are round trips between two processes.
"""

import mmap
import os
import queue
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from anechoic.station.apart.line import EVENT_BYTES, Line
from anechoic.station.apart.window_end import ProcessPort
from anechoic.station.port import Event, Opened, OpenNext
from bench.handed import CLIP_BYTES
from bench.table import Row, row, turns

PROGRAM = Path(__file__).resolve().parent / "programs" / "handing_agent.py"
TOP = PROGRAM.parents[3]
LIMIT_S = 20.0
ROUNDS = 300


def rows() -> list[Row]:
    """Measure everything of this file."""
    with ExitStack() as stack:
        port = ProcessPort(Line(stack.enter_context(agent()), most_bytes=EVENT_BYTES))
        bare = stack.enter_context(agent("bare"))
        heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        port.listen(heard.put)

        def ours() -> None:
            port.send(OpenNext())
            opened = heard.get(timeout=LIMIT_S)
            assert isinstance(opened, Opened)
            assert opened.item.pcm.nbytes == CLIP_BYTES

        def theirs() -> None:
            bare.send(b"x")
            _, (descriptor,), _, _ = socket.recv_fds(bare, 1, 1)
            with mmap.mmap(descriptor, CLIP_BYTES, prot=mmap.PROT_READ):
                os.close(descriptor)

        mine, least = turns(ours, theirs, rounds=ROUNDS)
        port.close()
    return [row("sealed clip opened, handed to the window", mine, "socket pair and mmap", least, most=2)]


@contextmanager
def agent(*arguments: str) -> Iterator[socket.socket]:
    """Give a connection to an agent in a process of its own; it ends with the block."""
    near, far = socket.socketpair()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TOP / "app"), str(TOP / "tests")))}
    with near, far:
        process = subprocess.Popen(
            [sys.executable, str(PROGRAM), str(far.fileno()), str(os.getpid()), *arguments],
            env=environment,
            pass_fds=(far.fileno(),),
        )
        far.close()
        try:
            yield near
        finally:
            near.close()
            process.wait(LIMIT_S)
