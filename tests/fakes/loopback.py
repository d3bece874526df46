"""Keeps a test process on this machine: a connection or a name look-up beyond loopback fails the test."""

import ipaddress
import sys

_OUTWARD = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.getaddrinfo": 0}
"""The audit events of sockets that leave, and which of their arguments names the other side."""


class BeyondLoopbackError(AssertionError):
    """A test tried to reach another machine."""


def stay_on_this_machine() -> None:
    """Refuse, for the rest of this process, every Python socket that would leave loopback.

    An audit hook sees sockets of every library and cannot be taken off again, which is what is wanted here.
    """
    sys.addaudithook(_refuse_outward)


def _refuse_outward(event: str, arguments: tuple[object, ...]) -> None:
    place = _OUTWARD.get(event)
    if place is not None and not stays_here(arguments[place]):
        raise BeyondLoopbackError(f"{event} to {arguments[place]!r}: tests stay on this machine")


def stays_here(address: object) -> bool:
    """Tell whether an address (or a bare host) lies on this machine."""
    host = address[0] if isinstance(address, tuple) and address else address
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    if host is None or not isinstance(host, str) or host in ("", "localhost") or host.startswith(("/", "\0")):
        return True  # no other side named, or a socket in the file system
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False
