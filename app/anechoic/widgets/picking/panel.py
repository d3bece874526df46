"""A panel with a list to pick from, and a filter over it where the list may be long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anechoic.widgets.choice_row import ChoiceRow
from anechoic.widgets.choice_rows import ChoiceRows, RowChosen
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.no_copy import Edited, Submitted
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.picking.filter import DigitPicked, FilterField, Stepped
from anechoic.widgets.picking.scrolled import TopScrolled
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words

MOST_ROWS = 40
"""Rows laid out at once; of more, typing narrows them down."""
_DIGITS = 9
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Picked:
    """The person picked a row: its value."""

    value: object


class PickPanel(OverPanel):
    """Rows, the first nine with a digit; the current one is taken by Enter.

    Args:
        title: of the panel.
        filter_hint: what may be typed; empty for a list that is short.
        parent: the work area it lies over.
    """

    picked = Signal(object)
    """`Picked`."""
    own_keys = frozenset({PhysicalKey.UP, PhysicalKey.DOWN, PhysicalKey.ENTER})

    def __init__(self, title: str, *, note: str = "", filter_hint: str = "", parent: QWidget) -> None:
        super().__init__(title, note=note, parent=parent)
        self._source: Callable[[str], Sequence[ChoiceRow]] = lambda _: ()
        self._shown: tuple[ChoiceRow, ...] = ()
        self._current = 0
        self._language = self._empty_words = ""
        self._filter = FilterField(label=filter_hint, hint=filter_hint)
        self._has_filter = bool(filter_hint)
        self._rows = ChoiceRows(label=title)
        self._scroll = TopScrolled(self._rows)
        self._more = PlainLabel("", type="small", tone="ink3", wraps=True)
        self._empty = PlainLabel("", type="text", tone="ink2", wraps=True)
        self.body.addWidget(self._filter)
        self._filter.setVisible(bool(filter_hint))
        self.body.addWidget(self._empty)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._more)
        self.body.addStretch(0)
        self._filter.edited.connect(self._on_filtered)
        self._filter.stepped.connect(self._on_stepped)
        self._filter.picked.connect(self._on_digit)
        self._filter.submitted.connect(self._on_submitted)
        self._rows.chosen.connect(self._on_chosen)

    def show_source(self, source: Callable[[str], Sequence[ChoiceRow]], *, language: str = "", empty: str = "") -> None:
        """Show the rows a filter leaves.

        Args:
            source: gives the rows for what was typed; digits are put on here.
            language: tag of the rows' language.
            empty: said where there are none at all.
        """
        self._source = source
        self._language = language
        self._empty_words = empty
        self._refresh()

    def focus_filter(self) -> None:
        """Put the focus where typing narrows down."""
        (self._filter if self._has_filter else self).setFocus()

    def clear(self) -> None:
        """Drop every text."""
        self._source = lambda _: ()
        self._shown = ()
        self._filter.show_text("")
        self._rows.clear()
        self._empty.setText("")
        self._more.setText("")

    def current(self) -> object:
        """Give the value of the current row, or None."""
        return self._shown[self._current].value if self._shown else None

    def count(self) -> int:
        """Give how many digits choose something."""
        return min(len(self._shown), _DIGITS)

    def choose(self, number: int) -> None:
        """Take a digit."""
        if 1 <= number <= self.count():
            self.picked.emit(Picked(self._shown[number - 1].value))

    def open_over(self, first: QWidget | None = None) -> None:
        """Open with the focus where typing narrows down, or on the list."""
        self._filter.show_text("")
        self._current = 0
        self._refresh()
        super().open_over(first or (self._filter if self._has_filter else None))

    def close_over(self) -> None:
        """Forget what was typed, and every row."""
        super().close_over()
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list and take the current row; without a filter the panel itself has the focus."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(_STEPS[key])
        elif key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._take()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _refresh(self) -> None:
        found = tuple(self._source(self._filter.text().strip()))
        self._shown = tuple(
            replace(row, digit=at if at <= _DIGITS else None) for at, row in enumerate(found[:MOST_ROWS], start=1)
        )
        self._current = min(self._current, max(len(self._shown) - 1, 0))
        self._rows.show_rows(self._shown, language=self._language)
        self._scroll.setVisible(bool(self._shown))
        self._scroll.updateGeometry()
        left = len(found) - len(self._shown)
        self._more.setText(words("writing.more", n=left) if left else "")
        self._more.setVisible(bool(left))
        nothing = words("writing.none_fits") if self._filter.text().strip() else self._empty_words
        self._empty.setText("" if found else nothing)
        self._empty.setVisible(not found and bool(nothing))
        self._mark()

    def _move(self, by: int) -> None:
        if self._shown:
            self._current = min(max(self._current + by, 0), len(self._shown) - 1)
            self._mark()

    def _mark(self) -> None:
        place = self._rows.set_current(self.current())
        self._scroll.reveal(place)

    def _take(self) -> None:
        if self._shown:
            self.picked.emit(Picked(self._shown[self._current].value))

    def _on_filtered(self, _edited: Edited) -> None:
        self._current = 0
        self._refresh()

    def _on_stepped(self, stepped: Stepped) -> None:
        self._move(stepped.by)

    def _on_digit(self, picked: DigitPicked) -> None:
        self.choose(picked.number)

    def _on_submitted(self, _submitted: Submitted) -> None:
        self._take()

    def _on_chosen(self, chosen: RowChosen) -> None:
        self.picked.emit(Picked(chosen.value))
