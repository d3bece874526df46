"""The page of measurements shows everything its run measured, and the run measured everything it can."""

import ast
import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
ROWS = json.loads((DOCS / "bench" / "rows.json").read_text())
PAGE = (DOCS / "benchmarks.md").read_text()
FIELDS = ["name", "ours", "unit", "against", "theirs", "ratio", "budget", "met"]


def test_the_page_names_every_row_with_its_peer() -> None:
    assert len(ROWS) > 40
    lines = re.findall(r"^\| ([^|]+) \| [^|]* \| ([^|]+) \|", PAGE, re.MULTILINE)
    shown = [(name, against) for name, against in lines if name not in ("what", "---")]
    assert sorted(shown) == sorted((row["name"], row["against"]) for row in ROWS)


def test_every_row_has_the_fields_that_are_promised() -> None:
    assert all(list(row) == FIELDS for row in ROWS)


def test_the_page_counts_what_is_met() -> None:
    judged = [row for row in ROWS if row["met"] is not None]
    assert f"{sum(row['met'] for row in judged)} of {len(judged)} budgets are met" in PAGE
    assert PAGE.count("**missed**") == sum(not row["met"] for row in judged)


def test_every_picture_is_shown_and_there() -> None:
    shown = re.findall(r"!\[[^]]+\]\(bench/(\w+\.png)\)", PAGE)
    assert sorted(shown) == sorted(path.name for path in (DOCS / "bench").glob("*.png"))


def test_every_file_of_measurements_has_rows() -> None:
    for path in (ROOT / "tests" / "bench").glob("bench_*.py"):
        names = [node.name for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)]
        assert "rows" in names, path.name


def test_readme_leads_to_the_page() -> None:
    assert "](resources/docs/benchmarks.md)" in (ROOT / "README.md").read_text()
