"""A Wayland session of Linux: the compositor behind its socket, by its own word and the kernel's.

Sources: proc(5) for exe, cmdline and maps; unix(7) for SO_PEERCRED; the compositor must run as this account or let us
read its memory map, else it stays unknown and nothing is approved.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from anechoic.errors import Unavailable
from anechoic.rules.display import Compositor
from anechoic.station.display.wayland import ask

_LIBRARY = re.compile(r"/([^/\s]+\.so[0-9.]*)$", re.MULTILINE)


class WaylandDisplay:
    """The compositor named by an environment.

    Args:
        environment: of this session: WAYLAND_DISPLAY, XDG_RUNTIME_DIR, QT_QPA_PLATFORM.
        proc: where the kernel tells about processes.
    """

    def __init__(self, environment: Mapping[str, str], proc: Path = Path("/proc")) -> None:
        self._platform = environment.get("QT_QPA_PLATFORM", "")
        self._socket = _socket(environment)
        self._proc = proc

    def compositor(self) -> Compositor | None:
        """Ask the compositor and the kernel anew; None where nobody answers, and unless the window must stand there."""
        if self._socket is None or self._platform != "wayland":
            return None
        try:
            process, interfaces = ask(self._socket)
        except Unavailable:
            return None
        place = self._proc / str(process)
        try:
            executable = str((place / "exe").readlink())
            arguments = (place / "cmdline").read_bytes().decode(errors="replace").split("\0")[:-1]
            modules = frozenset(_LIBRARY.findall((place / "maps").read_text(errors="replace")))
        except OSError:
            # Another account's process: what it is cannot be seen, so it stays a stranger.
            return Compositor("", (), frozenset(), interfaces)
        return Compositor(executable, tuple(arguments), modules, interfaces)


def _socket(environment: Mapping[str, str]) -> Path | None:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return None
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if name.startswith("/"):
        return Path(name)
    return Path(folder) / name if folder.startswith("/") else None
