"""A run that is killed in the middle loses nothing and doubles nothing when it is run again."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from anechoic.facility.contents import open_contents
from anechoic.facility.founding import found
from anechoic.facility.ingest.batch import add
from anechoic.settings import FacilitySettings
from anechoic.store.facility.tables.batches import CLIP, CONTENT_KEY, ITEM
from anechoic.store.facility.tables.tasks import TASK
from fakes.delivered_batch import DeliveredBatch

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "correct horse battery staple"


@pytest.mark.parametrize("after", [(1,), (3, 5), (2, 4, 7)])
def test_kill_9_and_again(tmp_path: Path, after: tuple[int, ...]) -> None:
    delivered = DeliveredBatch(tmp_path / "batch")
    for number in range(12):
        delivered.add(f"it-{number}")
    folder = delivered.write()
    settings = FacilitySettings(name="Killed", training=True, record_name="killed.example/record")
    facility = found(tmp_path / "facility", PASSPHRASE, settings).facility
    for enough in after:
        with subprocess.Popen(
            [
                sys.executable,
                str(ROOT / "tests" / "fakes" / "batch_runner.py"),
                str(ROOT / "app"),
                str(tmp_path / "facility"),
                str(folder),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(f"{PASSPHRASE}\n")
            process.stdin.flush()
            for line in process.stdout:
                if int(line) >= enough:
                    process.kill()
                    break
    report = add(facility, folder, lambda _done, _total: None)
    assert report.already >= max(after)
    assert report.already + report.accepted == 12
    assert report.refused == ()
    with facility.database.read() as connection:
        for table in (ITEM, CLIP, CONTENT_KEY, TASK):
            assert connection.scalar(select(func.count()).select_from(table)) == 12
        for clip in connection.scalars(select(CLIP.c.id)):
            assert open_contents(facility, connection, clip).pcm
    facility.close()
