"""The bottom bar: only the keys that act now; stop and all keys stand at the end, always."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from anechoic.widgets.keycap import keycap_size, paint_keycap
from anechoic.widgets.painted import Painted
from anechoic.widgets.plain import PlainLabel, one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.strokes import put_words, words_width

_GAP = 20


@dataclass(frozen=True, slots=True)
class Hint:
    """One key that acts now: caps (`Ctrl Enter` is one cap, a tuple makes several) and a few words."""

    keys: str | tuple[str, ...]
    text: str

    @property
    def caps(self) -> tuple[str, ...]:
        """The caps, one or more."""
        return (self.keys,) if isinstance(self.keys, str) else self.keys


class _HintPart(Painted):
    def __init__(self, hint: Hint, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = hint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"{' '.join(hint.caps)}: {hint.text}")

    def sizeHint(self) -> QSize:
        look = self.look
        caps = sum(keycap_size(look, cap).width() + 6 for cap in self.hint.caps)
        words = words_width(font(look, TypeRole.SMALL), self.hint.text)
        return QSize(caps + words + 1, look.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for cap in self.hint.caps:
            size = keycap_size(look, cap)
            left = self.width() - x - size.width() if mirrored else x
            at = QPoint(left, (self.height() - size.height()) // 2)
            paint_keycap(painter, at, look, cap, ink=theme.ink, border=theme.edge, fill=theme.raised)
            x += size.width() + 6
        wide = self.width() - x
        rect = QRect(0 if mirrored else x, 0, wide, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        put_words(painter, rect, one_line(self.hint.text), font(look, TypeRole.SMALL), theme.ink2, align=side)


class HintsBar(QFrame):
    """The bar of keys, 32 pixels at 100 %; the last hints of the start leave first when it is tight."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar-bottom")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(_GAP)
        self._shown: tuple[tuple[Hint, ...], tuple[Hint, ...], str] = ((), (), "")
        self._start: list[QWidget] = []
        self._end: list[QWidget] = []

    def set_hints(self, hints: tuple[Hint, ...], *, end: tuple[Hint, ...] = (), note: str = "") -> None:
        """Show hints from the start, and `end` (or a quiet `note`) at the other side."""
        if (hints, end, note) == self._shown:
            return
        self._shown = (hints, end, note)
        # Most hints stay from one state to the next, and each is dear to make.
        spare: dict[Hint, QWidget] = {}
        while self._row.count():
            item = self._row.takeAt(0)
            old = item.widget() if item is not None else None
            if isinstance(old, _HintPart) and old.hint not in spare:
                spare[old.hint] = old
            elif old is not None:
                _leave(old)
        self._start, self._end = (
            [spare.pop(hint) if hint in spare else _HintPart(hint, self) for hint in side] for side in (hints, end)
        )
        for part in spare.values():
            _leave(part)
        for part in self._start:
            self._row.addWidget(part)
        self._row.addStretch(1)
        if note:
            self._end.insert(0, PlainLabel(note, type="small", tone="ink2", parent=self))
        for ending in self._end:
            self._row.addWidget(ending)
            ending.show()
        self._fit()

    def sizeHint(self) -> QSize:
        """32 pixels high at 100 %."""
        return QSize(640, look_of(self).px(32))

    def minimumSizeHint(self) -> QSize:
        """Takes whatever width there is."""
        return QSize(0, look_of(self).px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let hints leave that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 32 - sum(part.sizeHint().width() + _GAP for part in self._end)
        for part in self._start:
            room -= part.sizeHint().width() + _GAP
            part.setVisible(room >= -_GAP)


def _leave(part: QWidget) -> None:
    part.hide()
    part.deleteLater()
