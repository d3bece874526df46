"""The table of attacks, its tests and its protections say the same."""

import ast
import functools
import re
from pathlib import Path

from attacks.marking import Tried
from attacks.off.protections import MUTATIONS
from attacks.result import Result, judged
from attacks.table import BY_NUMBER, ROWS, TABLE

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
NOT_TRIED = {49, 51, 52, 53, 60, 67}
"""Rows without any test: each is later or open in the table, with its reason."""


@functools.cache
def marked() -> tuple[tuple[Path, tuple[int, ...]], ...]:
    """Give each file and the rows of each of its marks."""
    found: list[tuple[Path, tuple[int, ...]]] = []
    for path in TESTS.rglob("test_*.py"):
        source = path.read_text(encoding="utf-8")
        if "attack" not in source:
            continue  # most files; reading a tree takes a hundred times as long
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(func=ast.Attribute(attr="attack")) if ast.unparse(node.func) == "pytest.mark.attack":
                    found.append((path, tuple(ast.literal_eval(one) for one in node.args)))
                case _:
                    pass
    return tuple(found)


def test_the_table_has_every_row_once_with_its_reason() -> None:
    assert [row.number for row in TABLE] == list(range(1, ROWS + 1))
    assert [row.number for row in TABLE if (row.state == "tried") == bool(row.why)] == []


def test_every_row_that_shall_hold_has_a_test() -> None:
    tested = {row for _, rows in marked() for row in rows}
    assert set(BY_NUMBER) - tested == NOT_TRIED
    assert [row for row in NOT_TRIED if BY_NUMBER[row].state == "tried"] == []


def test_every_file_of_attacks_says_the_rows_of_its_name() -> None:
    said: dict[str, set[int]] = {}
    for path, rows in marked():
        if path.parent.name == "attacks":
            said.setdefault(path.name, set()).update(rows)
    for path in (TESTS / "attacks").glob("test_*.py"):
        named = {int(number) for number in re.findall(r"(?<=_)\d\d(?=_)", path.name)}
        assert named <= said.get(path.name, set()), path.name


def test_each_protection_is_taken_out_of_a_file_that_has_it_and_noticed_by_a_test_of_the_row() -> None:
    rows = {path: set[int]() for path, _ in marked()}
    for path, said in marked():
        rows[path].update(said)
    for one in MUTATIONS:
        assert one.row in rows[TESTS / one.tests], one
        for change in one.changes:
            source = (ROOT / "app" / "anechoic" / change.file).read_text(encoding="utf-8")
            assert source.count(change.text) == 1, change
            assert change.text != change.instead


def tried(outcome: str, *rows: int, tries: int = 1) -> Tried:
    return Tried(test="t", rows=list(rows), tries=tries, outcome=outcome, why="because", seconds=1.0)


def test_a_row_holds_only_when_all_of_its_tests_ran_and_passed() -> None:
    def of(row: int, *ran: Tried) -> Result:
        return next(one for one in judged(ran) if one.row == row)

    assert of(1, tried("passed", 1, tries=3), tried("passed", 1)) == Result(1, 4, "held", 2.0)
    assert of(1, tried("passed", 1), tried("skipped", 1, tries=0)).result == "open"
    assert of(1, tried("passed", 1), tried("failed", 1, tries=0)).result == "failed"
    assert of(1).result == "open"
    assert of(15, tried("passed", 15)).result == "later"
    assert of(15, tried("failed", 15)).result == "failed"
    assert of(36).result == "open"
