"""The three families of expected errors; anything else is a bug and takes the crash path.

The text of each error is the message for the person: what happened and what to do. It never carries
plaintext of clips, texts, names or keys; detail for IT goes to the log under the same rule.
"""


class AnechoicError(Exception):
    """An expected error with a sentence fit for a person."""

    def text(self) -> str:
        """Give the sentence to show: what happened, and what to do."""
        return str(self)


class Refused(AnechoicError):  # noqa: N818 - the three families are named by what happened
    """A rule said no. Trying again changes nothing until the reason is mended.

    Attributes:
        code: a short stable word for programs (wire, JSON, tests), such as `not_enrolled`.
    """

    def __init__(self, text: str, *, code: str = "refused") -> None:
        super().__init__(text)
        self.code = code


class Unavailable(AnechoicError):  # noqa: N818
    """Disk, network or device is not there now: wait or retry.

    Attributes:
        code: a short stable word for programs, such as `server_away` or `disk_full`.
    """

    def __init__(self, text: str, *, code: str = "unavailable") -> None:
        super().__init__(text)
        self.code = code


class Untrusted(AnechoicError):  # noqa: N818
    """A seal, signature or message does not hold. Never retried, always recorded."""
