"""Row 54: guessing passwords and digits: ten an hour for a login, known or not, then a pause."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused
from fakes.bench_door import Person, stranger
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(54)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


@pytest.mark.parametrize("known", [True, False])
def test_ten_wrong_tries_an_hour_and_then_a_pause(bench: Bench, known: bool) -> None:  # noqa: FBT001 - parametrised
    station = bench.station("ws-1")
    who = Person.new(bench, "ana", station) if known else stranger(bench)
    for _ in range(10):
        with pytest.raises(Refused) as error:
            who.sign_in(station, code="000000")
        assert error.value.code == "wrong_credentials"
    # Even the right password and digits are not looked at now, from any workstation.
    for at in (station, bench.station("ws-2")):
        with pytest.raises(Refused) as error:
            who.sign_in(at)
        assert error.value.code == "too_many_tries"
        assert "hour" in error.value.text()
    bench.clock.go(minutes=61)
    if known:
        assert who.sign_in(station).person.login == "ana"
    else:
        with pytest.raises(Refused) as error:
            who.sign_in(station)
        assert error.value.code == "wrong_credentials"
