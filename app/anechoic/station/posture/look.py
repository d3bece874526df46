"""The one list of what is looked at, for the application and for `doctor`."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anechoic.faults import places
from anechoic.rules.posture import Allowed, lacking
from anechoic.station.display.adapter import Display
from anechoic.station.finding import Finding
from anechoic.station.posture.display import display_finding
from anechoic.station.posture.program import ProgramFiles
from anechoic.station.system.adapter import System

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class Posture:
    """How this computer can be looked at.

    Attributes:
        system: this operating system.
        display: the screen of this session.
        more: checks of this system beyond those two, each looking anew at what the policy allows.
    """

    system: System
    display: Display
    more: tuple[Callable[[Allowed], Finding], ...] = ()

    def look(self, allowed: Allowed) -> tuple[Finding, ...]:
        """Look at everything now.

        Args:
            allowed: what the facility's policy lets stand here.
        """
        found = (*self.system.findings(), *(_looked(check, allowed) for check in self.more))
        return (display_finding(self.display, allowed.compositors), *found)

    def lacking(self, allowed: Allowed, required: tuple[str, ...]) -> tuple[Finding, ...]:
        """Look at everything now, and give what a policy requires and what does not hold, with how it is mended."""
        found = {finding.code: finding for finding in self.look(allowed)}
        codes = lacking((code for code, finding in found.items() if finding.holds), required)
        return tuple(found.get(code) or _unknown(code) for code in codes)


def this_posture(system: System, display: Display, folder: Path, program: ProgramFiles) -> Posture:
    """Give everything that is looked at on this computer.

    Args:
        system: this operating system.
        display: the screen of this session.
        folder: the workstation's folder, whose disk is looked at.
        program: the files of this program.
    """
    if sys.platform == "linux":
        from anechoic.station.posture.linux.checks import linux_checks

        return Posture(system, display, (*linux_checks(folder), program.look))
    return Posture(system, display, (program.look,))


def _looked(check: Callable[[Allowed], Finding], allowed: Allowed) -> Finding:
    try:
        return check(allowed)
    except OSError:
        # What it reads may go while it reads.
        pass
    except Exception as error:  # noqa: BLE001 - a heartbeat that ended over it would ask for no withdrawal either
        _LOG.error("a check of this computer failed: %s", places(error))
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
