"""The editor of a fix, below the answers."""

from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from anechoic.rules.task import TaskKind
from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Form, State
from anechoic.widgets.no_copy import Edited, NoCopyEdit
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words
from anechoic.wire.work import CommandAnswer

_MEANT: tuple[Literal["yes", "no", "unsure"], ...] = ("yes", "no", "unsure")
_FITS = (1, 2, 3, 4, 0)


class FixPanel(Panel):
    """Shows the supervisor's words; hidden while no fix is prepared."""

    def __init__(self, presenter: ReviewsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(words("supervisor.your_words"), note=words("supervisor.your_words_note"), parent=parent)
        self._presenter = presenter
        self._shown = -1
        self._command = CommandAnswer(heard="")
        self._grading = False
        self.editor = NoCopyEdit(role=TypeRole.ANSWER, label=words("supervisor.your_words"))
        self._meant = Segments(
            tuple(Segment(one, words(f"desk.meant_{one}")) for one in _MEANT), label=words("desk.meant")
        )
        self._fit = Segments(tuple(Segment(one, words(f"desk.fit_{one}")) for one in _FITS), label=words("desk.fit"))
        self._grades = QWidget()
        grades = QHBoxLayout(self._grades)
        grades.setContentsMargins(0, 0, 0, 0)
        grades.setSpacing(16)
        for caption, part, share in (("desk.meant", self._meant, 2), ("desk.fit", self._fit, 3)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(PlainLabel(words(caption), type="small", tone="ink2"))
            column.addWidget(part)
            grades.addLayout(column, share)
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self._grades)
        self.editor.setMinimumHeight(look_of(self).px(64))
        self.editor.edited.connect(self._on_edited)
        self._meant.chosen.connect(self._on_meant)
        self._fit.chosen.connect(self._on_fit)
        self.hide()

    def show_state(self, state: State) -> None:
        """Show the words to mend, or nothing."""
        item = state.item
        if item is None or state.form is not Form.FIX:
            self.clear()
            return
        self._grading = item.kind is TaskKind.COMMAND
        self._command = state.judgement.command or CommandAnswer(heard="")
        if state.revision != self._shown:
            self._shown = state.revision
            self.editor.set_language(item.target if item.kind is TaskKind.TRANSLATION else item.source)
            self.editor.show_text(self._command.heard if self._grading else state.judgement.text)
        self._grades.setVisible(self._grading)
        self._meant.choose(self._command.meant)
        self._fit.choose(self._command.fit)
        self.show()

    def clear(self) -> None:
        """Drop the words and hide."""
        self._shown = -1
        self._command = CommandAnswer(heard="")
        self.editor.show_text("")
        self.hide()

    def _on_edited(self, edited: Edited) -> None:
        if self._grading:
            self._say(edited.text, self._command.meant, self._command.fit)
        else:
            self._presenter.edit(edited.text)

    def _on_meant(self, chosen: SegmentChosen) -> None:
        for meant in _MEANT:
            if chosen.value == meant:
                self._say(self._command.heard, meant, self._command.fit)

    def _on_fit(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, int):
            self._say(self._command.heard, self._command.meant, chosen.value)

    def _say(self, heard: str, meant: Literal["yes", "no", "unsure"] | None, fit: int | None) -> None:
        self._presenter.set_command(CommandAnswer(heard=heard, meant=meant, fit=fit))
