"""The panel of the person's own snippets."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from anechoic.desk.listening.state import State
from anechoic.desk.listening.writing.inserted import How, Inserted
from anechoic.desk.listening.writing.register import SnippetRegister
from anechoic.desk.listening.writing.rows import snippet_rows
from anechoic.errors import Refused
from anechoic.rules.snippets import KEPT_DAYS, MOST, NAME_CHARACTERS, TEXT_CHARACTERS
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.fields import LineField
from anechoic.widgets.no_copy import Submitted
from anechoic.widgets.picking.panel import Picked, PickPanel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SnippetsPanel(PickPanel):
    """Insert, keep the selection, rename, delete.

    Args:
        register: of who is signed in.
        selection: gives the words selected where the caret was.
    """

    inserted = Signal(object)
    """`Inserted`."""

    def __init__(self, register: SnippetRegister, selection: Callable[[], str], parent: QWidget) -> None:
        super().__init__(words("writing.snippets"), filter_hint=words("writing.filter"), parent=parent)
        self._register, self._selection = register, selection
        self._renamed = ""
        self._filled = False
        self._promise = PlainLabel(
            words("writing.snippets_note", days=KEPT_DAYS, most=MOST), type="small", tone="ink3", wraps=True
        )
        self._said = PlainLabel("", type="small", tone="amber", wraps=True)
        self._said.hide()
        self._name = LineField(
            label=words("writing.snippet_name"), hint=words("writing.snippet_name"), limit=NAME_CHARACTERS
        )
        self._name.hide()
        self._keep = ActButton(words("writing.snippet_keep"), keys="Shift Enter", icon="plus")
        self._rename = ActButton(words("writing.snippet_rename"), icon="pen-line")
        self._delete = ActButton(words("writing.snippet_delete"), keys="Shift Del", icon="x")
        self._undo = ActButton(words("writing.snippet_undo"), keys="Ctrl Z", icon="undo-2")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._keep, self._rename, self._delete, self._undo):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._name)
        self.body.addWidget(self._said)
        self.body.addLayout(row)
        self.body.addWidget(self._promise)
        register.changed.connect(self._on_changed)
        self.picked.connect(self._on_picked)
        self._keep.acted.connect(self.keep)
        self._rename.acted.connect(self._ask_name)
        self._delete.acted.connect(self.delete)
        self._undo.acted.connect(register.undo)
        self._name.submitted.connect(self._on_named)

    def show_state(self, state: State) -> None:
        """Show the register when it opens."""
        if not self._filled:
            self._filled = True
            self._show(state.choosing.language)

    def open_over(self, first: QWidget | None = None) -> None:
        """Open on the filter."""
        self._say("")
        super().open_over(first)
        self._show_acts()

    def close_over(self) -> None:
        """Forget what was shown."""
        self._filled = False
        self._end_naming()
        super().close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Shift+Enter, delete with Shift+Del; Esc leaves the name before it leaves the panel."""
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shifted and event.key() in _ENTER:
            self.keep()
        elif shifted and event.key() == Qt.Key.Key_Delete:
            self.delete()
        elif event.key() == Qt.Key.Key_Escape and self._renamed:
            self._end_naming()
            self.focus_filter()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keep(self) -> None:
        """Keep what is selected where the caret was."""
        try:
            self._register.save(self._selection())
        except Refused as refusal:
            why = refusal.code.removeprefix("snippet_")
            self._say(words(f"writing.snippet_{why}", most=MOST, signs=TEXT_CHARACTERS))

    def delete(self) -> None:
        """Delete the current snippet."""
        if isinstance(text := self.current(), str):
            self._register.remove(text)
            self._say(words("writing.snippet_gone"))

    def _ask_name(self) -> None:
        if isinstance(text := self.current(), str):
            self._renamed = text
            self._name.show_text(next((one.name for one in self._register.kept if one.text == text), ""))
            self._name.selectAll()
            self._name.show()
            self._name.setFocus()

    def _on_named(self, submitted: Submitted) -> None:
        text = self._renamed
        self._end_naming()
        self._register.rename(text, submitted.text)
        self.focus_filter()

    def _end_naming(self) -> None:
        self._renamed = ""
        self._name.show_text("")
        self._name.hide()

    def _on_changed(self, _snippets: object) -> None:
        if self.isVisible():
            self._say("")
            self._show(self._language)
            self._show_acts()

    def _show(self, language: str) -> None:
        self.show_source(
            lambda typed: snippet_rows(self._register.kept, typed),
            language=language,
            empty=words("writing.no_snippets"),
        )

    def _show_acts(self) -> None:
        self._rename.setVisible(bool(self._register.kept))
        self._delete.setVisible(bool(self._register.kept))
        self._undo.setVisible(self._register.may_undo)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _on_picked(self, picked: Picked) -> None:
        if isinstance(picked.value, str):
            self._register.use(picked.value)
            self.inserted.emit(Inserted(picked.value, How.WORDS))
