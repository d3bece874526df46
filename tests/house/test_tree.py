import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app" / "anechoic"
TOP_LEVEL = {
    *("pyproject.toml", "README.md", "app", "resources", "packaging", "tests", "installer.spec"),
    *("LICENSE", "SECURITY.md", "CHANGELOG.md", "typings", ".gitignore", ".ci"),
}
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "core"}
# Traces of one machine or of how the work was done; written so that this file does not find itself.
TRACES = re.compile(
    r"(?<![\w.])/w[o]rk/|(?<![\w.])/h[o]me/\w+/|/[U]sers/\w+/|/opt/(?:p[y]pi|wh[e]els)|\bf[a]rm-[a-z]+"
    r"|\.l[i]brary/|p[y]pi\.org|pythonh[o]sted|\bi[s]sues show\b|\bCl[a]ude\b|\bA[n]thropic\b|co-auth[o]red-by",
    re.IGNORECASE,
)
OTHER_PEOPLES_TEXT = (".lock", ".jsonl", ".json", ".flac", ".wav", ".ttf", ".png", ".svg", ".tsv")


def _tracked() -> list[Path]:
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name.decode() for name in listing.split(b"\0") if name and (ROOT / name.decode()).is_file()]


def _modules() -> list[Path]:
    # Migrations are written once by a program and read in their order; they are no room of the house.
    return [path for path in APP.rglob("*.py") if not {"__pycache__", "versions"} & set(path.parts)]


def test_the_top_level_is_as_agreed() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in _tracked()} - TOP_LEVEL == set()


def test_every_package_has_a_charter() -> None:
    for path in _modules():
        if path.name != "__init__.py" or path == APP / "__init__.py":
            continue
        tree = ast.parse(path.read_text())
        charter = ast.get_docstring(tree, clean=True) or ""
        lines = len(charter.splitlines())
        assert 5 <= lines <= 15, f"{path.relative_to(ROOT)}: a charter of 5-15 lines, not {lines}"
        assert len(tree.body) == 1, f"{path.relative_to(ROOT)} holds more than its charter"


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in _modules()}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_no_file_is_too_long() -> None:
    ours = (*_modules(), *(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py"))
    long = {str(path.relative_to(ROOT)): lines for path in ours if (lines := _lines(path)) > 400}
    assert long == {}


def test_no_name_says_nothing() -> None:
    parts = {part.removesuffix(".py") for path in _modules() for part in path.relative_to(APP).parts}
    assert parts & EMPTY_NAMES == set()


def test_no_file_tells_of_one_machine() -> None:
    found = []
    for path in _tracked():
        if path.suffix in OTHER_PEOPLES_TEXT or path == Path(__file__):
            continue
        text = path.read_bytes().decode(errors="ignore")
        found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in TRACES.finditer(text)]
    assert found == []


def _lines(path: Path) -> int:
    return len(path.read_bytes().splitlines())
