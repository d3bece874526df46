"""The sound on top, the work below it, and how they share the height of a page."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from anechoic.widgets.sound.section import SoundSection

_GAP = 8


class SoundOverWork(QWidget):
    """Stacks a sound section over `inner`, which gets its layout from whoever uses it.

    Where both want more height than there is, the sound picture gives way down to its least; then the work scrolls,
    and the sound never does.
    """

    def __init__(self, sound: SoundSection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._below = QWidget()
        self.inner = QWidget(self._below)
        self.inner.installEventFilter(self)
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setWidget(self._below)
        self._below.installEventFilter(self)
        self._foot: QWidget | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(sound)
        column.addWidget(self._scrolled, 1)
        sound.height_changed.connect(self.share)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    @property
    def scrolled(self) -> QScrollArea:
        """What the work scrolls in."""
        return self._scrolled

    def pin(self, foot: QWidget | None) -> None:
        """Keep a part under the work that does not scroll with it, or none; who takes it elsewhere gives it a place."""
        if foot is not self._foot:
            self._foot = foot
            if foot is not None:
                self._column.addWidget(foot)
            self.share()

    def hold_still(self, *, still: bool) -> None:
        """Take the scroll bar away while a panel lies over the work: the panel has its own where it needs one.

        What is pinned gives the panel its room; the sound gets none of it.
        """
        if self._foot is not None and self._foot.isHidden() is not still:
            self._foot.setVisible(not still)
            self._column.activate()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if still else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scrolled.setVerticalScrollBarPolicy(policy)

    @Slot()
    def share(self) -> None:
        """Give the sound picture what the work leaves."""
        least = self._least()
        self._below.setMinimumHeight(least)
        beside = self._sound.sizeHint().height() - self._sound.waveform.height()
        foot = _GAP + self._foot.sizeHint().height() if self._foot is not None else 0
        self._sound.set_room(self.height() - _GAP - beside - least - foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the work wants another height."""
        if watched is self.inner and event.type() == QEvent.Type.LayoutRequest:
            self.share()
        elif watched is self._below and event.type() == QEvent.Type.Resize:
            self.inner.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew."""
        super().resizeEvent(event)
        self.share()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to whatever takes the focus: a key must never write where nobody sees it."""
        if now is not None and self.inner.isAncestorOf(now):
            # Its end, then its beginning: of what is higher than the room, people see the beginning.
            top = now.mapTo(self._below, QPoint(0, 0)).y()
            self._scrolled.ensureVisible(0, top + now.height(), 0, _GAP)
            self._scrolled.ensureVisible(0, top, 0, _GAP)

    def _least(self) -> int:
        layout = self.inner.layout()
        return layout.minimumSize().height() if layout is not None else 0
