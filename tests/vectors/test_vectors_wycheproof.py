import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from anechoic import verify

DATA = Path(__file__).parent / "data" / "wycheproof"


def groups(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / name).read_text())["testGroups"]
    return found


def raw(test: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(test[name]) for name in names]


def test_ed25519_in_the_library_and_in_the_stand_alone_verifier_agree_with_every_vector() -> None:
    seen = 0
    for group in groups("ed25519_test.json"):
        public = bytes.fromhex(group["publicKey"]["pk"])
        for test in group["tests"]:
            message, signature = raw(test, "msg", "sig")
            expected = test["result"] == "valid"
            assert verify.ed25519_holds(public, message, signature) is expected, test["tcId"]
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
                held = True
            except InvalidSignature:
                held = False
            assert held is expected, test["tcId"]
            seen += 1
    assert seen == 151


def test_aes_256_gcm_with_nonces_of_96_bits() -> None:
    seen = 0
    for group in groups("aes_gcm_test.json"):
        if (group["ivSize"], group["keySize"], group["tagSize"]) != (96, 256, 128):
            continue
        for test in group["tests"]:
            key, nonce, bound, message, sealed, tag = raw(test, "key", "iv", "aad", "msg", "ct", "tag")
            cipher = AESGCM(key)
            if test["result"] == "valid":
                assert cipher.encrypt(nonce, message, bound) == sealed + tag
                assert cipher.decrypt(nonce, sealed + tag, bound) == message
            else:
                with pytest.raises(InvalidTag):
                    cipher.decrypt(nonce, sealed + tag, bound)
            seen += 1
    assert seen == 66


def test_x25519() -> None:
    seen = 0
    for group in groups("x25519_test.json"):
        for test in group["tests"]:
            public, private, shared = raw(test, "public", "private", "shared")
            key = X25519PrivateKey.from_private_bytes(private)
            if any(shared):
                assert key.exchange(X25519PublicKey.from_public_bytes(public)) == shared
            else:
                with pytest.raises(ValueError, match="Error computing shared key"):
                    key.exchange(X25519PublicKey.from_public_bytes(public))
            seen += 1
    assert seen == 518


def test_hkdf_sha256() -> None:
    seen = 0
    for group in groups("hkdf_sha256_test.json"):
        for test in group["tests"]:
            secret, salt, info, expected = raw(test, "ikm", "salt", "info", "okm")
            if test["result"] == "valid":
                derivation = HKDF(algorithm=SHA256(), length=test["size"], salt=salt, info=info)
                assert derivation.derive(secret) == expected
            else:
                with pytest.raises(ValueError, match="larger than"):
                    HKDF(algorithm=SHA256(), length=test["size"], salt=salt, info=info).derive(secret)
            seen += 1
    assert seen == 86


def test_mlkem_768_refuses_ciphertexts_of_another_length() -> None:
    """The library reads keys as seeds only, so of this file only the cases about ciphertexts apply."""
    key = MLKEM768PrivateKey.generate()
    seen = 0
    for group in groups("mlkem_768_semi_expanded_decaps_test.json"):
        for test in group["tests"]:
            if "IncorrectCiphertextLength" in test["flags"]:
                with pytest.raises(ValueError, match="ciphertext"):
                    key.decapsulate(bytes.fromhex(test["c"]))
                seen += 1
    assert seen == 2
