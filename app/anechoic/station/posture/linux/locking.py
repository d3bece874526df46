"""Whether the screen locks by itself when nobody is there.

The window covers what it shows after two minutes and ends the session after fifteen; a lock of the system is the second
wall, behind which the computer itself is closed. Three ways are known and can be asked: logind, swayidle, GNOME. A
kiosk has none of its own, and says so here.

Sources: org.freedesktop.login1(5), `IdleAction` and `IdleActionUSec` of the manager; swayidle(1), `timeout SECONDS
COMMAND`; GNOME's schemas org.gnome.desktop.session (`idle-delay`, seconds, 0 for never) and
org.gnome.desktop.screensaver (`lock-enabled`, `lock-delay`).
"""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from jeepney import DBusAddress, Properties
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from anechoic.rules.posture import Allowed, Check
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.processes import of_each
from anechoic.station.system.screen_lock import SYSTEM_BUS

_MANAGER: Final = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
_CLOSES: Final = frozenset(
    ("lock", "suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "poweroff", "halt", "reboot")
)
"""What logind does to an idle computer after which somebody has to sign in: this program ends at each of them."""
_PATIENCE_SECONDS: Final = 2.0
_MEND: Final = (
    "Let something lock it: IdleAction=lock and IdleActionSec in /etc/systemd/logind.conf where the session reports "
    "that it is idle, swayidle with a locker, or the desktop's own lock. A kiosk without any relies on this program."
)
Ask = Callable[[], tuple[str, int] | None]
Setting = Callable[[str, str], str]


def logind_idle(bus: str = SYSTEM_BUS) -> tuple[str, int] | None:
    """Give what logind does to an idle computer and after how many seconds; None where it does not say."""
    try:
        connection = open_dbus_connection(bus)
    except (OSError, ValueError, KeyError):
        return None
    try:
        told = [
            unwrap_msg(
                connection.send_and_get_reply(Properties(_MANAGER).get(name), timeout=_PATIENCE_SECONDS),
            )[0][1]
            for name in ("IdleAction", "IdleActionUSec")
        ]
        return str(told[0]), int(told[1]) // 1_000_000
    except (OSError, TimeoutError, DBusErrorResponse, ValueError, KeyError, IndexError, TypeError):
        return None
    finally:
        connection.close()


def gnome_setting(schema: str, key: str) -> str:
    """Ask GNOME for one setting; empty where it has none."""
    try:
        told = subprocess.run(  # noqa: S603 - no shell, and the names are ours
            ["gsettings", "get", schema, key],  # noqa: S607 - wherever this system keeps it
            capture_output=True,
            text=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout.strip() if told.returncode == 0 else ""


def screen_locks(
    allowed: Allowed, root: Path = Path("/"), ask: Ask = logind_idle, setting: Setting = gnome_setting
) -> Finding:
    """Ask whoever may lock this screen after how long it does.

    Args:
        allowed: gives the minutes after which it must have locked.
        root: where the file system begins.
        ask: gives what logind does and after how many seconds.
        setting: gives a setting of GNOME.
    """
    times = sorted(_times(root, ask, setting))
    if times and times[0] <= allowed.lock_minutes * 60:
        return Finding(Check.LOCKS, f"The screen locks by itself after {_minutes(times[0])}.", holds=True)
    if times:
        text = f"The screen locks by itself, but only after {_minutes(times[0])}; {allowed.lock_minutes} are allowed."
    else:
        text = "Nothing that can be asked locks this screen by itself."
    return Finding(Check.LOCKS, text, holds=False, mend=_MEND)


def _times(root: Path, ask: Ask, setting: Setting) -> Iterator[int]:
    """Give after how many seconds each of the three locks; one that never does gives none."""
    told = ask()
    if told is not None and told[0] in _CLOSES and told[1] > 0:
        yield told[1]
    for _, (cmdline,) in of_each(root, "cmdline"):
        words = cmdline.split("\0")
        name = Path(words[0]).name
        if name == "swayidle":
            yield from _timeouts(words)
        elif name == "gnome-shell":
            yield from _gnome(setting)


def _timeouts(words: list[str]) -> Iterator[int]:
    for at, word in enumerate(words[:-2]):
        if word == "timeout" and words[at + 1].isdecimal() and "lock" in words[at + 2]:
            yield int(words[at + 1])


def _gnome(setting: Setting) -> Iterator[int]:
    if setting("org.gnome.desktop.screensaver", "lock-enabled") != "true":
        return
    idle = setting("org.gnome.desktop.session", "idle-delay").rpartition(" ")[2]
    after = setting("org.gnome.desktop.screensaver", "lock-delay").rpartition(" ")[2]
    if idle.isdecimal() and int(idle) and after.isdecimal():
        yield int(idle) + int(after)


def _minutes(seconds: int) -> str:
    return f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"
