"""Rows 22, 23: the wall clock is set to another year during a shift; the machine sleeps through a lease."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.rules.ids import LeaseId
from anechoic.station.lease import LeaseClock
from anechoic.station.port import Closed, Draft, DraftSaved, Refresh, SaveDraft
from anechoic.station.system.choose import this_system
from fakes.facility_process import environment
from fakes.one_desk import OneDesk, one_desk
from fakes.sleeper import Sleeper

HOUR = 3_600_000
YEAR_S = 365 * 86_400


@pytest.fixture
def story(tmp_path: Path) -> Iterator[OneDesk]:
    with one_desk(tmp_path, items=4, system=Sleeper()) as ready:
        yield ready


def system_of(story: OneDesk) -> Sleeper:
    assert isinstance(story.desk.system, Sleeper)
    return story.desk.system


@pytest.mark.attack(22)
@pytest.mark.journey
@pytest.mark.parametrize("years", [-1, 20])
def test_a_clock_that_was_set_changes_no_lease(story: OneDesk, monkeypatch: pytest.MonkeyPatch, years: int) -> None:
    story.desk.sign_in("ana")
    first = story.opened()
    moment, moment_ns = time.time, time.time_ns
    monkeypatch.setattr(time, "time", lambda: moment() + years * YEAR_S)
    monkeypatch.setattr(time, "time_ns", lambda: moment_ns() + years * YEAR_S * 1_000_000_000)
    held = story.look(lambda shift: shift.clock.holds(shift.current().item.lease))
    server = story.look(lambda shift: shift.clock.now())
    assert held
    assert abs(server - moment() * 1_000) < 60_000, "the lease clock followed the wall clock"
    story.submit("one")
    assert story.opened().task != first.task
    story.settled()
    assert len(story.leaves("answer_accepted")) == 1
    # The other way round: turning the clock back does not make a lease that is over good again.
    system_of(story).sleep(hours=30)
    assert not story.look(lambda shift: shift.clock.holds(shift.current().item.lease))


@pytest.mark.attack(23, 29)
@pytest.mark.journey
def test_a_night_asleep_ends_what_was_open(story: OneDesk) -> None:
    story.desk.sign_in("ana")
    item = story.opened()
    story.desk.ask(SaveDraft(Draft(text="half a sentence", started=True)), DraftSaved)
    story.facility.kill()
    system_of(story).sleep(hours=2)
    story.desk.send(Refresh())
    assert not story.look(lambda shift: shift.clock.holds(shift.current().item.lease))
    assert story.look(lambda shift: shift.clock.in_grace()), "the server may be away for hours"
    story.desk.ask(SaveDraft(Draft(text="a whole sentence", started=True)), DraftSaved)
    system_of(story).sleep(hours=9)
    story.over()
    assert story.desk.wait(Closed).task == item.task
    assert not any(item.pcm)
    assert story.look(lambda shift: shift.open is None)
    kept = story.look(lambda shift: shift.vault.drafts.open_draft(item.task))
    assert kept is not None
    assert b"a whole sentence" in kept


@pytest.mark.attack(23)
def test_this_systems_clock_counts_sleep(tmp_path: Path) -> None:
    """A time namespace moves CLOCK_BOOTTIME alone ahead, which is what a suspended machine sees afterwards."""
    code = "from anechoic.station.system.choose import this_system; print(this_system().uptime_ms())"
    asleep = ["unshare", "--user", "--map-root-user", "--time", "--boottime", "36000", "--fork"]
    done = subprocess.run(
        [*asleep, sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=False
    )
    if done.returncode:
        pytest.skip(f"no time namespace here: {done.stderr.strip()[:80]}")
    here = this_system()
    awake, slept = here.uptime_ms(), int(done.stdout)
    assert 10 * HOUR <= slept - awake + 60_000 < 11 * HOUR
    clock = LeaseClock(here, server_time=0, asked=awake, grace_minutes=240)
    clock.hold(LeaseId("l"), HOUR)
    assert clock.holds(LeaseId("l"))
    assert slept - awake > HOUR, "the lease would still hold after a night"
