"""X-Wing and HPKE by published vectors, and our suite by a key schedule that shares no code with the library's."""

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

from anechoic.seal.hybrid import HybridPrivate, HybridPublic
from anechoic.seal.kinds import Kind, frame, unframe

DATA = Path(__file__).parent / "data"
X_WING = 0x647A
X_WING_LABEL = bytes.fromhex("5c2e2f2f5e5c")
AES_256_GCM = 2
KEY_BYTES = {1: 16, 2: 32, 3: 32}


def vectors(path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / path).read_text())
    return found


def expand(seed: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    secret = hashlib.shake_256(seed).digest(96)
    return MLKEM768PrivateKey.from_seed_bytes(secret[:64]), X25519PrivateKey.from_private_bytes(secret[64:])


def combine(mlkem_secret: bytes, x25519_secret: bytes, ephemeral: bytes, public: bytes) -> bytes:
    """draft-connolly-cfrg-xwing-kem, Combiner."""
    return hashlib.sha3_256(mlkem_secret + x25519_secret + ephemeral + public + X_WING_LABEL).digest()


def decapsulate(seed: bytes, encapsulated: bytes) -> bytes:
    mlkem, x25519 = expand(seed)
    ephemeral = encapsulated[1088:]
    x25519_secret = x25519.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    mlkem_secret = mlkem.decapsulate(encapsulated[:1088])
    return combine(mlkem_secret, x25519_secret, ephemeral, x25519.public_key().public_bytes_raw())


def key_schedule(kem: int, kdf_hash: str, ids: tuple[int, int], shared: bytes, info: bytes) -> tuple[bytes, bytes]:
    """RFC 9180, 5.1, base mode, with `hmac` alone: key and base nonce."""
    kdf, aead = ids
    suite = b"HPKE" + kem.to_bytes(2, "big") + kdf.to_bytes(2, "big") + aead.to_bytes(2, "big")
    size = hashlib.new(kdf_hash).digest_size

    def extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
        return hmac.digest(salt or bytes(size), b"HPKE-v1" + suite + label + secret, kdf_hash)

    def expand_label(key: bytes, label: bytes, context: bytes, length: int) -> bytes:
        text = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context
        out, block, count = b"", b"", 0
        while len(out) < length:
            count += 1
            block = hmac.digest(key, block + text + bytes([count]), kdf_hash)
            out += block
        return out[:length]

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    return expand_label(secret, b"key", context, KEY_BYTES[aead]), expand_label(secret, b"base_nonce", context, 12)


@pytest.mark.parametrize("number", range(3))
def test_x_wing_keys_and_shared_secrets_are_the_published_ones(number: int) -> None:
    vector = vectors("xwing/test-vectors.json")[number]
    seed = bytes.fromhex(vector["sk"])
    assert HybridPrivate.from_seed(seed).public.raw.hex() == vector["pk"]
    assert decapsulate(seed, bytes.fromhex(vector["ct"])).hex() == vector["ss"]


@pytest.mark.parametrize("number", range(6))
def test_the_independent_key_schedule_gives_the_keys_of_rfc_9180(number: int) -> None:
    vector = vectors("rfc9180/rfc9180-base-x25519.json")[number]
    kdf = {1: "sha256", 3: "sha512"}[vector["kdf_id"]]
    ids = vector["kdf_id"], vector["aead_id"]
    shared, info = bytes.fromhex(vector["shared_secret"]), bytes.fromhex(vector["info"])
    key, nonce = key_schedule(vector["kem_id"], kdf, ids, shared, info)
    assert (key.hex(), nonce.hex()) == (vector["key"], vector["base_nonce"])


def test_hpke_with_x_wing_gives_the_published_keys_and_plaintexts() -> None:
    seen = 0
    for vector in vectors("hpke/hpke-pq-test-vectors.json"):
        if vector["kem_id"] != X_WING:
            continue
        seed, encapsulated = bytes.fromhex(vector["skRm"]), bytes.fromhex(vector["enc"])
        assert HybridPrivate.from_seed(seed).public.raw.hex() == vector["pkRm"]
        assert decapsulate(seed, encapsulated).hex() == vector["shared_secret"]
        seen += 1
        if vector["kdf_id"] != 1:
            continue
        info = bytes.fromhex(vector["info"])
        shared = bytes.fromhex(vector["shared_secret"])
        key, nonce = key_schedule(X_WING, "sha256", (1, vector["aead_id"]), shared, info)
        assert (key.hex(), nonce.hex()) == (vector["key"], vector["base_nonce"])
        first = vector["encryptions"][0]
        sealed, bound = bytes.fromhex(first["ct"]), bytes.fromhex(first["aad"])
        assert ChaCha20Poly1305(key).decrypt(nonce, sealed, bound).hex() == first["pt"]
        suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
        private = hpke.MLKEM768X25519PrivateKey(*expand(seed))
        assert _decrypt_bound(suite, encapsulated + sealed, private, info, bound).hex() == first["pt"]
    assert seen == 2


def _decrypt_bound(
    suite: hpke.Suite, sealed: bytes, key: hpke.MLKEM768X25519PrivateKey, info: bytes, bound: bytes
) -> bytes:
    # The vectors carry associated data, which the library's public interface leaves out.
    from cryptography.hazmat.bindings._rust import openssl

    return openssl.hpke._decrypt_with_aad(suite, sealed, key, info=info, aad=bound)


def test_our_suite_opens_by_the_independent_key_schedule() -> None:
    """No vector is published for HKDF-SHA256 with AES-256-GCM over X-Wing."""
    private = HybridPrivate.from_seed(bytes(range(32)))
    sealed = private.public.seal(b"a short clip", kind=Kind.STATION_KEY, info=b"package 7")
    body = unframe(Kind.STATION_KEY, sealed)
    shared = decapsulate(private.seed, body[:1120])
    info = b"anechoic/v1/station-key\x00package 7"
    key, nonce = key_schedule(X_WING, "sha256", (1, AES_256_GCM), shared, info)
    assert AESGCM(key).decrypt(nonce, body[1120:], None) == b"a short clip"


def test_what_the_independent_key_schedule_seals_our_suite_opens() -> None:
    private = HybridPrivate.from_seed(bytes(range(32)))
    public = HybridPublic.from_raw(private.public.raw)
    ephemeral = X25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    mlkem_secret, encapsulated = MLKEM768PublicKey.from_public_bytes(public.raw[:1184]).encapsulate()
    sent = ephemeral.public_key().public_bytes_raw()
    x25519_secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(public.raw[1184:]))
    shared = combine(mlkem_secret, x25519_secret, sent, public.raw[1184:])
    key, nonce = key_schedule(X_WING, "sha256", (1, AES_256_GCM), shared, b"anechoic/v1/share\x00session")
    sealed = frame(Kind.SHARE, encapsulated + sent + AESGCM(key).encrypt(nonce, b"the server's share", None))
    assert private.open(sealed, kind=Kind.SHARE, info=b"session") == b"the server's share"
