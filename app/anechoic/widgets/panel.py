"""Panels: a surface with a head and a body, and panels that open over the work instead of dialogs."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.widgets.plain import PlainLabel

_PADDING = 16


class Panel(QFrame):
    """A surface with an optional head (title, quiet words, parts at the end) over a body.

    Attributes:
        head: row of the title; add parts at its end.
        body: column for the content.
    """

    def __init__(
        self,
        title: str = "",
        *,
        note: str = "",
        kind: str = "surface",
        padding: int = _PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", kind)
        self._padding = padding
        outer = QVBoxLayout(self)
        outer.setContentsMargins(padding, 8 if title else padding, padding, padding)
        outer.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self._title = PlainLabel(title, type="head")
        self._note = PlainLabel(note, type="small", tone="ink3")
        self.head.addWidget(self._title)
        self.head.addWidget(self._note)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        # Only in its place: shown before, it would be a window of its own for a moment, and take the focus.
        self._title.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        self.setAccessibleName(title)
        self._fit_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the quiet words leave where they would be cut."""
        super().resizeEvent(event)
        self._fit_note()

    def set_padding(self, below: int) -> None:
        """Change the padding under the body; small windows have less to spare."""
        layout = self.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.left(), margins.top(), margins.right(), below)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Change the quiet words beside the title."""
        self._note.setText(note)
        self._fit_note()

    def _fit_note(self) -> None:
        parts = [part for at in range(self.head.count()) if (part := self.head.itemAt(at)) is not None]
        widths = [part.sizeHint().width() for part in parts if part.widget() is not self._note and not part.isEmpty()]
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * self._padding
        needed = sum(widths) + len(widths) * self.head.spacing() + self._note.sizeHint().width()
        self._note.setVisible(bool(self._note.text()) and needed <= self.width() - margins)


class OverPanel(Panel):
    """A panel opened over the work area: never modal, the clip plays on, Esc closes it.

    Place it as a child of the work area; `open_over` fills that area and takes the focus.

    Args:
        low: takes the foot of the area only, as high as what it holds; the rest stays in sight.
    """

    closed = Signal()
    """The person closed it."""
    _low = False
    """Known to Qt's first events, which come before there is anything else."""

    def __init__(self, title: str, *, note: str = "", low: bool = False, parent: QWidget) -> None:
        super().__init__(title, note=note, kind="over", parent=parent)
        self._low = low
        self._area = parent
        self._back_to: QWidget | None = None
        self.setProperty("takesEscape", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def open_over(self, first: QWidget | None = None) -> None:
        """Show it over its parent and give the focus to `first` (or to itself); remembers who had it."""
        self._back_to = self.window().focusWidget()
        for around in _around(self._area):
            around.installEventFilter(self)
        self._fill()
        self.show()
        self.raise_()
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def cover(self, area: QWidget) -> None:
        """Lie over a part of its parent from now on, or over all of it."""
        if area is not self._area:
            self._area = area
            area.installEventFilter(self)
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size and place of the work area, and of what it scrolls in."""
        moved = event.type() in {QEvent.Type.Resize, QEvent.Type.Move}
        if moved and (watched is self._area or (self.isVisible() and watched in _around(self._area))):
            self._fill()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Follow what it holds, where it is as high as that."""
        if self._low and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fill()
        return super().event(event)

    def _fill(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            seen = _seen(self._area)
            if self._area is not parent:
                seen.translate(self._area.mapTo(parent, QPoint(0, 0)))
            if self._low:
                seen.setTop(max(seen.top(), seen.bottom() + 1 - self.sizeHint().height()))
            self.setGeometry(seen)

    def close_over(self) -> None:
        """Hide it, give the focus back and say `closed`."""
        if self.isVisible():
            self.hide()
            for around in _around(self._area):
                if around is not self.parentWidget():
                    around.removeEventFilter(self)
            if self._back_to is not None:
                self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
            self._back_to = None
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
            event.accept()
            return
        super().keyPressEvent(event)


def _seen(area: QWidget) -> QRect:
    """Give the part of an area that is not scrolled out of sight: a panel must be seen whole to be read by keys."""
    seen = area.rect()
    for around in _around(area):
        seen &= QRect(area.mapFrom(around, QPoint(0, 0)), around.size())
    return seen if not seen.isEmpty() else area.rect()


def _around(area: QWidget) -> tuple[QWidget, ...]:
    """Give what an area lies in, from the inside out, up to the window and without it."""
    found: list[QWidget] = []
    around = area.parentWidget()
    while around is not None and not around.isWindow():
        found.append(around)
        around = around.parentWidget()
    return tuple(found)


def hairline(*, upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """Make a 1 px line of decor, lying or upright."""
    made = QFrame(parent)
    made.setProperty("panel", "line-v" if upright else "line")
    return made
