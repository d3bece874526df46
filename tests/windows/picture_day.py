"""Writes a picture of a person's day in every theme and size: `python -m windows.picture_day FOLDER [ONLY]`."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from anechoic.desk.listening.state import Panel
from anechoic.rules.appeal import AppealState
from anechoic.rules.task import Origin, ReviewReason, Role, SkipReason, TaskKind
from anechoic.station.port import (
    AppealTold,
    Closed,
    Day,
    DayChanged,
    Opened,
    ProgressKnown,
    ReviewsListed,
    SignedIn,
    SignedOut,
    Submitted,
)
from anechoic.widgets.shell.breaks import BreakState
from anechoic.widgets.shell.page import Place
from anechoic.widgets.sound.ears import EarsState
from anechoic.wire.day import DAYS, GoldShown, HardMet, ProgressDay, ProgressReply, ReturnedRow, ReturnedState
from anechoic.wire.review import ReviewRow
from anechoic.wire.work import CommandAnswer, EarlierAnswer, EarlierReturn, ReviewedAnswer
from windows.picture_desk import _READY, Scenes, real, shoot

_TODAY = 20_417
"""25 November 2025: pictures must not depend on the day."""
_ANSWERS = (64, 118, 0, 0, 131, 97, 142, 120, 88, 0, 0, 136, 151, 109)
_BACK = EarlierAnswer(
    text="to increase the volume of your talk to other participants",
    origin=Origin.MENDED,
    candidate="b",
    comment="The speaker lowers it here. Listen again from 0.4 s, and mind the last word.",
    may_appeal=True,
)


class DayScenes(Scenes):
    """The states of a person's day."""

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Give name and way into each state, in an order that may be walked."""
        yield "queue", self.begin
        yield "queue-appeal", self.appeal_told
        yield "progress", self.progress
        yield "progress-below", self.below
        yield "progress-table", self.room.progress.turn_table
        yield "progress-help", lambda: self.room.progress.show_help(shown=True)
        yield "progress-empty", self.empty_progress
        yield "desk-returned", lambda: self.open(real(TaskKind.TRANSLATION, returned=_BACK), heard=0.3)
        yield "desk-returned-once", self.once
        yield "desk-returned-command", self.command
        yield "desk-break-due", self.break_due
        yield "stopped", lambda: self.panel(Panel.STOPPED)
        yield "let-go", self.let_go
        yield "break", self.room.resting.begin
        yield "review-appeal", self.review

    def begin(self) -> None:
        self.port.say(_READY)
        self.port.say(SignedIn("M. Okafor", (Role.CONTRACTOR,), resumed=False))
        self.port.say(DayChanged(Day(answered_today=64, active_ms_today=11_520_000, ready_for_me=5)))

    def appeal_told(self) -> None:
        told = AppealTold(answer="c" * 32, outcome=AppealState.UPHELD, source="es-MX", target="en")
        self.port.say(DayChanged(Day(answered_today=64, active_ms_today=11_520_000, ready_for_me=5, appeals=(told,))))

    def progress(self) -> None:
        self.port.say(DayChanged(Day(answered_today=64, active_ms_today=11_520_000, ready_for_me=5)))
        self.room.progress.set_ears(EarsState(0.34))
        self.room.window.go(Place.PROGRESS)
        self.port.say(ProgressKnown(_progress()))

    def below(self) -> None:
        page = self.room.window._pages[Place.PROGRESS].widget
        bar = page._scroll.verticalScrollBar()  # type: ignore[attr-defined]
        bar.setValue(bar.maximum())

    def empty_progress(self) -> None:
        self.room.progress.show_help(shown=False)
        self.room.progress.turn_table()
        days = tuple(ProgressDay(day=_TODAY - n) for n in range(DAYS))
        self.room.progress.ask()
        hard = HardMet(today=0, today_most=8, week=0, week_most=24, volunteers=True)
        self.port.say(ProgressKnown(_progress(days=days, returned=(), gold=None, hard=hard)))

    def once(self) -> None:
        self._close()
        self.open(real(TaskKind.TRANSLATION, returned=replace_back(may_appeal=False)), heard=0.3)

    def command(self) -> None:
        self._close()
        grades = CommandAnswer(heard="sube el volumen de la sala", meant="yes", fit=3)
        item = real(
            TaskKind.COMMAND,
            target="es-MX",
            candidates=(),
            response="De acuerdo, subo el volumen de la sala a siete.",
            wake_word="computadora",
            returned=replace_back(text="", command=grades),
        )
        self.open(item, heard=0.3)

    def break_due(self) -> None:
        self._close()
        self.open(real(TaskKind.TRANSLATION), heard=0.3)
        # Its watch looks every five seconds, and would find that nobody worked that long.
        self.room._breaks._timer.stop()
        self.room._breaks._show(BreakState(50, due=True, worked_minutes=52))

    def let_go(self) -> None:
        desk = self.room.listening
        item = desk.state.item
        assert item is not None
        desk.let_go(SkipReason.HAND_OVER)
        self.port.say(Closed(item.task))
        self.port.say(Submitted(item.task, may_take_back=True))

    def review(self) -> None:
        self.room.resting.end()
        self.port.say(SignedOut(""))
        self.port.say(SignedIn("R. Adeyemi", (Role.SUPERVISOR,), resumed=True))
        rows = tuple(
            ReviewRow(
                task=f"{n:032x}",
                kind=TaskKind.TRANSLATION,
                source="es-MX",
                target="en",
                reason=reason,
                answers=1,
                seconds=6.4,
                waiting_since=1_763_784_000_000,
            )
            for n, reason in enumerate((ReviewReason.APPEAL, ReviewReason.RETURNED_AGAIN, ReviewReason.RANDOM), 3)
        )
        self.room.window.go(Place.REVIEWS)
        self.port.say(ReviewsListed(rows, 4))
        answer = ReviewedAnswer(
            answer="d" * 32,
            author="A",
            text=_BACK.text,
            origin=Origin.MENDED,
            candidate="b",
            confidence=3,
            heard_share=1.0,
            comment="The line is noisy.",
            before=EarlierReturn(
                text=_BACK.text, comment=_BACK.comment, reply="He says incrementar, I hear it three times.", appeal=True
            ),
        )
        self.port.say(Opened(real(TaskKind.TRANSLATION, answers=(answer,), reason=ReviewReason.APPEAL), review=True))

    def _close(self) -> None:
        item = self.room.listening.state.item
        if item is not None:
            self.port.say(Closed(item.task))


def replace_back(**more: object) -> EarlierAnswer:
    return msgspec.structs.replace(_BACK, **more)


def _progress(**more: object) -> ProgressReply:
    days = tuple(
        ProgressDay(
            day=_TODAY - n,
            answers=answers,
            skips=n % 3 if answers else 0,
            accepted=answers // 9,
            mended=answers // 60,
            returned=(n * 5) % 4 if answers else 0,
            active_ms=answers * 172_000,
        )
        for n, answers in enumerate(_ANSWERS)
    )
    states = (ReturnedState.OPEN, ReturnedState.APPEALED, ReturnedState.ANSWERED, ReturnedState.UPHELD)
    comments = (
        "The speaker lowers it here. Listen again from 0.4 s, and mind the last word.",
        "“número de operador”: whose number is it?",
        "Two words are missing at the end.",
        "He says “estrella”, does he not?",
    )
    rows = tuple(
        ReturnedRow(
            answer=f"{n:032x}",
            kind=TaskKind.TRANSLATION,
            source="es-MX" if n != 1 else "ru",
            target="en",
            at=(_TODAY * 86_400 - n * 90_000) * 1_000,
            comment=comment,
            state=state,
        )
        for n, (state, comment) in enumerate(zip(states, comments, strict=True))
    )
    values: dict[str, object] = {
        "person": "b" * 32,
        "days": days,
        "hard": HardMet(today=1, today_most=8, week=3, week_most=24, volunteers=False),
        "returned": rows,
        "gold": GoldShown(met=18, of=19),
    }
    return ProgressReply(**{**values, **more})  # type: ignore[arg-type]


if __name__ == "__main__":
    for picture in shoot(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "", made=DayScenes):
        sys.stdout.write(f"{picture}\n")
