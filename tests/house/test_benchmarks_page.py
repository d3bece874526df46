"""The page of measurements shows everything its run measured, and the run measured everything it can."""

import ast
import json
import re
from pathlib import Path

from bench.families import Family, family
from bench.page import HEAD, table
from bench.table import failed

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
ROWS = json.loads((DOCS / "bench" / "rows.json").read_text())
PAGE = (DOCS / "benchmarks.md").read_text()
FIELDS = ["name", "ours", "unit", "against", "theirs", "ratio", "budget", "met"]


def test_the_page_begins_as_the_next_run_would_write_it() -> None:
    assert PAGE.startswith(f"{HEAD}\nMeasured on ")


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


def test_every_row_has_a_family_before_it_is_measured() -> None:
    """A row's name, or what its f-string begins with; a file that fails leaves a row of its own name."""
    for path in sorted((ROOT / "tests" / "bench").glob("bench_*.py")):
        assert family(failed(path.stem, "")) in Family
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                first = node.args[0]
                if isinstance(first, ast.JoinedStr):
                    first = first.values[0]
                if node.func.id in {"row", "_row", "not_here"} and isinstance(first, ast.Constant):
                    assert family(failed(str(first.value), "")) in Family, path.name
    assert all(family(row) in Family for row in ROWS)


def test_every_line_of_the_tables_is_what_the_rows_make_of_it() -> None:
    lines = [line for line in PAGE.splitlines() if line.startswith("|")]
    wanted = [line for one in Family if (mine := [r for r in ROWS if family(r) is one]) for line in table(mine)]
    assert lines == wanted


def test_readme_leads_to_the_page() -> None:
    assert "](resources/docs/benchmarks.md)" in (ROOT / "README.md").read_text()
