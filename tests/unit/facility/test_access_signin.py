import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import activation, people, signin
from anechoic.facility.audit import record
from anechoic.rules.task import Role
from anechoic.seal.codes import new_code
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.record.leaf import Leaf, decode_leaf
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import record as stored_record
from anechoic.wire.signin import ActivateRequest
from fakes.bench_door import PASSWORD, Person, door_of, stranger
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def station(bench: Bench) -> BenchStation:
    return bench.station("ws-1")


@pytest.fixture
def ana(bench: Bench, station: BenchStation) -> Person:
    return Person.new(bench, "ana", station)


def _leaves(bench: Bench) -> list[Leaf]:
    with bench.facility.database.read() as connection:
        size = record.size(connection)
        return [decode_leaf(leaf) for leaf in stored_record.leaves(connection, 0, size)]


def _code(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.code


def test_a_first_sign_in_activates_the_account(bench: Bench, station: BenchStation, ana: Person) -> None:
    told = ana.sign_in(station)
    assert (told.person.login, told.person.name, told.replaced) == ("ana", "Ana", False)
    assert told.person.roles == (Role.CONTRACTOR,)
    assert told.expires == bench.clock.now + 12 * 3_600_000
    kinds = [leaf.kind for leaf in _leaves(bench)][-2:]
    assert kinds == ["person_activated", "signed_in"]
    assert _leaves(bench)[-1].ids["factor"] == "totp"
    [line] = [one for one in people.listing(bench.facility) if one.login == "ana"]
    assert (line.state, line.signed_in) == ("active", True)


def test_the_vault_share_is_the_same_each_time_and_opens_only_in_its_session(
    bench: Bench, station: BenchStation, ana: Person
) -> None:
    shares = []
    for _ in range(2):
        bench.clock.go(minutes=1)
        challenge = ana.challenge(station)
        hybrid = HybridPrivate.generate()
        request = ana.assertion(challenge, station)
        mark = bytes.fromhex(door_of(station).thumbprint)
        bound = hash_bytes(challenge.nonce + mark + request.session_signing + hybrid.public.raw)
        fields = {name: getattr(request, name) for name in request.__struct_fields__}
        request = type(request)(**fields | {"session_hybrid": hybrid.public.raw, "binding": bound})
        told = signin.sign_in(bench.facility, door_of(station), request)
        shares.append(hybrid.open(told.vault_share, kind=Kind.SHARE, info=told.session.encode()))
        with pytest.raises(Untrusted):
            hybrid.open(told.vault_share, kind=Kind.SHARE, info=b"another session")
    assert shares[0] == shares[1]
    assert len(shares[0]) == 32


@pytest.mark.parametrize("wrong", ["password", "code", "binding", "login"])
def test_everything_wrong_gets_the_same_words(bench: Bench, station: BenchStation, ana: Person, wrong: str) -> None:
    who = stranger(bench) if wrong == "login" else ana
    challenge = who.challenge(station)
    request = who.assertion(
        challenge,
        station,
        password="not this long password" if wrong == "password" else PASSWORD,
        code="000000" if wrong == "code" and ana.code() != "000000" else "",
    )
    if wrong == "binding":
        fields = {name: getattr(request, name) for name in request.__struct_fields__}
        request = type(request)(**fields | {"binding": bytes(32)})
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert (_code(error), error.value.text()) == (
        "wrong_credentials",
        "Login, password or second factor is not right. Nobody was signed in.",
    )
    assert _leaves(bench)[-1].kind == "sign_in_refused"


def test_digits_work_once(bench: Bench, station: BenchStation, ana: Person) -> None:
    code = ana.code()
    ana.sign_in(station, code=code)
    with pytest.raises(Refused) as error:
        ana.sign_in(station, code=code)
    assert _code(error) == "wrong_credentials"
    bench.clock.go(ms=30_000)
    ana.sign_in(station)


def test_digits_of_an_earlier_step_are_gone_once_a_later_one_was_used(
    bench: Bench, station: BenchStation, ana: Person
) -> None:
    earlier = ana.code()
    bench.clock.go(ms=30_000)
    ana.sign_in(station)
    with pytest.raises(Refused):
        ana.sign_in(station, code=earlier)


@pytest.mark.parametrize("late_ms", [119_000, 121_000])
def test_a_challenge_lives_two_minutes(bench: Bench, station: BenchStation, ana: Person, late_ms: int) -> None:
    challenge = ana.challenge(station)
    bench.clock.go(ms=late_ms)
    request = ana.assertion(challenge, station)
    if late_ms < 120_000:
        signin.sign_in(bench.facility, door_of(station), request)
    else:
        with pytest.raises(Refused) as error:
            signin.sign_in(bench.facility, door_of(station), request)
        assert _code(error) == "challenge_over"


def test_a_challenge_belongs_to_one_login_and_one_workstation(bench: Bench, station: BenchStation, ana: Person) -> None:
    other = bench.station("ws-2")
    request = ana.assertion(ana.challenge(other), station)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert _code(error) == "challenge_over"
    someone = stranger(bench, "ben")
    request = ana.assertion(someone.challenge(station), station)
    with pytest.raises(Refused) as error:
        signin.sign_in(bench.facility, door_of(station), request)
    assert _code(error) == "challenge_over"


def test_the_same_workstation_replaces_the_session(bench: Bench, station: BenchStation, ana: Person) -> None:
    ana.sign_in(station)
    bench.clock.go(minutes=1)
    assert ana.sign_in(station).replaced
    assert [leaf.kind for leaf in _leaves(bench)][-2:] == ["session_replaced", "signed_in"]


def test_a_session_that_ran_out_elsewhere_does_not_stand_in_the_way(
    bench: Bench, station: BenchStation, ana: Person
) -> None:
    ana.sign_in(station)
    bench.clock.go(hours=13)
    ana.sign_in(bench.station("ws-2"))


def test_a_workstation_cannot_hoard_challenges(bench: Bench, station: BenchStation, ana: Person) -> None:
    for _ in range(50):
        ana.challenge(station)
    with pytest.raises(Refused) as error:
        ana.challenge(station)
    assert _code(error) == "too_many_tries"
    bench.clock.go(minutes=3)
    ana.challenge(station)


def test_a_suspended_person_is_out_at_once_and_their_vaults_stay_shut(
    bench: Bench, station: BenchStation, ana: Person
) -> None:
    ana.sign_in(station)
    people.suspend(bench.facility, "ana")
    assert not [one for one in people.listing(bench.facility) if one.signed_in]
    with bench.facility.database.read() as connection:
        assert stored_people.vault_share(connection, ana.id, station.id) is None
    bench.clock.go(minutes=1)
    with pytest.raises(Refused) as error:
        ana.sign_in(station)
    assert _code(error) == "wrong_credentials"


def test_five_wrong_activation_codes_end_the_right_one(bench: Bench, station: BenchStation) -> None:
    _, code = Person.invite(bench, "ben")

    def activate(offered: str) -> None:
        request = ActivateRequest(login="ben", activation_code=offered, password=PASSWORD)
        activation.activate(bench.facility, station.id, request)

    activate(code)
    for _ in range(5):
        with pytest.raises(Refused) as error:
            activate(new_code())
        assert _code(error) == "wrong_activation"
    with pytest.raises(Refused) as error:
        activate(code)
    assert _code(error) == "wrong_activation"


def test_an_activation_code_ends_after_two_weeks_and_after_the_first_sign_in(
    bench: Bench, station: BenchStation
) -> None:
    _, code = Person.invite(bench, "ben")
    bench.clock.go(hours=14 * 24 + 1)
    with pytest.raises(Refused) as error:
        activation.activate(
            bench.facility, station.id, ActivateRequest(login="ben", activation_code=code, password=PASSWORD)
        )
    assert _code(error) == "wrong_activation"
    person, code = Person.invite(bench, "eva")
    request = ActivateRequest(login="eva", activation_code=code, password=PASSWORD)
    Person(bench, person, "eva", activation.activate(bench.facility, station.id, request).secret).sign_in(station)
    with pytest.raises(Refused) as error:
        activation.activate(bench.facility, station.id, request)
    assert _code(error) == "wrong_activation"


def test_a_wrong_activation_code_of_nobody_gets_the_same_words(bench: Bench, station: BenchStation) -> None:
    request = ActivateRequest(login="nobody", activation_code=new_code(), password=PASSWORD)
    with pytest.raises(Refused) as error:
        activation.activate(bench.facility, station.id, request)
    assert _code(error) == "wrong_activation"


def test_secrets_and_names_lie_sealed(bench: Bench, station: BenchStation) -> None:
    someone = Person.new(bench, "zuleika", station)
    someone.sign_in(station)
    bench.facility.close()
    files = [path for path in bench.facility.folder.rglob("*") if path.is_file()]
    stored = b"".join(path.read_bytes() for path in files)
    # The account is in there: its random id is found, and nothing that names it.
    assert someone.id.encode() in stored
    for word in (b"zuleika", b"Zuleika", someone.secret.encode(), PASSWORD.encode(), b"$argon2id"):
        assert word not in stored
