"""Signing in by security key: what the facility takes, and what it refuses however well it is signed."""

import json
from dataclasses import dataclass
from dataclasses import replace as with_

import pytest
from fido2.utils import websafe_encode
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import activation, people, reset, signin
from anechoic.facility.access.security_key import KnownKey, check_assertion, check_registration
from anechoic.facility.audit import record
from anechoic.rules.signin import TRAINING_AAGUID
from anechoic.rules.task import Role
from anechoic.seal.derive import hash_bytes
from anechoic.seal.record.leaf import Leaf, decode_leaf
from anechoic.store.facility import record as stored_record
from anechoic.store.facility import security_keys
from anechoic.store.facility import sessions as stored_sessions
from anechoic.wire.signin import ActivateRequest, KeyFactor, RegisterRequest, SignInRequest
from fakes.bench_door import PASSWORD, KeyPerson, Person, door_of, party_of
from fakes.facility_bench import Bench, BenchStation
from fakes.soft_key import SoftKey


@pytest.fixture
def station(bench: Bench) -> BenchStation:
    return bench.station("ws-1")


@pytest.fixture
def ana(bench: Bench, station: BenchStation) -> KeyPerson:
    return KeyPerson.new(bench, "ana", station)


def _leaves(bench: Bench) -> list[Leaf]:
    with bench.facility.database.read() as connection:
        size = record.size(connection)
        return [decode_leaf(leaf) for leaf in stored_record.leaves(connection, 0, size)]


def _refused(bench: Bench, station: BenchStation, request: SignInRequest) -> str:
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    return error.value.code


def _factor(request: SignInRequest) -> KeyFactor:
    assert isinstance(request.factor, KeyFactor)
    return request.factor


def test_a_key_is_registered_and_signs_its_person_in(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    assert (_leaves(bench)[-1].kind, _leaves(bench)[-1].ids["factor"]) == ("key_registered", "key")
    told = ana.sign_in(station)
    assert told.person.login == "ana"
    last = _leaves(bench)[-1]
    assert (last.kind, last.ids["factor"]) == ("signed_in", "key")
    with bench.facility.database.read() as connection:
        live = stored_sessions.live_of(connection, ana.id)
        [kept] = security_keys.of(connection, ana.id)
    assert live is not None
    assert (live.factor, kept.counter) == ("key", ana.key.counter)
    ana.sign_in(station)


def test_credential_and_public_key_lie_sealed(bench: Bench, ana: KeyPerson) -> None:
    [(_, account)] = ana.key._accounts
    bench.facility.close()
    stored = b"".join(path.read_bytes() for path in bench.facility.folder.rglob("*") if path.is_file())
    assert ana.id.encode() in stored
    for secret in (account.id, *account.key.point):
        assert secret not in stored


def test_the_same_assertion_again_is_refused_twice_over(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    challenge = ana.challenge(station)
    request = ana.assertion(challenge, station)
    signin.sign_in(bench.facility, door_of(station), request)
    assert _refused(bench, station, request) == "challenge_over"
    # Under a fresh challenge the old signature covers the wrong bytes.
    again = replace(request, challenge=ana.challenge(station).challenge)
    assert _refused(bench, station, again) == "wrong_credentials"


def test_a_password_that_is_wrong_is_refused_whatever_the_key_says(
    bench: Bench, station: BenchStation, ana: KeyPerson
) -> None:
    request = replace(ana.assertion(ana.challenge(station), station), password="not this long password")
    assert _refused(bench, station, request) == "wrong_credentials"


def test_an_assertion_for_another_facility_is_refused(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    other = "0" * 40 + ".invalid"
    ana.key._accounts = [*ana.key._accounts, (other, ana.key._accounts[0][1])]
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station, party=other)) == "wrong_credentials"


def test_a_false_origin_is_refused_even_when_the_key_signed_it(
    bench: Bench, station: BenchStation, ana: KeyPerson
) -> None:
    request = ana.assertion(ana.challenge(station), station)
    told = json.loads(_factor(request).client_data)
    assert told["origin"] == f"https://{party_of(bench)}"
    client_data = json.dumps({**told, "origin": "https://evil.example"}).encode()
    signature = ana.key._accounts[0][1].key.sign(_factor(request).authenticator_data + hash_bytes(client_data))
    forged = replace(request, factor=replace(_factor(request), client_data=client_data, signature=signature))
    assert _refused(bench, station, forged) == "wrong_credentials"
    # The same forgery with the right origin is taken: only the origin stood against it.
    request = ana.assertion(ana.challenge(station), station)
    client_data = json.dumps(json.loads(_factor(request).client_data)).encode()
    signature = ana.key._accounts[0][1].key.sign(_factor(request).authenticator_data + hash_bytes(client_data))
    good = replace(request, factor=replace(_factor(request), client_data=client_data, signature=signature))
    signin.sign_in(bench.facility, door_of(station), good)


def test_an_assertion_is_bound_to_the_machine_that_asked(bench: Bench, ana: KeyPerson) -> None:
    mine, theirs = bench.station("ws-2"), bench.station("ws-3")
    # The attacker begins at their machine and has the person's key answer at the person's own.
    request = ana.assertion(ana.challenge(theirs), mine)
    assert _refused(bench, theirs, request) == "wrong_credentials"


def test_session_keys_cannot_be_exchanged_under_a_signature(
    bench: Bench, station: BenchStation, ana: KeyPerson
) -> None:
    request = ana.assertion(ana.challenge(station), station)
    other = ana.assertion(ana.challenge(station), station)
    # The thief of the connection computes the binding of their own keys; the key signed another.
    with bench.facility.database.read() as connection:
        nonce = stored_sessions.challenge(connection, request.challenge)
    assert nonce is not None
    keys = other.session_signing + other.session_hybrid
    binding = hash_bytes(bytes(nonce.nonce) + bytes.fromhex(door_of(station).thumbprint) + keys)
    swapped = replace(
        request, session_signing=other.session_signing, session_hybrid=other.session_hybrid, binding=binding
    )
    assert _refused(bench, station, swapped) == "wrong_credentials"


def test_a_key_that_did_not_verify_its_person_is_refused(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    ana.key.verifies = False
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station)) == "wrong_credentials"
    ana.key.verifies = True
    ana.sign_in(station)


