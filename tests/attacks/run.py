"""Run the table of attacks: `run.py [ROW…] [--json FILE] [--page FILE] [--off]`.

Every test that says `pytest.mark.attack(ROW)` runs, wherever it stands; the table says how often each row was really
tried and whether it held. With `--off` each protection is taken out of a copy of the product, and the row's tests must
notice.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TOP / "app"), str(TOP / "tests"), str(TOP / "packaging")]

from attacks.marking import Tried  # noqa: E402 - the path above leads there
from attacks.off.running import show_off  # noqa: E402 - the same
from attacks.page import write  # noqa: E402 - the same
from attacks.result import Result, judged  # noqa: E402 - the same
from attacks.table import BY_NUMBER, TABLE  # noqa: E402 - the same

_WORDS = "held", "failed", "open", "later"


def main() -> int:
    """Print the table; the exit status is 1 when a row failed, 2 when nothing ran."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", type=int, metavar="ROW", help="only these rows; all of them without")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write row, tries, result and seconds there as well")
    parser.add_argument("--page", type=Path, metavar="FILE", help="write the page of attacks there")
    parser.add_argument("--off", action="store_true", help="see the tests fail with each protection taken out")
    parser.add_argument(
        "--from", type=Path, nargs="+", metavar="FILE", dest="kept", help="what runs kept; later ones count"
    )
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep what this run tried there, test by test")
    asked = parser.parse_args()
    unknown = [number for number in asked.rows if number not in BY_NUMBER]
    if unknown:
        parser.error(f"the table has no row {unknown[0]}; it has 1 to {len(TABLE)}")
    if asked.off:
        return show_off(frozenset(asked.rows))
    if asked.kept is None:
        ran = run(asked.rows, asked.keep)
    else:
        told = {one["test"]: one for file in asked.kept for one in json.loads(file.read_text())}
        ran = list(told.values())
    if not ran:
        sys.stderr.write("No test ran.\n")
        return 2
    results = judged(ran, asked.rows)
    show([one for one in results if not asked.rows or one.row in asked.rows])
    if asked.json is not None:
        asked.json.write_text(json.dumps([one.as_json() for one in results], indent=1) + "\n")
    if asked.page is not None:
        write(results, asked.page, joined=len(asked.kept or ()) > 1)
    return int(any(one.result == "failed" for one in results))


def run(rows: Sequence[int], keep: Path | None = None) -> list[Tried]:
    """Run the tests of some rows, or of all, and give what each of them did; a file keeps it test by test."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tried.json" if keep is None else keep.absolute()
        chosen = ["--attack-rows", ",".join(str(row) for row in rows or BY_NUMBER)]
        # Two at a time and a file each: many of them have a server or a display of their own.
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", *chosen]
        environment = {"QT_QPA_PLATFORM": "offscreen", "HYPOTHESIS_PROFILE": "ci"} | dict(os.environ)
        subprocess.run(
            [*command, "--attack-results", str(file), *places()],
            cwd=TOP,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            check=False,
        )
        return json.loads(file.read_text()) if file.exists() else []


def places(top: Path = TOP) -> list[str]:
    """Give the files that hold such tests, so that no other is read."""
    files = sorted((top / "tests").rglob("test_*.py"))
    return [str(path.relative_to(top)) for path in files if "mark.attack(" in path.read_text(encoding="utf-8")]


def show(results: Sequence[Result]) -> None:
    """Print the table and its counts."""
    lines = [("row", "who: what", "tries", "result", "seconds")]
    for one in results:
        row = BY_NUMBER[one.row]
        lines.append((str(one.row), f"{row.who}: {row.action}", str(one.tries), one.result, f"{one.seconds:.1f}"))
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    for line in lines:
        text = "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        sys.stdout.write(text.rstrip() + "\n")
    for one in results:
        if one.why:
            sys.stdout.write(f"row {one.row} is {one.result}: {one.why}\n")
    counts = ", ".join(f"{sum(one.result == word for one in results)} {word}" for word in _WORDS)
    sys.stdout.write(f"{len(results)} rows, {sum(one.tries for one in results)} tries: {counts}\n")


if __name__ == "__main__":
    raise SystemExit(main())
