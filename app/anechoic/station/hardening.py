"""The first call of every workstation program: no dumps, no neighbours, a clean environment."""

import os
from collections.abc import MutableMapping

from anechoic.errors import Refused
from anechoic.station.finding import Finding
from anechoic.station.system.adapter import System

_KEPT = frozenset(
    (
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TERM", "TMPDIR", "TMP", "TEMP"),
        *("XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_SESSION_ID", "XDG_SEAT"),
        *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"),
        *("PULSE_SERVER", "PULSE_SINK", "PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR", "PIPEWIRE_REMOTE"),
        *("QT_QPA_PLATFORM", "QT_SCALE_FACTOR"),
        *("SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA"),
    )
)
_PLATFORMS = frozenset(("xcb", "wayland", "offscreen", "windows", "cocoa"))
_INJECTS = ("LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES")


def harden(system: System, environment: MutableMapping[str, str] | None = None) -> tuple[Finding, ...]:
    """Close this process and clean its environment before anything else is imported or started.

    Every variable that is not on a short list is taken out: a display plugin that serves the window to the network, a
    log switch that prints texts, a foreign import path.

    Raises:
        Refused: a foreign library was put into this program at its start; nothing can be undone then.
    """
    variables = os.environ if environment is None else environment
    for name in _INJECTS:
        if variables.get(name):
            raise Refused(
                f"This program was started with a foreign library inside ({name}). Tell facility IT, and start it "
                "again without.",
                code="foreign_library",
            )
    for name in tuple(variables):
        if not _stays(name, variables[name]):
            del variables[name]
    return system.harden()


def _stays(name: str, value: str) -> bool:
    if name == "QT_QPA_PLATFORM":
        return value in _PLATFORMS
    return name in _KEPT or name.startswith("LC_")
