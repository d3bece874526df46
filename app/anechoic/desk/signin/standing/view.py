"""What confidential clips need and this computer does not have: one line, and the list on request."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from anechoic.station.port import StationStands
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.plain import PlainLabel, Tone
from anechoic.widgets.sign import Sign
from anechoic.widgets.words import words

_KNOWN: Final = frozenset(
    (
        *("clock_kept", "core_pattern", "disk_encrypted", "display", "input_methods", "no_capture_stream", "no_swap"),
        *("no_other_session", "no_remote_desktop", "program_unchanged", "ptrace_scope", "screen_locks", "usb_blocked"),
    )
)
"""Checks that have a sentence of their own; a newer policy may require others."""


class Standing(QWidget):
    """Says what is lacking; shows nothing while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._shown: tuple[str, ...] = ()
        self._verdict = PlainLabel(words("standing.closed"), type="strong", tone="amber", wraps=True)
        self._line = PlainLabel("", tone="ink2", wraps=True)
        self._more = ActButton(words("standing.show"), kind=ButtonKind.LINK)
        self._more.acted.connect(self._turn)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._verdict)
        column.addWidget(self._line)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._list)
        self._list.hide()
        self.hide()

    @property
    def lacks(self) -> bool:
        """Whether something is lacking."""
        return bool(self._shown)

    def show_standing(self, standing: StationStands | None) -> None:
        """Show how the computer stands; None before it was looked at."""
        lacking = standing.lacking if standing is not None else ()
        if lacking == self._shown:
            return
        self._shown = lacking
        self._line.setText(words("standing.lacks", n=len(lacking)))
        empty(self._rows)
        for code in lacking:
            self._rows.addWidget(finding_row(_sentence(code), holds=False, tone="ink"))
        self._rows.addWidget(PlainLabel(words("standing.for_it"), type="small", tone="ink2", wraps=True))
        self.setVisible(self.lacks)

    def _turn(self) -> None:
        shown = self._list.isHidden()
        self._list.setVisible(shown)
        self._more.setText(words("standing.hide") if shown else words("standing.show"))


def _sentence(code: str) -> str:
    return words(f"standing.check_{code}") if code in _KNOWN else words("standing.another", code=code)


def finding_row(sentence: str, *, holds: bool, tone: Tone) -> QWidget:
    """Give one thing that was looked at: a sign for how it stands, and its sentence."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    sign = Sign("", icon="check" if holds else "circle-alert", tone="ink2" if holds else "amber")
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(sentence, tone=tone, wraps=True), 1)
    return made


def empty(rows: QVBoxLayout) -> None:
    """Take every row out, at once for the eye."""
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
