"""The demo's search for plaintext: it finds every sort of leak, and says nothing where there is none."""

import json
import os
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import soundfile

from demo import leaks
from demo.leaks import markers_of, prove, search

pytestmark = pytest.mark.journey

TEXT = "Pulsa la tecla almohadilla, mañana también"


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    folder = tmp_path / "batch"
    (folder / "audio").mkdir(parents=True)
    noise = np.random.default_rng(7).integers(-9000, 9000, 16000).astype(np.int16)
    soundfile.write(folder / "audio" / "one.flac", noise, 16000, subtype="PCM_16")
    item = {
        "item_id": "it-1",
        "audio": "audio/one.flac",
        "automatic_transcript": TEXT,
        "candidates": [{"candidate_id": "A", "text": "Press the pound key, tomorrow too"}],
    }
    (folder / "items.jsonl").write_text(json.dumps(item) + "\nno item\n", encoding="utf-8")
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "sealed").write_bytes(os.urandom(300_000))
    return folder


def names(folder: Path, batch: Path) -> set[str]:
    return {finding.marker for finding in search([folder], markers_of(batch, ["own words, typed by hand"]))}


def test_sealed_bytes_and_silence_are_no_leak(disk: Path, batch: Path) -> None:
    (disk / "zeros").write_bytes(bytes(100_000))
    assert names(disk, batch) == set()


@pytest.mark.parametrize("form", ["utf-8", "utf-16-le"])
def test_a_text_is_found_in_every_form(disk: Path, batch: Path, form: str) -> None:
    (disk / "sub").mkdir()
    (disk / "sub" / "note").write_bytes(b"\x01\x02" + TEXT.encode(form) + b"\x03")
    assert names(disk, batch) == {"it-1:text"}


def test_a_text_is_found_in_escaped_json_and_in_a_write_ahead_log(disk: Path, batch: Path) -> None:
    (disk / "a.json").write_text(json.dumps({"x": TEXT}))
    with sqlite3.connect(disk / "b.db") as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("CREATE TABLE t (x TEXT)")
        base.execute("INSERT INTO t VALUES ('own words, typed by hand')")
        base.commit()
        found = search([disk], markers_of(batch, ["own words, typed by hand"]))
    base.close()
    assert {(finding.file.rpartition("/")[2], finding.marker) for finding in found} == {
        ("a.json", "it-1:text"),
        ("b.db-wal", "typed-1:text"),
    }


def test_samples_and_the_file_as_sent_are_found(disk: Path, batch: Path) -> None:
    samples, _ = soundfile.read(batch / "audio" / "one.flac", dtype="int16")
    (disk / "memory").write_bytes(b"odd" + samples.tobytes())
    (disk / "copy").write_bytes((batch / "audio" / "one.flac").read_bytes())
    assert names(disk, batch) == {"it-1:sound", "it-1:file"}


def test_the_search_is_believed_only_when_it_finds_what_is_planted(
    disk: Path, batch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    markers = markers_of(batch, [])
    assert prove([disk], markers)
    assert not prove([disk], [])
    assert [file.name for file in disk.iterdir()] == ["sealed"]
    monkeypatch.setattr(leaks._Seek, "names_in", lambda _self, _data: set())
    assert not prove([disk], markers)
