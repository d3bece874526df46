"""What is wrong with a screen, in words."""

from typing import Final

from anechoic.rules.display import DisplayFault, faults
from anechoic.rules.posture import Check
from anechoic.station.display.adapter import Display
from anechoic.station.finding import Finding

_SENTENCES: Final = {
    DisplayFault.NO_COMPOSITOR: "any program may take pictures of this screen (it is not drawn by Wayland)",
    DisplayFault.UNKNOWN_PROGRAM: "it is drawn by a program the facility's policy does not name",
    DisplayFault.NOT_KIOSK: "other windows and menus may stand beside this one (it is no kiosk)",
    DisplayFault.DEBUG: "it was started with its debug protocol, which hands out pictures",
    DisplayFault.FORWARDING: "a module is loaded that sends the screen elsewhere or lets other kinds of programs in",
    DisplayFault.CAPTURE: "it offers programs an interface to take pictures",
}
_MEND: Final = (
    "Start the session as weston --shell=kiosk-shell.so without --debug, xwayland, rdp, vnc, remoting or screen-share, "
    "and the program in it with QT_QPA_PLATFORM=wayland."
)


def display_finding(display: Display, allowed: tuple[str, ...]) -> Finding:
    """Look at the screen now, and say what is wrong with it."""
    wrong = faults(display.compositor(), allowed)
    if not wrong:
        return Finding(Check.DISPLAY, "No other program can take pictures of this screen.", holds=True)
    reasons = "; ".join(_SENTENCES[fault] for fault in wrong)
    return Finding(Check.DISPLAY, f"This screen is not approved: {reasons}.", holds=False, mend=_MEND)
