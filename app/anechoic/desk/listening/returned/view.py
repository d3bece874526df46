"""The panel over the answer of work that came back."""

from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.state import State
from anechoic.station.port import OpenItem
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.fields import LineField
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.no_copy import Edited
from anechoic.widgets.panel import Panel
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.unchecked import UncheckedLine
from anechoic.widgets.words import words

_MOST = 2_000


class ReturnedPanel(Panel):
    """Comment, words then, a line to reply with, and the appeal."""

    def __init__(self, presenter: ListeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(words("desk.returned"), kind="tint", parent=parent)
        self._presenter = presenter
        self._shown = -1
        self._comment = PlainLabel("", type="reading", wraps=True)
        self._before = PlainLabel("", type="small", tone="ink2", wraps=True)
        self.reply = LineField(label=words("day.reply"), hint=words("day.reply_hint"), limit=_MOST)
        self.unchecked = UncheckedLine()
        self._appeal = ActButton(words("day.appeal"), icon="scale")
        self._once = PlainLabel(words("day.appealed_once"), type="small", tone="ink2", wraps=True)
        # Beside the title: what came back must not push the answer out of sight.
        self.head.addWidget(self.reply, 1_000)
        self.head.addWidget(self._appeal)
        self.body.setSpacing(4)
        self.body.addWidget(self.unchecked)
        self.body.addWidget(self._comment)
        self.body.addWidget(self._before)
        self.body.addWidget(self._once)
        self.reply.edited.connect(self._on_edited)
        self.reply.submitted.connect(lambda _: self._presenter.say(words("day.reply_kept")))
        self._appeal.acted.connect(self.appeal)
        self.hide()

    def show_state(self, state: State) -> None:
        """Show the comment and the reply, or nothing."""
        item = state.item
        if item is None or item.returned is None:
            self.clear()
            return
        if state.revision != self._shown:
            self._shown = state.revision
            self._comment.setText(item.returned.comment)
            self._before.setText(words("desk.returned_words", text=_then(item)))
            self._appeal.setVisible(item.returned.may_appeal)
            self._once.setVisible(not item.returned.may_appeal)
            self.reply.show_text(state.draft.reply)
        self.setVisible(True)

    def show_keys(self, told: ToldKeys) -> None:
        """Show another map of keys, or other labels."""
        self._appeal.set_keys(told.cap(Act.APPEAL))

    def fit(self, shape: SizeClass) -> None:
        """Leave the answer its room in small windows."""
        roomy = shape in {SizeClass.ROOMY, SizeClass.LARGE}
        self.set_padding(16 if roomy else 8)
        self.set_title("" if shape is SizeClass.TIGHT else words("desk.returned"))
        self.setAccessibleName(words("desk.returned"))

    def act(self, acted: Acted) -> bool:
        """Do what a key asks; says whether it was for this panel."""
        if acted.act is Act.REPLY:
            self.write_reply()
        elif acted.act is Act.APPEAL:
            self.appeal()
        else:
            return False
        return True

    def write_reply(self) -> None:
        """Put the caret into the reply."""
        if self.isVisible():
            self.reply.setFocus()

    def appeal(self) -> None:
        """Ask for an appeal; without a reason the caret goes where it is written."""
        if not self._presenter.appeal(reason_missing=words("day.reason_missing")):
            self.write_reply()

    def clear(self) -> None:
        """Drop the texts."""
        self._shown = -1
        self._comment.setText("")
        self._before.setText("")
        self.reply.show_text("")
        self.hide()

    def _on_edited(self, edited: Edited) -> None:
        self._presenter.set_reply(edited.text)


def _then(item: OpenItem) -> str:
    if item.returned is None:
        return ""
    return item.returned.command.heard if item.returned.command is not None else item.returned.text
