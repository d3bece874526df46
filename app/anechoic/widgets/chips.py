"""Chips: flags and marks as small rounded words; ticked, proposed or removable, told by more than colour."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.widgets.flow import FlowLayout
from anechoic.widgets.painted import PaintedButton
from anechoic.widgets.plain import one_line
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import box, put_icon, put_words, words_width

_GAP = 8


class ChipState(Enum):
    """What a chip says beside its words."""

    PLAIN = "plain"
    """An act, such as adding a flag."""
    PROPOSED = "proposed"
    """Ring of dashes: not confirmed yet."""
    ON = "on"
    """Tick and tint."""
    REMOVABLE = "removable"
    """Tint and a cross at the end."""


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """One chip; `keys` is shown as quiet letters at the end."""

    value: object
    text: str
    state: ChipState = ChipState.PLAIN
    icon: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class ChipPressed:
    """The person pressed a chip."""

    value: object


class Chip(PaintedButton):
    """One chip, 28 pixels high."""

    def __init__(self, spec: ChipSpec, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setText(one_line(spec.text))
        self.setAccessibleName(self.text())
        # By keyboard only: a click leaves the focus, and with it the keys, where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 14)
        if spec.state is not ChipState.PLAIN:
            self.setCheckable(True)
            self.setChecked(spec.state in {ChipState.ON, ChipState.REMOVABLE})

    def nextCheckState(self) -> None:
        """Leave the state to the screen."""

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        return QSize(chip_width(self.spec, self.look), self.look.px(28))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip from the side reading starts on."""
        look, theme = self.look, self.look.theme
        painter = QPainter(self)
        tinted = self.spec.state in {ChipState.ON, ChipState.REMOVABLE}
        fill = theme.handtint if tinted else theme.raised
        if self.isDown() or (self.underMouse() and not tinted):
            fill = theme.press if self.isDown() else theme.hover
        border = theme.hand if tinted else theme.edge
        box(painter, self.rect(), fill=fill, border=border, radius=self.height() / 2)
        face = font(look, TypeRole.SMALL)
        leading, trailing = _leading(self.spec), "x" if self.spec.state is ChipState.REMOVABLE else ""
        ink, size, x = (theme.hand if tinted else theme.ink2), look.px(16), look.px(12)
        if leading:
            put_icon(painter, self._at(x, size), leading, ink, size=size)
            x += look.px(22)
        wide = words_width(face, self.text())
        put_words(painter, self._band(x, wide), self.text(), face, theme.ink, elide=False)
        x += wide + look.px(8)
        if self.spec.keys:
            keys = words_width(face, self.spec.keys)
            put_words(painter, self._band(x, keys), self.spec.keys, face, theme.ink3, elide=False)
            x += keys + look.px(8)
        if trailing:
            put_icon(painter, self._at(x - look.px(2), size), trailing, ink, size=size)

    def _at(self, x: int, wide: int) -> QPoint:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QPoint(self.width() - x - wide if mirrored else x, (self.height() - wide) // 2)

    def _band(self, x: int, wide: int) -> QRect:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - x - wide if mirrored else x, 0, wide + 1, self.height())


class Chips(QWidget):
    """Chips that wrap to further rows where they do not fit."""

    pressed = Signal(object)
    """`ChipPressed`."""

    def __init__(self, *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self._flow = FlowLayout(self, gap=_GAP)
        self._specs: tuple[ChipSpec, ...] = ()

    def show_chips(self, specs: tuple[ChipSpec, ...]) -> None:
        """Show these chips, keeping the focus on the chip of the same value."""
        if specs == self._specs:
            return
        focused = self.focusWidget()
        held = focused.spec.value if isinstance(focused, Chip) and focused.hasFocus() else None
        self._specs = specs
        self._flow.clear()
        for spec in specs:
            chip = Chip(spec, parent=self)
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            chip.show()
            if held is not None and spec.value == held:
                chip.setFocus()
        self.updateGeometry()

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.pressed.emit(ChipPressed(chip.spec.value))


def chip_width(spec: ChipSpec, look: Look) -> int:
    """Give the width of a chip in pixels, without making it."""
    face = font(look, TypeRole.SMALL)
    icons = bool(_leading(spec)) + (spec.state is ChipState.REMOVABLE)
    wide = words_width(face, one_line(spec.text)) + look.px(24) + icons * look.px(22)
    return wide + (words_width(face, spec.keys) + look.px(8) if spec.keys else 0)


def chips_width(specs: tuple[ChipSpec, ...], look: Look) -> int:
    """Give the width in pixels of chips in one row, without making them."""
    return sum(chip_width(spec, look) for spec in specs) + _GAP * max(len(specs) - 1, 0)


def _leading(spec: ChipSpec) -> str:
    if spec.state is ChipState.ON:
        return "check"
    if spec.state is ChipState.PROPOSED:
        return "circle-dashed"
    return spec.icon
