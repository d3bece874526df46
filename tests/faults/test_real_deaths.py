"""Random schedules of real processes and real SIGKILLs: rows 25 and 26 at any moment rather than at known steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.doomed_submit import STEPS
from fakes.fault_plan import Dice
from fakes.mortal_house import MortalHouse
from fakes.mortal_schedule import MortalSchedule, run

pytestmark = [pytest.mark.attack(25, 26), pytest.mark.journey]


@pytest.mark.parametrize("seed", [1, 4])
def test_whoever_is_killed_nothing_is_lost_or_counted_twice(tmp_path: Path, seed: int) -> None:
    outcome = run(seed, tmp_path / "house", steps=5)
    assert not outcome.violations, "\n".join((f"seed {seed}", *outcome.violations, *outcome.story))
    assert outcome.befell, "somebody was killed"


@pytest.fixture
def schedule(tmp_path: Path) -> Iterator[MortalSchedule]:
    ready = MortalSchedule(Dice(0, calm=True), MortalHouse.new(tmp_path / "house"), 0)
    yield ready
    ready.close()


def test_a_program_that_writes_no_drafts_is_seen(schedule: MortalSchedule) -> None:
    schedule.house.without = "drafts"
    ana = schedule.ana
    assert schedule.house.start()
    assert ana.begin()
    ana.open_next()
    ana.draft()
    ana.kill()
    assert ana.deaths == 1
    assert any("the draft of" in lost for lost in ana.ledger.lost)


def test_a_server_that_keeps_no_receipts_is_seen(schedule: MortalSchedule) -> None:
    schedule.house.without = "receipts"
    ana = schedule.ana
    assert schedule.house.start()
    assert "after_send" in STEPS
    assert ana.begin("after_send")
    ana.open_next()
    ana.submit()
    ana.await_death()
    assert ana.deaths == 1
    assert ana.begin()
    ana.leave()
    assert [*ana.settled(), *ana.ledger.arrived(schedule.house.facility)]
