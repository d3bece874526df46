"""The list of what came back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from anechoic.widgets.languages import language_name
from anechoic.widgets.moments import moment
from anechoic.widgets.pair import LanguagePair
from anechoic.widgets.panel import Panel, hairline
from anechoic.widgets.plain import PlainLabel, Tone
from anechoic.widgets.sign import Sign
from anechoic.widgets.words import words
from anechoic.wire.day import ReturnedRow, ReturnedState

_SIGNS: dict[ReturnedState, tuple[str, Tone]] = {
    ReturnedState.OPEN: ("pen-line", "hand"),
    ReturnedState.ANSWERED: ("hourglass", "ink2"),
    ReturnedState.SETTLED: ("check", "ink2"),
    ReturnedState.APPEALED: ("scale", "ink2"),
    ReturnedState.UPHELD: ("scale", "ink2"),
    ReturnedState.MENDED: ("scale", "ink2"),
    ReturnedState.STAYS: ("scale", "ink2"),
}


class ReturnedPanel(Panel):
    """One row an answer: languages and time, the comment, what became of it.

    Args:
        now: local time, for when it came back.
        parent: takes it.
    """

    def __init__(self, *, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(words("day.back"), parent=parent)
        self._now = now
        self._none = PlainLabel(words("day.back_none"), tone="ink2", wraps=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._rows: tuple[ReturnedRow, ...] = ()
        self._shown: list[QWidget] = []
        self.body.addWidget(self._none)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_rows(self, rows: tuple[ReturnedRow, ...]) -> None:
        """Show other rows, the newest first."""
        self._none.setVisible(not rows)
        open_now = sum(row.state is ReturnedState.OPEN for row in rows)
        self.set_note(words("day.back_open", n=open_now) if open_now else "")
        if rows == self._rows:
            return
        self._rows = rows
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        now = self._now()
        self._shown = [_row(row, now, first=not at) for at, row in enumerate(rows)]
        for made in self._shown:
            self._column.addWidget(made)


def _row(row: ReturnedRow, now: datetime, *, first: bool) -> QFrame:
    made = QFrame()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 10)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    if not first:
        grid.addWidget(hairline(), 0, 0, 1, 3)
    target = language_name(row.target) if row.target != row.source else ""
    icon, tone = _SIGNS[row.state]
    said = words(f"day.state_{row.state.value}")
    grid.addWidget(LanguagePair(language_name(row.source), target, strong=True), 1, 0)
    grid.addWidget(PlainLabel(moment(row.at, now), type="small", tone="ink3", follows_window=True), 1, 1)
    grid.addWidget(Sign(said, icon=icon, tone=tone, strong=row.state is ReturnedState.OPEN), 1, 2)
    comment = row.comment or words("day.comment_gone")
    grid.addWidget(PlainLabel(comment, type="reading", wraps=True), 2, 0, 1, 3)
    made.setAccessibleName(f"{said}: {comment}")
    return made
