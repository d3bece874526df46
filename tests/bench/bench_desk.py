"""The workstation as it is: a server's process, an enrolled workstation's own three, real sound and TLS.

The window's peer on the web cannot run here; what stands beside it is the same window opening an item that is there
already, so that the ratio says what disk, keys and network add.
"""

import os
import statistics
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from bench.desk_batch import desk_batch
from bench.table import Row, row
from demo.sound import QUANTUM, SoundServer
from fakes.facility_process import running_facility
from fakes.workstation import Workstation, enrolled
from fakes.x_display import Program, program_with

PROGRAMS = Path(__file__).resolve().parent / "programs"
ROUNDS = 12
STARTS = 5
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def rows() -> list[Row]:
    """Measure everything of this file."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        facility = stack.enter_context(running_facility(home / "house"))
        facility.run("batch", "add", str(desk_batch(home / "batch", ROUNDS + 12).write()))
        profile = enrolled(facility, "desk-1", home / "profile")
        person = Workstation(profile)
        person.activate("ana", facility.add_person("ana", "--pair", "es:en", "--kind", "translation"))
        person.close()
        starts = started(profile)
        server = stack.enter_context(SoundServer())
        return [*starts, *answered(person, profile, {**OFFSCREEN, **server.environment()})]


def answered(person: Workstation, profile: Path, variables: Mapping[str, str]) -> list[Row]:
    """Answer one clip after the other, and give what that takes and what the program holds meanwhile."""
    painted, sounding, bare = [], [], []
    with window("station_window.py", str(profile), variables=variables) as real, least() as (_, least_kb):
        real.until("ready")
        real.ask("\t".join(("sign_in", "ana", person.passwords["ana"], "")))
        real.until("signed_in")
        real.ask("open")
        real.until("opened")
        held_kb = sum(map(pss_kb, of_program(real.pid)))
        with window("bare_window.py", variables=variables) as peer:
            for _ in range(ROUNDS):
                real.ask("round")
                told = _line(real, "painted_ms")
                painted.append(told["painted_ms"])
                sounding.append(told["sounding_ms"])
                peer.ask("next")
                bare.append(peer.until("painted_ms"))
    there = statistics.median(bare[2:])
    soon = 2 * QUANTUM * 1_000 / 16_000 + 20 + 1_000 / 60
    against = "same window, item at hand"
    # The first two are warm-up on both sides.
    return [
        row("submit to next clip painted", statistics.median(painted[2:]), against, there, most=50),
        row(
            "its play key to the playhead moving",
            statistics.median(sounding[2:]),
            "2 quanta, 20 ms, a frame",
            soon,
            most_ratio=1,
        ),
        row("memory, one package open", held_kb / 1_024, "PySide6 window", least_kb / 1_024, most=300, unit="MB"),
    ]


def started(profile: Path) -> list[Row]:
    """Start both programs anew by turns: the workstation's window, and the least window there is."""
    painted, shown_in, ready, theirs = [], [], [], []
    for _ in range(STARTS):
        with least() as (shown, _):
            theirs.append(shown)
        with clock() as since, window("station_window.py", str(profile), "--first-paint", variables=OFFSCREEN) as ours:
            painted.append(since(ours.until("painted")))
            shown_in.append(since(ours.until("sign_in")))
            ready.append(since(ours.until("ready")))
    bare = statistics.median(theirs[1:])
    return [
        row("start to first paint", statistics.median(painted[1:]), "PySide6 window", bare, most_ratio=1.25),
        row("start to the sign-in page", statistics.median(shown_in[1:]), "PySide6 window", bare, most_ratio=3.5),
        row("start to ready to sign in", statistics.median(ready[1:]), "PySide6 window", bare, most_ratio=3.5),
    ]


@contextmanager
def clock() -> Iterator[Any]:
    """Give what turns a moment another process tells into ms since now; both read the same steady clock."""
    import time

    begin = time.monotonic()
    yield lambda moment: (moment - begin) * 1e3


@contextmanager
def least() -> Iterator[tuple[float, int]]:
    """Start the least PySide6 window and give its ms to the first paint, and its memory in kB."""
    with clock() as since, window("minimal_window.py", variables=OFFSCREEN) as program:
        told = _line(program, "painted")
        yield since(told["painted"]), told["pss_kb"]


@contextmanager
def window(script: str, *arguments: str, variables: Mapping[str, str]) -> Iterator[Program]:
    """Run one of the measured programs, with no more of this environment than it needs."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    with program_with({**kept, **variables}, PROGRAMS / script, *arguments) as program:
        yield program


def of_program(pid: int) -> list[int]:
    """Give the numbers of a program's processes: its own and those of all it started (proc_pid_stat(5))."""
    parents = {}
    for entry in Path("/proc").iterdir():
        with suppress(ProcessLookupError, FileNotFoundError):
            if entry.name.isdigit():
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def pss_kb(pid: int) -> int:
    """Give the proportional set size of a process (proc_pid_smaps_rollup(5))."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _line(program: Program, key: str) -> dict[str, Any]:
    while True:
        line = program.next(60)
        if key in line:
            return line
