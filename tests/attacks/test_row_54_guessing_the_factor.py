"""Row 54: guessing passwords and digits: ten an hour for a login, known or not, then a pause."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.station.authenticator import ceremony
from anechoic.station.authenticator.asked import KeyAsks, KeyStep
from anechoic.station.authenticator.asking import Asking
from fakes.bench_door import KeyPerson, Person, party_of, stranger
from fakes.facility_bench import Bench
from fakes.soft_key import MOST_TRIES, PluggedIn, SoftKey

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


def test_keys_of_others_count_as_wrong_tries_and_the_tenth_is_an_alarm(bench: Bench) -> None:
    station = bench.station("ws-1")
    ana, stolen = KeyPerson.new(bench, "ana", station), SoftKey()
    KeyPerson.new(bench, "ben", station, key=stolen)
    for tried in range(10):
        assert _alarms(bench) == []
        with pytest.raises(Refused) as error:
            ana.sign_in(station, key=stolen)
        assert error.value.code == "wrong_credentials", tried
    assert _alarms(bench) == [{"station": station.id, "person": ana.id}]
    with pytest.raises(Refused) as error:
        ana.sign_in(station)
    assert error.value.code == "too_many_tries"
    bench.clock.go(minutes=61)
    assert ana.sign_in(station).person.login == "ana"


def test_a_key_tries_pins_eight_times_and_then_locks_itself(bench: Bench) -> None:
    station = bench.station("ws-1")
    key = SoftKey()
    ana = KeyPerson.new(bench, "ana", station, key=key)
    key.pin, key.options = "271828", {"rk": True, "up": True, "pinUvAuthToken": True, "clientPin": True}
    guesses = iter(range(1_000_000))
    outcomes = set()
    while key.tries:
        asking = _answering(lambda: f"{next(guesses):06}")
        with pytest.raises(Refused) as error:
            ceremony.sign(
                PluggedIn(key.plugged_in_again()),
                asking,
                party=party_of(bench),
                login="ana",
                challenge=bytes(32),
            )
        outcomes.add(error.value.code)
    assert next(guesses) == MOST_TRIES
    assert outcomes == {"key_paused", "key_blocked"}
    # The right PIN opens nothing any more: only two people make the way in anew.
    asking = _answering(lambda: "271828")
    with pytest.raises(Refused) as error:
        ceremony.sign(PluggedIn(key), asking, party=party_of(bench), login="ana", challenge=bytes(32))
    assert error.value.code == "key_blocked"
    assert ana.key is key


def _answering(pin: Callable[[], str]) -> Asking:
    """Give a person who answers every question for a PIN."""

    def hear(asks: KeyAsks) -> None:
        if asks.step is KeyStep.PIN:
            asking.answer(pin())

    asking = Asking(hear, registering=False)
    return asking


def _alarms(bench: Bench) -> list[dict[str, str]]:
    return [dict(leaf.ids) for leaf in bench.leaves("sign_in_locked")]
