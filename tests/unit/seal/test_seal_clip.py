import hashlib
import hmac

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.seal.clip import Part, clip_key, open_part, open_part_into, padded_length, seal_part, sealed_length

STATION, RELEASE, HASH = bytes(range(32)), bytes(range(32, 64)), hashlib.sha256(b"context").digest()
KEY = clip_key(
    station_key=STATION, release_key=RELEASE, package_id="p1", context_hash=HASH, clip_id="c1", part=Part.AUDIO
)


def sealed(payload: bytes) -> bytes:
    return seal_part(KEY, payload, context_hash=HASH, clip_id="c1", part=Part.AUDIO)


def opened(data: bytes, key: bytes = KEY, clip: str = "c1", part: Part = Part.AUDIO, context: bytes = HASH) -> bytes:
    return open_part(key, data, context_hash=context, clip_id=clip, part=part)


def test_the_key_is_the_hkdf_of_the_page() -> None:
    """Computed here by RFC 5869 with `hmac` alone."""
    extracted = hmac.digest(b"p1", STATION + RELEASE, "sha256")
    assert hmac.digest(extracted, HASH + b"c1" + b"audio" + b"\x01", "sha256") == KEY


def test_every_part_of_the_derivation_matters() -> None:
    def key(**changed: object) -> bytes:
        told: dict[str, object] = {
            "station_key": STATION,
            "release_key": RELEASE,
            "package_id": "p1",
            "context_hash": HASH,
            "clip_id": "c1",
            "part": Part.AUDIO,
        }
        return clip_key(**(told | changed))  # type: ignore[arg-type]

    keys = {
        key(),
        key(station_key=bytes(32)),
        key(release_key=bytes(32)),
        key(package_id="p2"),
        key(context_hash=bytes(32)),
        key(clip_id="c2"),
        key(part=Part.TEXT),
        key(station_key=RELEASE, release_key=STATION),
    }
    assert len(keys) == 8
    for wrong in ({"station_key": b"x"}, {"release_key": bytes(33)}, {"context_hash": b""}):
        with pytest.raises(Untrusted):
            key(**wrong)


@given(payload=st.binary(max_size=5000))
def test_what_is_sealed_opens_and_has_the_promised_length(payload: bytes) -> None:
    data = sealed(payload)
    assert opened(data) == payload
    assert len(data) == sealed_length(len(payload))
    buffer = bytearray(padded_length(len(payload)) + 3)
    offset, length = open_part_into(KEY, data, buffer, context_hash=HASH, clip_id="c1", part=Part.AUDIO)
    assert bytes(buffer[offset : offset + length]) == payload


def test_it_opens_only_as_itself() -> None:
    data = sealed(b"sound")
    for wrong in (
        {"key": bytes(32)},
        {"clip": "c2"},
        {"part": Part.TEXT},
        {"context": bytes(32)},
        {"context": b""},
        {"key": b"short"},
    ):
        with pytest.raises(Untrusted):
            opened(data, **wrong)


@pytest.mark.attack(70)
def test_lengths_tell_little() -> None:
    lengths = [padded_length(n) for n in range(6_000_000, 6_500_000, 97)]
    assert len(set(lengths)) <= 8
    assert {padded_length(n) for n in range(1021)} == {1024}
    for n in (1021, 5000, 99_999, 320_044, 6 << 20):
        assert n + 4 <= padded_length(n) <= 1.12 * (n + 4)
    for wrong in (-1, (64 << 20) + 1):
        with pytest.raises(ValueError, match="64 MiB"):
            padded_length(wrong)


def test_a_foreign_padding_is_refused() -> None:
    """Only the holder of the key can make these, yet there is one spelling and no other is read."""
    for padded in (b"\x00\x00\x00\x01" + bytes(2000), b"\xff\xff\xff\xff" + bytes(1020), bytes(1040)):
        bound = b"anechoic/v1/clip\x00" + HASH + b"c1audio"
        data = b"ANE1\x15" + bytes(12) + AESGCM(KEY).encrypt(bytes(12), padded, bound)
        with pytest.raises(Untrusted):
            opened(data)
        buffer = bytearray(b"\xee" * 4096)
        with pytest.raises(Untrusted):
            open_part_into(KEY, data, buffer, context_hash=HASH, clip_id="c1", part=Part.AUDIO)
        assert not any(buffer)


def test_the_library_leaves_unauthenticated_bytes_behind() -> None:
    """The trap this room guards against; if this fails, the library mended it and the guard stays all the same."""
    data = sealed(b"secret sound" * 40)
    body = data[17:-1] + bytes([data[-1] ^ 1])
    buffer = bytearray(len(body) - 16)
    with pytest.raises(InvalidTag):
        AESGCM(KEY).decrypt_into(data[5:17], body, b"anechoic/v1/clip\x00" + HASH + b"c1audio", buffer)
    assert b"secret sound" in buffer


@pytest.mark.attack(69)
@pytest.mark.parametrize("at", [-1, 17, 400, 6])
def test_a_refused_clip_leaves_no_byte_in_the_buffer(at: int) -> None:
    data = bytearray(sealed(b"secret sound" * 40))
    data[at] ^= 1
    buffer = bytearray(b"\xee" * 4096)
    with pytest.raises(Untrusted):
        open_part_into(KEY, bytes(data), buffer, context_hash=HASH, clip_id="c1", part=Part.AUDIO)
    assert not any(buffer)


def test_a_buffer_too_small_is_refused_and_blank() -> None:
    buffer = bytearray(b"\xee" * (padded_length(480) - 1))
    with pytest.raises(Untrusted):
        open_part_into(KEY, sealed(bytes(480)), buffer, context_hash=HASH, clip_id="c1", part=Part.AUDIO)
    assert not any(buffer)


def test_two_sealings_never_share_a_nonce() -> None:
    assert len({sealed(b"same")[5:17] for _ in range(200)}) == 200
