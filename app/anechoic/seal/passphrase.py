"""Argon2id at the RFC 9106 low-memory profile: 64 MiB, 3 passes, 4 lanes; about a third of a second."""

import threading
import unicodedata

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES = 16
LONGEST_PASSPHRASE = 1024
# OpenSSL shares one small pool of threads among all derivations of a process: two at a time, each with four lanes, wait
# for each other for ever (seen with cryptography 50.0.2 on two cores). So whoever derives or verifies holds this.
ONE_AT_A_TIME = threading.Lock()
PHC_PROFILE = "$argon2id$v=19$m=65536,t=3,p=4$"


def argon2id(salt: bytes) -> Argon2id:
    """Give one derivation of 32 bytes under this 16-byte salt; it can be used once."""
    return Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=64 * 1024)


def passphrase_bytes(passphrase: str) -> bytes:
    """Give the bytes a passphrase stands for, alike on every keyboard: NFC, as RFC 8265 OpaqueString asks."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
