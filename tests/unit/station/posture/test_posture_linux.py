"""Every check of Linux, on made-up kernels: what holds, what does not, and what cannot be read."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from anechoic.rules.posture import DEFAULT_REQUIRED, Allowed, Check, lacking
from anechoic.settings import FacilitySettings
from anechoic.station.finding import Finding
from anechoic.station.posture.linux.checks import linux_checks
from anechoic.station.posture.linux.clock import clock_kept
from anechoic.station.posture.linux.disk import disk_encrypted
from anechoic.station.posture.linux.remote import no_remote_desktop
from anechoic.station.posture.linux.sessions import no_other_session
from anechoic.station.posture.linux.sound import no_capture_stream
from anechoic.station.posture.linux.usb import usb_blocked
from anechoic.station.system.linux import LinuxSystem

ME = 1000


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path


def put(root: Path, name: str, text: str = "") -> None:
    place = root / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text)


def device(root: Path) -> Path:
    number = root.stat().st_dev
    made = root / "sys/dev/block" / f"{os.major(number)}:{os.minor(number)}"
    made.mkdir(parents=True)
    return made


# ---- disk ------------------------------------------------------------------------------------------------------------


def test_a_folder_on_dm_crypt_is_encrypted(root: Path) -> None:
    put(device(root), "dm/uuid", "CRYPT-LUKS2-0123-root\n")
    assert disk_encrypted(root / "not/yet/made", root).holds


def test_a_logical_volume_on_dm_crypt_is_encrypted(root: Path) -> None:
    volume = device(root)
    put(volume, "dm/uuid", "LVM-abc")
    put(volume, "slaves/dm-0/dm/uuid", "CRYPT-LUKS1-0123-pv")
    assert disk_encrypted(root, root).holds


def test_a_volume_half_on_a_bare_disk_is_not(root: Path) -> None:
    volume = device(root)
    put(volume, "slaves/dm-0/dm/uuid", "CRYPT-LUKS1-0123-pv")
    put(volume, "slaves/sdb1/size", "1")
    assert not disk_encrypted(root, root).holds


def test_a_bare_disk_and_one_that_is_not_listed_are_not(root: Path) -> None:
    assert not disk_encrypted(root, root).holds
    put(device(root), "size", "1")
    assert not disk_encrypted(root, root).holds


# ---- remote desktop --------------------------------------------------------------------------------------------------


def test_a_computer_with_ordinary_programs_holds(root: Path) -> None:
    put(root, "proc/1/comm", "systemd\n")
    put(root, "proc/net/tcp", "  sl  local rem st\n   0: 0100007F:1F90 00000000:0000 0A\n   1: 0100007F:0D3D 0:0 01\n")
    assert no_remote_desktop(root).holds


@pytest.mark.parametrize("name", ["x11vnc", "xrdp", "gnome-remote-de", "wf-recorder", "anydesk", "obs"])
def test_a_remote_desktop_or_a_recorder_is_named(root: Path, name: str) -> None:
    put(root, "proc/77/comm", f"{name}\n")
    found = no_remote_desktop(root)
    assert not found.holds
    assert name in found.text


@pytest.mark.parametrize(("table", "port", "name"), [("tcp", "0D3D", "RDP"), ("tcp6", "170C", "VNC")])
def test_a_port_that_listens_for_one_is_named(root: Path, table: str, port: str, name: str) -> None:
    put(root, f"proc/net/{table}", f"head\n   0: 00000000:{port} 00000000:0000 0A 0\n")
    found = no_remote_desktop(root)
    assert not found.holds
    assert name in found.text


# ---- sessions --------------------------------------------------------------------------------------------------------


def test_my_own_session_and_a_greeter_hold(root: Path) -> None:
    put(root, "run/systemd/sessions/1", f"UID={ME}\nCLASS=user\nREMOTE=0\n")
    put(root, "run/systemd/sessions/c1", "UID=120\nCLASS=greeter\n")
    put(root, "run/systemd/sessions/1.ref", "")
    assert no_other_session(root, ME).holds


@pytest.mark.parametrize("session", ["UID=0\nCLASS=user\n", f"UID={ME}\nCLASS=user\nREMOTE=1\n", "UID=1001\n"])
def test_somebody_else_or_from_elsewhere_does_not(root: Path, session: str) -> None:
    put(root, "run/systemd/sessions/1", f"UID={ME}\nCLASS=user\n")
    put(root, "run/systemd/sessions/2", session)
    assert not no_other_session(root, ME).holds


@pytest.mark.parametrize("kind", ["user-early", "user-light", "user-early-light", "user-incomplete"])
def test_a_person_is_one_in_every_class_of_people(root: Path, kind: str) -> None:
    put(root, "run/systemd/sessions/1", f"UID={ME}\nCLASS={kind}\nREMOTE=0\n")
    assert no_other_session(root, ME).holds
    put(root, "run/systemd/sessions/2", f"UID=0\nCLASS={kind}\nREMOTE=0\n")
    assert not no_other_session(root, ME).holds


@pytest.mark.parametrize(
    "kind", ["greeter", "lock-screen", "background", "background-light", "manager", "manager-early"]
)
def test_a_service_is_no_person(root: Path, kind: str) -> None:
    put(root, "run/systemd/sessions/1", f"UID=0\nCLASS={kind}\nREMOTE=0\n")
    assert no_other_session(root, ME).holds


def test_without_a_list_of_sessions_it_does_not_hold(root: Path) -> None:
    assert not no_other_session(root, ME).holds


# ---- the rest --------------------------------------------------------------------------------------------------------


def test_usb_is_blocked_when_every_bus_asks_first(root: Path) -> None:
    assert usb_blocked(root).holds
    put(root, "sys/bus/usb/devices/usb1/authorized_default", "0\n")
    assert usb_blocked(root).holds
    put(root, "sys/bus/usb/devices/usb2/authorized_default", "1\n")
    assert not usb_blocked(root).holds


@pytest.mark.parametrize("sign", ["run/systemd/timesync/synchronized", "run/chrony/chronyd.pid"])
def test_a_time_server_keeps_the_clock(root: Path, sign: str) -> None:
    assert not clock_kept(root).holds
    put(root, sign)
    assert clock_kept(root).holds


def test_a_loopback_sound_card_does_not_hold(root: Path) -> None:
    put(root, "proc/modules", "snd_hda_intel 1 2 - Live 0x0\n")
    assert "loopback" not in no_capture_stream(root).text
    put(root, "proc/modules", "snd_aloop 28672 0 - Live 0x0\n")
    found = no_capture_stream(root)
    assert not found.holds
    assert "loopback" in found.text


def test_whatever_does_not_hold_says_how_it_is_mended(root: Path) -> None:
    checks: tuple[Callable[[Allowed], Finding], ...] = linux_checks(root, root)
    for finding in (check(Allowed()) for check in checks):
        assert finding.holds != bool(finding.mend), finding


# ---- the policy ------------------------------------------------------------------------------------------------------


def test_a_check_nobody_looked_at_does_not_hold() -> None:
    assert lacking([], ["display"]) == ("display",)
    assert lacking(["display", "no_swap"], ["no_swap", "display"]) == ()
    assert lacking(["display"], ["later", "display"]) == ("later",)


def test_every_required_check_is_one_that_is_looked_at(root: Path) -> None:
    codes = {finding.code for finding in LinuxSystem().findings()}
    codes |= {check(Allowed()).code for check in linux_checks(root)} | {Check.DISPLAY}
    assert set(DEFAULT_REQUIRED) <= codes
    assert FacilitySettings(name="x", record_name="x").required_checks == tuple(DEFAULT_REQUIRED)
