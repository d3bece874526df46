"""Times of day as pages say them."""

from datetime import datetime

from PySide6.QtCore import QLocale


def moment(unix_ms: int) -> str:
    """Give a time of the facility (Unix ms) on this machine's clock: the hour today, the day before that."""
    at = datetime.fromtimestamp(unix_ms / 1_000).astimezone()
    today = datetime.now(at.tzinfo)
    if at.date() == today.date():
        return f"{at:%H:%M}"
    month = QLocale().standaloneMonthName(at.month, QLocale.FormatType.ShortFormat)
    return f"{at.day} {month} {at:%H:%M}"
