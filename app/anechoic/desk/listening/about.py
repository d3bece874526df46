"""What the desk says about the clip itself, in the line above the sound. Pure."""

from anechoic.rules.task import Classification
from anechoic.station.port import OpenItem
from anechoic.widgets.plain import joined
from anechoic.widgets.words import words


def banner(item: OpenItem) -> str:
    """Say that a clip trains, was made for training, or is a piece of a longer one; empty for the usual."""
    parts: list[str] = []
    if item.classification is Classification.TRAINING:
        parts.append(words("desk.training_banner"))
    if item.made_for_training:
        parts.append(words("desk.made_for_training"))
    if item.piece:
        parts.append(words("desk.piece", piece=item.piece))
    return joined(" ", parts)


def where_from(item: OpenItem) -> str:
    """Say which product and place it comes from, and to whom it is owed."""
    parts = [part for part in (item.context.product, item.context.locale, item.attribution) if part]
    return joined(" · ", parts)
