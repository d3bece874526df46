"""Time of leases: the server's time, carried on by a clock nobody can set and that counts sleep.

The wall clock of the workstation plays no part: setting it changes nothing.
"""

from anechoic.rules.ids import LeaseId
from anechoic.station.system.adapter import System


class LeaseClock:
    """The server's time as far as it is known here, and until when each lease holds."""

    def __init__(self, system: System, *, server_time: int, asked: int, grace_minutes: int) -> None:
        """Start from a reply of the server.

        Args:
            system: gives the uptime.
            server_time: Unix milliseconds in the reply.
            asked: uptime in milliseconds when the request was sent; time on the way counts against the lease.
            grace_minutes: how long what is open stays usable without the server.
        """
        self._system = system
        self._grace = grace_minutes * 60_000
        self._offset = 0
        self._heard = 0
        self._ends: dict[LeaseId, int] = {}
        self.heard(server_time, asked)

    def uptime(self) -> int:
        """Give the uptime in milliseconds, to be taken before a request."""
        return self._system.uptime_ms()

    def heard(self, server_time: int, asked: int) -> None:
        """Note the server's time from a reply to a request sent at this uptime."""
        self._offset = server_time - asked
        self._heard = asked

    def now(self) -> int:
        """Give the server's time, Unix milliseconds; rather late than early."""
        return self._system.uptime_ms() + self._offset

    def hold(self, lease: LeaseId, ends: int) -> None:
        """Note until when a lease holds, in the server's time."""
        self._ends[lease] = ends

    def drop(self, lease: LeaseId) -> None:
        """Note that a lease does not hold any more."""
        self._ends.pop(lease, None)

    def holds(self, lease: LeaseId) -> bool:
        """Say whether a lease holds now."""
        return self.now() < self._ends.get(lease, 0)

    def in_grace(self) -> bool:
        """Say whether the server was heard recently enough for what is released to stay usable."""
        return self._system.uptime_ms() - self._heard < self._grace
