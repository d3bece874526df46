"""The programme's terms in what a clip says: where they stand, what is said of them, and the quiet line below them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from anechoic.rules.differences import utf16
from anechoic.rules.glossary import places
from anechoic.widgets.plain import joined
from anechoic.widgets.words import words
from anechoic.wire.work import Term


@dataclass(frozen=True, slots=True)
class MarkedTerm:
    """A term in a text.

    Attributes:
        first, last: UTF-16 units, the last excluded.
        said: what it is to be called, and what not.
    """

    first: int
    last: int
    said: str


def marked_terms(glossary: Sequence[Term], text: str) -> tuple[MarkedTerm, ...]:
    """Give the terms that a text in the language spoken holds, as whole words."""
    found = places([term.term for term in glossary], text)
    return tuple(
        MarkedTerm(utf16(text, one.first), utf16(text, one.last), said_of(glossary[one.term])) for one in found
    )


def said_of(term: Term) -> str:
    """Say what a term is to be called: `volumen: volume · not: bulk · …`."""
    called = words("writing.term_is", term=term.term, forms=joined(", ", term.approved))
    return joined(" · ", (called, avoided(term), term.note))


def avoided(term: Term) -> str:
    """Say what a term is not to be called; empty where nothing is forbidden."""
    return words("writing.avoid", forms=", ".join(term.avoid)) if term.avoid else ""


def paint_term_line(painter: QPainter, left: float, right: float, y: float, colour: str) -> None:
    """Draw a thin line of dashes and dots: dots alone are unsure or own words, dashes mended ones, a wave is spelling.

    Args:
        painter: any.
        left: pixels.
        right: pixels.
        y: pixels.
        colour: `#RRGGBB`.
    """
    pen = QPen(QColor(colour), 1)
    pen.setDashPattern([4, 2, 1, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
