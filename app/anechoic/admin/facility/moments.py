"""Dates and times as the command line takes and shows them; all UTC."""

import re
from datetime import UTC, date, datetime

from anechoic.errors import Refused
from anechoic.rules.person import Shift


def shown(moment_ms: int) -> str:
    """Write Unix milliseconds as `2026-01-31 08:00`, nothing for 0."""
    return datetime.fromtimestamp(moment_ms / 1_000, UTC).strftime("%Y-%m-%d %H:%M") if moment_ms else ""


def day_of_end(moment_ms: int) -> str:
    """Write the last day of what ends at this millisecond, as `end_of` reads it; nothing for 0."""
    return shown(moment_ms - 1)[:10] if moment_ms else ""


def end_of(day: str) -> int:
    """Give the Unix millisecond at which a day like `2026-01-31` is over.

    Raises:
        Refused: not such a day.
    """
    try:
        read = date.fromisoformat(day)
    except ValueError as error:
        raise Refused("Write a date like 2026-01-31.", code="bad_date") from error
    start = datetime(read.year, read.month, read.day, tzinfo=UTC)
    return (int(start.timestamp()) + 86_400) * 1_000


def shift_of(text: str) -> Shift:
    """Read a shift like `08:00-16:30` (UTC).

    Raises:
        Refused: not such a shift.
    """
    parts = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", text)
    if parts is None:
        raise Refused("Write a shift like 08:00-16:30, in UTC.", code="bad_shift")
    first, last = int(parts[1]) * 60 + int(parts[2]), int(parts[3]) * 60 + int(parts[4])
    return Shift(first, last)
