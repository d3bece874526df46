import ast
from pathlib import Path

SETTINGS = Path(__file__).resolve().parents[2] / "app" / "anechoic" / "settings.py"


def _undocumented(source: str) -> list[str]:
    lines = source.splitlines()
    found = []
    for table in (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)):
        if not ast.get_docstring(table):
            found.append(table.name)
        for field, after in zip(table.body, [*table.body[1:], None], strict=True):
            if not isinstance(field, ast.AnnAssign):
                continue
            above = lines[field.lineno - 2].strip().startswith("#")
            beside = "#" in lines[(field.end_lineno or field.lineno) - 1]
            below = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            if not (above or beside or below):
                found.append(f"{table.name}.{ast.unparse(field.target)}")
    return found


def test_every_setting_has_its_reason_beside_it() -> None:
    assert _undocumented(SETTINGS.read_text()) == []


def test_a_setting_without_a_reason_is_found() -> None:
    table = 'class Limits:\n    """Why."""\n\n    told: int = 1  # a reason\n    untold: int = 2\n'
    assert _undocumented(table) == ["Limits.untold"]


def test_settings_cannot_be_changed_while_a_program_runs() -> None:
    tables = [node for node in ast.parse(SETTINGS.read_text()).body if isinstance(node, ast.ClassDef)]
    for table in tables:
        marks = " ".join(ast.unparse(mark) for mark in (*table.decorator_list, *table.keywords))
        assert "frozen=True" in marks, f"{table.name} is not frozen"
