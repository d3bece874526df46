"""Lets sounddevice find the PortAudio that the bundle carries, on machines that have none of their own.

Run by the bundle before any program in it. On Linux the search asks the machine's linker, which knows no bundles.
"""

import ctypes.util
import sys
from pathlib import Path

_ours = Path(sys.prefix) / "libportaudio.so.2"
if _ours.is_file():
    _machines = ctypes.util.find_library

    def _find_library(name: str) -> str | None:
        return str(_ours) if name == "portaudio" else _machines(name)

    ctypes.util.find_library = _find_library
