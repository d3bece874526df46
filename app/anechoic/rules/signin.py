"""What a second factor is called, and what a security key's counter may do."""

from enum import Enum


class Factor(Enum):
    """How a person proved who they are, beside the password; the value stands in sessions and in the record."""

    TOTP = "totp"
    """Six digits. That they were typed at this machine is the server's word."""
    KEY = "key"
    """A security key that verified its person; its signature covers this machine and this session."""
    TRAINING_KEY = "training_key"
    """A program that stands in for a security key; at training facilities alone."""


TRAINING_AAGUID = bytes.fromhex("616e6563686f69632d747261696e696e")
"""The model number of the training authenticator; no maker has it."""


def counter_goes_on(last: int, now: int) -> bool:
    """Say whether a key's counter may follow the last one; where not, there may be a copy of the key.

    Keys that keep no counter always say 0 (WebAuthn Level 3, 6.1.1 and 7.2 step 22).

    Args:
        last: of the last sign-in, 0 before the first.
        now: as signed this time.
    """
    return now > last or last == now == 0
