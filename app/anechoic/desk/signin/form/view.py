"""What every form of the card is made of."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.desk.signin.presenter import State
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import told


class Form(QWidget):
    """Title, fields, the sentence, and the acts at the foot."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.after = QVBoxLayout()
        self.after.setSpacing(6)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self._message = PlainLabel("", wraps=True)
        self._message.hide()
        rule = QFrame()
        rule.setProperty("panel", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, type="title", wraps=True))
        column.addLayout(self.body)
        column.addWidget(self._message)
        column.addLayout(self.after)
        column.addStretch(1)
        column.addWidget(rule)
        column.addLayout(self.foot)

    def field(self, caption: str, widget: QWidget) -> QWidget:
        """Add a captioned field, and give what shows and hides both."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(PlainLabel(caption, type="small", tone="ink2"))
        column.addWidget(widget)
        self.body.addWidget(held)
        return held

    def show_state(self, state: State) -> None:
        """Show the sentence."""
        self.say(told(state.message), wrong=state.wrong)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Show a sentence beside the fields; an empty one takes no room."""
        self._message.setText(sentence)
        self._message.set_tone("stop" if wrong else "ink2")
        self._message.setVisible(bool(sentence))

    def minimumSizeHint(self) -> QSize:
        """As high as the lines need at the width there is; Qt alone would reckon with the narrowest."""
        least = super().minimumSizeHint()
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth() or self.width() < least.width():
            return least
        return QSize(least.width(), min(least.height(), layout.totalMinimumHeightForWidth(self.width())))

    def focus_first(self) -> None:
        """Put the caret where the person goes on."""

    def forget(self) -> None:
        """Drop what was typed or shown here: another form is in front."""
