"""The page of results: `benchmarks.md` with its table, and beside it `bench/` with the pictures and the rows."""

import datetime as dt
import json
import os
import platform
from pathlib import Path

from bench.families import Family, amount, family, finding, verdict
from bench.table import Row

ROWS = "rows.json"
_WHAT = {
    Family.SOUND: "What is heard: recorded from a real sound server and compared sample by sample.",
    Family.SIGHT: "What is seen: the wave, the spectrogram and the playhead, painted by the window's thread.",
    Family.SEALING: "What is sealed: from the encrypted package on disk to samples and picture.",
    Family.DESK: "The workstation as it is: its window, its own process, a server's process and TLS between them.",
    Family.SERVER: "The facility's server: a process of its own under two hundred workstations with certificates.",
    Family.TRACE: "The mark in every playback: what it costs, what it does to the sound, and whom it names.",
    Family.FAULTS: "What breaks in random schedules, and how often; after each, nothing was lost or counted twice.",
}
HEAD = """# Measurements

Times of single steps are medians after a warm-up, ours and the other side's by turns in one run; the other side is a
limit (the bare numpy, Qt or cryptography inside it) or a peer. A machine is never compared with another one: read the
ratios. What is missed stands here like what is met.

Not so measured, and named for it: rows of the slowest (of 12, or 1 %) and of the longest wait; sizes, growth, samples
and presses, which are counted; pacat, heard after ours; the recording of 5 h, passed over once; the server under load,
once at each pace. Where the other side is a figure and not a program (10 ms, 500 ms, a hundred a second, a quantum,
what Label Studio was counted or measured at before) it is a constant or an earlier count.

The table is put together from runs of one day. The machine is a virtual one whose host is shared: a step was seen to
take twice as long at one hour as at another, so that a budget in milliseconds is met or missed with the hour, and a
ratio says more.

    bash packaging/dev.sh bench                                          # the table; status 1 if a budget is missed
    bash packaging/dev.sh bench NAME                                     # only what is called so
    bash packaging/dev.sh bench --page resources/docs/benchmarks.md      # this page, its pictures and rows
"""


def write(rows: list[Row], page: Path) -> None:
    """Write the page, the pictures and the rows of one run."""
    from bench.pictures import draw

    folder = page.parent / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    # First: what was measured for minutes is kept whatever becomes of the pictures.
    (folder / ROWS).write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")
    draw(rows, folder, where_and_when())
    judged = [row for row in rows if row["met"] is not None]
    met = sum(row["met"] is True for row in judged)
    parts = [HEAD, f"{where_and_when()} {met} of {len(judged)} budgets are met.\n"]
    shown = [(one, [row for row in rows if family(row) is one]) for one in Family]
    parts += [_section(one, mine) for one, mine in shown if mine]
    page.write_text("\n".join(parts))


def where_and_when() -> str:
    """Say the machine and the day in words."""
    names = [
        line.partition(":")[2].strip() for line in _read("/proc/cpuinfo").splitlines() if line.startswith("model name")
    ]
    processor = names[0] if names else platform.machine()
    day = f"{dt.datetime.now(dt.UTC):%d %B %Y}".lstrip("0")
    python = platform.python_version()
    return f"Measured on {day}: {os.cpu_count()} cores of {processor}, {platform.system()}, Python {python}."


def table(rows: list[Row]) -> list[str]:
    """Give the lines of a table in Markdown."""
    lines = ["| what | ours | limit or peer | theirs | ratio | budget | |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        cells = (
            row["name"],
            amount(row["ours"], row["unit"]),
            row["against"],
            amount(row["theirs"], row["unit"]),
            "" if row["ratio"] is None else f"{row['ratio']:.2f}",
            row["budget"].replace("<=", "≤").replace(">=", "≥"),
            verdict(row) if row["met"] is not False else "**missed**",
        )
        lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return lines


def _section(one: Family, rows: list[Row]) -> str:
    told = finding(one.title, rows)
    return "\n".join((f"## {one.title}", "", _WHAT[one], "", f"![{told}](bench/{one.file}.png)", "", *table(rows), ""))


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""
