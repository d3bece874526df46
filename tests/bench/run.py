"""Run the benchmarks: `run.py [name] [--json FILE]`. Finds `rows()` in every `bench_*.py` beside this file."""

import argparse
import importlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]


def main() -> int:
    """Print the table; the exit status is 1 when a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", default="", help="only benchmarks or rows whose name contains this")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as well")
    asked = parser.parse_args()
    sys.path[:0] = [str(TOP / "app"), str(TOP / "tests"), str(TOP / "packaging")]
    found = sorted(path.stem for path in HERE.glob("bench_*.py"))
    chosen = [name for name in found if asked.name in name] or found
    rows = [row for name in chosen for row in importlib.import_module(f"bench.{name}").rows()]
    if chosen == found and asked.name:
        rows = [row for row in rows if asked.name in row["name"]]
    if not rows:
        sys.stdout.write(f"no benchmark is called {asked.name!r}; there are: {', '.join(found)}\n")
        return 2
    lines = [("what", "ours", "limit or peer", "theirs", "ratio", "budget", "")]
    lines += [
        (
            row["name"],
            f"{row['ours']:g} {row['unit']}",
            row["against"],
            f"{row['theirs']:g} {row['unit']}",
            f"{row['ratio']:.2f}",
            row["budget"],
            "met" if row["met"] else "MISSED",
        )
        for row in rows
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(7)]
    for line in lines:
        text = "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        sys.stdout.write(text.rstrip() + "\n")
    if asked.json is not None:
        asked.json.write_text(json.dumps(rows, indent=1) + "\n")
    return 0 if all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
