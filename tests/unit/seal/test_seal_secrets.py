"""Derived keys, codes, key files, passwords."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Refused, Untrusted
from anechoic.seal import derive
from anechoic.seal.codes import new_code, normalise_code
from anechoic.seal.keyfile import open_keyfile, seal_keyfile
from anechoic.seal.kinds import Kind
from anechoic.seal.password import hash_password, verify_password

ONE, TWO = bytes(range(32)), bytes(range(32, 64))
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_derived_keys_differ_by_share_person_station_and_use() -> None:
    keys = {
        derive.vault_key(ONE, TWO, person_id="p", station_id="s"),
        derive.vault_key(TWO, ONE, person_id="p", station_id="s"),
        derive.vault_key(ONE, ONE, person_id="p", station_id="s"),
        derive.vault_key(ONE, TWO, person_id="q", station_id="s"),
        derive.vault_key(ONE, TWO, person_id="p", station_id="t"),
        derive.vault_key(ONE, TWO, person_id="ps", station_id=""),
        derive.station_db_key(ONE, station_id="s"),
        derive.station_db_key(TWO, station_id="s"),
        derive.subkey(ONE, label=b"a"),
        derive.subkey(ONE, label=b"b"),
        ONE,
        TWO,
    }
    assert len(keys) == 12
    assert {len(key) for key in keys} == {32}
    assert derive.vault_key(ONE, TWO, person_id="p", station_id="s") in keys


@pytest.mark.parametrize("wrong", [b"", bytes(31), bytes(33)])
def test_shares_of_another_length_are_refused(wrong: bytes) -> None:
    with pytest.raises(Untrusted):
        derive.vault_key(wrong, TWO, person_id="p", station_id="s")
    with pytest.raises(Untrusted):
        derive.vault_key(ONE, wrong, person_id="p", station_id="s")
    with pytest.raises(Untrusted):
        derive.station_db_key(wrong, station_id="s")
    with pytest.raises(Untrusted):
        derive.subkey(wrong, label=b"")
    with pytest.raises(Untrusted):
        derive.mac(wrong, b"m")


def test_mac() -> None:
    tag = derive.mac(ONE, b"message")
    derive.check_mac(ONE, b"message", tag)
    for key, message, wrong in (
        (TWO, b"message", tag),
        (ONE, b"messag", tag),
        (ONE, b"message", tag[:-1]),
        (ONE, b"message", b""),
        (ONE, b"message", tag + b"\x00"),
    ):
        with pytest.raises(Untrusted):
            derive.check_mac(key, message, wrong)


def test_hashes() -> None:
    assert derive.hash_bytes(b"abc") == hashlib.sha256(b"abc").digest()
    assert derive.token_hash("token") == derive.token_hash(b"token") != derive.hash_bytes(b"token")


def test_a_code_is_28_symbols_and_each_is_new() -> None:
    codes = {new_code() for _ in range(300)}
    assert len(codes) == 300
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 7
        assert normalise_code(code) == code


def test_a_code_may_be_typed_carelessly() -> None:
    code = new_code()
    for typed in (code.lower(), code.replace("-", ""), code.replace("-", " "), f"  {code}\t"):
        assert normalise_code(typed) == code
    assert normalise_code(code.replace("0", "o").replace("1", "l")) == code
    assert derive.enrolment_key(code.lower()) == derive.enrolment_key(code)
    assert derive.enrolment_key(new_code()) != derive.enrolment_key(code)


@given(at=st.integers(0, 27), symbol=st.sampled_from(SYMBOLS))
def test_every_wrong_symbol_and_every_swap_is_noticed(at: int, symbol: str) -> None:
    symbols = list(new_code().replace("-", ""))
    for changed in (
        [*symbols[:at], symbol, *symbols[at + 1 :]],
        [*symbols[:at], *symbols[at : at + 2][::-1], *symbols[at + 2 :]],
    ):
        if changed != symbols:
            with pytest.raises(Refused) as caught:
                normalise_code("".join(changed))
            assert caught.value.code == "code_mistyped"


@pytest.mark.parametrize("typed", ["", "U" * 28, "0" * 27, "0" * 29, "é" * 28, "Z" * 28, "-" * 1000, "0" * 27 + "\x00"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        normalise_code(typed)


def test_a_key_file_opens_with_its_passphrase_only() -> None:
    data = seal_keyfile(b"seed" * 16, "pass\u0301phrase", purpose="root")
    assert data[:5] == b"ANE1" + bytes([Kind.KEYFILE])
    # The same letters typed on another keyboard.
    assert open_keyfile(data, "pas\u015bphrase", purpose="root") == b"seed" * 16
    for damaged, passphrase, purpose in (
        (data, "other", "root"),
        (data, "pas\u015bphrase", "server"),
        (data[:-1], "pas\u015bphrase", "root"),
        (data[:6] + bytes([data[6] ^ 1]) + data[7:], "pas\u015bphrase", "root"),
        (data[:40], "pas\u015bphrase", "root"),
        (b"", "pas\u015bphrase", "root"),
        (b"ANE1\x01" + data[5:], "pas\u015bphrase", "root"),
        (data, "x" * 1025, "root"),
    ):
        with pytest.raises(Refused, match="passphrase is not the right one"):
            open_keyfile(damaged, passphrase, purpose=purpose)
    for wrong in ("", "x" * 1025):
        with pytest.raises(Refused, match="1 to 1,024"):
            seal_keyfile(b"seed", wrong, purpose="root")


def test_a_password_is_kept_as_argon2id_of_rfc_9106() -> None:
    stored = hash_password("correct horse battery")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    verify_password("correct horse battery", stored)
    with pytest.raises(Refused, match="not right"):
        verify_password("correct horse batterx", stored)
    with pytest.raises(Refused, match="not right"):
        verify_password("correct horse battery", None)
    with pytest.raises(Refused, match="not right"):
        verify_password("x" * 1025, stored)
    with pytest.raises(Refused, match="at most"):
        hash_password("x" * 1025)


@pytest.mark.parametrize(
    "planted", ["", "plain", "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g", "$argon2i$v=19$m=65536,t=3,p=4$a$b"]
)
def test_a_planted_password_hash_is_not_tried(planted: str) -> None:
    with pytest.raises(Untrusted):
        verify_password("any", planted)
