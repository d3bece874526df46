"""Secret keys at rest under a passphrase: the offline root and the files of the server."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from anechoic.errors import Refused, Untrusted
from anechoic.seal.kinds import Kind, frame, unframe
from anechoic.seal.passphrase import LONGEST_PASSPHRASE, ONE_AT_A_TIME, SALT_BYTES, argon2id, passphrase_bytes

_NONCE_BYTES = 12
_TAG_BYTES = 16
_KIND = Kind.KEYFILE


def _bound(purpose: str) -> bytes:
    return _KIND.domain + b"\x00" + purpose.encode()


def seal_keyfile(secret: bytes, passphrase: str, *, purpose: str) -> bytes:
    """Seal a secret for one purpose: magic, kind, salt, nonce, AES-256-GCM under Argon2id of the passphrase.

    Raises:
        Refused: an empty passphrase, or one of more than 1,024 characters.
    """
    if not 0 < len(passphrase) <= LONGEST_PASSPHRASE:
        raise Refused("Choose a passphrase of 1 to 1,024 characters.", code="passphrase_length")
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(_NONCE_BYTES)
    with ONE_AT_A_TIME:
        key = argon2id(salt).derive(passphrase_bytes(passphrase))
    return frame(_KIND, salt + nonce + AESGCM(key).encrypt(nonce, secret, _bound(purpose)))


def open_keyfile(data: bytes, passphrase: str, *, purpose: str) -> bytes:
    """Give the secret that was sealed under this passphrase for this purpose.

    Raises:
        Refused: another passphrase or purpose, or a damaged file: the three cannot be told apart.
    """
    wrong = Refused("The passphrase is not the right one, or the key file is damaged.", code="wrong_passphrase")
    try:
        body = unframe(_KIND, data)
    except Untrusted:
        raise wrong from None
    if len(body) < SALT_BYTES + _NONCE_BYTES + _TAG_BYTES or len(passphrase) > LONGEST_PASSPHRASE:
        raise wrong
    salt, nonce = body[:SALT_BYTES], body[SALT_BYTES : SALT_BYTES + _NONCE_BYTES]
    with ONE_AT_A_TIME:
        key = argon2id(salt).derive(passphrase_bytes(passphrase))
    try:
        return AESGCM(key).decrypt(nonce, body[SALT_BYTES + _NONCE_BYTES :], _bound(purpose))
    except InvalidTag:
        raise wrong from None
