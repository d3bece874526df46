"""Row 16: a recorded sign-in is sent again, or relayed from another machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.facility.access import signin
from fakes.bench_door import Person, door_of
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(16)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def test_an_assertion_works_once_even_when_its_digits_would_be_good(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The digits' own protection is taken away, so that only the challenge stands against the replay.
    monkeypatch.setattr("anechoic.store.facility.people.take_step", lambda *_: True)
    station = bench.station("ws-1")
    ana = Person.new(bench, "ana", station)
    request = ana.assertion(ana.challenge(station), station)
    signin.sign_in(bench.facility, door_of(station), request)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert error.value.code == "challenge_over"


def test_a_relayed_assertion_is_bound_to_the_other_machine(bench: Bench) -> None:
    mine, theirs = bench.station("ws-1"), bench.station("ws-2")
    ana = Person.new(bench, "ana", mine)
    # The attacker begins at their machine and has the person answer that challenge at the person's own.
    challenge = ana.challenge(theirs)
    request = ana.assertion(challenge, mine)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(theirs), request)
    assert error.value.code == "wrong_credentials"


def test_session_keys_cannot_be_exchanged_on_the_way(bench: Bench) -> None:
    station = bench.station("ws-1")
    ana = Person.new(bench, "ana", station)
    request = ana.assertion(ana.challenge(station), station)
    evil = ana.assertion(ana.challenge(station), station)
    fields = {name: getattr(request, name) for name in request.__struct_fields__}
    swapped = type(request)(**fields | {"session_hybrid": evil.session_hybrid})
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), swapped)
    assert error.value.code == "wrong_credentials"
