"""Random schedules of faults: a facility, two contractors, a supervisor on real files, and what holds after each.

Rows 22-29 of the table of attacks and every step between, in random order. Not a speed: how many schedules broke an
invariant, and how often each fault befell them. A seed that finds something is written to standard error.

A thousand run in one process each, where a death is an exception and a file that takes no more writes. Some more run
with a real server and real agents of workstations, which die by SIGKILL.
"""

import gc
import os
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from bench.table import Row, row
from fakes import mortal_schedule
from fakes.fault_plan import Fault
from fakes.fault_schedule import Outcome, run

SCHEDULES = 1_000
FIRST_SEED = 1_000
REAL_SCHEDULES = 40
_AUDITED = 50
"""Every so many the exported record goes through the auditor's own program, which takes a second."""
_COLLECTED = 10
"""Collecting cycles once in so many saves an eighth of the time."""
_MEMORY = Path("/dev/shm")  # noqa: S108 - what is written there goes with its folder


def rows() -> list[Row]:
    """Run all schedules, on every processor there is."""
    befell, died = Counter[Fault](), Counter[Fault]()
    broke: list[Outcome] = []
    really_broke: list[Outcome] = []
    with (
        tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder,
        ProcessPoolExecutor(os.cpu_count(), initializer=_begin, initargs=(folder,)) as pool,
    ):
        for outcome in pool.map(_one, range(FIRST_SEED, FIRST_SEED + SCHEDULES), chunksize=5):
            befell += outcome.befell
            _judge(outcome, broke)
        for outcome in pool.map(_one_real, range(FIRST_SEED, FIRST_SEED + REAL_SCHEDULES)):
            died += outcome.befell
            _judge(outcome, really_broke)
    counts = [
        row(f"fault: {fault.value}", befell[fault], "at least once", 1, least=1, unit="times")
        for fault in sorted(Fault, key=lambda fault: -befell[fault])
    ]
    return [
        row("faults: random schedules", SCHEDULES, "a thousand", 1_000, least=1_000, unit="schedules"),
        row("faults: schedules that broke an invariant", len(broke), "none", 0, most=0, unit="schedules"),
        *counts,
        row("faults: schedules of real processes", REAL_SCHEDULES, "forty", 40, least=40, unit="schedules"),
        row("faults: real schedules that broke an invariant", len(really_broke), "none", 0, most=0, unit="schedules"),
        row("fault: server's process killed", died[Fault.SERVER_KILLED], "at least once", 1, least=1, unit="times"),
        row("fault: agent's process killed", died[Fault.STATION_KILLED], "at least once", 1, least=1, unit="times"),
    ]


def _judge(outcome: Outcome, broke: list[Outcome]) -> None:
    if outcome.violations:
        broke.append(outcome)
        sys.stderr.write(f"seed {outcome.seed}: {'; '.join((*outcome.violations, *outcome.story))}\n")


_folders: list[str] = []


def _begin(folder: str) -> None:
    _folders.append(folder)
    gc.disable()


def _one(seed: int) -> Outcome:
    if seed % _COLLECTED == 0:
        gc.collect()
    return run(seed, Path(_folders[-1]) / str(seed), audit=seed % _AUDITED == 0)


def _one_real(seed: int) -> Outcome:
    gc.collect()
    return mortal_schedule.run(seed, Path(_folders[-1]) / f"real {seed}", audit=seed % _COLLECTED == 0)
