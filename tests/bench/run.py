"""Run the benchmarks: `run.py [name] [--json FILE] [--page FILE]`. Finds `rows()` in every `bench_*.py` beside this.

Every file is measured by a process of its own: no one's memory, variables or threads stand in another's figures, and
one that fails leaves the others' rows.
"""

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
_LIMIT_S = 240
"""Seconds one file may take; all of them together, but those below, take less than ten minutes on two cores."""
_LONGER_S = {"bench_faults": 3_600}
"""A thousand schedules are no measurement of time: they take what they take."""

sys.path[:0] = [str(TOP / "app"), str(TOP / "tests"), str(TOP / "packaging")]

from bench.table import Row, failed  # noqa: E402 - the path above leads there


def main() -> int:
    """Print the table; the exit status is 1 when a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", default="", help="only benchmarks or rows whose name contains this")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as well")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="draw the rows there, a picture a family")
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the page of results, pictures beside it")
    parser.add_argument("--from", type=Path, metavar="FILE", dest="kept", help="rows of an earlier run, instead of one")
    parser.add_argument("--rows-of", metavar="BENCH", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.rows_of:
        asked.json.write_text(json.dumps(importlib.import_module(f"bench.{asked.rows_of}").rows()))
        return 0
    found = sorted(path.stem for path in HERE.glob("bench_*.py"))
    chosen = [name for name in found if asked.name in name] or found
    if asked.kept is not None:
        rows: list[Row] = json.loads(asked.kept.read_text())
    else:
        rows = [row for name in chosen for row in measured(name)]
    if chosen == found and asked.name:
        rows = [row for row in rows if asked.name in row["name"]]
    if not rows:
        sys.stdout.write(f"no benchmark is called {asked.name!r}; there are: {', '.join(found)}\n")
        return 2
    show(rows)
    if asked.json is not None:
        asked.json.write_text(json.dumps(rows, indent=1) + "\n")
    if asked.pictures is not None:
        from bench.page import where_and_when
        from bench.pictures import draw

        for path in draw(rows, asked.pictures, where_and_when()):
            sys.stdout.write(f"{path}\n")
    if asked.page is not None:
        from bench.page import write

        write(rows, asked.page)
    return 1 if any(row["met"] is False for row in rows) else 0


def measured(name: str) -> list[Row]:
    """Give the rows of one file, or one that says why there are none."""
    limit = _LONGER_S.get(name, _LIMIT_S)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.json"
        command = [sys.executable, str(HERE / "run.py"), "--rows-of", name, "--json", str(file)]
        try:
            done = subprocess.run(command, stdout=sys.stderr, stderr=subprocess.PIPE, timeout=limit, check=False)
        except subprocess.TimeoutExpired:
            return [failed(name, f"it took longer than {limit} s")]
        if done.returncode == 0:
            rows: list[Row] = json.loads(file.read_text())
            return rows
    told = done.stderr.decode(errors="replace").strip()
    sys.stderr.write(told + "\n")
    why = told.splitlines()[-1][:120] if told and done.returncode > 0 else f"it ended with status {done.returncode}"
    return [failed(name, why)]


def show(rows: list[Row]) -> None:
    """Print the table."""
    lines = [("what", "ours", "limit or peer", "theirs", "ratio", "budget", "")]
    lines += [
        (
            row["name"],
            _value(row["ours"], row["unit"]),
            row["against"],
            _value(row["theirs"], row["unit"]),
            "-" if row["ratio"] is None else f"{row['ratio']:.2f}",
            row["budget"],
            {True: "met", False: "MISSED", None: ""}[row["met"]],
        )
        for row in rows
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(7)]
    for line in lines:
        text = "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        sys.stdout.write(text.rstrip() + "\n")


def _value(value: float | None, unit: str) -> str:
    return "-" if value is None else f"{value:g} {unit}"


if __name__ == "__main__":
    raise SystemExit(main())
