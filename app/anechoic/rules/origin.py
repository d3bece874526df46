"""Where the words of an answer came from: measured from the text, never declared."""

from anechoic.rules.provenance import account
from anechoic.rules.task import Origin


def measure_origin(text: str, candidate: str | None) -> Origin:
    """Compare an answer with the candidate it began as.

    White space does not count; everything else does. From half of its words kept in order on (`provenance.KEPT_SHARE`)
    it is that candidate mended.

    Args:
        text: the answer as it stands.
        candidate: the text taken first, or None for an answer begun empty.
    """
    return account(text, (), {} if candidate is None else {"a": candidate}, "a").origin
