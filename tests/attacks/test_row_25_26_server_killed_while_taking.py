import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from anechoic.rules.task import ReceiptState, TaskState
from anechoic.store.facility.tables.answers import ANSWER, RECEIPT, REVIEW
from fakes.doomed_server import AFTER_COMMIT, DIED, POINTS, order
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(25, 26)

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("point", [*POINTS, AFTER_COMMIT])
def test_killed_at_any_point_the_answer_is_there_once_after_the_retry(tmp_path: Path, point: str) -> None:
    bench = Bench.new(tmp_path / "facility")
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    sealed = desk.seal(desk.body(fetched, clip))
    died = subprocess.run(
        [sys.executable, "-m", "fakes.doomed_server", str(tmp_path / "facility"), point],
        input=order(desk, sealed, bench.clock.now),
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT / 'tests'}"},
        timeout=60,
    )
    assert died.returncode == DIED
    receipt = desk.send(sealed)
    assert receipt.state is (ReceiptState.REPEATED if point == AFTER_COMMIT else ReceiptState.ACCEPTED)
    with bench.facility.database.read() as connection:
        kept = [connection.scalar(select(func.count()).select_from(table)) for table in (ANSWER, RECEIPT, REVIEW)]
    assert kept == [1, 1, 1]
    assert bench.kinds_recorded().count("answer_accepted") == 1
    assert bench.state(task.id) is TaskState.IN_REVIEW
    bench.close()
