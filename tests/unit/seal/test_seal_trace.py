import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from anechoic.errors import Untrusted
from anechoic.seal.trace import TraceKeys, key_stream, trace_keys, trace_root

MASTER, CLIP = bytes(range(32)), bytes(range(32, 64))


def test_keys_are_those_of_hkdf() -> None:
    keys = trace_keys(trace_root(MASTER, clip_hash=CLIP), b"wm1|standard|1000|00")
    for use in ("tiles", "knots", "dither"):
        info = b"wm1|standard|1000|00|" + use.encode()
        assert getattr(keys, use) == HKDF(algorithm=SHA256(), length=32, salt=CLIP, info=info).derive(MASTER)


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


def test_every_playback_and_clip_has_its_own_keys() -> None:
    root = trace_root(MASTER, clip_hash=CLIP)
    all_of_them = [
        trace_keys(root, b"one"),
        trace_keys(root, b"other"),
        trace_keys(trace_root(MASTER, clip_hash=MASTER), b"one"),
        trace_keys(trace_root(CLIP, clip_hash=CLIP), b"one"),
    ]
    made = {key for keys in all_of_them for key in (keys.tiles, keys.knots, keys.dither)}
    assert len(made) == 12


def test_keys_are_not_shown() -> None:
    assert "tiles=" not in repr(TraceKeys(MASTER, MASTER, MASTER))


@pytest.mark.parametrize("wrong", [b"", bytes(31), bytes(33)])
def test_keys_of_another_length_are_not_used(wrong: bytes) -> None:
    with pytest.raises(Untrusted):
        trace_root(wrong, clip_hash=CLIP)
    with pytest.raises(Untrusted):
        trace_root(MASTER, clip_hash=wrong)
    with pytest.raises(Untrusted):
        trace_keys(wrong, b"one")
    with pytest.raises(Untrusted):
        key_stream(wrong, 1)
