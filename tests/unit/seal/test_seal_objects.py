"""Every sealed or signed object: what was made opens; one changed, missing or added byte and it does not."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.seal.box import Box
from anechoic.seal.chain import FacilityKeys, open_facility_keys, sign_facility_keys
from anechoic.seal.clip import Part, open_part, seal_part
from anechoic.seal.hybrid import HybridPrivate, HybridPublic
from anechoic.seal.kinds import Kind, frame, unframe
from anechoic.seal.record.merkle import Frontier
from anechoic.seal.record.note import RecordSigner
from anechoic.seal.signing import SigningPrivate, SigningPublic, open_object_by_two, sign_object_by_two

SIGNER = SigningPrivate.from_seed(bytes(range(64)))
SECOND = SigningPrivate.from_seed(bytes(range(1, 65)))
RECIPIENT = HybridPrivate.from_seed(bytes(range(32)))
BOX = Box(bytes(32))
HASH = bytes(range(32))


@dataclass(frozen=True)
class Object:
    """One made object, and how it is opened."""

    made: bytes
    open: Callable[[bytes], object]


KEYS = FacilityKeys(SIGNER.public, RECIPIENT.public, bytes(32), "facility/record", 1_000_000, 2_000_000)
OBJECTS = {
    "box": Object(
        BOX.seal(b"a sealed column", kind=Kind.COLUMN, bound=b"person|name|7"),
        lambda data: BOX.open(data, kind=Kind.COLUMN, bound=b"person|name|7"),
    ),
    "hybrid": Object(
        RECIPIENT.public.seal(b"a key", kind=Kind.STATION_KEY, info=HASH),
        lambda data: RECIPIENT.open(data, kind=Kind.STATION_KEY, info=HASH),
    ),
    "clip": Object(
        seal_part(bytes(32), b"\x01\x02" * 40, context_hash=HASH, clip_id="c1", part=Part.AUDIO),
        lambda data: open_part(bytes(32), data, context_hash=HASH, clip_id="c1", part=Part.AUDIO),
    ),
    "signed": Object(
        SIGNER.sign_object(Kind.RECEIPT, b'{"state":"accepted"}'),
        lambda data: SIGNER.public.open_object(Kind.RECEIPT, data),
    ),
    "signed by two": Object(
        sign_object_by_two(SIGNER, SECOND, Kind.ANSWER, b'{"task":"t"}'),
        lambda data: open_object_by_two(SIGNER.public, SECOND.public, Kind.ANSWER, data),
    ),
    "facility keys": Object(
        sign_facility_keys(SECOND, KEYS),
        lambda data: open_facility_keys(SECOND.public, data, now=1_500_000),
    ),
}


@pytest.fixture(params=OBJECTS)
def sealed(request: pytest.FixtureRequest) -> Object:
    return OBJECTS[request.param]


def test_it_opens(sealed: Object) -> None:
    assert sealed.open(sealed.made)
    assert sealed.made[:4] == b"ANE1"


def test_every_changed_byte_is_noticed(sealed: Object) -> None:
    damaged = bytearray(sealed.made)
    # Objects with two post-quantum signatures: every fifth byte between the ends; the ends, and others, wholly.
    rare = range(300, len(damaged) - 100, 5) if len(damaged) > 5000 else range(300, len(damaged) - 100)
    for at in (*range(min(300, len(damaged))), *rare, *range(max(300, len(damaged) - 100), len(damaged))):
        damaged[at] ^= 1 << at % 8
        with pytest.raises(Untrusted):
            sealed.open(bytes(damaged))
        damaged[at] ^= 1 << at % 8
    assert sealed.open(bytes(damaged))


def test_every_shorter_and_longer_one_is_noticed(sealed: Object) -> None:
    for length in range(len(sealed.made)):
        with pytest.raises(Untrusted):
            sealed.open(sealed.made[:length])
    for more in (b"\x00", bytes(16), sealed.made):
        with pytest.raises(Untrusted):
            sealed.open(sealed.made + more)


def test_every_other_kind_is_refused(sealed: Object) -> None:
    own = sealed.made[4]
    for kind in range(256):
        if kind != own:
            with pytest.raises(Untrusted):
                sealed.open(sealed.made[:4] + bytes([kind]) + sealed.made[5:])


@given(data=st.data())
def test_any_damage_anywhere_is_noticed(data: st.DataObject) -> None:
    sealed = OBJECTS[data.draw(st.sampled_from(sorted(OBJECTS)))]
    start = data.draw(st.integers(0, len(sealed.made)))
    end = data.draw(st.integers(start, len(sealed.made)))
    damaged = sealed.made[:start] + data.draw(st.binary(max_size=64)) + sealed.made[end:]
    if damaged != sealed.made:
        with pytest.raises(Untrusted):
            sealed.open(damaged)


@given(data=st.binary(max_size=300))
def test_noise_is_untrusted_and_never_a_crash(data: bytes) -> None:
    for sealed in OBJECTS.values():
        for noise in (data, sealed.made[:5] + data):
            with pytest.raises(Untrusted):
                sealed.open(noise)


def test_no_error_says_which_step_failed() -> None:
    messages = set()
    for sealed in OBJECTS.values():
        for damaged in (b"", sealed.made[:-1], b"ANE1\xff" + sealed.made[5:], sealed.made[:-1] + b"\x00\x00"):
            with pytest.raises(Untrusted) as caught:
                sealed.open(damaged)
            messages.add(str(caught.value))
            assert caught.value.__cause__ is None
    assert len(messages) == 1


def test_kinds_have_their_own_domain() -> None:
    assert Kind.FACILITY_KEYS.domain == b"anechoic/v1/facility-keys"
    assert len({kind.domain for kind in Kind}) == len(Kind)
    assert not any(b"\x00" in kind.domain for kind in Kind)
    assert unframe(Kind.EVENT, frame(Kind.EVENT, b"")) == b""


def test_the_same_bytes_under_another_kind_do_not_verify() -> None:
    signature = SIGNER.sign(Kind.RECEIPT, b"m")
    SIGNER.public.verify(Kind.RECEIPT, b"m", signature)
    for kind in Kind:
        if kind is not Kind.RECEIPT:
            with pytest.raises(Untrusted):
                SIGNER.public.verify(kind, b"m", signature)
            relabelled = frame(kind, unframe(Kind.COLUMN, OBJECTS["box"].made))
            if kind is not Kind.COLUMN:
                with pytest.raises(Untrusted):
                    BOX.open(relabelled, kind=kind, bound=b"person|name|7")


@pytest.mark.parametrize("half", [slice(0, 64), slice(64, None)])
def test_both_signatures_must_hold(half: slice) -> None:
    """One algorithm broken is not enough: that half is forged here by the holder of another key."""
    forger = SigningPrivate.generate()
    signature = bytearray(SIGNER.sign(Kind.RECEIPT, b"m"))
    signature[half] = forger.sign(Kind.RECEIPT, b"m")[half]
    with pytest.raises(Untrusted):
        SIGNER.public.verify(Kind.RECEIPT, b"m", bytes(signature))


def test_box_and_hybrid_open_only_at_their_place() -> None:
    with pytest.raises(Untrusted):
        BOX.open(OBJECTS["box"].made, kind=Kind.COLUMN, bound=b"person|name|8")
    with pytest.raises(Untrusted):
        RECIPIENT.open(OBJECTS["hybrid"].made, kind=Kind.STATION_KEY, info=b"other")
    with pytest.raises(Untrusted):
        HybridPrivate.generate().open(OBJECTS["hybrid"].made, kind=Kind.STATION_KEY, info=HASH)
    with pytest.raises(Untrusted):
        Box(Box.generate_key()).open(OBJECTS["box"].made, kind=Kind.COLUMN, bound=b"person|name|7")


def test_two_signers_cannot_be_swapped_split_or_paired_anew() -> None:
    made = OBJECTS["signed by two"].made
    third = SigningPrivate.generate()
    for pair in ((SECOND, SIGNER), (SIGNER, SIGNER), (SECOND, SECOND), (third, SECOND), (SIGNER, third)):
        with pytest.raises(Untrusted):
            open_object_by_two(pair[0].public, pair[1].public, Kind.ANSWER, made)
    with pytest.raises(Untrusted):
        SIGNER.public.open_object(Kind.ANSWER, made[:-3373])
    first, second = made[-2 * 3373 : -3373], made[-3373:]
    with pytest.raises(Untrusted):
        open_object_by_two(SECOND.public, SIGNER.public, Kind.ANSWER, made[: -2 * 3373] + second + first)
    other = sign_object_by_two(SIGNER, third, Kind.ANSWER, b'{"task":"t"}')
    with pytest.raises(Untrusted):
        open_object_by_two(SIGNER.public, third.public, Kind.ANSWER, made[:-3373] + other[-3373:])


@pytest.mark.parametrize("wrong", [0, 31, 33, 63, 65, 1215, 1217, 1983, 1985])
def test_keys_of_another_length_are_refused(wrong: int) -> None:
    for read in (
        HybridPrivate.from_seed,
        HybridPublic.from_raw,
        SigningPrivate.from_seed,
        SigningPublic.from_raw,
        Box,
    ):
        with pytest.raises(Untrusted):
            read(bytes(wrong))


def test_keys_survive_their_bytes_and_show_a_readable_fingerprint() -> None:
    assert HybridPrivate.from_seed(RECIPIENT.seed).public == HybridPublic.from_raw(RECIPIENT.public.raw)
    assert SigningPrivate.from_seed(SIGNER.seed).public == SigningPublic.from_raw(SIGNER.public.raw)
    assert len({RECIPIENT.public, HybridPublic.from_raw(RECIPIENT.public.raw), SIGNER.public}) == 2
    groups = SIGNER.public.fingerprint.split(" ")
    assert [len(group) for group in groups] == [4] * 10
    assert SECOND.public.fingerprint != SIGNER.public.fingerprint != RECIPIENT.public.fingerprint


def test_a_public_key_that_cannot_be_sealed_to_is_refused() -> None:
    weak = HybridPublic.from_raw(RECIPIENT.public.raw[:1184] + bytes(32))
    with pytest.raises(Untrusted):
        weak.seal(b"key", kind=Kind.SHARE, info=b"")
    with pytest.raises(Untrusted):
        HybridPublic.from_raw(b"\xff" * 1216)


@pytest.mark.parametrize("now", [999_399, 2_000_000, 2_000_001])
def test_facility_keys_hold_only_in_their_time(now: int) -> None:
    with pytest.raises(Untrusted, match="clock"):
        open_facility_keys(SECOND.public, OBJECTS["facility keys"].made, now=now)
    assert open_facility_keys(SECOND.public, OBJECTS["facility keys"].made, now=999_400) == KEYS


def test_facility_keys_of_another_root_or_shape_are_refused() -> None:
    with pytest.raises(Untrusted):
        open_facility_keys(SIGNER.public, OBJECTS["facility keys"].made, now=1_500_000)
    body = SECOND.public.open_object(Kind.FACILITY_KEYS, OBJECTS["facility keys"].made)
    for shape in (b"", body[:-1], body + b"x", body[:-1] + b"\xff", body[: 1984 + 1216 + 32]):
        with pytest.raises(Untrusted):
            open_facility_keys(SECOND.public, SECOND.sign_object(Kind.FACILITY_KEYS, shape), now=1_500_000)
    with pytest.raises(ValueError, match="cannot be stated"):
        sign_facility_keys(SECOND, FacilityKeys(SIGNER.public, RECIPIENT.public, b"", "n", 1, 2))


def test_signer_of_the_record_is_stated_with_its_name() -> None:
    signer = RecordSigner.from_seed("facility/record", bytes(32))
    keys = FacilityKeys(SIGNER.public, RECIPIENT.public, signer.public_raw, signer.name, 10, 20)
    stated = open_facility_keys(SECOND.public, sign_facility_keys(SECOND, keys), now=15)
    assert stated.record == signer.public_raw
    assert Frontier().size == 0
