"""What the workstation wants from an operating system to reach security keys."""

from typing import Protocol

from fido2.ctap import CtapDevice


class SecurityKeys(Protocol):
    """The security keys of one machine."""

    def plugged_in(self) -> tuple[CtapDevice, ...]:
        """Open every security key that is plugged in now; the caller closes each."""
