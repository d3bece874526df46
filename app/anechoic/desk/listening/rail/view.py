"""The rail of the desk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.rail.flags import flag_said
from anechoic.desk.listening.rail.gate import GateShown, gate_shown, message_of, show_acts
from anechoic.desk.listening.state import Hearing, Panel, State
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.chips import ChipPressed, Chips, ChipSpec, ChipState
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.no_copy import Edited
from anechoic.widgets.panel import hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.sign import Sign
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.unchecked import UncheckedLine
from anechoic.widgets.words import words

_ADD = "add"


class Rail(QFrame):
    """Shows the state and asks the presenter."""

    submit_asked = Signal()
    """Submit, by mouse or Enter on the button."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setProperty("panel", "surface")
        self._shown_comment = -1
        self._flags_key = ""
        self._sure = Segments(
            tuple(Segment(value, words(f"desk.sure_{value}")) for value in range(1, 5)), label=words("desk.sure")
        )
        self._flags = Chips(label=words("desk.flags"))
        self.comment = SpelledEdit(limit=2_000, label=words("desk.comment"))
        self.comment.setPlaceholderText(words("desk.comment_hint"))
        self.unchecked = UncheckedLine()
        self._gate = Sign("", icon="ear")
        self._message = PlainLabel("", type="small", tone="stop", wraps=True)
        self._submit = ActButton(words("desk.submit"), kind=ButtonKind.PRIMARY, tall=True)
        self._skip = ActButton(words("desk.skip"))
        self._take_back = ActButton(words("desk.take_back"), icon="undo-2")
        self._lay_out()
        self._sure.chosen.connect(self._on_sure)
        self._flags.pressed.connect(self._on_flag)
        self.comment.edited.connect(self._on_comment)
        self._submit.acted.connect(self.submit_asked)
        self._submit.refused.connect(lambda _: self.submit_asked.emit())
        self._skip.acted.connect(lambda: presenter.show_panel(Panel.SKIP))
        self._take_back.acted.connect(presenter.take_back)
        presenter.hearing.connect(self._on_hearing)
        self.fit(SizeClass.ROOMY)

    def fit(self, shape: SizeClass) -> None:
        """Take the width of a class of window size; in small ones the captions go."""
        small = shape in {SizeClass.TIGHT, SizeClass.SNUG}
        self.setFixedWidth(look_of(self).px(284 if small else 384 if shape is SizeClass.LARGE else 320))
        for caption in self._captions:
            caption.setVisible(not small)
        margin = 12 if small else 16
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(6 if small else 8)
        self._fit_acts(self.width() - 2 * margin - 2)

    def _fit_acts(self, room: int) -> None:
        # Two acts share a row: where their words are long the sign leaves, then they stand under each other.
        for icon, direction in (
            ("undo-2", QBoxLayout.Direction.LeftToRight),
            ("", QBoxLayout.Direction.LeftToRight),
            ("undo-2", QBoxLayout.Direction.TopToBottom),
        ):
            self._take_back.set_icon(icon)
            self._row.setDirection(direction)
            needed = self._skip.sizeHint().width() + self._row.spacing() + self._take_back.sizeHint().width()
            if needed <= room:
                return

    def show_keys(self, told: ToldKeys) -> None:
        """Put the keys that act on the buttons."""
        self._submit.set_keys(told.cap(Act.SUBMIT))
        self._skip.set_keys(told.cap(Act.SKIP))
        self._take_back.set_keys(told.cap(Act.TAKE_BACK))
        self._flags_key = told.cap(Act.FLAGS)
        if not self.isHidden():
            self._show_flags(self._presenter.state)

    def use(self, *, used: bool) -> None:
        """Stand in the window, or not: then it holds no text of the clip."""
        self.setVisible(used)
        if used:
            self.show_state(self._presenter.state)
            return
        self._shown_comment = -1
        self.comment.show_text("")
        self._flags.show_chips(())
        self._message.setText("")

    def show_state(self, state: State) -> None:
        """Show how the answer stands; while it does not stand in the window, nothing is measured for it."""
        if self.isHidden():
            return
        draft = state.draft
        self._sure.choose(draft.confidence or None)
        self._show_flags(state)
        elsewhere = self.comment.text() != draft.comment and not self.comment.hasFocus()
        if state.revision != self._shown_comment or elsewhere:
            self._shown_comment = state.revision
            self.comment.show_text(draft.comment)
        self._show_gate(gate_shown(state))
        message = message_of(state)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        show_acts(state, submit=self._submit, skip=self._skip, take_back=self._take_back)

    def _show_flags(self, state: State) -> None:
        flags = state.draft.flags
        chips = tuple(ChipSpec(flag, flag_said(state, flag), ChipState.REMOVABLE) for flag in flags)
        self._flags.show_chips((*chips, ChipSpec(_ADD, words("desk.add_flag"), icon="flag", keys=self._flags_key)))

    def _show_gate(self, shown: GateShown) -> None:
        self._gate.show_sign(shown.text, icon=shown.icon, tone=shown.tone)

    def _on_hearing(self, hearing: Hearing) -> None:
        if not self.isHidden() and not self._presenter.state.gate_open:
            self._show_gate(gate_shown(self._presenter.state, hearing.share))

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        sure, flags, comment = (
            PlainLabel(words(f"desk.{name}"), type="small", tone="ink2") for name in ("sure", "flags", "comment")
        )
        self._captions = (sure, flags, comment)
        for caption, part in ((sure, self._sure), (flags, self._flags), (comment, self.comment)):
            column.addWidget(caption)
            column.addWidget(part)
        column.setStretchFactor(self.comment, 1)
        self.comment.setMinimumHeight(look_of(self).px(36))
        column.addWidget(self.unchecked)
        column.addWidget(hairline())
        column.addWidget(self._message)
        column.addWidget(self._gate)
        column.addWidget(self._submit)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._skip, 1)
        self._row.addWidget(self._take_back, 1)
        column.addLayout(self._row)

    def _on_sure(self, chosen: SegmentChosen) -> None:
        if isinstance(chosen.value, int):
            self._presenter.set_confidence(chosen.value)

    def _on_flag(self, pressed: ChipPressed) -> None:
        if pressed.value == _ADD:
            self._presenter.show_panel(Panel.FLAGS)
            return
        for flag in self._presenter.state.draft.flags:
            if flag == pressed.value:
                self._presenter.toggle_flag(flag)

    def _on_comment(self, edited: Edited) -> None:
        self._presenter.set_comment(edited.text)
