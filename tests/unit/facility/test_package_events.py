from typing import Any

import pytest

from anechoic.errors import Refused
from anechoic.rules.task import EventKind
from anechoic.store.facility import packages
from anechoic.wire.events import EventsRequest, StationEvent
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.code


def test_events_are_numbered_without_a_gap_and_repeated_freely(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    assert desk.report(EventKind.OPENED, clip).counter == 1
    assert desk.report(EventKind.PLAYED, clip, first=0, last=8_000).counter == 2
    assert desk.report(EventKind.OPENED, clip, counter=1).counter == 2
    leaves = bench.kinds_recorded()
    assert (leaves.count("opened"), leaves.count("played")) == (1, 1)


@pytest.mark.parametrize("wrong", [{"counter": 9}, {"counter": 1, "last": 5}])
def test_a_gap_or_another_story_is_an_alarm(bench: Bench, desk: Desk, wrong: dict[str, Any]) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    desk.report(EventKind.OPENED, clip)
    with pytest.raises(Refused) as refused:
        desk.report(EventKind.OPENED, clip, **wrong)
    assert _code(refused) == "events_broken"
    assert bench.kinds_recorded()[-1] == "events_broken"


def test_what_came_before_a_gap_is_kept(bench: Bench, desk: Desk) -> None:
    from anechoic.facility.package.events import take_events

    given = {"kind": EventKind.OPENED, "at": 1, "clip": "0" * 32, "task": "0" * 32, "lease": "0" * 32}
    events = tuple(StationEvent(counter=n, **given) for n in (1, 2, 4))  # type: ignore[arg-type]
    with pytest.raises(Refused):
        take_events(bench.facility, desk.caller, EventsRequest(events=events))
    with bench.facility.database.read() as connection:
        assert packages.event_counter(connection, desk.station) == 2
