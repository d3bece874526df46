"""What every part that paints itself has in common: it finds its look, and follows when it changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from anechoic.widgets.theme.look import Look, look_of


class Painted(QWidget):
    """A widget that paints itself from the look of its window.

    A part that draws content under a label of ours says so in `draws_content`: a screen reader may have the label.
    """

    draws_content = False

    @property
    def look(self) -> Look:
        """The look of the window it stands in."""
        return look_of(self)

    def look_changed(self) -> None:
        """Drop what was measured or rendered for another look; parts override it."""

    def changeEvent(self, event: QEvent) -> None:
        """Measure and paint anew when theme, scale or direction change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self.look_changed()
            self.updateGeometry()
            self.update()


class PaintedButton(QAbstractButton):
    """A button that paints itself from the look of its window."""

    @property
    def look(self) -> Look:
        """The look of the window it stands in."""
        return look_of(self)

    def look_changed(self) -> None:
        """Drop what was measured or rendered for another look; parts override it."""

    def changeEvent(self, e: QEvent) -> None:
        """Measure and paint anew when theme, scale or direction change."""
        super().changeEvent(e)
        if e.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self.look_changed()
            self.updateGeometry()
            self.update()
