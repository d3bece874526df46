"""The page of attacks, written from the table and a run: `resources/docs/attacks.md`."""

import datetime as dt
import os
import platform
from collections.abc import Sequence
from pathlib import Path

from attacks.result import Result
from attacks.table import BY_NUMBER

_HEAD = """# Attacks

What is tried against this product at every run of `bash packaging/dev.sh attacks`, and what came of it. A row is
**held** only if every test of it ran and passed, **open** if something of it is missing or could not run, **later** if
it needs a part of the product that does not exist yet. `tries` counts how often it was really tried: cases and rounds
of loops. Tests say their rows themselves (`pytest.mark.attack`); a test that cannot fail shows nothing, so
`bash packaging/dev.sh attacks --off` takes protections out of a copy of the product and sees the tests fail.

This page is written by `bash packaging/dev.sh attacks --page resources/docs/attacks.md`.
"""

JOINED = "Joined from more than one run: of a test that ran in several, the last one counts.\n"


def line(result: Result) -> str:
    """Give the line of a row."""
    row = BY_NUMBER[result.row]
    cells = (str(row.number), f"{row.who}: {row.action}", row.must, str(result.tries), result.result)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def write(results: Sequence[Result], file: Path, *, joined: bool) -> None:
    """Write the page of what came of one run, or of several that were joined."""
    counts = {word: sum(one.result == word for one in results) for word in ("held", "failed", "open", "later")}
    when = dt.datetime.now(dt.UTC).date().isoformat()
    machine = f"{platform.system()} {platform.release().split('-')[0]}, Python {platform.python_version()}"
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    parts = [
        _HEAD,
        f"Last run: {when}, {machine}, {os.cpu_count()} processors.",
        f"{len(results)} rows, {sum(one.tries for one in results)} tries: {told}.\n",
        *([JOINED] if joined else []),
        "| row | who: what | what must happen | tries | result |\n|---|---|---|---|---|",
        "\n".join(line(one) for one in results),
        "\n## Why not every row holds\n",
        "\n".join(f"- **{one.row}** is {one.result}. {one.why}" for one in results if one.result != "held"),
    ]
    file.write_text("\n".join(parts) + "\n", encoding="utf-8")
