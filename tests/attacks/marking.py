"""What joins a test to its rows: the mark `attack`, the fixture `tried`, and the file of results.

A test says `pytest.mark.attack(5)` (several rows if it tries several). Each parametrised case is one try; a test that
tries in a loop asks for the fixture `tried` and calls it once a try, or with their number.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

import pytest

from attacks.table import BY_NUMBER

ROOM = Path(__file__).parent
_ROWS, _TRIES = "attack rows", "attack tries"


class Tried(TypedDict):
    """What one test did for its rows."""

    test: str
    rows: list[int]
    tries: int
    outcome: str
    why: str
    seconds: float


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Give what counts the tries of a test; without a call a test counts as one."""
    counts: list[int] = []
    request.node.user_properties.append((_TRIES, counts))

    def count(number: int = 1) -> None:
        counts.append(number)

    return count


def rows_of(item: pytest.Item) -> list[int]:
    """Give the rows a test is marked with.

    Raises:
        pytest.UsageError: the mark names no row, or one that is not in the table.
    """
    rows: list[int] = []
    for mark in item.iter_markers("attack"):
        if not mark.args or mark.kwargs or not all(number in BY_NUMBER for number in mark.args):
            raise pytest.UsageError(f"{item.nodeid}: attack({mark.args}) names no row of the table")
        rows += [number for number in mark.args if number not in rows]
    if not rows and item.path.parent == ROOM:
        raise pytest.UsageError(f"{item.nodeid}: a test in attacks/ says its row: pytest.mark.attack(NUMBER)")
    return rows


class AttackPlugin:
    """Checks the marks, picks tests by row, and writes what was tried.

    Args:
        results: where the results go; nowhere if None.
        only: rows whose tests run; all tests if empty.
    """

    def __init__(self, results: Path | None, only: frozenset[int]) -> None:
        self._results, self._only = results, only
        self._tried: dict[str, Tried] = {}

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Note the rows on each test, and leave out what was not asked for."""
        kept: list[pytest.Item] = []
        left: list[pytest.Item] = []
        for item in items:
            rows = rows_of(item)
            if rows:
                item.user_properties.append((_ROWS, rows))
            wanted = not self._only or bool(self._only & set(rows))
            (kept if wanted else left).append(item)
        if left:
            config.hook.pytest_deselected(items=left)
            items[:] = kept

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add one phase of one test."""
        told = dict(report.user_properties)
        rows = told.get(_ROWS)
        if not isinstance(rows, list):
            return
        made = Tried(test=report.nodeid, rows=rows, tries=0, outcome="passed", why="", seconds=0.0)
        one = self._tried.setdefault(report.nodeid, made)
        one["seconds"] += report.duration
        if report.outcome != "passed" and one["outcome"] != "failed":
            one["outcome"], one["why"] = report.outcome, _reason(report)
        counts = told.get(_TRIES)
        if report.when == "call" and report.outcome == "passed":
            one["tries"] = sum(counts) if isinstance(counts, list) and counts else 1

    def pytest_runtest_logfinish(self) -> None:
        """Write the results so far: a run that is stopped has tried what it tried."""
        if self._results is not None and self._tried:
            self._results.write_text(json.dumps(list(self._tried.values()), indent=1) + "\n")


def _reason(report: pytest.TestReport) -> str:
    if isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    return report.longreprtext.strip().splitlines()[-1][:200] if report.longrepr else report.outcome
