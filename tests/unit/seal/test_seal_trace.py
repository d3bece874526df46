import hashlib

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from anechoic.errors import Untrusted
from anechoic.seal.trace import (
    TraceKeys,
    key_commitment,
    key_stream,
    layer_streams,
    playback_key,
    trace_keys,
    trace_root,
)

MASTER, CLIP = bytes(range(32)), bytes(range(32, 64))
USES = ("tiles", "knots", "dither")


def test_a_playback_has_the_key_of_hkdf() -> None:
    info = b"wm1|standard|00"
    key = playback_key(trace_root(MASTER, clip_hash=CLIP), info)
    assert key == HKDF(algorithm=SHA256(), length=32, salt=CLIP, info=info).derive(MASTER)


@pytest.mark.parametrize("speed", [250, 1_000, 3_000])
def test_a_speed_has_the_keys_of_hkdf(speed: int) -> None:
    keys = trace_keys(MASTER, speed)
    for use in USES:
        assert getattr(keys, use) == HKDFExpand(SHA256(), 32, f"{speed}|{use}".encode()).derive(MASTER)


def test_the_record_gets_the_hash_of_a_key() -> None:
    assert key_commitment(MASTER) == hashlib.sha256(MASTER).hexdigest()


def test_the_stream_is_that_of_chacha20() -> None:
    # RFC 8439, A.1, test vectors 1 and 2: key, nonce and counter are nothing, then the counter is one.
    first = (
        "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7"
        "da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586"
    )
    second = (
        "9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed"
        "29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f"
    )
    assert key_stream(bytes(32), 128).hex() == first + second
    assert key_stream(bytes(32), 5).hex() == first[:10]


def test_streams_of_many_playbacks_are_those_of_each() -> None:
    keys = [MASTER, CLIP, bytes(32)]
    tiles, knots = layer_streams(keys, 750, tiles=131, knots=24)
    assert bytes(tiles) == b"".join(key_stream(trace_keys(key, 750).tiles, 131) for key in keys)
    assert bytes(knots) == b"".join(key_stream(trace_keys(key, 750).knots, 24) for key in keys)
    assert not any(layer_streams([], 750, tiles=131, knots=24))


def test_every_clip_playback_speed_and_use_has_its_own_key() -> None:
    roots = [
        trace_root(MASTER, clip_hash=CLIP),
        trace_root(MASTER, clip_hash=MASTER),
        trace_root(CLIP, clip_hash=CLIP),
    ]
    playbacks = [playback_key(root, info) for root in roots for info in (b"one", b"other")]
    every = [trace_keys(key, speed) for key in playbacks for speed in (750, 1_000)]
    made = {getattr(keys, use) for keys in every for use in USES}
    assert len({*made, *playbacks, *roots}) == 36 + 6 + 3


def test_keys_are_not_shown() -> None:
    assert "tiles=" not in repr(TraceKeys(MASTER, MASTER, MASTER))


@pytest.mark.parametrize("wrong", [b"", bytes(31), bytes(33)])
def test_keys_of_another_length_are_not_used(wrong: bytes) -> None:
    with pytest.raises(Untrusted):
        trace_root(wrong, clip_hash=CLIP)
    with pytest.raises(Untrusted):
        trace_root(MASTER, clip_hash=wrong)
    with pytest.raises(Untrusted):
        playback_key(wrong, b"one")
    with pytest.raises(Untrusted):
        trace_keys(wrong, 1_000)
    with pytest.raises(Untrusted):
        key_stream(wrong, 1)
    with pytest.raises(Untrusted):
        layer_streams([MASTER, wrong], 1_000, tiles=1, knots=8)
