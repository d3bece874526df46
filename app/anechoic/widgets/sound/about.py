"""What a page says about the clip itself, beside the sound. Pure."""

from anechoic.rules.task import Classification
from anechoic.station.port import OpenItem
from anechoic.widgets.plain import joined


def banner(item: OpenItem, *, training: str, made: str, piece: str) -> str:
    """Say that a clip trains, was made for training, or is a piece of a longer one; empty for the usual.

    Args:
        item: the clip.
        training: the page's sentence for a training clip.
        made: its sentence for one made for training.
        piece: its sentence for a piece.
    """
    said = (
        (training, item.classification is Classification.TRAINING),
        (made, item.made_for_training),
        (piece, bool(item.piece)),
    )
    return joined(" ", (sentence for sentence, holds in said if holds))


def where_from(item: OpenItem) -> str:
    """Say which product and place it comes from, and to whom it is owed."""
    return joined(" · ", (item.context.product, item.context.locale, item.attribution))
