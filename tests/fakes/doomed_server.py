"""A server that dies at one point of taking an answer: `fakes.doomed_server FOLDER POINT`, JSON on standard input."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.opening import open_facility
from anechoic.facility.receive import answer
from anechoic.rules.task import Role
from anechoic.store.facility import answers, leases, reviews, tasks
from fakes.bench_desk import Desk
from fakes.facility_bench import PASSPHRASE, BenchClock

POINTS: dict[str, tuple[Any, str]] = {
    "lease changed": (leases, "change"),
    "answer stored": (answers, "add"),
    "task settled": (tasks, "change"),
    "review stored": (reviews, "add"),
    "leaf written": (record, "append"),
    "receipt kept": (answers, "keep_receipt"),
}
AFTER_COMMIT = "committed"
DIED = 9


def order(desk: Desk, sealed: bytes, now: int) -> str:
    """Write what the doomed server needs to know."""
    caller = desk.caller
    known = {name: getattr(caller, name) for name in ("person", "station", "session", "session_ends")}
    keys = ("signing_public", "hybrid_public", "station_signing", "station_hybrid")
    return json.dumps(
        {**known, **{name: getattr(caller, name).hex() for name in keys}, "sealed": sealed.hex(), "now": now}
    )


def main() -> None:
    folder, point = Path(sys.argv[1]), sys.argv[2]
    told = json.load(sys.stdin)
    sealed, now = bytes.fromhex(told.pop("sealed")), told.pop("now")
    keys = ("signing_public", "hybrid_public", "station_signing", "station_hybrid")
    given: dict[str, Any] = {**told, **{name: bytes.fromhex(told[name]) for name in keys}}
    caller = Caller(roles=frozenset({Role.CONTRACTOR}), **given)
    facility = open_facility(folder, PASSPHRASE, clock=BenchClock(now))
    if point in POINTS:
        module, name = POINTS[point]
        real = getattr(module, name)

        def last_act(*args: Any, **kwargs: Any) -> None:
            real(*args, **kwargs)
            os._exit(DIED)

        setattr(module, name, last_act)
    answer.receive(facility, caller, sealed)
    os._exit(DIED)


if __name__ == "__main__":
    main()
