"""Times of day as pages say them."""

from datetime import datetime

from PySide6.QtCore import QLocale


def moment(unix_ms: int, now: datetime) -> str:
    """Give a time of the facility (Unix ms) by the clock of the window: the hour today, the day before that.

    Args:
        unix_ms: the moment to give.
        now: the present time, with its zone.
    """
    # Each with the offset of its own day: that of `now` is wrong for a day before the clocks were changed.
    at = datetime.fromtimestamp(unix_ms / 1_000).astimezone()
    if at.date() == now.astimezone().date():
        return f"{at:%H:%M}"
    month = QLocale().standaloneMonthName(at.month, QLocale.FormatType.ShortFormat)
    return f"{at.day} {month} {at:%H:%M}"
