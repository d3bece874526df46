"""A list or grid at the top of what room there is; it scrolls where there is less."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class TopScrolled(QScrollArea):
    """Holds one part that has a height for its width."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)
        column.addStretch(1)
        self.setWidget(holder)

    def reveal(self, place: QRect) -> None:
        """Scroll until a place of the part is seen whole."""
        self.ensureVisible(0, place.center().y(), 0, place.height() // 2 + 8)
