"""No security keys: where no adapter for the operating system exists, and in tests of that."""

from fido2.ctap import CtapDevice


class NoSecurityKeys:
    """Finds nothing."""

    def plugged_in(self) -> tuple[CtapDevice, ...]:
        """Give no key."""
        return ()
