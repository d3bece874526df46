"""The training batch that ships is fit, small, credited, and shows what a batch can hold."""

import json
from pathlib import Path

from sqlalchemy import select

from anechoic.facility.contents import open_text
from anechoic.facility.ingest.batch import add
from anechoic.resources import resource_path
from anechoic.store.facility.tables.batches import CLIP
from fakes.facility_bench import Bench


def test_every_item_is_taken(tmp_path: Path) -> None:
    bench = Bench.new(tmp_path / "facility")
    folder = resource_path("training")
    report = add(bench.facility, folder, lambda _done, _total: None)
    assert report.refused == report.refused_terms == ()
    assert report.terms >= 20
    assert 28 <= report.accepted + report.split <= 40
    assert report.split == 1
    assert report.gold >= 2
    with bench.facility.database.read() as connection:
        texts = [open_text(bench.facility, connection, clip) for clip in connection.scalars(select(CLIP.c.id))]
    bench.close()
    assert {text.source for text in texts} == {"en", "es", "fr", "it", "pt", "ru"}
    assert {text.kind.value for text in texts} == {"translation", "transcription", "command"}
    made = [text for text in texts if text.made_for_training]
    assert len(made) == 4
    assert all(text.response and text.wake_word and text.context.product for text in made)
    assert all(text.attribution and text.licence for text in texts)
    assert all(text.speech for text in texts)


def test_it_is_small_and_every_recording_is_credited() -> None:
    folder = resource_path("training")
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= 8_000_000
    credited = (folder / "LICENSES.md").read_text()
    for line in (folder / "items.jsonl").read_text().splitlines():
        item = json.loads(line)
        assert item["attribution"] in credited
        assert Path(item["audio"]).name in credited
    named = {json.loads(line)["audio"] for line in (folder / "items.jsonl").read_text().splitlines()}
    assert {f"audio/{path.name}" for path in (folder / "audio").iterdir()} == named
