"""The line above and the line beside the work: what kind of clip it is, and where it comes from."""

from anechoic.rules.task import Classification
from anechoic.station.port import OpenItem
from anechoic.widgets.plain import joined
from anechoic.widgets.words import words


def banner(item: OpenItem) -> str:
    """Say what kind of clip it is, where that matters; empty for an ordinary one."""
    parts: list[str] = []
    if item.classification is Classification.TRAINING:
        parts.append(words("desk.training_banner"))
    if item.made_for_training:
        parts.append(words("desk.made_for_training"))
    if item.piece:
        parts.append(words("desk.piece", piece=item.piece))
    return joined(" ", parts)


def where_from(item: OpenItem) -> str:
    """Say which product and region it was recorded for, and whom the recording is owed to."""
    parts = [part for part in (item.context.product, item.context.locale, item.attribution) if part]
    return joined(" · ", parts)
