"""Row 18, the part that is there: a workstation is copied whole, and both go on under one identity.

Both keep counting the same events, so the facility is told two stories under one number, or meets a gap.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.rules.task import EventKind
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(18)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


@pytest.mark.parametrize("ahead", [1, 2, 7])
def test_the_second_of_two_copies_is_noticed(bench: Bench, ahead: int) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    desk.report(EventKind.OPENED, clip)
    copy: Desk = replace(desk, known=dict(desk.known))
    for n in range(ahead):
        desk.report(EventKind.PLAYED, clip, first=0, last=100 + n)
    with pytest.raises(Refused) as noticed:
        copy.report(EventKind.PLAYED, clip, first=500, last=900)
    assert noticed.value.code == "events_broken"
    assert bench.kinds_recorded()[-1] == "events_broken"
