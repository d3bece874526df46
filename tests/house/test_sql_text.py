import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "anechoic"
STATEMENT = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|ATTACH|WITH|PRAGMA)\s")
# A vault's key can only be given inside the PRAGMA itself; it is 64 hexadecimal digits of our own making.
KEYING = "PRAGMA key = \"x'"


def _built_statements(source: str) -> list[int]:
    """Give the lines where SQL is put together from pieces instead of being given its values."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.expr):
            continue
        text: object = None
        if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
            text = getattr(node.values[0], "value", None)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
            text = getattr(node.left, "value", None)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            text = getattr(node.func.value, "value", None)
        if isinstance(text, str) and STATEMENT.match(text) and not text.startswith(KEYING):
            found.append(node.lineno)
    return found


@pytest.mark.parametrize(
    "line",
    ['f"SELECT * FROM t WHERE id = {x}"', '"DELETE FROM " + t', '"SELECT %s" % x', '"UPDATE {} SET a".format(t)'],
)
def test_a_statement_put_together_is_found(line: str) -> None:
    assert _built_statements(line) == [1]


def test_the_key_of_a_vault_is_the_one_exception() -> None:
    assert _built_statements("""f'PRAGMA key = "x\\'{digits}\\'"'""") == []
    assert _built_statements('f"PRAGMA user_version = {number}"') == [1]


def test_values_given_apart_are_fine() -> None:
    assert _built_statements('db.execute("SELECT a FROM t WHERE id = ?", (x,))') == []


@pytest.mark.attack(11)
def test_no_statement_is_put_together_from_pieces() -> None:
    found = []
    # A migration names tables of ours, which cannot be given as values; nothing from outside reaches it.
    for path in (path for path in APP.rglob("*.py") if path.parent.name != "versions"):
        found += [f"{path.relative_to(ROOT)}:{line}" for line in _built_statements(path.read_text())]
    assert found == []
