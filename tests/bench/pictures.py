"""The results as pictures, one a family: what we take beside the limit or peer, and where the budget ends.

Every row has a scale of its own: its limit or peer is 1x, and bars are drawn on a logarithmic axis of ratios. Signs and
words carry what colour does.
"""

import math
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter, QPen

from anechoic.widgets.theme.fonts import families, load_fonts
from anechoic.widgets.theme.tokens import ThemeName, theme
from bench.families import Family, amount, family, finding, marks, verdict
from bench.table import Row

WIDE = 1280
TOP, ROW, BOTTOM = 104, 58, 72
NAMES, CHART, VALUES, EDGE = 24, 344, 848, 24
"""Where the columns begin, and the margin."""
SCALE = 1.5
"""Pixels a point: sharp where the page is shown large."""
_SMALLEST = 100
"""As Qt counts compression; the pictures travel with every installation."""
LOOK = theme(ThemeName.LIGHT)


def draw(rows: list[Row], folder: Path, below: str) -> list[Path]:
    """Write a picture for every family that has rows.

    Args:
        rows: of one run.
        folder: where they go.
        below: machine and day, in words.
    """
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    shown = [(one, [row for row in rows if family(row) is one]) for one in Family]
    return [saved(_Picture(one, mine).image(below), folder / f"{one.file}.png") for one, mine in shown if mine]


