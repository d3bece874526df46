"""Which screens may show confidential content: a compositor that lets no other program see what is shown.

Measured on weston 10, cage 0.1.4 and sway 1.7: cage and sway hand the picture of the screen to any client that asks
(grim, wf-recorder); weston in kiosk mode refuses both, unless it was started with its debug protocol or with a module
that sends the screen elsewhere. On X11 any client reads any window.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class DisplayFault(StrEnum):
    """Why a screen may not show confidential content."""

    NO_COMPOSITOR = "no_compositor"
    """X11, no display at all, or a system whose display was not looked at."""
    UNKNOWN_PROGRAM = "unknown_program"
    """The compositor is none the facility's policy names, or it could not be looked at."""
    NOT_KIOSK = "not_kiosk"
    """It runs another shell than the kiosk's: other windows and menus beside ours."""
    DEBUG = "debug"
    """It was started with its debug protocol, which lets any client take pictures."""
    FORWARDING = "forwarding"
    """A module is loaded that sends the screen or lets X11 programs in."""
    CAPTURE = "capture"
    """It offers clients an interface to take pictures of the screen."""


@dataclass(frozen=True)
class Compositor:
    """The program behind a Wayland socket, as the kernel and itself tell.

    Attributes:
        executable: path of the program's file; empty if it could not be read.
        arguments: of its start, its own name first.
        modules: names of the shared libraries it has loaded, without folders.
        interfaces: names of the Wayland globals it offers.
    """

    executable: str
    arguments: tuple[str, ...]
    modules: frozenset[str]
    interfaces: frozenset[str]


_KIOSK: Final = "kiosk-shell.so"
_FORWARDS: Final = ("rdp", "vnc", "remoting", "pipewire", "screen-share", "xwayland", "desktop-shell", "ivi")
"""Parts of names of weston's modules that send the screen elsewhere, let X11 in, or bring another shell."""
_DEBUG: Final = ("--debug", "--flight-rec")
_CAPTURES: Final = ("screencopy", "export_dmabuf", "image_copy_capture", "image_capture", "weston_debug", "gamescope")
"""Parts of names of interfaces that hand out pictures. `weston_screenshooter` refuses without debug."""


def faults(compositor: Compositor | None, allowed: tuple[str, ...]) -> tuple[DisplayFault, ...]:
    """Give every reason against a screen; none means it is approved.

    Args:
        compositor: what draws the screen, or None where there is none that can be asked.
        allowed: paths of the programs the facility's policy names.
    """
    if compositor is None:
        return (DisplayFault.NO_COMPOSITOR,)
    found: list[DisplayFault] = []
    if not compositor.executable or compositor.executable not in allowed:
        found.append(DisplayFault.UNKNOWN_PROGRAM)
    if _KIOSK not in compositor.modules:
        found.append(DisplayFault.NOT_KIOSK)
    if any(argument.startswith(_DEBUG) for argument in compositor.arguments):
        found.append(DisplayFault.DEBUG)
    if any(part in module for module in compositor.modules for part in _FORWARDS):
        found.append(DisplayFault.FORWARDING)
    if any(part in interface for interface in compositor.interfaces for part in _CAPTURES):
        found.append(DisplayFault.CAPTURE)
    return tuple(found)
