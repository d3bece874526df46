"""Where a person may go in the window; loaded before anything that stands there."""

from enum import Enum


class Place(Enum):
    """The pages there are."""

    SIGN_IN = "sign_in"
    QUEUE = "queue"
    DESK = "desk"
    REVIEWS = "reviews"
    APPROVALS = "approvals"
    KEYS = "keys"
    PEDAL = "pedal"
    PROGRESS = "progress"
    BREAK = "break"

    @property
    def shows_content(self) -> bool:
        """Whether clips or texts stand on the page, so that it is covered when nobody looks."""
        return self in {Place.DESK, Place.REVIEWS, Place.PROGRESS}
