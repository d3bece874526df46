"""The one list of checks: what cannot be looked at is said, holds nothing up, and does not hold."""

from collections.abc import Callable

import pytest

from anechoic.rules.display import Compositor
from anechoic.rules.posture import Allowed, Check
from anechoic.station.display.plain import PlainDisplay
from anechoic.station.finding import Finding
from anechoic.station.posture.look import Posture
from anechoic.station.system.plain import PlainSystem

ALLOWED = Allowed(compositors=("/usr/bin/weston",))


class Kiosk:
    """A screen that is approved."""

    def compositor(self) -> Compositor | None:
        return Compositor("/usr/bin/weston", ("weston",), frozenset({"kiosk-shell.so"}), frozenset())


def gone(_allowed: Allowed) -> Finding:
    raise FileNotFoundError("/proc/77/comm")


def spoilt(_allowed: Allowed) -> Finding:
    raise TypeError("'int' object is not iterable")


def held(_allowed: Allowed) -> Finding:
    return Finding(Check.DISK, "It is encrypted.", holds=True)


@pytest.mark.parametrize("check", [gone, spoilt])
def test_a_check_that_cannot_look_is_said_and_lets_the_others_look(check: Callable[[Allowed], Finding]) -> None:
    found = Posture(PlainSystem(), PlainDisplay(), (check, held)).look(ALLOWED)
    assert held(ALLOWED) in found
    [unseen] = [finding for finding in found if finding.code == "unreadable"]
    assert not unseen.holds
    assert unseen.mend


@pytest.mark.parametrize("check", [gone, spoilt])
def test_a_required_check_that_cannot_look_does_not_hold(check: Callable[[Allowed], Finding]) -> None:
    posture = Posture(PlainSystem(), Kiosk(), (check, held))
    required = (Check.DISPLAY, Check.DISK, Check.REMOTE)
    assert [finding.code for finding in posture.lacking(ALLOWED, required)] == [Check.REMOTE]


def test_everything_that_is_required_and_holds_is_enough() -> None:
    posture = Posture(PlainSystem(), Kiosk(), (held,))
    assert posture.lacking(ALLOWED, (Check.DISPLAY, Check.DISK)) == ()
