"""Where a tip stands beside what it is about."""

from PySide6.QtCore import QRect, QSize


def beside(about: QRect, size: QSize, room: QRect, *, away: int, mirrored: bool) -> QRect:
    """Give a place in the room for a tip: below, else above, else where there is more room; along the side it begins.

    Args:
        about: what the tip is about.
        size: of the tip.
        room: where it may stand.
        away: pixels between.
        mirrored: the window reads from right to left.

    Returns:
        Always inside the room; it lies over what it is about only where neither side is high enough.
    """
    wide, high = min(size.width(), room.width()), min(size.height(), room.height())
    left = about.right() + 1 - wide if mirrored else about.left()
    left = max(room.left(), min(left, room.right() + 1 - wide))
    below, above = room.bottom() - about.bottom() - away, about.top() - room.top() - away
    under = high <= below or (high > above and below >= above)
    top = about.bottom() + 1 + away if under else about.top() - away - high
    return QRect(left, max(room.top(), min(top, room.bottom() + 1 - high)), wide, high)
