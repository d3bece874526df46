"""The decoding child: confines itself, then turns descriptors into PCM until its parent closes the line.

Everything is imported before the confinement; afterwards no path can be opened any more.
"""

import json
import os
import socket
from dataclasses import asdict
from pathlib import Path

# More threads than one would escape the confinement, and their stacks count against the memory limit.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

from anechoic.audio.probe.allowed import ALLOWED, CLIP, Allowed
from anechoic.audio.probe.confine import confine
from anechoic.audio.probe.decode import blocks, open_sound, readable_blocks
from anechoic.audio.probe.frames_out import COUNT, FORMAT, Said, say
from anechoic.audio.probe.promise import Format, checked
from anechoic.errors import Refused
from anechoic.rules.batch import Reason


def main(jobs: int, results: int, allowed: str = CLIP.name) -> None:
    """Serve until the line is closed.

    Args:
        jobs: descriptor of the socket on which clips come as descriptors.
        results: descriptor of the pipe to the parent.
        allowed: name of what a file may be.
    """
    bounds = ALLOWED[allowed]
    os.environ.clear()
    if len(list(Path("/proc/self/task").iterdir())) != 1:
        raise SystemExit("decoding must start with one thread")
    held = confine(bounds.cpu_s)
    say(results, Said.READY, json.dumps(asdict(held)).encode())
    with socket.socket(fileno=jobs) as line:
        while True:
            _, descriptors, _, _ = socket.recv_fds(line, 1, 1)
            if not descriptors:
                return
            try:
                _serve(descriptors[0], results, bounds)
            finally:
                os.close(descriptors[0])


def _serve(descriptor: int, results: int, bounds: Allowed) -> None:
    try:
        with open_sound(descriptor, bounds) as sound:
            promised = checked(Format(sound.samplerate, sound.channels, sound.frames), bounds)
            say(results, Said.FORMAT, FORMAT.pack(promised.rate, promised.channels, promised.frames))
            found = 0
            read = blocks(descriptor, sound, promised) if bounds.strict else readable_blocks(sound, promised)
            for block in read:
                if block is None:
                    say(results, Said.CUT, b"")
                    break
                found += len(block)
                say(results, Said.PCM, block.astype("<i2").tobytes())
        say(results, Said.END, COUNT.pack(found))
    except Refused as refusal:
        say(results, Said.REFUSED, refusal.code.encode())
    except MemoryError:
        say(results, Said.REFUSED, Reason.AUDIO_DECODER_STOPPED.code.encode())
