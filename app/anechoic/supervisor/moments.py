"""Times of day as the supervisor's pages say them."""

from datetime import datetime


def moment(unix_ms: int) -> str:
    """Give a time of the facility (Unix ms) on this machine's clock: the hour today, the day before that."""
    at = datetime.fromtimestamp(unix_ms / 1_000).astimezone()
    today = datetime.now(at.tzinfo)
    return f"{at:%H:%M}" if at.date() == today.date() else f"{at.day} {at:%b %H:%M}"
