"""Row 16: a recorded sign-in is sent again, or relayed from another machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from anechoic.errors import Refused
from anechoic.facility.access import signin
from anechoic.seal.derive import hash_bytes
from anechoic.seal.relying_party import relying_party
from anechoic.store.facility import sessions as stored_sessions
from fakes.bench_door import KeyPerson, Person, door_of
from fakes.facility_bench import Bench
from fakes.soft_key import SoftKey

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


# ---- by security key: what it signed is good at this machine, for these session keys, once ---------------------------


def test_a_keys_assertion_works_once_even_where_a_challenge_could_be_used_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The challenge's own protection is taken away, so that only the key's counter stands against the replay.
    monkeypatch.setattr("anechoic.store.facility.sessions.use_challenge", lambda *_, **__: True)
    station = bench.station("ws-1")
    ana = KeyPerson.new(bench, "ana", station)
    request = ana.assertion(ana.challenge(station), station)
    signin.sign_in(bench.facility, door_of(station), request)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert error.value.code == "key_locked"


def test_a_keys_assertion_works_once_even_without_a_counter(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SoftKey, "count", lambda *_: 0)
    station = bench.station("ws-1")
    ana = KeyPerson.new(bench, "ana", station)
    request = ana.assertion(ana.challenge(station), station)
    signin.sign_in(bench.facility, door_of(station), request)
    for again in (request, replace(request, challenge=ana.challenge(station).challenge)):
        with pytest.raises(Refused) as error:
            signin.sign_in(bench.facility, door_of(station), again)
        assert error.value.code in {"challenge_over", "wrong_credentials"}


def test_a_relayed_assertion_of_a_key_names_the_other_machine(bench: Bench) -> None:
    mine, theirs = bench.station("ws-1"), bench.station("ws-2")
    ana = KeyPerson.new(bench, "ana", mine)
    for mended in (False, True):
        challenge = ana.challenge(theirs)
        request = ana.assertion(challenge, mine)
        if mended:
            # The attacker writes the binding their own machine should have; the key signed another.
            keys = request.session_signing + request.session_hybrid
            binding = hash_bytes(challenge.nonce + bytes.fromhex(door_of(theirs).thumbprint) + keys)
            request = replace(request, binding=binding)
        with pytest.raises(Refused) as error:
            signin.sign_in(bench.facility, door_of(theirs), request)
        assert error.value.code == "wrong_credentials"
    with bench.facility.database.read() as connection:
        assert stored_sessions.live_of(connection, ana.id) is None


def test_a_key_asked_by_another_facility_opens_nothing_here(bench: Bench) -> None:
    station = bench.station("ws-1")
    ana = KeyPerson.new(bench, "ana", station)
    elsewhere = relying_party(b"the root of a facility that calls itself the same")
    ana.key._accounts.append((elsewhere, ana.key._accounts[0][1]))
    request = ana.assertion(ana.challenge(station), station, party=elsewhere)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert error.value.code == "wrong_credentials"
