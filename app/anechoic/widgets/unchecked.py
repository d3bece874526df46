"""The quiet line under a text that cannot be checked for its spelling here."""

from PySide6.QtWidgets import QWidget

from anechoic.widgets.plain import PlainLabel


class UncheckedLine(PlainLabel):
    """Stands there only while it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", type="tiny", tone="ink3", wraps=True, follows_window=True, parent=parent)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say a sentence, or nothing."""
        if sentence != self.text():
            self.setText(sentence)
            self.setVisible(bool(sentence))
