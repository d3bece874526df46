import importlib.metadata
import importlib.util
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PRODUCT = [
    *PROJECT["project"]["dependencies"],
    *(line for extra in PROJECT["project"]["optional-dependencies"].values() for line in extra),
]
GPL = re.compile(r"\b(A?GPL|GNU General Public|GNU Affero)", re.IGNORECASE)
LGPL = re.compile(r"LGPL|Lesser", re.IGNORECASE)


def _applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def _installed_product() -> list[importlib.metadata.Distribution]:
    """Give every distribution that a product installation pulls in on this machine."""
    waiting, seen = [Requirement(line) for line in PRODUCT], {}
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name not in seen and _applies(requirement):
            seen[name] = importlib.metadata.distribution(name)
            waiting += [Requirement(line) for line in seen[name].requires or ()]
    return list(seen.values())


def _licence(distribution: importlib.metadata.Distribution) -> str:
    about = distribution.metadata
    short = next((about[field] for field in ("License-Expression", "License") if field in about), "")
    kinds = [kind for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    told = " ; ".join(filter(None, [short.partition("\n")[0], *kinds]))
    # Some say nothing in their metadata and carry only the text of the licence.
    return told or distribution.read_text("licenses/LICENSE") or distribution.read_text("LICENSE") or ""


def test_nothing_in_the_product_asks_for_the_gpl() -> None:
    chosen = {distribution.name: _licence(distribution) for distribution in _installed_product()}
    assert len(chosen) > 20
    assert [name for name, text in chosen.items() if not text] == []
    # Qt for Python offers a choice of which the lesser licence is one.
    assert {name: text for name, text in chosen.items() if GPL.search(text) and not LGPL.search(text)} == {}


@pytest.mark.parametrize("text", ["GPL-3.0-only", "AGPL-3.0", "GNU General Public License v2 (GPLv2)"])
def test_the_gpl_is_recognised(text: str) -> None:
    assert GPL.search(text)
    assert not LGPL.search(text)


def test_no_key_store_that_keeps_secrets_in_a_file_is_there() -> None:
    assert importlib.util.find_spec("keyrings") is None or importlib.util.find_spec("keyrings.alt") is None


def test_every_locked_dependency_is_hashed_and_names_no_host() -> None:
    pins = re.findall(r"^([A-Za-z0-9._-]+)==\S+.*\\\n    --hash=sha256:[0-9a-f]{64}", LOCK, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[A-Za-z0-9]", LOCK, re.MULTILINE))
    assert "://" not in LOCK
    assert "@ " not in LOCK


def test_the_lock_holds_everything_the_project_asks_for() -> None:
    pinned = {canonicalize_name(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", LOCK, re.MULTILINE)}
    groups = [line for group in PROJECT["dependency-groups"].values() for line in group]
    assert {canonicalize_name(Requirement(line).name) for line in (*PRODUCT, *groups)} - pinned == set()


def test_every_system_package_has_a_kind_and_a_reason() -> None:
    lines = (ROOT / "packaging" / "system-packages.txt").read_text().splitlines()
    for line in (line for line in lines if not line.startswith("#")):
        kind, name, reason = line.split(maxsplit=2)
        assert kind in ("base", "runtime", "test"), line
        assert re.fullmatch(r"[a-z0-9.+-]+", name), line
        assert reason, line


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the pin is for Python 3.11")
def test_qt_is_the_version_that_keeps_count_on_this_python() -> None:
    assert importlib.metadata.version("PySide6-Essentials") == "6.11.3"
    assert importlib.metadata.version("shiboken6") == "6.11.3"
