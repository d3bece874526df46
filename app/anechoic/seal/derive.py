"""Keys made of other secrets, keyed checks and plain hashes. HKDF is RFC 5869, HMAC RFC 2104, hashes SHA-256."""

import hashlib
import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from anechoic.seal.codes import normalise_code
from anechoic.seal.kinds import not_genuine

SHARE_BYTES = 32


def _parts(*parts: bytes) -> bytes:
    # Each part carries its length, so that no two lists of parts look alike.
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _derive(secret: bytes, purpose: bytes, *names: bytes) -> bytes:
    info = b"anechoic/v1/" + purpose + b"\x00" + _parts(*names)
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)


def _checked(share: bytes) -> bytes:
    if len(share) != SHARE_BYTES:
        raise not_genuine()
    return share


def vault_key(machine_share: bytes, server_share: bytes, *, person_id: str, station_id: str) -> bytes:
    """Derive the 32-byte key of one person's vault on one workstation from both shares.

    Raises:
        Untrusted: a share is not 32 bytes long.
    """
    secret = _checked(machine_share) + _checked(server_share)
    return _derive(secret, b"vault", person_id.encode(), station_id.encode())


def station_db_key(machine_share: bytes, *, station_id: str) -> bytes:
    """Derive the 32-byte key of the machine-wide database from the machine's share alone.

    Raises:
        Untrusted: the share is not 32 bytes long.
    """
    return _derive(_checked(machine_share), b"station-db", station_id.encode())


def subkey(master: bytes, *, label: bytes) -> bytes:
    """Derive a 32-byte key for one use; keys of different labels are independent.

    Raises:
        Untrusted: the master key is not 32 bytes long.
    """
    return _derive(_checked(master), b"subkey", label)


def enrolment_key(code: str) -> bytes:
    """Derive the 32-byte key that a one-time code stands for.

    Raises:
        Refused: the code has a typing error.
    """
    return _derive(normalise_code(code).encode("ascii"), b"enrolment-code")


def mac(key: bytes, message: bytes) -> bytes:
    """Give the 32-byte HMAC-SHA256 of a message.

    Raises:
        Untrusted: the key is not 32 bytes long.
    """
    return hmac.digest(_checked(key), message, "sha256")


def check_mac(key: bytes, message: bytes, tag: bytes) -> None:
    """Return only if the tag is this key's HMAC-SHA256 of the message; takes the same time either way.

    Raises:
        Untrusted: it is not.
    """
    if not hmac.compare_digest(mac(key, message), tag):
        raise not_genuine()


def hash_bytes(data: bytes | bytearray | memoryview) -> bytes:
    """Give the 32-byte SHA-256 of data."""
    return hashlib.sha256(data).digest()


def token_hash(token: str | bytes) -> bytes:
    """Give the 32 bytes by which a random token is stored; the token itself is never kept."""
    raw = token.encode() if isinstance(token, str) else token
    return hashlib.sha256(b"anechoic/v1/token\x00" + raw).digest()
