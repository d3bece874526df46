"""Security keys on USB (CTAPHID, CTAP 2.1 section 11.2), by python-fido2's own access to the system's HID devices."""

import logging
from typing import Final

from fido2.ctap import CtapDevice, CtapError
from fido2.hid import ConnectionFailure, CtapHidDevice, list_descriptors, open_connection

_LOG: Final = logging.getLogger(__name__)
_MOST_KEYS: Final = 8


class UsbSecurityKeys:
    """Opens the FIDO devices this account may open; on Linux logind grants them to whoever sits at the machine."""

    def plugged_in(self) -> tuple[CtapDevice, ...]:
        """Open every security key; one that does not answer as CTAP demands is passed over."""
        found: list[CtapDevice] = []
        for descriptor in list_descriptors()[:_MOST_KEYS]:  # type: ignore[no-untyped-call] # not annotated there
            try:
                found.append(CtapHidDevice(descriptor, open_connection(descriptor)))  # type: ignore[no-untyped-call] # nor here
            except (OSError, ConnectionFailure, CtapError, ValueError) as error:
                _LOG.warning("a security key could not be opened: %s", type(error).__name__)
        return tuple(found)
