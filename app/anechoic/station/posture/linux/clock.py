"""Whether the clock is kept by a time server.

Sources: systemd-timesyncd(8) touches /run/systemd/timesync/synchronized once it has the time; chrony keeps its pid file
while it runs. Leases do not hang on this clock; the times a person reads do, and the record's beside the server's.
"""

from pathlib import Path

from anechoic.rules.posture import Check
from anechoic.station.finding import Finding

_SIGNS = ("run/systemd/timesync/synchronized", "run/chrony/chronyd.pid", "run/ntpd.pid", "run/ntpsec/ntpd.pid")


def clock_kept(root: Path = Path("/")) -> Finding:
    """Look for the sign of a service that sets the clock."""
    if any((root / sign).exists() for sign in _SIGNS):
        return Finding(Check.CLOCK, "The clock is set by a time server.", holds=True)
    return Finding(
        Check.CLOCK,
        "Nothing sets this computer's clock.",
        holds=False,
        mend="Let systemd-timesyncd or chrony run, with the facility's time server.",
    )
