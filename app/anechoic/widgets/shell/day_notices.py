"""Notices of a person's day: a break that is due, and what became of an appeal. Told once, and never in the calm."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from anechoic.rules.ids import AnswerId
from anechoic.station.port import AppealTold, DayChanged, Event, HaveRead, Port, SignedOut
from anechoic.widgets.languages import language_name
from anechoic.widgets.notices import Notice, NoticeAct, NoticeActed, NoticeStrip, NoticeTone
from anechoic.widgets.plain import joined
from anechoic.widgets.shell.breaks import BreakState, BreakWatch
from anechoic.widgets.words import words

_BREAK: Final = "break"
_APPEALS: Final = "appeals"
_TAKE: Final = "take"


class DayNotices(QObject):
    """Puts them into the strip and does what their buttons ask.

    Args:
        port: told which outcomes were read.
        strip: where they stand.
        breaks: says when a break is due.
    """

    rested = Signal()
    """The person takes a break."""

    def __init__(self, port: Port, strip: NoticeStrip, breaks: BreakWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._strip = strip
        self._breaks = breaks
        self._appeals: tuple[AppealTold, ...] = ()
        self._calm = False
        breaks.changed.connect(self._on_break)
        strip.acted.connect(self._on_acted)

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        if isinstance(event, DayChanged):
            self._appeals = event.day.appeals
            self._show_appeals()
        elif isinstance(event, SignedOut):
            self._appeals = ()
            self._strip.withdraw(_APPEALS)
            self._strip.withdraw(_BREAK)

    def set_calm(self, *, calm: bool) -> None:
        """Take them away on a calm page, and bring back what was not read."""
        if calm != self._calm:
            self._calm = calm
            self._show_appeals()
            self._on_break(self._breaks.state)

    def _show_appeals(self) -> None:
        if not self._appeals or self._calm:
            self._strip.withdraw(_APPEALS)
            return
        one = self._appeals[0]
        if len(self._appeals) == 1:
            pair = joined(" – ", (language_name(one.source), language_name(one.target)))
            what, so_what = words(f"day.told_{one.outcome.value}", pair=pair), words(f"day.told_{one.outcome.value}_do")
        else:
            what, so_what = words("day.told_several", n=len(self._appeals)), words("day.told_several_do")
        read = NoticeAct("read", words("shell.elsewhere_read"))
        self._strip.show_notice(Notice(_APPEALS, what, so_what, icon="scale", acts=(read,)))

    def _on_break(self, state: BreakState) -> None:
        if not state.due or self._calm:
            self._strip.withdraw(_BREAK)
            return
        later, take = (
            NoticeAct("later", words("day.break_later")),
            NoticeAct(_TAKE, words("day.break_take"), keys="Alt B"),
        )
        self._strip.show_notice(
            Notice(
                _BREAK,
                words("day.break_due", n=state.worked_minutes),
                words("day.break_due_do"),
                tone=NoticeTone.INFO,
                icon="coffee",
                acts=(later, take),
            )
        )

    def _on_acted(self, acted: NoticeActed) -> None:
        if acted.key == _APPEALS:
            self._port.send(HaveRead(tuple(AnswerId(one.answer) for one in self._appeals)))
        elif acted.key == _BREAK and acted.name == _TAKE:
            self.rested.emit()
        elif acted.key == _BREAK:
            self._breaks.put_off()
