"""A security key and its person: what is asked, and one sentence for each way it can end. The client is real."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from fido2.ctap import CtapError
from fido2.hid import ConnectionFailure
from fido2.webauthn import AuthenticatorData, CollectedClientData

from anechoic.errors import Refused
from anechoic.rules.signin import TRAINING_AAGUID
from anechoic.seal.derive import hash_bytes
from anechoic.seal.relying_party import origin_of, relying_party
from anechoic.station.authenticator import ceremony
from anechoic.station.authenticator.asked import GiveKeyPin, KeyAsks, KeyStep
from anechoic.station.authenticator.asking import Asking
from anechoic.station.authenticator.plain import NoSecurityKeys
from anechoic.station.authenticator.training import TrainingKey, TrainingSecurityKeys
from anechoic.wire.signin import KeyFactor, KeyWanted
from fakes.soft_key import MOST_TRIES, PluggedIn, SoftKey

PARTY = relying_party(b"a root")
CHALLENGE = hash_bytes(b"a challenge")
PIN = "271828"
_WAIT_S = 20.0


@dataclass
class Hand:
    """A person: gives these PINs one after the other, gives up when there is none left, and does `at` what is said."""

    pins: list[str] = field(default_factory=list)
    at: dict[KeyStep, Callable[[], None]] = field(default_factory=dict)
    told: list[KeyAsks] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.asking = Asking(self._hear, registering=False)

    def _hear(self, asks: KeyAsks) -> None:
        self.told.append(asks)
        if asks.step in self.at:
            self.at[asks.step]()
        elif asks.step is KeyStep.PIN and self.pins:
            self.asking.answer(self.pins.pop(0))
        elif asks.step is KeyStep.PIN:
            self.asking.give_up()

    def steps(self) -> list[KeyStep]:
        return [asks.step for asks in self.told if asks.step is not KeyStep.WORKING]


def registered(key: SoftKey, hand: Hand | None = None, login: str = "ana") -> ceremony.Signed:
    wanted = KeyWanted(challenge="0" * 32, nonce=bytes(32), handle=hash_bytes(login.encode()), name=login)
    asking = (hand or Hand([PIN] * 2)).asking
    return ceremony.register(PluggedIn(key), asking, party=PARTY, facility="House", wanted=wanted, challenge=CHALLENGE)


def signed(keys: PluggedIn | NoSecurityKeys | TrainingSecurityKeys, hand: Hand, login: str = "ana") -> KeyFactor:
    return ceremony.sign(keys, hand.asking, party=PARTY, login=login, challenge=CHALLENGE)


def refused(keys: PluggedIn | NoSecurityKeys, hand: Hand) -> tuple[str, str]:
    with pytest.raises(Refused) as error:
        signed(keys, hand)
    return error.value.code, error.value.text()


def test_a_key_with_a_pin_asks_for_it_and_for_a_touch() -> None:
    key, hand = SoftKey(PIN), Hand([PIN])
    registered(key)
    factor = signed(PluggedIn(key), hand)
    assert hand.steps() == [KeyStep.PIN, KeyStep.TOUCH]
    data, told = AuthenticatorData(factor.authenticator_data), CollectedClientData(factor.client_data)
    assert (data.is_user_verified(), data.is_user_present()) == (True, True)
    assert (told.origin, told.challenge) == (origin_of(PARTY), CHALLENGE)


def test_a_key_with_a_finger_asks_for_no_pin() -> None:
    key, hand = SoftKey(), Hand()
    registered(key, Hand())
    assert AuthenticatorData(signed(PluggedIn(key), hand).authenticator_data).is_user_verified()
    assert set(hand.steps()) == {KeyStep.TOUCH}


def test_a_wrong_pin_says_what_is_left_and_the_right_one_goes_on() -> None:
    key, hand = SoftKey(PIN), Hand(["1111", "2222", PIN])
    registered(key)
    signed(PluggedIn(key), hand)
    tries = [asks.tries for asks in hand.told if asks.step is KeyStep.PIN]
    assert tries == [None, MOST_TRIES - 1, MOST_TRIES - 2]


def test_three_wrong_pins_in_a_row_want_the_key_plugged_in_anew() -> None:
    key = SoftKey(PIN)
    registered(key)
    assert refused(PluggedIn(key), Hand(["1", "2", "3", PIN]))[0] == "key_paused"
    assert refused(PluggedIn(key), Hand([PIN]))[0] == "key_paused"
    signed(PluggedIn(key.plugged_in_again()), Hand([PIN]))


def test_a_key_that_locked_itself_says_so_for_ever() -> None:
    key = SoftKey(PIN)
    registered(key)
    key.tries = 1
    assert refused(PluggedIn(key), Hand(["1111"]))[0] == "key_blocked"
    code, text = refused(PluggedIn(key.plugged_in_again()), Hand([PIN]))
    assert (code, "facility IT" in text) == ("key_blocked", True)


def test_giving_up_at_the_pin_signs_nothing() -> None:
    key = SoftKey(PIN)
    registered(key)
    before = key.counter
    assert refused(PluggedIn(key), Hand())[0] == "key_given_up"
    assert key.counter == before


def test_giving_up_while_the_key_waits_for_a_touch_cancels_it() -> None:
    key, hand = SoftKey(), Hand()
    registered(key, Hand())
    key.touched.clear()
    key.waits.clear()
    before = key.counter

    def give_up() -> None:
        assert key.waits.wait(_WAIT_S)
        hand.asking.give_up()

    person = threading.Thread(target=give_up)
    person.start()
    assert refused(PluggedIn(key), hand)[0] == "key_given_up"
    person.join()
    assert key.counter == before


def test_no_key_is_waited_for_until_one_is_plugged_in() -> None:
    key, plugged = SoftKey(), PluggedIn()
    registered(key, Hand())
    hand = Hand(at={KeyStep.PLUG_IN: lambda: plugged.keys.append(key)})
    signed(plugged, hand)
    assert hand.steps()[0] is KeyStep.PLUG_IN


def test_of_two_keys_the_person_leaves_their_own() -> None:
    key, plugged = SoftKey(), PluggedIn(SoftKey())
    registered(key, Hand())
    plugged.keys.append(key)
    hand = Hand(at={KeyStep.ONLY_ONE: lambda: plugged.leave(key)})
    signed(plugged, hand)
    assert hand.steps()[0] is KeyStep.ONLY_ONE


def test_waiting_for_a_key_can_be_given_up() -> None:
    hand = Hand()
    hand.at[KeyStep.PLUG_IN] = hand.asking.give_up
    assert refused(NoSecurityKeys(), hand)[0] == "key_given_up"


def test_a_key_without_a_pin_is_for_it_to_set_up() -> None:
    key = SoftKey()
    key.options = {"rk": True, "up": True, "clientPin": False}
    assert refused(PluggedIn(key), Hand())[0] == "key_without_pin"


def test_a_key_of_somewhere_else_is_told_apart_from_a_wrong_one() -> None:
    assert refused(PluggedIn(SoftKey()), Hand())[0] == "key_unknown"


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (CtapError(CtapError.ERR.USER_ACTION_TIMEOUT), "key_late"),
        (CtapError(CtapError.ERR.OPERATION_DENIED), "key_denied"),
        (CtapError(CtapError.ERR.UV_INVALID), "key_finger"),
        (CtapError(CtapError.ERR.OTHER), "key_odd"),
        (CtapError(0xF7), "key_odd"),
        (ConnectionFailure("gone"), "key_gone"),
        (OSError("gone"), "key_gone"),
    ],
)
def test_whatever_a_key_says_is_one_sentence(monkeypatch: pytest.MonkeyPatch, raised: Exception, code: str) -> None:
    key = SoftKey()
    registered(key, Hand())

    def touch(*_: object) -> None:
        raise raised

    monkeypatch.setattr(key, "touch", touch)
    assert refused(PluggedIn(key), Hand())[0] == code


@pytest.mark.parametrize("answer", [b"", b"\x00\xff", b"\x00\x81\x81", b"\x00\xa1\x01\x01", b"\x00" + b"\x81" * 900])
def test_a_device_that_answers_rubbish_is_refused(monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    key = SoftKey()
    registered(key, Hand())
    monkeypatch.setattr(key, "call", lambda *_args, **_more: answer)
    assert refused(PluggedIn(key), Hand())[0].startswith("key_")


def test_of_several_accounts_on_one_key_the_login_chooses() -> None:
    key = SoftKey()
    for login in ("ana", "ben"):
        registered(key, Hand(), login)
    chosen = {login: signed(PluggedIn(key), Hand(), login).credential for login in ("ana", "ben")}
    by_login = {account.user["name"]: account.id for _, account in key._accounts}
    assert chosen == by_login


def test_what_was_asked_for_prints_nothing_of_a_pin() -> None:
    assert PIN not in repr(GiveKeyPin(PIN))
    assert PIN not in repr(SoftKey(PIN))


# ---- the training authenticator --------------------------------------------------------------------------------------


def test_one_seed_at_two_workstations_is_one_key() -> None:
    first, second = (TrainingSecurityKeys(bytes(range(32))) for _ in range(2))
    other = TrainingSecurityKeys(bytes(32))
    one, two, three = (signed(keys, Hand()) for keys in (first, second, other))
    assert one.credential == two.credential != three.credential
    assert AuthenticatorData(one.authenticator_data).counter == 0


def test_the_training_authenticator_says_what_it_is_and_knows_facilities_apart() -> None:
    key = TrainingKey(bytes(32))
    assert key.aaguid == TRAINING_AAGUID
    elsewhere = relying_party(b"another root")
    assert key.find(elsewhere, (key.credential_of(PARTY, "ana"),)) == []
    [here] = key.find(PARTY, (key.credential_of(PARTY, "ana"),))
    assert here.user["name"] == "ana"
    assert key.find(PARTY, (key.credential_of(PARTY, "ana")[:-1] + b"b",)) == []
