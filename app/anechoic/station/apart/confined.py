"""What each of the two processes may reach, put into force by Landlock before Qt, sound or any thread is there.

The agent writes in the workstation's folder and connects to the facility's ports. The window writes nowhere, has
no network (seccomp), signals nobody outside, and reads neither homes, nor temporary folders, nor the workstation's
folder; what it needs of those (fonts, the cookies of screen and sound) is named one by one. Sockets with a path (X11,
Wayland, PulseAudio, D-Bus) are reached as before: Landlock does not know them.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import anechoic
from anechoic.resources import resource_path
from anechoic.station.finding import Finding
from anechoic.station.system.landlock import CONNECTS_FROM, Reach, all_but, restrict
from anechoic.station.system.local_sockets import keep_sockets_local

_OF_THE_SYSTEM: Final = (
    *("/usr", "/lib", "/lib32", "/lib64", "/libx32", "/bin", "/sbin", "/etc", "/opt", "/nix/store"),
    *("/proc", "/sys", "/dev", "/run", "/var/cache/fontconfig", "/var/lib/dbus"),
)
_OF_THE_ACCOUNT: Final = (
    *(".fonts", ".fonts.conf", ".local/share/fonts", ".config/fontconfig", ".cache/fontconfig"),
    *(".Xauthority", ".XCompose", ".config/ibus", ".config/pulse", ".pulse-cookie", ".asoundrc", ".config/alsa"),
)
_NAMED_BY: Final = ("XAUTHORITY", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR")
_MEND: Final = "Use a kernel with Landlock (Debian 12 and newer have it), and do not switch it off."


def confine_agent(folder: Path, ports: tuple[int, ...]) -> Finding:
    """Leave the agent the workstation's folder and the facility.

    Args:
        folder: of the workstation; while it is not there, nothing is written anywhere.
        ports: TCP ports of the facility.
    """
    # Devices, for a security key that is plugged in later: nothing can be made there, and nodes have their own rights.
    used = _put(Reach(own=(folder.resolve(),), use=(Path("/dev"),), connect=ports))
    if used >= CONNECTS_FROM:
        return Finding("keys_confined", "The process with the keys reaches only files and ports it needs.", holds=True)
    text = (
        "The process with the keys reaches only files it needs, but every port."
        if used
        else "The process with the keys reaches what this account reaches."
    )
    return Finding("keys_confined", text, holds=False, mend=_MEND)


def confine_window(hidden: Path, variables: Mapping[str, str] | None = None) -> Finding:
    """Leave the window reading what it shows and hears with.

    Args:
        hidden: the workstation's folder: nothing of it is read.
        variables: the environment, as far as it was kept; the process' own if left out.
    """
    readable = tuple(window_reads(hidden.resolve(), os.environ if variables is None else variables))
    use = (Path("/dev/null"), Path("/dev/snd"))
    used = _put(Reach(use=use, read=readable, signals=False))
    local = keep_sockets_local()
    if used and local:
        return Finding(
            "window_confined", "The process with the window reaches only files it needs, and no network.", True
        )
    text = (
        "The process with the window reaches only files it needs, but the network too."
        if used
        else "The process with the window reaches what this account reaches."
    )
    return Finding("window_confined", text, holds=False, mend=_MEND)


def window_reads(hidden: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    """Give the folders and files the window may read, never `hidden` or anything beneath it."""
    home = Path(variables["HOME"]) if variables.get("HOME", "").startswith("/") else Path.home()
    named = (variables[name] for name in _NAMED_BY if variables.get(name, "").startswith("/"))
    # Not `sys.path`: it may begin with the folder the program was started in, such as a home.
    program: tuple[Path, ...] = (Path(sys.prefix), Path(sys.base_prefix), resource_path())
    program = (*program, Path(anechoic.__file__).parents[1])
    if getattr(sys, "frozen", False):
        # A bundle keeps its modules in the program itself, beside the folder that it names as its prefix.
        program = (*program, Path(sys.executable).parent)
    account = (home / name for name in _OF_THE_ACCOUNT)
    wanted = (*map(Path, (*_OF_THE_SYSTEM, *named)), *program, *account)
    for path in dict.fromkeys(one.resolve() for one in wanted):
        if path.exists():
            yield from all_but(path, hidden)


def _put(reach: Reach) -> int:
    """Put a reach into force; give the version used, 0 where the kernel has none or would not."""
    try:
        return restrict(reach)
    except OSError:
        return 0
