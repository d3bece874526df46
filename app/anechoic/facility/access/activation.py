"""One-time codes handed over in person: made here, good once, for two weeks and five tries."""

from dataclasses import dataclass

from anechoic.facility.context import Facility
from anechoic.seal.codes import new_code
from anechoic.seal.derive import token_hash

TRIES = 5
_LIFE_MS = 14 * 86_400_000


@dataclass(frozen=True, repr=False)
class Activation:
    """A fresh code and what is stored of it.

    Attributes:
        code: to hand over; never stored.
        hash: 32 bytes.
        ends: Unix milliseconds.
    """

    code: str
    hash: bytes
    ends: int


def new_activation(facility: Facility) -> Activation:
    """Make a code of 128 bits."""
    code = new_code()
    return Activation(code, token_hash(code), facility.clock.now_ms() + _LIFE_MS)
