"""Which checks there are on Linux."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from anechoic.rules.posture import Allowed
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.clock import clock_kept
from anechoic.station.posture.linux.disk import disk_encrypted
from anechoic.station.posture.linux.input_methods import input_methods
from anechoic.station.posture.linux.locking import screen_locks
from anechoic.station.posture.linux.remote import no_remote_desktop
from anechoic.station.posture.linux.sessions import no_other_session
from anechoic.station.posture.linux.sound import no_capture_stream
from anechoic.station.posture.linux.usb import usb_blocked


def linux_checks(folder: Path, root: Path = Path("/")) -> tuple[Callable[[Allowed], Finding], ...]:
    """Give the checks, each to be called whenever one looks with what the facility's policy allows.

    Args:
        folder: the workstation's folder.
        root: where the file system begins; another one in tests.
    """
    plain = (
        partial(disk_encrypted, folder, root),
        partial(no_remote_desktop, root),
        partial(no_other_session, root),
        no_capture_stream,
        partial(usb_blocked, root),
        partial(clock_kept, root),
    )
    return (
        *(_whatever_is_allowed(check) for check in plain),
        partial(input_methods, root=root),
        partial(screen_locks, root=root),
    )


def _whatever_is_allowed(check: Callable[[], Finding]) -> Callable[[Allowed], Finding]:
    return lambda _: check()
