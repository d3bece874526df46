"""Rows 34, 68: an open clip is in memory that is never written to disk, and doctor finds what IT left switched on."""

import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from anechoic.station.memory import Hold, LockedBuffer
from anechoic.station.system import linux
from anechoic.station.system.choose import this_system
from fakes.facility_process import environment

SIZE = 6 * 1024 * 1024


@pytest.mark.attack(34)
def test_an_open_clip_is_in_memory_that_is_not_swapped() -> None:
    before = _locked()
    with LockedBuffer(this_system(), SIZE) as buffer:
        buffer.view[:4] = b"clip"
        secret = "secretmem" in Path("/proc/self/maps").read_text()
        assert buffer.hold in (Hold.SECRET, Hold.LOCKED), "this machine lets nobody lock six MiB"
        assert secret or _locked() - before >= SIZE // 1024
        assert secret == (buffer.hold is Hold.SECRET)


@pytest.mark.attack(34)
def test_without_secret_memory_it_is_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _locked()
    system = linux.LinuxSystem()
    monkeypatch.setattr(system, "_secret", lambda _length: None)
    with LockedBuffer(system, SIZE) as buffer:
        assert buffer.hold is Hold.LOCKED
        assert _locked() - before >= SIZE // 1024


def _locked() -> int:
    found = re.search(r"VmLck:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1])


SWAP = "Filename\tType\tSize\tUsed\tPriority\n"


@pytest.mark.attack(34)
@pytest.mark.parametrize(
    ("swaps", "holds"),
    [(SWAP, True), (SWAP + "/swapfile file 2097148 0 -2\n", False), (SWAP + "/dev/zram0 p 1\n", False)],
)
def test_doctor_finds_swap(monkeypatch: pytest.MonkeyPatch, swaps: str, holds: bool) -> None:  # noqa: FBT001 - parametrised
    assert _found(monkeypatch, "/proc/swaps", swaps)["no_swap"] is holds


@pytest.mark.attack(68)
@pytest.mark.parametrize(
    ("pattern", "holds"),
    [
        ("core\n", True),
        ("|/usr/share/apport/apport -p%p -s%s -c%c -d%d -P%P -u%u -g%g -F%F -- %E\n", False),
        ("|/usr/lib/systemd/systemd-coredump %P %u %g %s %t %c %h %d %F\n", False),
        ("|/bin/false\n", False),
    ],
)
def test_doctor_finds_a_crash_handler(monkeypatch: pytest.MonkeyPatch, pattern: str, holds: bool) -> None:  # noqa: FBT001 - parametrised
    assert _found(monkeypatch, "/proc/sys/kernel/core_pattern", pattern)["core_pattern"] is holds


def _found(monkeypatch: pytest.MonkeyPatch, path: str, text: str) -> dict[str, bool]:
    """Look at this machine as if one of its files read otherwise: changing it for everybody here is no test's right."""
    real: Callable[[str], str] = linux._read
    monkeypatch.setattr(linux, "_read", lambda asked: text if asked == path else real(asked))
    return {finding.code: finding.holds for finding in linux.LinuxSystem().findings()}


@pytest.mark.attack(68)
def test_the_real_program_asks_for_no_core_whatever_the_limit_was() -> None:
    """Its own first call, in the order of `main`; a piped handler is told the limit and writes nothing at 0."""
    code = (
        "import resource, sys; from anechoic.station.hardening import harden; "
        "from anechoic.station.system.choose import this_system; harden(this_system()); "
        "import faulthandler; print(resource.getrlimit(resource.RLIMIT_CORE), faulthandler.is_enabled())"
    )
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),
        check=True,
    )
    assert done.stdout.strip() == "(0, 0) False"
