"""The rail as one row."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.rail.flags import flag_said
from anechoic.desk.listening.rail.gate import gate_sentences, gate_shown, message_of, show_acts
from anechoic.desk.listening.state import Hearing, Panel, State
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.strokes import words_width
from anechoic.widgets.words import words

_MARGIN, _GAP = 12, 8
_WORDLESS = 5
"""How much has left where buttons show their icons alone."""
_SIGN = 34
"""Icon of the gate's sign and the gaps around it, at 100 %."""


class RailRow(QFrame):
    """Shows the state and asks the presenter."""

    submit_asked = Signal()
    """Submit, by mouse or Enter on the button."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setProperty("panel", "surface")
        self._sign = Sign("", icon="ear")
        self._sure = ActButton(words("desk.sure"), icon="gauge")
        self._flags = ActButton(words("desk.add_flag"), icon="flag")
        self._comment = ActButton(words("desk.comment"), icon="message-square")
        self._skip = ActButton(words("desk.skip"))
        self._take_back = ActButton(words("desk.take_back"), icon="undo-2")
        self._submit = ActButton(words("desk.submit"), kind=ButtonKind.PRIMARY)
        self._caps: dict[ActButton, str] = {}
        self._said: dict[ActButton, str] = {}
        self._marks: QWidget | None = None
        self._above = self._brief = False
        self._wrong = PlainLabel("", type="small", tone="stop", wraps=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(6)
        column.addWidget(self._wrong)
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        for button in (self._sure, self._flags, self._comment):
            self._row.addWidget(button)
        self._row.addWidget(self._sign, 1)
        for button in (self._take_back, self._skip, self._submit):
            self._row.addWidget(button)
        column.addLayout(self._row)
        for button, panel in (
            (self._sure, Panel.SURE),
            (self._flags, Panel.FLAGS),
            (self._comment, Panel.COMMENT),
            (self._skip, Panel.SKIP),
        ):
            button.acted.connect(lambda panel=panel: presenter.show_panel(panel))
        self._take_back.acted.connect(presenter.take_back)
        self._submit.acted.connect(self.submit_asked)
        self._submit.refused.connect(lambda _: self.submit_asked.emit())
        presenter.hearing.connect(self._on_hearing)
        self.hide()

    def hold(self, marks: QWidget) -> None:
        """Take the error marks in, folded to one chip, after the comment."""
        self._marks = marks
        self._row.insertWidget(3, marks)

    def show_keys(self, told: ToldKeys) -> None:
        """Put the keys that act on the buttons."""
        acts = ((self._flags, Act.FLAGS), (self._skip, Act.SKIP), (self._take_back, Act.TAKE_BACK))
        self._caps = {button: told.cap(act) for button, act in (*acts, (self._submit, Act.SUBMIT))}
        self._fit()

    def use(self, *, used: bool) -> None:
        """Stand in the window, or not."""
        self.setVisible(used)
        self.show_state(self._presenter.state)

    def show_state(self, state: State) -> None:
        """Show how the answer stands; while it does not stand in the window, nothing is measured for it."""
        if self.isHidden():
            return
        draft = state.draft
        message = message_of(state)
        self._wrong.setText(message)
        self._wrong.setVisible(bool(message))
        self._show_gate()
        self._sure.set_on(on=bool(draft.confidence))
        flags = draft.flags
        named = flag_said(state, flags[0]) if len(flags) == 1 else words("desk.flags_count", n=len(flags))
        self._said = {
            self._sure: words(f"desk.sure_{draft.confidence}") if draft.confidence else words("desk.sure"),
            self._flags: named if flags else words("desk.add_flag"),
            self._comment: words("desk.comment"),
        }
        self._flags.set_on(on=bool(flags))
        self._comment.set_on(on=bool(draft.comment))
        show_acts(state, submit=self._submit, skip=self._skip, take_back=self._take_back)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while a panel had its place."""
        super().showEvent(event)
        self.show_state(self._presenter.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out, in this order, what is said elsewhere too: the way back, signs, key caps, words of the buttons.

        The gate's sentence gets short first, then gives its place up and stands above the buttons: at any size the
        same for every sentence it may say, so that nothing jumps.
        """
        room = self.width() - 2 * _MARGIN - 2
        if self._marks is not None and not self._marks.isHidden():
            room -= self._marks.sizeHint().width() + _GAP
        # On one line as long as every button keeps its words.
        fits = any(self._needs(leave) + self._sign_width(brief=True) <= room for leave in range(_WORDLESS))
        leave = needed = 0
        for leave in range(_WORDLESS + 1):
            needed = self._needs(leave)
            if needed + (self._sign_width(brief=True) if fits else 0) <= room:
                break
        self._take_back.setVisible(leave < 1)
        brief = fits and needed + self._sign_width(brief=False) > room
        if self._brief is not brief:
            self._brief = brief
            self._show_gate()
        self._place_sign(above=not fits)

    def _needs(self, leave: int) -> int:
        """Leave that much out, and give the width the buttons need."""
        self._leave_out(leave)
        buttons = (self._sure, self._flags, self._comment, self._skip, self._submit)
        shown = buttons if leave else (*buttons, self._take_back)
        return sum(button.sizeHint().width() + _GAP for button in shown)

    def _leave_out(self, leave: int) -> None:
        icons = {self._sure: "gauge", self._flags: "flag", self._comment: "message-square", self._take_back: "undo-2"}
        self._submit.setText(words("desk.submit" if leave < 4 else "desk.submit_short"))
        for button in (self._sure, self._flags, self._comment, self._take_back, self._skip, self._submit):
            alone = leave >= _WORDLESS and button in icons
            button.set_icon(icons.get(button, "") if leave < 2 or alone else "")
            button.set_keys("" if leave >= 3 else self._caps.get(button, ""))
            if button in self._said:
                button.setText("" if alone else self._said[button])
                button.setAccessibleName(self._said[button])

    def _sign_width(self, *, brief: bool) -> int:
        """Give the width of the longest sentence the gate may say."""
        face = font(look_of(self), TypeRole.TEXT)
        sentences = gate_sentences(brief=brief)
        return max(words_width(face, said) for said in sentences) + look_of(self).px(_SIGN)

    def _place_sign(self, *, above: bool) -> None:
        if above is not self._above:
            self._above = above
            if above:
                self._column.insertWidget(1, self._sign)
                self._row.insertStretch(self._before_end(), 1)
            else:
                at = self._before_end() - 1
                self._row.takeAt(at)
                self._row.insertWidget(at, self._sign, 1)

    def _before_end(self) -> int:
        return self._row.indexOf(self._take_back)

    def _on_hearing(self, hearing: Hearing) -> None:
        if not self._presenter.state.gate_open:
            self._show_gate(hearing.share)

    def _show_gate(self, share: float | None = None) -> None:
        state = self._presenter.state
        shown = gate_shown(state, share, brief=self._brief)
        self._sign.show_sign(shown.text, icon=shown.icon, tone=shown.tone)
        # Whoever hears it hears all of it.
        self._sign.setAccessibleName(gate_shown(state, share).text)
