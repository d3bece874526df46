"""The one list of what is looked at, for the application and for `doctor`."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from anechoic.rules.posture import lacking
from anechoic.station.display.adapter import Display
from anechoic.station.finding import Finding
from anechoic.station.posture.display import display_finding
from anechoic.station.system.adapter import System


@dataclass(frozen=True)
class Posture:
    """How this computer can be looked at.

    Attributes:
        system: this operating system.
        display: the screen of this session.
        more: checks of this system beyond those two, each looking anew.
    """

    system: System
    display: Display
    more: tuple[Callable[[], Finding], ...] = ()

    def look(self, compositors: tuple[str, ...]) -> tuple[Finding, ...]:
        """Look at everything now.

        Args:
            compositors: programs the facility's policy lets draw a screen for confidential content.
        """
        found = (*self.system.findings(), *map(_looked, self.more))
        return (display_finding(self.display, compositors), *found)

    def lacking(self, compositors: tuple[str, ...], required: tuple[str, ...]) -> tuple[Finding, ...]:
        """Look at everything now, and give what a policy requires and what does not hold, with how it is mended."""
        found = {finding.code: finding for finding in self.look(compositors)}
        codes = lacking((code for code, finding in found.items() if finding.holds), required)
        return tuple(found.get(code) or _unknown(code) for code in codes)


def this_posture(system: System, display: Display, folder: Path) -> Posture:
    """Give everything that is looked at on this computer.

    Args:
        system: this operating system.
        display: the screen of this session.
        folder: the workstation's folder, whose disk is looked at.
    """
    if sys.platform == "linux":
        from anechoic.station.posture.linux.checks import linux_checks

        return Posture(system, display, linux_checks(folder))
    return Posture(system, display)


def _looked(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except OSError:
        # What it reads may go while it reads; a heartbeat that ended over it would let everything else go unseen.
        return Finding(
            "unreadable",
            "One of the checks of this computer could not look.",
            holds=False,
            mend="Look again; if it stays, see that this account may read /proc, /sys and /run.",
        )


def _unknown(code: str) -> Finding:
    return Finding(
        code,
        f"The facility's policy requires a check this program does not know or cannot do here ({code}).",
        holds=False,
        mend="Bring this workstation's program up to date, or take the check out of the facility's policy.",
    )
