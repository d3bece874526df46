"""This operating system, on a machine that sleeps when a test says so."""

from anechoic.station.system.linux import LinuxSystem

_HOUR_MS = 3_600_000


class Sleeper(LinuxSystem):
    """Everything is real but for the hours slept, which CLOCK_BOOTTIME would count."""

    def __init__(self) -> None:
        super().__init__()
        self._slept = 0

    def uptime_ms(self) -> int:
        return super().uptime_ms() + self._slept

    def sleep(self, *, hours: int) -> None:
        """Sleep that long, at once."""
        self._slept += hours * _HOUR_MS
