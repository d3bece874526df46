"""The candidates over the editor."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from anechoic.desk.listening.presenter import ListeningPresenter, State
from anechoic.rules.differences import characters, differing_words, utf16
from anechoic.rules.task import TaskKind
from anechoic.station.port import OpenItem
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.choice_rows import ChoiceRow, ChoiceRows, RowChosen, RowState
from anechoic.widgets.no_copy import CursorMoved, Edited, NoCopyEdit
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel, joined
from anechoic.widgets.theme.fonts import TypeRole
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words


class AnswerArea(QWidget):
    """Shows the candidates and the draft, and asks the presenter."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown = -1
        self._returned = _Returned()
        self._candidates = Panel(words("desk.candidates"))
        self._rows = ChoiceRows(label=words("desk.candidates"))
        self._scroll = _Scrolled(self._rows)
        self._candidates.body.addWidget(self._scroll)
        self._answer = Panel(words("desk.answer"))
        self.editor = NoCopyEdit(role=TypeRole.ANSWER, label=words("desk.answer"))
        self.editor.setPlaceholderText(words("desk.answer_hint"))
        self._reset = ActButton(words("desk.reset"), icon="rotate-ccw", kind=ButtonKind.QUIET)
        self._answer.head.addWidget(self._reset)
        self._answer.body.addWidget(self.editor, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._returned)
        column.addWidget(self._candidates)
        column.addWidget(self._answer, 1)
        self.editor.setMinimumHeight(look_of(self).px(52))
        self._rows.chosen.connect(self._on_chosen)
        self._reset.acted.connect(presenter.reset)
        self.editor.edited.connect(self._on_edited)
        self.editor.cursor_moved.connect(self._on_moved)

    def show_state(self, state: State) -> None:
        """Show the candidates, the draft and where its words came from."""
        item = state.item
        if item is None or item.kind is TaskKind.COMMAND:
            self.clear()
            return
        self._returned.show_item(item)
        self._candidates.setVisible(bool(item.candidates))
        self._candidates.set_note(words("desk.candidates_count", n=len(item.candidates)))
        self._rows.show_rows(_rows(item, state), language=item.target)
        self._scroll.updateGeometry()
        if state.revision != self._shown:
            self._shown = state.revision
            hint = "desk.answer_hint" if item.candidates else "desk.answer_hint_own"
            self.editor.setPlaceholderText(words(hint))
            self.editor.set_language(item.target if item.kind is TaskKind.TRANSLATION else item.source)
            self.editor.show_text(state.draft.text, cursor=utf16(state.draft.text, state.draft.cursor))
        self._answer.set_note(_origin(state))
        can_reset = bool(state.draft.candidate) or item.kind is TaskKind.TRANSCRIPTION
        self._reset.setVisible(can_reset)

    def clear(self) -> None:
        """Drop every text of the clip."""
        self._shown = -1
        self._rows.clear()
        self._candidates.set_note("")
        self._answer.set_note("")
        self._reset.hide()
        self.editor.show_text("")
        self._returned.clear()

    def _on_chosen(self, chosen: RowChosen) -> None:
        if isinstance(chosen.value, int):
            self._presenter.take(chosen.value)

    def _on_edited(self, edited: Edited) -> None:
        self._presenter.edit(edited.text, characters(edited.text, edited.cursor))

    def _on_moved(self, moved: CursorMoved) -> None:
        self._presenter.move_cursor(characters(self.editor.text(), moved.cursor))


class _Returned(Panel):
    """The supervisor's comment beside work that came back."""

    def __init__(self) -> None:
        super().__init__(words("desk.returned"), kind="tint")
        self._comment = PlainLabel("", type="reading", wraps=True)
        self._before = PlainLabel("", type="small", tone="ink2", wraps=True)
        self.body.addWidget(self._comment)
        self.body.addWidget(self._before)
        self.hide()

    def show_item(self, item: OpenItem) -> None:
        """Show the comment, or nothing."""
        if item.returned is None:
            self.clear()
            return
        self._comment.setText(item.returned.comment)
        self._before.setText(words("desk.returned_words", text=item.returned.text))
        self.setVisible(True)

    def clear(self) -> None:
        """Drop the texts."""
        self._comment.setText("")
        self._before.setText("")
        self.hide()


class _Scrolled(QScrollArea):
    """As high as what is inside; it scrolls when there is less room."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._inner = inner
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        wide = max(self.viewport().width(), 200)
        return QSize(wide, self._inner.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), look_of(self).px(72)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


def _rows(item: OpenItem, state: State) -> tuple[ChoiceRow, ...]:
    differing = differing_words([one.text for one in item.candidates])
    rows: list[ChoiceRow] = []
    for number, (one, places) in enumerate(zip(item.candidates, differing, strict=True), start=1):
        taken = one.key == state.draft.candidate
        rows.append(
            ChoiceRow(
                value=number,
                text=one.text,
                digit=number,
                state=RowState.TAKEN if taken else RowState.REST,
                differs=tuple((utf16(one.text, first), utf16(one.text, last)) for first, last in places),
            )
        )
    return tuple(rows)


def _origin(state: State) -> str:
    parts: list[str] = []
    if state.draft.text.strip():
        parts.append(words(f"desk.origin_{state.draft.origin.value}"))
    if state.saved_at:
        at = datetime.fromtimestamp(state.saved_at / 1_000).astimezone()
        parts.append(words("desk.saved", at=f"{at:%H:%M:%S}"))
    return joined(" · ", parts)
