"""Argon2id at the least work there is, for tests of other matters; how hard it must be is tested in its own room."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from anechoic.seal import keyfile, password


def quick_argon2id(salt: bytes) -> Argon2id:
    """Give a derivation as the product does, of one pass over 32 KiB."""
    return Argon2id(salt=salt, length=32, iterations=1, lanes=4, memory_cost=32)


@contextmanager
def quick_derivation() -> Iterator[None]:
    """Let passwords and key files of this process be derived with the least work, until the end of the block."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyfile, "argon2id", quick_argon2id)
        patch.setattr(password, "argon2id", quick_argon2id)
        patch.setattr(password, "PHC_PROFILE", "$argon2id$v=19$m=32,t=1,p=4$")
        yield


def passphrases_made_by() -> object:
    """Give what makes keys of passphrases just now: what one made, another does not open."""
    return vars(keyfile)["argon2id"]
