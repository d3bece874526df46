"""Whether the screen locks by itself: logind, swayidle, GNOME, and a kiosk that has nothing."""

from pathlib import Path

import pytest

from anechoic.rules.posture import Allowed, Check
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.locking import logind_idle, screen_locks

NEVER = ("ignore", 1_800)
LOCKED = ("org.gnome.desktop.screensaver", "lock-enabled")
DELAY = ("org.gnome.desktop.screensaver", "lock-delay")
IDLE = ("org.gnome.desktop.session", "idle-delay")
GNOME = {LOCKED: "true", DELAY: "uint32 30", IDLE: "uint32 300"}


def process(root: Path, *words: str) -> None:
    place = root / "proc" / "77"
    place.mkdir(parents=True)
    (place / "cmdline").write_bytes("".join(f"{word}\0" for word in words).encode())


def look(
    root: Path, logind: tuple[str, int] | None = NEVER, changed: dict[tuple[str, str], str] | None = None
) -> Finding:
    settings = {**GNOME, **(changed or {})}
    found = screen_locks(Allowed(lock_minutes=15), root, lambda: logind, lambda *key: settings.get(key, ""))
    assert found.code == Check.LOCKS
    assert found.holds != bool(found.mend)
    return found


def test_a_kiosk_without_a_lock_says_so(tmp_path: Path) -> None:
    process(tmp_path, "/usr/bin/weston", "--shell=kiosk-shell.so")
    found = look(tmp_path)
    assert not found.holds
    assert "Nothing" in found.text
    assert "kiosk" in found.mend
    assert not look(tmp_path, None).holds


@pytest.mark.parametrize(
    ("logind", "holds"),
    [
        (("lock", 600), True),
        (("suspend", 900), True),
        (("lock", 901), False),
        (("ignore", 60), False),
        (("lock", 0), False),
    ],
)
def test_logind_locks_an_idle_computer(tmp_path: Path, logind: tuple[str, int], *, holds: bool) -> None:
    assert look(tmp_path, logind).holds is holds


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        (("swayidle", "-w", "timeout", "300", "swaylock -f", "before-sleep", "swaylock"), True),
        (("/usr/bin/swayidle", "timeout", "60", "swaymsg output dpms off", "timeout", "1200", "swaylock"), False),
        (("swayidle", "timeout", "60", "swaymsg output dpms off"), False),
        (("swayidle", "timeout"), False),
        (("grep", "timeout", "60", "lock"), False),
    ],
)
def test_swayidle_runs_a_locker(tmp_path: Path, words: tuple[str, ...], *, holds: bool) -> None:
    process(tmp_path, *words)
    assert look(tmp_path).holds is holds


@pytest.mark.parametrize(
    ("changed", "holds"),
    [
        ({}, True),
        ({LOCKED: "false"}, False),
        ({IDLE: "uint32 0"}, False),
        ({IDLE: "uint32 880"}, False),
        ({DELAY: ""}, False),
    ],
)
def test_gnome_is_asked_where_it_runs(tmp_path: Path, changed: dict[tuple[str, str], str], *, holds: bool) -> None:
    assert not look(tmp_path, changed=changed).holds, "GNOME's settings say nothing where GNOME does not run"
    process(tmp_path, "/usr/bin/gnome-shell")
    assert look(tmp_path, changed=changed).holds is holds


def test_the_soonest_counts_and_is_said(tmp_path: Path) -> None:
    process(tmp_path, "swayidle", "timeout", "90", "swaylock")
    assert "90 s" in look(tmp_path, ("lock", 600)).text
    assert "20 min" in look(tmp_path / "other", ("lock", 1_200)).text


def test_a_bus_without_logind_says_nothing(tmp_path: Path) -> None:
    assert logind_idle(f"unix:path={tmp_path}/none") is None
