"""Rows 8 and 11: names and texts from outside are labels: never a path, never SQL, always stored as they are."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from anechoic.facility.contents import open_text
from anechoic.facility.ingest.batch import add
from anechoic.facility.ingest.listing import listed
from anechoic.facility.recall import Scope, recall
from anechoic.store.facility.tables.batches import BATCH, CLIP
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(8, 11)

NAMES = (
    "../../../../etc/cron.d/evil",
    "/etc/passwd",
    "..\\..\\windows\\system32",
    "CON",
    "NUL.txt",
    "a" * 120,
    "'; DROP TABLE clip; --",
    "' OR '1'='1",
    '"; DELETE FROM item WHERE "1"="1',
    "1); ATTACH DATABASE '/tmp/evil' AS evil; --",
    "%s%n%d{0}{1}$(id)`id`",
    "<img src=file:///etc/passwd>",
    "\u202egnp.exe",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_label(tmp_path: Path, name: str) -> None:
    delivered = DeliveredBatch(tmp_path / "batch", profile={"batch": name, "owner": name})
    delivered.add(
        "it-1",
        item_id=name,
        clip_id=name,
        conversation=name,
        speaker=name,
        automatic_transcript=name,
        attribution=name,
        candidates=[{"candidate_id": name, "text": name}],
    )
    delivered.add("it-2")
    bench = Bench.new(tmp_path / "facility")
    before = {path for path in tmp_path.rglob("*") if "facility/blobs" not in str(path)}
    report = add(bench.facility, delivered.write(), lambda _done, _total: None)
    assert (report.accepted, report.refused) == (2, ())
    with bench.facility.database.read() as connection:
        texts = [open_text(bench.facility, connection, clip) for clip in connection.scalars(select(CLIP.c.id))]
        assert connection.scalar(select(func.count()).select_from(BATCH)) == 1
    assert name in {text.transcript for text in texts}
    assert listed(bench.facility)[0]["name"].isprintable()
    assert recall(bench.facility, name, Scope.SPEAKER, name).clips == 1
    bench.close()
    after = {path for path in tmp_path.rglob("*") if "facility/blobs" not in str(path)}
    assert {path.name for path in after - before} <= {"batch.json", "items.jsonl", "facility.db-wal", "facility.db-shm"}
    assert not Path("/tmp/evil").exists()  # noqa: S108 - that is what must not appear
