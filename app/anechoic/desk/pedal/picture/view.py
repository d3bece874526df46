"""A pedal from above, painted: a base, its buttons, what each does, and which are down."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anechoic.station.pedal.known import Spot
from anechoic.widgets.keycap import paint_keycaps
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.physical import PhysicalKey, physical_key
from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Look
from anechoic.widgets.theme.strokes import Line, box, put_icon, put_words
from anechoic.widgets.words import words

_HEIGHT, _TOP_SHARE, _PAD, _GAP = 192, 0.3, 12, 8
_MIDDLE_SHARE = 0.42
"""The middle button is the widest of a transcription pedal."""
_HELD_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)


@dataclass(frozen=True, slots=True)
class Pad:
    """One button as it is shown.

    Attributes:
        spot: where it lies; None where that is not known.
        number: counted from the left.
        does: what it does, in words.
        down: it is pressed now.
        given: it was set in this round.
    """

    spot: Spot | None
    number: int
    does: str
    down: bool = False
    given: bool = False


@dataclass(frozen=True, slots=True)
class PedalShown:
    """One pedal as it is shown; without pads it is drawn as an outline with a sentence.

    Attributes:
        name: as its maker calls it.
        pads: its buttons.
        note: what keeps it from being read, or that it sends keys.
        caps: keys that pedals are known by, with what they do.
    """

    name: str
    pads: tuple[Pad, ...] = ()
    note: str = ""
    caps: tuple[tuple[tuple[str, ...], str], ...] = ()


@dataclass(frozen=True, slots=True)
class StrokeSent:
    """A key came while the picture has the focus; `stroke` is None for one without a place here. `back`: Backspace."""

    stroke: Stroke | None
    back: bool = False


class PedalPicture(Painted):
    """Draws one pedal, and hears the keys that one may send."""

    stroke_sent = Signal(object)
    """`StrokeSent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = PedalShown("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("noRing", True)

    def show_pedal(self, shown: PedalShown) -> None:
        """Show a pedal."""
        if shown != self._shown:
            self._shown = shown
            said = [shown.name, shown.note, *(f"{_where(pad)}: {pad.does}" for pad in shown.pads)]
            self.setAccessibleName(", ".join(part for part in said if part))
            self.update()

    def sizeHint(self) -> QSize:
        """As high as a foot reads easily, as wide as there is room."""
        return QSize(self.look.px(420), self.look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for three words side by side."""
        return QSize(self.look.px(260), self.look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say which key came; what is held too long counts once, and Tab goes on."""
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat() or event.key() in _HELD_ALONE:
            return
        key: PhysicalKey | None = physical_key(event, QGuiApplication.platformName().split("-", maxsplit=1)[0])
        stroke = Stroke.of(key, event.modifiers()) if key is not None else None
        self.stroke_sent.emit(StrokeSent(stroke, back=event.key() == Qt.Key.Key_Backspace))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint base, buttons and words."""
        look, shown = self.look, self._shown
        theme, painter = look.theme, QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        base = self.rect()
        line: Line = "solid" if shown.pads else "dashed"
        # The ring of the window would show over what the page has scrolled away.
        border = theme.focus if self.hasFocus() else theme.edge
        width = (4 if theme.high_contrast else 3) if self.hasFocus() else 2
        box(painter, base, fill=theme.sunken, border=border, radius=16, width=width, line=line)
        head = QRect(base.x() + look.px(_PAD), base.y() + look.px(8), base.width() - 2 * look.px(_PAD), look.px(24))
        name_side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        put_words(painter, head, shown.name, font(look, TypeRole.STRONG), theme.ink, align=name_side)
        inside = QRect(head.x(), head.bottom() + 4, head.width(), base.bottom() - look.px(_PAD) - head.bottom() - 4)
        if shown.pads:
            for pad, rect in zip(shown.pads, self._places(inside), strict=True):
                self._paint_pad(painter, rect, pad, look)
        else:
            self._paint_note(painter, inside, look)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _places(self, inside: QRect) -> list[QRect]:
        """Lay the buttons out as they lie under the foot: left stays left in every language."""
        pads, gap = self._shown.pads, self.look.px(_GAP)
        has_top = any(pad.spot is Spot.TOP for pad in pads)
        high = round(inside.height() * _TOP_SHARE) if has_top else 0
        row = inside.adjusted(0, high + (gap if has_top else 0), 0, 0)
        in_row = [pad for pad in pads if pad.spot is not Spot.TOP]
        middle = any(pad.spot is Spot.MIDDLE for pad in in_row) and len(in_row) > 1
        free = row.width() - gap * (len(in_row) - 1)
        wide = round(free * _MIDDLE_SHARE) if middle else 0
        narrow = (free - wide) // max(len(in_row) - bool(middle), 1)
        places, x = [], row.x()
        for pad in pads:
            if pad.spot is Spot.TOP:
                places.append(QRect(inside.x(), inside.y(), inside.width(), high))
                continue
            width = wide if pad.spot is Spot.MIDDLE and middle else narrow
            places.append(QRect(x, row.y(), width, row.height()))
            x += width + gap
        return places

    def _paint_pad(self, painter: QPainter, rect: QRect, pad: Pad, look: Look) -> None:
        theme = look.theme
        border = theme.hand if pad.down or pad.given else theme.edge
        box(painter, rect, fill=theme.handtint if pad.down else theme.raised, border=border, width=3 if pad.down else 1)
        middle, small = Qt.AlignmentFlag.AlignHCenter, font(look, TypeRole.SMALL)
        inside = rect.adjusted(look.px(6), 2, -look.px(6), -2)
        low = rect.height() < look.px(64)
        if low:
            text = f"{_where(pad)}: {words('pedal.down') if pad.down else pad.does}"
            put_words(painter, inside, text, small, theme.hand if pad.down else theme.ink, align=middle)
        else:
            top = QRect(inside.x(), inside.y() + look.px(6), inside.width(), look.px(20))
            put_words(painter, top, _where(pad), small, theme.ink2, align=middle)
            self._paint_does(painter, inside.adjusted(0, look.px(26), 0, -look.px(24)), pad.does, look)
            foot = QRect(inside.x(), inside.bottom() - look.px(24), inside.width(), look.px(22))
            if pad.down:
                put_words(painter, foot, words("pedal.down"), font(look, TypeRole.STRONG), theme.hand, align=middle)
        if pad.given:
            size = look.px(16)
            put_icon(painter, rect.topRight() - QRect(0, 0, size + 5, -4).bottomRight(), "check", theme.hand, size=size)

    def _paint_does(self, painter: QPainter, rect: QRect, does: str, look: Look) -> None:
        painter.setFont(font(look, TypeRole.STRONG))
        painter.setPen(look.theme.ink)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(rect, flags, does)

    def _paint_note(self, painter: QPainter, inside: QRect, look: Look) -> None:
        theme, shown = look.theme, self._shown
        painter.setFont(font(look, TypeRole.TEXT))
        painter.setPen(theme.ink2)
        flags = Qt.AlignmentFlag.AlignLeading.value | Qt.TextFlag.TextWordWrap.value
        used = painter.boundingRect(inside, flags, shown.note)
        painter.drawText(inside, flags, shown.note)
        y, high = used.bottom() + look.px(8), look.px(26)
        for caps, does in shown.caps:
            row = QRect(inside.x(), y, inside.width(), high)
            if row.bottom() > inside.bottom():
                break
            wide = inside.width() // 4
            rest = inside.width() - wide
            keys = QRect(row.x() + (rest if self._mirrored else 0), row.y(), wide, high)
            paint_keycaps(painter, keys, look, caps, ink=theme.ink, border=theme.edge, fill=theme.raised)
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            text = QRect(row.x() + (0 if self._mirrored else wide), row.y(), rest, high)
            put_words(painter, text, does, font(look, TypeRole.TEXT), theme.ink, align=side)
            y += high


def _where(pad: Pad) -> str:
    return words(f"pedal.spot_{pad.spot.value}") if pad.spot is not None else words("pedal.button", n=pad.number)
