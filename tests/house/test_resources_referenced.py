import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
# Conditions of use stand beside what they cover; nothing opens them by name.
CONDITIONS = re.compile(r"(LICEN[CS]ES?|OFL|NOTICE|README)(\.\w+)?$")


def test_every_resource_is_named_somewhere() -> None:
    readers = [
        *(ROOT / "app").rglob("*.py"),
        *(ROOT / "packaging").rglob("*.py"),
        *RESOURCES.rglob("*.json"),
        *RESOURCES.rglob("*.jsonl"),
        *RESOURCES.rglob("*.md"),
    ]
    named = set(re.findall(r"[\w.-]+", "\n".join(path.read_text() for path in readers)))
    unused = [
        str(path.relative_to(ROOT))
        for path in sorted(RESOURCES.rglob("*"))
        if path.is_file() and not CONDITIONS.match(path.name) and path.name not in named and path.stem not in named
    ]
    assert unused == []
