"""Every damaged or dishonest file has its verdict, and none costs the next one anything."""

import json
from pathlib import Path

import pytest

from anechoic.audio.probe.parent import Decoder
from anechoic.errors import Refused

pytestmark = pytest.mark.attack(6)

DATA = Path(__file__).resolve().parents[2] / "data"
VERDICTS: dict[str, str] = json.loads((DATA / "hostile_verdicts.json").read_text())
FILES = {row["file"]: row for row in json.loads((DATA / "hostile" / "manifest.json").read_text())["files"]}


@pytest.fixture(scope="module")
def verdicts() -> dict[str, str]:
    found = {}
    with Decoder() as decoder:
        for name, row in FILES.items():
            try:
                clip = decoder.decode(DATA / "hostile" / name, sha256=row["sha256"])
                found[name] = f"taken {clip.rate} {clip.channels} {clip.frames}"
            except Refused as refusal:
                found[name] = refusal.code
    return found


def test_the_table_names_every_file() -> None:
    assert set(VERDICTS) == set(FILES)
    assert len(FILES) == 77


@pytest.mark.parametrize("name", sorted(VERDICTS))
def test_each_file_gets_its_verdict(name: str, verdicts: dict[str, str]) -> None:
    assert verdicts[name] == VERDICTS[name]
