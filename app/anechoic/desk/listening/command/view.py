"""The work area of command grading."""

from typing import Literal

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.rules.task import TaskKind
from anechoic.widgets.fields import ReadOnlyText
from anechoic.widgets.no_copy import Edited
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.unchecked import UncheckedLine
from anechoic.widgets.words import words
from anechoic.wire.work import CommandAnswer

_MEANT: tuple[Literal["yes", "no", "unsure"], ...] = ("yes", "no", "unsure")
_BESIDE, _LEAST = 680, 320
"""Width at 100 % that both questions need beside each other; least width in pixels."""
_FITS = (1, 2, 3, 4, 0)


class CommandArea(QWidget):
    """Shows the three questions and asks the presenter."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown = -1
        self._command = CommandAnswer(heard="")
        self.editor = SpelledEdit(role=TypeRole.ANSWER, label=words("desk.heard"))
        self.unchecked = UncheckedLine()
        self._response = ReadOnlyText(label=words("desk.response"))
        self._meant = Segments(
            tuple(Segment(one, words(f"desk.meant_{one}")) for one in _MEANT), label=words("desk.meant")
        )
        self._fit = Segments(tuple(Segment(one, words(f"desk.fit_{one}")) for one in _FITS), label=words("desk.fit"))
        heard = self._heard = Panel(words("desk.heard"))
        heard.body.addWidget(self.editor, 1)
        heard.body.addWidget(self.unchecked)
        asked = self._asked = Panel(words("desk.response"))
        asked.body.addWidget(self._response)
        asked.body.addStretch(1)
        self._questions = questions = QHBoxLayout()
        questions.setSpacing(16)
        for caption, part, share in (("desk.meant", self._meant, 2), ("desk.fit", self._fit, 3)):
            question = QVBoxLayout()
            question.setSpacing(6)
            question.addWidget(PlainLabel(words(caption), type="small", tone="ink2"))
            question.addWidget(part)
            questions.addLayout(question, share)
        asked.body.addLayout(questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        # The page may be narrower than both questions beside each other.
        self.setMinimumWidth(_LEAST)
        column.addWidget(heard, 1)
        column.addWidget(asked, 1)
        self.editor.edited.connect(self._on_edited)
        self._meant.chosen.connect(self._on_meant)
        self._fit.chosen.connect(self._on_fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the questions beside each other where both fit, else one under the other."""
        super().resizeEvent(event)
        self.editor.setMinimumHeight(look_of(self).px(52))
        beside = self.width() >= look_of(self).px(_BESIDE)
        self._questions.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def fit(self, shape: SizeClass) -> None:
        """Leave the questions their room in small windows."""
        tight = shape is SizeClass.TIGHT
        for panel in (self._heard, self._asked):
            panel.set_padding(8 if tight else 16)
        self._heard.set_title("" if tight else words("desk.heard"))
        self._heard.setAccessibleName(words("desk.heard"))

    def show_state(self, state: State) -> None:
        """Show the item and the draft."""
        item = state.item
        if item is None or item.kind is not TaskKind.COMMAND:
            self.clear()
            return
        self._command = state.draft.command or CommandAnswer(heard=item.transcript)
        if state.revision != self._shown:
            self._shown = state.revision
            self.editor.set_language(item.source)
            self.editor.show_text(self._command.heard)
            self._response.set_language(item.source)
            self._response.show_text(item.response)
            self._heard.set_note(words("desk.wake_word", word=item.wake_word) if item.wake_word else "")
        self._meant.choose(self._command.meant)
        self._fit.choose(self._command.fit)

    def clear(self) -> None:
        """Drop every text of the clip."""
        self._shown = -1
        self._command = CommandAnswer(heard="")
        self.editor.show_text("")
        self._response.show_text("")
        self._heard.set_note("")

    def choose(self, number: int) -> None:
        """Take a digit: how well the response fits, 1 to 4; 5 is none of it."""
        if 1 <= number <= len(_FITS):
            self._say(fit=_FITS[number - 1])

    def step_meant(self, by: int) -> None:
        """Go to the next or previous answer to whether the device was meant."""
        at = _MEANT.index(self._command.meant) + by if self._command.meant is not None else (0 if by > 0 else -1)
        meant = _MEANT[at % len(_MEANT)]
        self._presenter.set_command(CommandAnswer(heard=self._command.heard, meant=meant, fit=self._command.fit))

    def _on_edited(self, edited: Edited) -> None:
        self._presenter.set_command(CommandAnswer(heard=edited.text, meant=self._command.meant, fit=self._command.fit))

    def _on_meant(self, chosen: SegmentChosen) -> None:
        for meant in _MEANT:
            if chosen.value == meant:
                self._presenter.set_command(
                    CommandAnswer(heard=self._command.heard, meant=meant, fit=self._command.fit)
                )

    def _on_fit(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, int):
            self._say(fit=chosen.value)

    def _say(self, *, fit: int) -> None:
        self._presenter.set_command(CommandAnswer(heard=self._command.heard, meant=self._command.meant, fit=fit))
