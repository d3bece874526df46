"""A study as a picture: per attack and length a dot where so many were named, on a line as wide as the interval."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from anechoic.widgets.theme.fonts import load_fonts
from bench.pictures import LOOK, saved, sheet, written
from bench.trace.study_results import HARDEST, NAMED_BY_ALL, Share, groups, named
from bench.trace.trial import Trial

WIDE, EDGE = 1280, 24
TOP, ROW, BOTTOM = 118, 30, 78
NAMES = 300
"""Where the panels begin, one a length."""

_GAP, _COUNT = 28, 84
_DOT = 4.5


def draw(trials: Sequence[Trial], path: Path, title: str, below: str) -> Path:
    """Write the picture.

    Args:
        trials: of a study.
        path: where to.
        title: what is to be seen.
        below: what was studied, in words.
    """
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    load_fonts()
    return saved(_Picture(trials).image(title, below), path)


class _Picture:
    def __init__(self, trials: Sequence[Trial]) -> None:
        self._lengths = sorted({one.seconds for one in trials})
        self._shares = {
            attack: {seconds: named(some) for seconds, some in each.items()} for attack, each in groups(trials).items()
        }
        # The weakest last, whichever length shows it.
        self._order = sorted(self._shares, key=lambda attack: (-_pooled(self._shares[attack].values()), attack))
        self._panel = (WIDE - EDGE - NAMES) / max(1, len(self._lengths))

    def image(self, title: str, below: str) -> QImage:
        high = TOP + ROW * len(self._order) + BOTTOM
        image, painter = sheet(WIDE, high)
        _line(painter, 18, title, size=22, colour=LOOK.ink, strong=True)
        said = "Share of recordings in which every guilty playback stands above the line; 95 % interval (exact)."
        _line(painter, 52, said, size=13, colour=LOOK.ink2)
        for number, attack in enumerate(self._order):
            top = TOP + ROW * number
            painter.setPen(QPen(QColor(LOOK.line), 1))
            painter.drawLine(EDGE, top, WIDE - EDGE, top)
            # Words, not a colour: G1 and G2 are read in print as well.
            goal = "  G2" if attack in HARDEST else "  G1" if attack in NAMED_BY_ALL else ""
            box = QRectF(EDGE, top, NAMES - EDGE - 12, ROW)
            written(painter, box, attack, size=14, colour=LOOK.ink, where=Qt.AlignmentFlag.AlignVCenter)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            written(painter, box, goal, size=12, colour=LOOK.ink3, where=right)
        for number, seconds in enumerate(self._lengths):
            self._panel_of(painter, number, seconds, high)
        _line(painter, high - 58, "G1, G2: attacks that a goal is about. Of several copies all must be named.", size=13)
        _line(painter, high - 32, below, size=13, colour=LOOK.ink3)
        painter.end()
        return image

    def _panel_of(self, painter: QPainter, number: int, seconds: float, high: int) -> None:
        left = NAMES + number * self._panel + _GAP
        wide = self._panel - _GAP - _COUNT
        head = QRectF(left - _GAP / 2, TOP - 42, self._panel, 18)
        written(painter, head, f"clips of {seconds:.0f} s", size=13, colour=LOOK.ink, strong=True)
        for percent in (0, 25, 50, 75, 100):
            x = left + wide * percent / 100
            painter.setPen(QPen(QColor(LOOK.edge if percent == 100 else LOOK.line), 1))
            painter.drawLine(QPointF(x, TOP - 4), QPointF(x, high - BOTTOM))
            if percent in (0, 50, 100):
                box = QRectF(x - 30, TOP - 22, 60, 16)
                middle = Qt.AlignmentFlag.AlignHCenter
                written(painter, box, f"{percent} %", size=12, colour=LOOK.ink3, where=middle)
        for row, attack in enumerate(self._order):
            if share := self._shares[attack].get(seconds):
                self._dot(painter, share, QRectF(left, TOP + ROW * row, wide, ROW))

    def _dot(self, painter: QPainter, share: Share, box: QRectF) -> None:
        middle = box.center().y()
        low, high = share.ends
        painter.setPen(QPen(QColor(LOOK.hand), 2))
        painter.drawLine(
            QPointF(box.left() + box.width() * low, middle), QPointF(box.left() + box.width() * high, middle)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LOOK.hand))
        painter.drawEllipse(QPointF(box.left() + box.width() * share.share, middle), _DOT, _DOT)
        count = QRectF(box.right() + 12, box.top(), _COUNT - 12, box.height())
        said = f"{share.hits} of {share.of}"
        written(painter, count, said, size=13, colour=LOOK.ink2, where=Qt.AlignmentFlag.AlignVCenter)


def _line(painter: QPainter, top: int, text: str, *, size: int, colour: str = LOOK.ink2, strong: bool = False) -> None:
    written(painter, QRectF(EDGE, top, WIDE - 2 * EDGE, size * 1.6), text, size=size, colour=colour, strong=strong)


def _pooled(shares: Iterable[Share]) -> float:
    some = list(shares)
    return sum(one.hits for one in some) / max(1, sum(one.of for one in some))
