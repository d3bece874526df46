"""A facility's server process under two hundred workstations at once, on its SQLite database, over real TLS.

A cycle is one clip: its release and its answer, and its share of the lease and the package, which carry eight clips.
The load is made by one process on the same machine, which takes a good part of it: its share stands beside the
server's. PostgreSQL is not in the product yet, so its budget is not measured.
"""

import asyncio
import os
import tempfile
import time
from pathlib import Path

import numpy as np

from bench.crowd import Crowd
from bench.table import Row, not_here, row
from fakes.facility_process import FacilityProcess

MEMBERS = 200
SECONDS = 12.0
PACE = 100
"""Cycles a second all of them together ask for in the second part."""
PEOPLE = 10
"""Cycles a second of two hundred people, one clip in twenty seconds each."""


def rows() -> list[Row]:
    """Measure everything of this file."""
    with tempfile.TemporaryDirectory() as folder:
        facility = FacilityProcess.init(Path(folder) / "house")
        crowd = Crowd.new(facility, members=MEMBERS, tasks=MEMBERS * 14)
        facility.start()
        try:
            found = measured(crowd)
        finally:
            facility.stop()
        twice, lent = crowd.leased_twice()
    return [
        *found,
        row("tasks lent to two at once", twice, "lent", lent, most=0, unit="tasks"),
        not_here("slowest 1 % of requests on PostgreSQL", "not in the product yet"),
    ]


def measured(crowd: Crowd) -> list[Row]:
    """Let them work as fast as it goes, then at two paces."""
    assert crowd.facility.server is not None
    server = crowd.facility.server.pid
    asyncio.run(crowd.warm_up())
    own, theirs, before = time.process_time(), _cpu_s(server), crowd.done
    cycles = asyncio.run(crowd.hurry(SECONDS))
    done = crowd.done - before
    own_ms, server_ms = (1e3 * used / done for used in (time.process_time() - own, _cpu_s(server) - theirs))
    slowest = {}
    for pace in (PACE, PEOPLE):
        crowd.taken_ms.clear()
        asyncio.run(crowd.at_pace(pace))
        slowest[pace] = float(np.percentile(crowd.taken_ms, 99))
    return [
        row("whole cycles, 200 workstations", cycles, "a hundred a second", 100, least=100, unit="1/s"),
        row("processor time of the server a cycle", server_ms, "the load's beside it", own_ms, most=10),
        row(f"slowest 1 % of requests, {PACE} cycles/s", slowest[PACE], "500 ms", 500, most=500),
        row(f"slowest 1 % of requests, {PEOPLE} cycles/s", slowest[PEOPLE], "500 ms", 500, most=500),
    ]


def _cpu_s(pid: int) -> float:
    """Give the processor seconds a process has used (proc_pid_stat(5))."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
