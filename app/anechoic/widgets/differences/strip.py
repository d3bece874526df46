"""Shared words and places of difference in one row, with the live place always in view."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from anechoic.widgets.choice_rows import RowChosen, side_of
from anechoic.widgets.differences.fitting import Fit, fit
from anechoic.widgets.differences.place import CAPTION, PlaceBox, PlaceShown, SharedShown, SharedWords
from anechoic.widgets.row_text import line_step
from anechoic.widgets.theme.look import look_of

_GAP = 10
_MARGIN = 4
_ROW = 34
_LOW = 3

Part = PlaceShown | SharedShown


@dataclass(frozen=True, slots=True)
class VariantChosen:
    """The person chose a row: of which place (from 0, shared words not counted), and the row's value."""

    place: int
    value: object


class DifferenceStrip(QScrollArea):
    """The row; it scrolls only where wrapping and closing leave it too wide."""

    chosen = Signal(object)
    """`VariantChosen`, by mouse, Space or Enter. Digits arrive by the key router."""

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._inside = QWidget()
        self.setWidget(self._inside)
        self._parts: tuple[Part, ...] = ()
        self._language = ""
        self._boxes: list[PlaceBox | SharedWords] = []
        self._spare_places: list[PlaceBox] = []
        self._spare_words: list[SharedWords] = []
        self._high = 0
        self._laid_at = (0, 0)
        self._least_rows = 4

    def show_parts(self, parts: tuple[Part, ...], language: str) -> None:
        """Show a row; the same one again changes nothing, and the focus stays on its row."""
        if (parts, language) == (self._parts, self._language):
            return
        if [type(one) for one in parts] != [type(one) for one in self._parts]:
            self._put_by(self._boxes)
            self._boxes = [self._taken(part) for part in parts]
            self._hide_spare()
        self._parts, self._language = parts, language
        self.setLayoutDirection(side_of(language))
        self._inside.setLayoutDirection(side_of(language))
        for part, box in zip(parts, self._boxes, strict=True):
            if isinstance(part, PlaceShown) and isinstance(box, PlaceBox):
                box.show_place(part, language)
            elif isinstance(part, SharedShown) and isinstance(box, SharedWords):
                box.show_words(part, language)
            if box.isHidden():
                box.show()
        self._lay_out()

    def clear(self) -> None:
        """Show nothing and drop all texts; the boxes are kept for the next clip."""
        self._put_by(self._boxes)
        self._hide_spare()
        self._boxes, self._parts = [], ()

    def sizeHint(self) -> QSize:
        """As high as the places inside."""
        return QSize(400, self._high + self._bar())

    def minimumSizeHint(self) -> QSize:
        """At least the caption and a few rows; the rest scrolls."""
        look = look_of(self)
        row = max(look.px(32), line_step(look, self._language) + look.px(8)) + 1
        least = look.px(CAPTION) + row * self._least_rows + 2 * _MARGIN + 4
        return QSize(200, min(self.sizeHint().height(), least))

    def set_least_rows(self, rows: int) -> None:
        """Say how many variants must be seen without scrolling."""
        if rows != self._least_rows:
            self._least_rows = rows
            self._lay_out()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width; another height only brings the live place into view."""
        super().resizeEvent(event)
        if self._widths() != self._laid_at:
            self._lay_out()
        else:
            self._bring_live(self._live())

    def changeEvent(self, event: QEvent) -> None:
        """Lay out at another text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_out()

    def _taken(self, part: Part) -> PlaceBox | SharedWords:
        """Give a box that was put by, or make one: a widget costs a hundred times what showing other words does."""
        if isinstance(part, SharedShown):
            return self._spare_words.pop() if self._spare_words else SharedWords(self._inside)
        if self._spare_places:
            return self._spare_places.pop()
        box = PlaceBox(self._inside)
        box.chosen.connect(self._on_chosen)
        return box

    def _put_by(self, boxes: list[PlaceBox | SharedWords]) -> None:
        for box in reversed(boxes):
            if isinstance(box, PlaceBox):
                self._spare_places.append(box)
            else:
                self._spare_words.append(box)

    def _hide_spare(self) -> None:
        for place in self._spare_places:
            place.blank()
        for shared in self._spare_words:
            shared.blank()

    def _live(self) -> int:
        found = (number for number, one in enumerate(self._parts) if isinstance(one, PlaceShown) and one.live)
        return next(found, 0)

    def _widths(self) -> tuple[int, int]:
        return self.width(), self.viewport().width()

    def _lay_out(self) -> None:
        self._laid_at = self._widths()
        if not self._boxes:
            return
        live = self._live()
        # As wide with a bar at the side as without: a width that changes with the height never comes to rest.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN
        fits = fit([box.want() for box in self._boxes], room, _GAP, live, low=self._least_rows <= _LOW)
        wide = sum(one.width for one in fits) + _GAP * (len(fits) - 1) + 2 * _MARGIN
        mirrored = self._inside.layoutDirection() == Qt.LayoutDirection.RightToLeft
        total = max(wide, self.viewport().width())
        high = self._place(fits, total, mirrored=mirrored)
        self._inside.resize(total, high)
        if high != self._high:
            self._high = high
            self.updateGeometry()
        self._bring_live(live)

    def _place(self, fits: tuple[Fit, ...], total: int, *, mirrored: bool) -> int:
        x, high = _MARGIN, 0
        for box, one in zip(self._boxes, fits, strict=True):
            if isinstance(box, PlaceBox):
                box.lay_out(closed=one.closed)
                tall = box.high_at(one.width)
            else:
                tall = look_of(self).px(64)
            box.setGeometry(total - x - one.width if mirrored else x, 0, one.width, tall)
            if isinstance(box, PlaceBox):
                box.set_width(one.width)
            x += one.width + _GAP
            high = max(high, tall)
        return high + _MARGIN

    def _bring_live(self, live: int) -> None:
        if live < len(self._boxes):
            box = self._boxes[live]
            middle = box.geometry().center().x()
            row = box.taken_row() if isinstance(box, PlaceBox) else 0
            self.ensureVisible(middle, row, box.width() // 2 + _GAP, look_of(self).px(_ROW))

    def _bar(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.sizeHint().height() if self._inside.width() > self.viewport().width() else 0

    def _on_chosen(self, chosen: RowChosen) -> None:
        sender: QObject | None = self.sender()
        places = [box for box in self._boxes if isinstance(box, PlaceBox)]
        if isinstance(sender, PlaceBox):
            self.chosen.emit(VariantChosen(places.index(sender), chosen.value))
