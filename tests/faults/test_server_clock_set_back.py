"""Row 22, the server's side: its clock is set back while somebody works. Found by the random schedules 128 and 318."""

import asyncio
from pathlib import Path

import pytest

from anechoic.station.agent import opening
from anechoic.station.drafts import read_draft
from fakes.fault_schedule import Schedule
from fakes.fault_time import HOUR_MS


@pytest.mark.attack(22)
def test_nobody_is_put_in_quarantine_for_it_and_the_words_come_back(tmp_path: Path) -> None:
    schedule = Schedule.new(0, tmp_path)
    schedule.dice.calm = True
    ana, bench = schedule.desks[0], schedule.house.bench

    async def story() -> None:
        await ana.attempt(opening.open_next, "open next")
        await ana.attempt(ana.submit, "submit")
        await asyncio.sleep(5)
        bench.clock.now -= 2 * HOUR_MS
        await ana.attempt(ana.take_back, "take back")
        assert ana.machine is not None
        assert ana.machine.quarantine() == ""
        assert ana.accused == []

        await ana.attempt(ana.beat, "beat")
        await ana.attempt(opening.open_next, "open next")
        assert ana.shift is not None
        assert ana.shift.open is not None
        task = ana.shift.open.item.task
        [(said_of, text)] = ana.ledger.submitted.values()
        kept = ana.shift.vault.drafts.open_draft(task)
        assert kept is not None
        assert (task, read_draft(kept).text) == (said_of, text)
        await ana.close()

    with asyncio.Runner(loop_factory=schedule.new_loop) as runner, schedule.under_way():
        runner.run(story())
    schedule.house.bench.close()