def test_a_key_that_did_not_verify_its_person_is_not_registered(bench: Bench, station: BenchStation) -> None:
    person, code = Person.invite(bench, "ben", digits=False)
    ben = KeyPerson(bench, person, "ben", SoftKey())
    ben.key.verifies = False
    with pytest.raises(Refused) as error:
        ben.register(station, code)
    assert error.value.code == "key_refused"
    assert _leaves(bench)[-1].kind == "activation_refused"
    ben.key.verifies = True
    ben.register(station, code)
    ben.sign_in(station)


def test_a_registration_relayed_from_another_machine_or_facility_is_refused(
    bench: Bench, station: BenchStation
) -> None:
    person, code = Person.invite(bench, "ben", digits=False)
    ben = KeyPerson(bench, person, "ben", SoftKey())
    for more in ({"signed_at": bench.station("ws-9")}, {"party": "0" * 40 + ".invalid"}):
        with pytest.raises(Refused) as error:
            ben.register(station, code, **more)
        assert error.value.code == "key_refused"
    with bench.facility.database.read() as connection:
        assert security_keys.of(connection, person) == []


def test_a_copy_of_a_key_locks_both_and_is_an_alarm(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    ana.sign_in(station)
    copied = ana.key.clone()
    ana.sign_in(station)
    request = ana.assertion(ana.challenge(station), station, key=copied)
    assert _refused(bench, station, request) == "key_locked"
    assert [leaf.kind for leaf in _leaves(bench)][-2:] == ["key_cloned", "sign_in_refused"]
    assert _leaves(bench)[-2].ids["person"] == ana.id
    # Which of the two is the copy nobody can say: neither opens anything until two people made the way in anew.
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station)) == "key_locked"
    assert sum(leaf.kind == "key_cloned" for leaf in _leaves(bench)) == 1


def test_a_key_without_a_counter_says_nought_for_ever(
    bench: Bench, station: BenchStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SoftKey, "count", lambda *_: 0)
    ben = KeyPerson.new(bench, "ben", station)
    for _ in range(3):
        ben.sign_in(station)


def test_a_counter_that_falls_to_nought_is_a_copy_too(
    bench: Bench, station: BenchStation, ana: KeyPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.sign_in(station)
    monkeypatch.setattr(SoftKey, "count", lambda *_: 0)
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station)) == "key_locked"


def test_the_key_of_somebody_else_opens_nothing(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    ben = KeyPerson.new(bench, "ben", station)
    request = ana.assertion(ana.challenge(station), station, key=ben.key)
    assert _refused(bench, station, request) == "wrong_credentials"


def test_a_training_authenticator_opens_nothing_where_content_is_confidential(
    bench: Bench, station: BenchStation
) -> None:
    trained = KeyPerson.new(bench, "tom", station, key=SoftKey(aaguid=TRAINING_AAGUID))
    trained.sign_in(station)
    assert _leaves(bench)[-1].ids["factor"] == "training_key"
    strict = Bench(with_(bench.facility, settings=replace(bench.facility.settings, training=False)), bench.clock)
    request = trained.assertion(trained.challenge(station), station)
    assert _refused(strict, station, request) == "wrong_credentials"
    person, code = Person.invite(bench, "ben", digits=False)
    with pytest.raises(Refused) as error:
        KeyPerson(strict, person, "ben", SoftKey(aaguid=TRAINING_AAGUID)).register(station, code)
    assert error.value.code == "training_key"


def test_a_lost_key_is_destroyed_by_a_reset(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    bench.person("ines", Role.IT)
    with bench.facility.database.write() as connection:
        reset.ResetMatter().approve(bench.facility, connection, ana.id)
        assert security_keys.of(connection, ana.id) == []
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station)) == "wrong_credentials"


