"""Laying out a painted text that wraps, and drawing rules under stretches of it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from anechoic.widgets.theme.fonts import Script, TypeRole, font, script_of
from anechoic.widgets.theme.look import Look

_TALL_SCRIPTS = frozenset({Script.ARABIC, Script.DEVANAGARI})
_MOST_LINES = 200


def laid_out(
    text: str,
    look: Look,
    language: str,
    *,
    option: QTextOption,
    width: int,
    role: TypeRole = TypeRole.READING,
) -> QTextLayout:
    """Lay a text out at a width, with the line height of its role; Arabic and Devanagari get two pixels more.

    Args:
        text: one paragraph; line breaks are shown as spaces.
        look: gives text scale and fonts.
        language: tag of the text's language; orders the fonts.
        option: direction and wrapping.
        width: pixels.
        role: type role.
    """
    made = QTextLayout(text.replace("\n", " "), font(look, role, script_of(language)))
    made.setTextOption(option)
    made.setCacheEnabled(True)
    step = line_step(look, language, role)
    made.beginLayout()
    for number in range(_MOST_LINES):
        line = made.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20))
        line.setPosition(QPointF(0, number * step + (step - line.height()) / 2))
    made.endLayout()
    return made


def line_step(look: Look, language: str, role: TypeRole = TypeRole.READING) -> int:
    """Give the pixels from line to line."""
    return look.px(role.line + (3 if script_of(language) in _TALL_SCRIPTS else 0))


def stretch_boxes(
    lines: QTextLayout, at: QPoint, stretches: Iterable[tuple[int, int]]
) -> Iterator[tuple[QRectF, float]]:
    """Give where stretches (first, last) of a laid-out text stand: for each visual run its box and its base line.

    A stretch has one run a line, in mixed direction several; the space at which a line breaks belongs to none. What an
    input method composes stands among the glyphs but not in the text: stretches behind it move, around it they grow.
    """
    text, composed, at_composed = lines.text().encode("utf-16-le"), lines.preeditAreaText(), lines.preeditAreaPosition()
    units, more = text, 0
    if composed:
        written = composed.encode("utf-16-le")
        units, more = text[: 2 * at_composed] + written + text[2 * at_composed :], len(written) // 2
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        top, base = at.y() + line.y(), at.y() + line.y() + line.ascent()
        start, end = line.textStart(), line.textStart() + line.textLength()
        while end > start and units[2 * end - 2 : 2 * end] == b" \0":
            end -= 1
        for begin, stop in stretches:
            first = begin + more if more and begin >= at_composed else begin
            last = stop + more if more and stop > at_composed else stop
            for left, right in _runs(lines, number, max(first, start), min(last, end)):
                yield QRectF(at.x() + left, top, right - left, line.height()), base


def paint_underlines(
    painter: QPainter,
    lines: QTextLayout,
    at: QPoint,
    stretches: tuple[tuple[int, int], ...],
    colour: str,
    *,
    width: int = 1,
) -> None:
    """Draw a rule under stretches (first, last) of a laid-out text; in mixed direction each visual run has its own."""
    for place, base in stretch_boxes(lines, at, stretches):
        painter.fillRect(QRectF(place.left(), base + 3, place.width(), width), QColor(colour))


def _runs(lines: QTextLayout, number: int, first: int, last: int) -> list[tuple[float, float]]:
    """Give the visual runs of a stretch on one line: neighbours that do not touch start a new run.

    Taken from the glyphs: where direction changes, a caret position stands at two places and `cursorToX` names one.
    """
    if last <= first:
        return []
    places = [run.boundingRect() for run in lines.lineAt(number).glyphRuns(first, last - first)]
    runs: list[tuple[float, float]] = []
    for left, right in sorted((place.left(), place.right()) for place in places):
        if runs and left - runs[-1][1] < 1:
            runs[-1] = (runs[-1][0], max(runs[-1][1], right))
        else:
            runs.append((left, right))
    return runs
