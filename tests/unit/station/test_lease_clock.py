import pytest

from anechoic.rules.ids import LeaseId
from anechoic.station.lease import LeaseClock
from anechoic.station.system.plain import PlainSystem

LEASE = LeaseId("l")
HOUR = 3_600_000


class Watch(PlainSystem):
    """Uptime that a test moves; sleep counts, the wall clock plays no part."""

    def __init__(self) -> None:
        self.now = 5_000

    def uptime_ms(self) -> int:
        return self.now


def _clock(watch: Watch) -> LeaseClock:
    clock = LeaseClock(watch, server_time=1_000_000, asked=watch.now, grace_minutes=240)
    clock.hold(LEASE, 1_000_000 + HOUR)
    return clock


@pytest.mark.attack(23)
def test_a_lease_ends_by_the_servers_time_carried_on_here() -> None:
    watch = Watch()
    clock = _clock(watch)
    watch.now += HOUR - 1
    assert clock.holds(LEASE)
    watch.now += 1
    assert not clock.holds(LEASE)


def test_time_on_the_way_counts_against_the_lease() -> None:
    watch = Watch()
    asked = watch.now
    watch.now += 2_000
    clock = LeaseClock(watch, server_time=1_000_000, asked=asked, grace_minutes=1)
    assert clock.now() == 1_002_000


def test_a_heartbeat_renews_and_an_unknown_lease_never_holds() -> None:
    watch = Watch()
    clock = _clock(watch)
    watch.now += 2 * HOUR
    clock.heard(1_000_000 + 2 * HOUR, watch.now)
    assert not clock.holds(LEASE)
    clock.hold(LEASE, 1_000_000 + 3 * HOUR)
    assert clock.holds(LEASE)
    clock.drop(LEASE)
    assert not clock.holds(LEASE)
    assert not clock.holds(LeaseId("other"))


@pytest.mark.attack(29)
def test_grace_runs_from_the_last_word_of_the_server() -> None:
    watch = Watch()
    clock = _clock(watch)
    watch.now += 4 * HOUR - 1
    assert clock.in_grace()
    watch.now += 1
    assert not clock.in_grace()
    clock.heard(1_000_000, watch.now)
    assert clock.in_grace()
