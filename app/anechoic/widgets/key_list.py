"""The keys that act now, by group, in as many columns as there is room for; it scrolls where there is not enough."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from anechoic.widgets.keycap import KeyCaps
from anechoic.widgets.keys.groups import ActLine, Group, lines_of
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.slots import Layer
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.panel import hairline
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words

_COLUMN = 370
"""Least width of a column at 100 %."""
_MOST_COLUMNS = 3
_CAPS = 2
"""Most caps of one act in a slot; all of them stand on the page where keys are changed."""


class KeyList(QScrollArea):
    """Shows the keys of a map; scrolls by the up and down keys."""

    own_keys = frozenset({PhysicalKey.UP, PhysicalKey.DOWN})

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("noRing", True)
        # A sheet that is made while Qt still lays out around it stays without paint events (measured, Qt 6.11).
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fill)
        self._told: ToldKeys | None = None
        self._columns = 0

    def show_keys(self, told: ToldKeys) -> None:
        """Show the keys of another map, or under other labels."""
        self._told, self._columns = told, 0
        if self.isVisible():
            self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a line; leave the rest to the panel around it."""
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(event.key())
        if step is None:
            event.ignore()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * look_of(self).px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for, once Qt has placed what is there."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._soon.start()

    def _fill(self) -> None:
        fitting = self.viewport().width() // look_of(self).px(_COLUMN)
        columns = min(max(fitting, 1), _MOST_COLUMNS)
        if self._told is None or columns == self._columns:
            return
        self._columns = columns
        lines = tuple(line for line in lines_of(self._told.keys.bindings) if _has_keys(self._told, line))
        high = -(-(len(lines) + len({line.group for line in lines}) - 1) // columns)
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(24)
        for part in _parts(lines, high):
            row.addLayout(_table(self._told, part), 1)
        for _ in range(columns - row.count()):
            row.addStretch(1)
        self.setWidget(sheet)
        # Qt shows it only with the list itself; this one may be up already.
        sheet.show()


def _has_keys(told: ToldKeys, line: ActLine) -> bool:
    return any(told.caps(act, layer) for act in line.acts for layer in Layer)


def _parts(lines: tuple[ActLine, ...], high: int) -> list[list[ActLine]]:
    """Cut the lines into columns of `high` lines; a head counts as a line, and is never alone at the foot."""
    made: list[list[ActLine]] = [[]]
    used, group = 0, Group.SOUND
    for line in lines:
        costs = 1 if made[-1] and line.group is group else 2
        if made[-1] and used + costs > high + 1:
            made.append([])
            used, costs = 0, 2
        made[-1].append(line)
        used, group = used + costs, line.group
    return made


def _table(told: ToldKeys, lines: list[ActLine]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    at, group = 0, None
    for line in lines:
        if line.group is not group:
            heads = (words(f"keymap.group_{line.group.value}"), words("keymap.clip"), words("keymap.typing"))
            for column, head in enumerate(heads if group is None else heads[:1]):
                made = PlainLabel(head, type="small" if column else "strong", tone="ink2" if column else "ink")
                grid.addWidget(made, at, column)
            at, group = at + 1, line.group
        grid.addWidget(hairline(), at, 0, 1, 3)
        grid.addWidget(PlainLabel(words(f"keymap.line_{line.acts[0].value}"), type="small", wraps=True), at + 1, 0)
        for column, layer in enumerate(Layer, start=1):
            caps = _caps(told, line, layer)
            if caps:
                shown = KeyCaps(_together(caps))
                shown.setAccessibleName(", ".join(caps))
                grid.addWidget(shown, at + 1, column)
        at += 2
    grid.setRowStretch(at, 1)
    return grid


def _caps(told: ToldKeys, line: ActLine, layer: Layer) -> tuple[str, ...]:
    if len(line.acts) == 1:
        return told.caps(line.acts[0], layer)[:_CAPS]
    return tuple(cap for act in line.acts for cap in told.caps(act, layer)[:1])


def _together(caps: tuple[str, ...]) -> tuple[str, ...]:
    """Write a pair held with the same keys as one cap, `Ctrl Up / Down`: it leaves the words beside it their line."""
    held = {tuple(cap.split(" ")[:-1]) for cap in caps}
    if len(caps) != 2 or held == {()} or len(held) > 1:
        return caps
    return (f"{caps[0]} / {caps[1].split(' ')[-1]}",)
