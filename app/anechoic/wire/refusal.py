"""What the server says when it does not do what was asked."""

from anechoic.wire.codec import Message
from anechoic.wire.fields import Word


class Refusal(Message, frozen=True, kw_only=True):
    """A refusal with a stable word for programs and a sentence for the person.

    Attributes:
        code: such as `not_enrolled`, `session_over`, `wrong_credentials`, `too_many_tries`, `busy`.
        text: what happened and what to do.
        family: `refused`, `unavailable` or `untrusted`, so that the workstation raises the same family.
        retry_after: seconds to wait, or 0.
    """

    code: Word
    text: str
    family: Word = "refused"
    retry_after: int = 0


class Empty(Message, frozen=True, kw_only=True):
    """Nothing to say: the status tells it."""
