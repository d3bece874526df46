"""The line of open alarms."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from anechoic.supervisor.approvals.presenter import State
from anechoic.widgets.moments import moment
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sign import Sign
from anechoic.widgets.words import words

COMMAND = "anechoic\u2011facility alarms"
"""With a hyphen at which no line ends: a command cut in two is typed wrong."""


class AlarmLine(QWidget):
    """How many alarms, since when, and what lists them; not there while there is none.

    Args:
        now: local time, for since when.
        parent: takes it.
    """

    def __init__(self, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._text = PlainLabel("", type="strong", tone="amber", wraps=True, follows_window=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        sign = Sign("", icon="circle-alert", tone="amber")
        sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        self.setVisible(False)

    def show_state(self, state: State) -> None:
        """Show what the facility said last."""
        said = ""
        if state.alarms:
            since = moment(state.alarms_since, self._now())
            said = words("supervisor.alarms_open", n=state.alarms, since=since, command=COMMAND)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(said))
