import ast
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "anechoic"
WORKSTATION = (
    *("__main__", "station_program", "smoke", "window_program", "window", "behind", "front"),
    *("station", "admin.station", "widgets", "desk", "supervisor"),
)
SERVER_ONLY = (
    *("anechoic.facility", "anechoic.store.facility", "anechoic.audio.probe"),
    *("sqlalchemy", "alembic", "aiohttp", "psycopg", "soundfile"),
)


def _contracts() -> list[dict[str, object]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    contracts: list[dict[str, object]] = project["tool"]["importlinter"]["contracts"]
    return contracts


def _exists(module: str) -> bool:
    path = APP.joinpath(*module.removeprefix("anechoic.").split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def test_every_contract_is_kept() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([program, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_no_contract_has_exceptions() -> None:
    assert not [contract["name"] for contract in _contracts() if contract.get("ignore_imports")]


def test_every_module_of_the_workstation_is_kept_from_the_server() -> None:
    [contract] = [one for one in _contracts() if one["name"] == "The workstation does not carry the server"]
    sources, forbidden = contract["source_modules"], contract["forbidden_modules"]
    assert isinstance(sources, list)
    assert isinstance(forbidden, list)
    assert [name for name in WORKSTATION if _exists(name) and f"anechoic.{name}" not in sources] == []
    ours = [name for name in SERVER_ONLY if not name.startswith("anechoic.") or _exists(name)]
    assert [name for name in ours if name not in forbidden] == []


def test_widgets_are_named_only_where_things_are_painted() -> None:
    allowed = {"view.py", "window.py"}
    for path in (*(APP / "desk").rglob("*.py"), *(APP / "supervisor").rglob("*.py")):
        if path.name not in allowed:
            assert "QtWidgets" not in _imported(path, names=True), f"{path.relative_to(ROOT)} imports QtWidgets"


def test_the_verifier_needs_nothing_but_python() -> None:
    path = APP / "verify.py"
    if path.is_file():
        strangers = {name.split(".", maxsplit=1)[0] for name in _imported(path)} - sys.stdlib_module_names
        assert not strangers


def _imported(path: Path, *, names: bool = False) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or "."}
            if names:
                found |= {alias.name for alias in node.names} | set((node.module or "").split("."))
    return found
