"""The top bar: where I am, and how the room is. Grey while all is well; colour and weight only when it is not."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from anechoic.widgets.mark import HouseMark
from anechoic.widgets.meter import Meter, MeterTone, Ticks
from anechoic.widgets.pair import LanguagePair
from anechoic.widgets.panel import hairline
from anechoic.widgets.plain import PlainLabel, Tone
from anechoic.widgets.sign import Sign
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.words import words


class Connection(Enum):
    """Where answers stand."""

    ONLINE = "online"
    SAVING = "saving"
    OFFLINE = "offline"
    LOCKED = "locked"


class Protection(Enum):
    """Whether clips may be shown here."""

    PROTECTED = "protected"
    CHECKING = "checking"
    TRAINING = "training"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class TopBarState:
    """All the top bar shows; a None or empty part is left out.

    Attributes:
        title: in place of the item, such as "Review" or the station's name.
        item: (n, m): item n of m.
        pair: names of the two languages; the second may be empty.
        kind: kind of task.
        today: answers given today.
        active_ms: active time today.
        ears: share of the day's safe sound, 0 to 1 and above.
        ears_unmeasured: nobody measured the headphones, so that nothing is known of the ears.
        kept: answers kept here until the server is back.
        calm: all counters go, and what is worked on (distress, a break).
    """

    title: str = ""
    item: tuple[int, int] | None = None
    pair: tuple[str, str] | None = None
    kind: str = ""
    today: int | None = None
    active_ms: int | None = None
    ears: float | None = None
    ears_unmeasured: bool = False
    connection: Connection = Connection.ONLINE
    kept: int = 0
    protection: Protection = Protection.PROTECTED
    person: str = ""
    calm: bool = False


_SIGNS: dict[Connection, tuple[str, Tone]] = {
    Connection.ONLINE: ("circle-check", "ink2"),
    Connection.SAVING: ("hourglass", "ink2"),
    Connection.OFFLINE: ("cloud-off", "amber"),
    Connection.LOCKED: ("lock", "ink2"),
}
_SHIELDS: dict[Protection, tuple[str, Tone]] = {
    Protection.PROTECTED: ("shield-check", "ink2"),
    Protection.CHECKING: ("scan-line", "ink2"),
    Protection.TRAINING: ("shield-check", "ink2"),
    Protection.CLOSED: ("shield-alert", "stop"),
}
_EARS_CAREFUL = 0.8
_APART, _CLOSE = 16, 8


class TopBar(QFrame):
    """The bar of 48 pixels. Kind, the words "safe ears" and the ticks leave first; connection and protection never."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar-top")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title = PlainLabel(type="strong")
        self._item = PlainLabel(type="strong")
        self._ticks = Ticks()
        self._line = hairline(upright=True)
        self._pair = LanguagePair()
        self._kind = PlainLabel(tone="ink2")
        self._today, self._today_words = PlainLabel(type="strong"), PlainLabel(tone="ink2")
        self._active, self._active_words = PlainLabel(type="strong"), PlainLabel(tone="ink2")
        self._ear = Sign("", icon="ear")
        self._meter = Meter(label=words("shared.ears_safe"))
        self._ears, self._ears_words = PlainLabel(type="strong"), PlainLabel(tone="ink2")
        self._line2 = hairline(upright=True)
        self._link = Sign("", icon="circle-check")
        self._shield = Sign("", icon="shield-check")
        self._line3 = hairline(upright=True)
        self._person = Sign("", icon="user")
        self._close_together: tuple[tuple[QWidget, ...], ...] = (
            (self._today, self._today_words),
            (self._active, self._active_words),
            (self._ear, self._meter, self._ears, self._ears_words),
        )
        self._lay_out()
        self._leaving: tuple[QWidget, ...] = (
            *(self._kind, self._ears_words, self._ticks, self._meter),
            # In languages of long words the counters go too, before connection, protection or name would be cut.
            *(self._active_words, self._today_words, self._active, self._today, self._ear, self._ears, self._pair),
        )
        self._counters: set[QWidget] = {part for close in self._close_together for part in close}
        self._wanted: set[QWidget] = set()
        self.show_state(TopBarState())

    def show_state(self, state: TopBarState) -> None:
        """Show a state."""
        counting = not state.calm
        self._wanted = {self._mark, self._link, self._shield}
        if counting:
            self._say_item(state)
        self._count(self._today, self._today_words, state.today if counting else None)
        self._time(state.active_ms if counting else None)
        self._hear(state.ears if counting else None)
        if counting and state.ears is None and state.ears_unmeasured:
            self._say(self._ears_words, words("shared.ears_unmeasured"))
            self._wanted.add(self._ear)
        self._connect(state)
        if state.person:
            self._person.show_sign(state.person, icon="user")
            self._wanted |= {self._person, self._line3}
        if self._wanted & {self._today, self._active, self._ears}:
            self._wanted.add(self._line2)
        self._fit()

    def sizeHint(self) -> QSize:
        """48 pixels high at 100 %."""
        return QSize(900, look_of(self).px(48))

    def minimumSizeHint(self) -> QSize:
        """Takes whatever width there is."""
        return QSize(0, look_of(self).px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let parts leave that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._mark = HouseMark()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(_APART)
        for part in (self._mark, self._title, self._item, self._ticks, self._line, self._pair, self._kind):
            row.addWidget(part)
        row.addStretch(1)
        for close in self._close_together:
            row.addLayout(_close(*close))
        for ending in (self._line2, self._link, self._shield, self._line3, self._person):
            row.addWidget(ending)
        for upright in (self._line, self._line2, self._line3):
            upright.setFixedHeight(32)

    def _say_item(self, state: TopBarState) -> None:
        self._say(self._title, state.title)
        self._say(self._item, words("shared.item_of", n=state.item[0], m=state.item[1]) if state.item else "")
        if state.item:
            self._ticks.set_place(*state.item)
            self._wanted |= {self._ticks, self._line}
        if state.pair:
            self._pair.show_pair(*state.pair)
            self._wanted |= {self._pair, self._line}
        self._say(self._kind, state.kind)

    def _say(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        if text:
            self._wanted.add(label)

    def _count(self, number: PlainLabel, unit: PlainLabel, count: int | None) -> None:
        if count is not None:
            self._say(number, str(count))
            self._say(unit, words("shared.today"))

    def _time(self, active_ms: int | None) -> None:
        if active_ms is not None:
            minutes = active_ms // 60_000
            self._say(self._active, words("shared.hours_minutes", h=minutes // 60, m=f"{minutes % 60:02d}"))
            self._say(self._active_words, words("shared.active"))

    def _hear(self, ears: float | None) -> None:
        if ears is None:
            return
        tone: MeterTone = "stop" if ears >= 1 else "amber" if ears >= _EARS_CAREFUL else "ink2"
        said = "full" if ears >= 1 else "careful" if ears >= _EARS_CAREFUL else "safe"
        self._meter.set_share(ears, tone=tone)
        self._say(self._ears, f"{round(ears * 100)} %")
        self._say(self._ears_words, words(f"shared.ears_{said}"))
        self._wanted |= {self._ear, self._meter}

    def _connect(self, state: TopBarState) -> None:
        name, tone = _SIGNS[state.connection]
        key = "offline_kept" if state.connection is Connection.OFFLINE and state.kept else state.connection.value
        self._link.show_sign(words(f"shared.link_{key}", n=state.kept), icon=name, tone=tone, strong=tone != "ink2")
        name, tone = _SHIELDS[state.protection]
        self._shield.show_sign(
            words(f"shared.protection_{state.protection.value}"), icon=name, tone=tone, strong=tone != "ink2"
        )

    def _fit(self) -> None:
        shown = set(self._wanted)
        leaving = list(self._leaving)
        while leaving and self._needs(shown) > self.width() - 32:
            shown.discard(leaving.pop(0))
        # A line stands between two parts, never after the last one that is left.
        for line, after in ((self._line, {self._pair, self._kind}), (self._line2, self._counters)):
            if not shown & after:
                shown.discard(line)
        for part in self.findChildren(QWidget):
            if part.parent() is self:
                part.setVisible(part in shown)

    def _needs(self, shown: set[QWidget]) -> int:
        apart = len(shown) * _APART
        for close in self._close_together:
            apart -= max(0, sum(part in shown for part in close) - 1) * (_APART - _CLOSE)
        # The stretch in the middle stands between two spaces of its own.
        return sum(part.sizeHint().width() for part in shown) + apart + _APART


def _close(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_CLOSE)
    for part in parts:
        row.addWidget(part)
    return row