def test_registering_again_before_the_first_sign_in_replaces_the_key(bench: Bench, station: BenchStation) -> None:
    person, code = Person.invite(bench, "ben", digits=False)
    first, second = (KeyPerson(bench, person, "ben", SoftKey()) for _ in range(2))
    first.register(station, code)
    second.register(station, code)
    assert _refused(bench, station, first.assertion(first.challenge(station), station)) == "wrong_credentials"
    second.sign_in(station)
    # After it the activation code is over, and nobody registers anything with it.
    with pytest.raises(Refused) as error:
        first.register(station, code)
    assert error.value.code == "wrong_activation"


def test_a_registration_takes_five_minutes_at_most(bench: Bench, station: BenchStation) -> None:
    _, code = Person.invite(bench, "ben", digits=False)
    request = ActivateRequest(login="ben", activation_code=code, password=PASSWORD)
    wanted = activation.activate(bench.facility, station.id, request).key
    assert wanted is not None
    bench.clock.go(ms=activation.REGISTER_MS)
    late = RegisterRequest(
        login="ben", activation_code=code, challenge=wanted.challenge, client_data=b"", attestation=b""
    )
    with pytest.raises(Refused) as error:
        activation.register(bench.facility, station.id, door_of(station).thumbprint, late)
    assert error.value.code == "challenge_over"


def test_digits_are_not_given_where_nobody_allowed_them(bench: Bench, station: BenchStation) -> None:
    _, code = Person.invite(bench, "ben", digits=False)
    reply = activation.activate(
        bench.facility, station.id, ActivateRequest(login="ben", activation_code=code, password=PASSWORD)
    )
    assert (reply.secret, reply.otpauth, reply.key is not None) == ("", "", True)


def test_a_suspended_person_is_out_with_key_and_all(bench: Bench, station: BenchStation, ana: KeyPerson) -> None:
    people.suspend(bench.facility, "ana")
    assert _refused(bench, station, ana.assertion(ana.challenge(station), station)) == "wrong_credentials"


@dataclass(frozen=True)
class Damage:
    """One way to damage bytes: cut off or change the byte at a place, or put others in their stead."""

    field: str
    at: int
    flip: int
    instead: bytes | None

    def of(self, good: bytes) -> bytes:
        at = self.at % len(good)
        if self.instead is not None:
            return self.instead
        return good[:at] + (bytes([good[at] ^ self.flip]) + good[at + 1 :] if self.flip else b"")


DAMAGE = st.builds(
    Damage,
    field=st.sampled_from(["credential", "client_data", "authenticator_data", "signature"]),
    at=st.integers(0, 10_000),
    flip=st.integers(0, 255),
    instead=st.one_of(
        st.none(), st.none(), st.none(), st.binary(max_size=64), st.just(b"\x81" * 2_000), st.just(b"[" * 2_000)
    ),
)


@pytest.fixture
def asserted(bench: Bench, station: BenchStation, ana: KeyPerson) -> tuple[SignInRequest, KnownKey]:
    request = ana.assertion(ana.challenge(station), station)
    with bench.facility.database.read() as connection:
        [row] = security_keys.of(connection, ana.id)
    opened = bench.facility.columns.open("security_key", "sealed_credential", row.id, row.sealed_credential)
    return request, KnownKey(row.id, opened)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=DAMAGE)
def test_whatever_bytes_come_they_are_untrusted_and_nothing_else(
    bench: Bench, asserted: tuple[SignInRequest, KnownKey], damage: Damage
) -> None:
    request, known = asserted
    factor = _factor(request)
    assert check_assertion(bench.facility, factor, (known,), challenge=request.binding).key == known.id
    bad = replace(factor, **{damage.field: damage.of(getattr(factor, damage.field))})
    with pytest.raises(Untrusted):
        check_assertion(bench.facility, bad, (known,), challenge=request.binding)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    attestation=st.one_of(
        st.binary(max_size=200),
        st.just(b"\x81" * 10_000),
        st.just(b"\xa1" * 10_000),
        st.binary(max_size=80).map(lambda raw: b"\xa3cfmtdnonegattStmt\xa0hauthData\x58" + bytes([len(raw)]) + raw),
    )
)
def test_whatever_statement_comes_with_a_new_key_it_is_refused(
    bench: Bench, station: BenchStation, attestation: bytes
) -> None:
    told = {"type": "webauthn.create", "challenge": websafe_encode(bytes(32)), "origin": f"https://{party_of(bench)}"}
    request = RegisterRequest(
        login="ben",
        activation_code="",
        challenge="0" * 32,
        client_data=json.dumps(told).encode(),
        attestation=attestation,
    )
    with pytest.raises(Untrusted):
        check_registration(bench.facility, request, challenge=bytes(32))