class _Picture:
    def __init__(self, of: Family, rows: list[Row]) -> None:
        self._family, self._rows = of, rows
        ratios = [1.0, *(row["ratio"] for row in rows if row["ratio"]), *(m.ratio for row in rows for m in marks(row))]
        self._low = min(-1, math.floor(math.log10(min(ratios))))
        self._high = max(1, math.ceil(math.log10(max(ratios))))

    def image(self, below: str) -> QImage:
        high = TOP + ROW * len(self._rows) + BOTTOM
        image, painter = sheet(WIDE, high)
        self._text(painter, (NAMES, 20), finding(self._family.title, self._rows), size=22, colour=LOOK.ink, strong=True)
        said = "Bars on a logarithmic axis; the limit or peer of each line, measured in the same run, is 1×."
        self._text(painter, (NAMES, 54), said, size=13, colour=LOOK.ink2)
        self._axis(painter, high)
        for number, row in enumerate(self._rows):
            self._row(painter, TOP + ROW * number, row)
        self._legend(painter, high - BOTTOM + 12)
        self._text(painter, (NAMES, high - 30), below, size=13, colour=LOOK.ink3)
        painter.end()
        return image

    def _axis(self, painter: QPainter, high: int) -> None:
        for power in range(self._low, self._high + 1):
            x = self._x(10.0**power)
            painter.setPen(QPen(QColor(LOOK.edge if power == 0 else LOOK.line), 1.5 if power == 0 else 1))
            painter.drawLine(QPointF(x, TOP - 6), QPointF(x, high - BOTTOM))
            box = QRectF(x - 40, TOP - 26, 80, 18)
            written(painter, box, f"{10.0**power:g}×", size=12, colour=LOOK.ink3, where=Qt.AlignmentFlag.AlignHCenter)

    def _row(self, painter: QPainter, top: int, row: Row) -> None:
        painter.setPen(QPen(QColor(LOOK.line), 1))
        painter.drawLine(NAMES, top, WIDE - EDGE, top)
        name = QRectF(NAMES, top + 6, CHART - NAMES - 16, ROW - 10)
        written(
            painter,
            name,
            row["name"],
            size=14,
            colour=LOOK.ink,
            where=Qt.AlignmentFlag.AlignVCenter,
            strong=True,
            wraps=True,
        )
        if row["theirs"] is not None:
            left = self._x(10.0**self._low)
            if row["ratio"]:
                bar = QRectF(left, top + 13, self._x(row["ratio"]) - left, 14)
                painter.fillRect(bar, QColor(LOOK.handfill))
            if row["theirs"]:
                painter.fillRect(QRectF(left, top + 32, self._x(1) - left, 10), QColor(LOOK.edge))
        pen = QPen(QColor(LOOK.ink), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        for mark in marks(row):
            x = self._x(mark.ratio)
            painter.drawLine(QPointF(x, top + 6), QPointF(x, top + ROW - 8))
        self._values(painter, top, row)

    def _values(self, painter: QPainter, top: int, row: Row) -> None:
        colour = {True: LOOK.ok, False: LOOK.stop, None: LOOK.ink3}[row["met"]]
        sign = {True: "✓", False: "×", None: "–"}[row["met"]]
        wide = WIDE - EDGE - VALUES
        value = amount(row["ours"], row["unit"])
        theirs = ", ".join(said for said in (amount(row["theirs"], row["unit"]), row["against"]) if said)
        self._text(painter, (VALUES, top + 6), value, size=14, colour=LOOK.hand, strong=True)
        budget = row["budget"].replace("<=", "≤").replace(">=", "≥").replace("x,", "×,")
        budget = f"{budget[:-1]}×" if budget.endswith("x") else budget
        said = f"{budget}   {sign} {verdict(row)}" if row["met"] is not None else f"{sign} {verdict(row)}"
        box = QRectF(VALUES + 120, top + 6, wide - 120, 20)
        written(painter, box, said, size=14, colour=colour, where=Qt.AlignmentFlag.AlignRight, strong=True)
        below = QRectF(VALUES, top + 30, wide, 20)
        written(painter, below, theirs, size=13, colour=LOOK.ink2, where=Qt.AlignmentFlag.AlignLeft)

    def _legend(self, painter: QPainter, top: int) -> None:
        painter.fillRect(QRectF(NAMES, top + 4, 28, 12), QColor(LOOK.handfill))
        self._text(painter, (NAMES + 36, top), "ours", size=13, colour=LOOK.ink2)
        painter.fillRect(QRectF(NAMES + 96, top + 5, 28, 10), QColor(LOOK.edge))
        self._text(painter, (NAMES + 132, top), "limit or peer", size=13, colour=LOOK.ink2)
        pen = QPen(QColor(LOOK.ink), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(NAMES + 244, top), QPointF(NAMES + 244, top + 20))
        said = "budget: ≤ is left of it, ≥ right of it. A line without a bar of ours has the value 0 or none."
        self._text(painter, (NAMES + 256, top), said, size=13, colour=LOOK.ink2)

    def _x(self, ratio: float) -> float:
        share = (math.log10(ratio) - self._low) / (self._high - self._low)
        return CHART + min(max(share, 0.0), 1.0) * (VALUES - 40 - CHART)

    def _text(
        self, painter: QPainter, place: tuple[int, int], text: str, *, size: int, colour: str, strong: bool = False
    ) -> None:
        x, y = place
        box = QRectF(x, y, WIDE - EDGE - x, size * 1.6)
        written(painter, box, text, size=size, colour=colour, strong=strong)


def sheet(wide: float, high: float) -> tuple[QImage, QPainter]:
    """Give an empty picture, and what paints on it in points."""
    image = QImage(round(wide * SCALE), round(high * SCALE), QImage.Format.Format_RGB32)
    image.fill(QColor(LOOK.surface))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def written(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    size: int,
    colour: str,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strong: bool = False,
    wraps: bool = False,
) -> None:
    """Write a text into a box, in the house's type."""
    font = QFont()
    font.setFamilies(list(families()))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = where | (Qt.TextFlag.TextWordWrap if wraps else Qt.TextFlag.TextSingleLine)
    painter.drawText(box, flags, text)


def saved(image: QImage, path: Path) -> Path:
    """Write a picture, small."""
    writer = QImageWriter(str(path))
    writer.setCompression(_SMALLEST)
    if not writer.write(image):
        raise OSError(f"{path.name}: {writer.errorString()}")
    return path
