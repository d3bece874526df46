"""Runs the tests room by room and closes with one line over all of them.

Everything runs two at a time: small rooms test by test, windows, journeys and attacks a file each, for each has a
display or a server of its own. Only what is compared sample by sample wants the sound server and both processors for
itself. Any argument is handed to pytest; a path among them runs that alone.
"""

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "tests"
STAGES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("unit", "house", "vectors", "fuzz"), ("-n", "2", "--dist", "worksteal")),
    (("windows",), ("-n", "2", "--dist", "loadfile")),
    (("journeys", "attacks", "faults"), ("-n", "2", "--dist", "loadfile", "-m", "not sound")),
    (("journeys", "attacks"), ("-m", "sound")),
)
NOTHING_COLLECTED = 5


def main(arguments: list[str]) -> int:
    """Run every stage, or what the arguments name; give 0 only when something ran and nothing failed."""
    start = time.monotonic()
    RESULTS.mkdir(parents=True, exist_ok=True)
    for old in RESULTS.glob("*.xml"):
        old.unlink()
    named = any(Path(argument.split("::")[0]).exists() for argument in arguments if not argument.startswith("-"))
    stages = [((), ())] if named else [stage for stage in STAGES if _rooms(stage[0])]
    worst = 0
    for number, (rooms, options) in enumerate(stages):
        status = _pytest([*_rooms(rooms), *options, *arguments], RESULTS / f"{number}.xml")
        if status not in (0, NOTHING_COLLECTED):
            worst = worst or status
    counts = _counts()
    print(_closing_line(counts, time.monotonic() - start), flush=True)
    if sum(counts.values()) == 0:
        print("No test ran.", file=sys.stderr)
        return worst or NOTHING_COLLECTED
    return worst or int(bool(counts["failed"] or counts["errors"]))


def _rooms(names: tuple[str, ...]) -> list[str]:
    return [f"tests/{name}" for name in names if any((ROOT / "tests" / name).rglob("test_*.py"))]


def _pytest(arguments: list[str], report: Path) -> int:
    environment = {"QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "ci"} | dict(os.environ)
    command = [sys.executable, "-m", "pytest", "-q", "--junit-xml", str(report), *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False).returncode


def _counts() -> Counter[str]:
    counts: Counter[str] = Counter()
    for report in RESULTS.glob("*.xml"):
        # Written a moment ago by pytest itself, so the standard parser is enough.
        for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314
            of = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
            counts["failed"] += of["failures"]
            counts["errors"] += of["errors"]
            counts["skipped"] += of["skipped"]
            counts["passed"] += of["tests"] - of["failures"] - of["errors"] - of["skipped"]
    return counts


def _closing_line(counts: Counter[str], seconds: float) -> str:
    parts = [f"{counts[name]} {name}" for name in ("failed", "passed", "skipped", "errors") if counts[name]]
    return f" {', '.join(parts) or 'no tests ran'} in {seconds:.2f}s ".center(80, "=")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
