"""The stop key and its ways on, and the break, in the real window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from anechoic.desk.listening.state import Panel
from anechoic.rules.task import Role, SkipReason
from anechoic.station.port import (
    Closed,
    CloseItem,
    Opened,
    OpenNext,
    SaveDraft,
    SavePreferences,
    SkipItem,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
)
from anechoic.widgets.shell.breaks import BreakWatch
from anechoic.widgets.shell.idle import IdleWatch, Presence
from anechoic.widgets.shell.page import Place
from anechoic.widgets.words import words
from fakes.desk_room import ALT, MOMENT, SHIFT, DeskRoom, settle
from fakes.recording_port import some_item

K = Qt.Key
MINUTE = 60_000


def _panel(desk: DeskRoom) -> Panel:
    return desk.room.listening.state.panel


def _place(desk: DeskRoom) -> Place | None:
    return desk.window.place


def _stopped(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_Space, " ")
    desk.key(K.Key_Escape, held=SHIFT)
    assert _panel(desk) is Panel.STOPPED
    assert not desk.driver.state.playing


def _let_go(desk: DeskRoom, digit: str) -> SkipItem:
    _stopped(desk)
    item = desk.room.listening.state.item
    assert item is not None
    desk.key(K(ord(digit)), digit)
    (asked,) = desk.port.asked(SkipItem)
    desk.say(Closed(item.task))
    desk.say(Submitted(item.task, may_take_back=True))
    return asked


@pytest.mark.parametrize(("digit", "reason"), [("2", SkipReason.TOO_MUCH), ("3", SkipReason.HAND_OVER)])
def test_a_clip_is_let_go_without_a_reason_and_nothing_opens_by_itself(
    desk: DeskRoom, digit: str, reason: SkipReason
) -> None:
    asked = _let_go(desk, digit)
    assert (asked.reason, asked.note) == (reason, "")
    assert _panel(desk) is Panel.LET_GO
    assert desk.port.asked(OpenNext) == []
    assert desk.room._bar.state.calm
    # The keys of work do nothing here.
    for key, text in ((K.Key_Space, " "), (K.Key_K, "k"), (K.Key_9, "9")):
        desk.key(key, text)
    assert desk.port.asked(SkipItem) == [asked]
    desk.key(K.Key_1, "1")
    assert len(desk.port.asked(OpenNext)) == 1
    assert not desk.room._bar.state.calm


def test_z_takes_back_what_was_let_go(desk: DeskRoom) -> None:
    _let_go(desk, "3")
    desk.key(K.Key_Z, "z")
    assert len(desk.port.asked(TakeBack)) == 1
    desk.say(Opened(some_item()))
    assert _panel(desk) is Panel.NONE
    assert not desk.driver.state.playing


def test_what_cannot_be_taken_back_says_so_and_stays_calm(desk: DeskRoom) -> None:
    _let_go(desk, "2")
    desk.key(K.Key_Z, "z")
    desk.say(TakeBackRefused("Somebody else is working on this clip now."))
    assert _panel(desk) is Panel.LET_GO
    assert "Somebody else is working on this clip now." in desk.everything_said()


def test_z_takes_back_the_stop_itself(desk: DeskRoom) -> None:
    _stopped(desk)
    desk.key(K.Key_Z, "z")
    assert _panel(desk) is Panel.NONE
    assert not desk.driver.state.playing
    assert desk.port.asked(TakeBack) == []


def test_a_clip_that_could_not_be_let_go_is_still_stopped(desk: DeskRoom) -> None:
    _stopped(desk)
    desk.key(K.Key_3, "3")
    desk.say(SubmitRefused("disk_full", "The disk is full. Your words are still here."))
    assert _panel(desk) is Panel.STOPPED
    assert desk.room.listening.state.item is not None


def test_esc_after_letting_go_leads_to_the_queue_with_its_counters(desk: DeskRoom) -> None:
    _let_go(desk, "3")
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.QUEUE
    assert not desk.room._bar.state.calm
    assert desk.port.asked(OpenNext) == []


def test_letting_go_keeps_the_draft_for_the_undo(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_W, "w")
    desk.type("half a")
    desk.key(K.Key_Escape, held=SHIFT)
    desk.key(K.Key_2, "2")
    kept, let_go = desk.port.requests[-2:]
    assert isinstance(kept, SaveDraft)
    assert kept.draft.text == "half a"
    assert isinstance(let_go, SkipItem)


def test_a_break_covers_everything_and_comes_back_to_the_same_calm_page(desk: DeskRoom) -> None:
    _stopped(desk)
    desk.key(K.Key_4, "4")
    assert _place(desk) is Place.BREAK
    assert desk.room._bar.state.calm
    assert desk.port.asked(CloseItem) == []
    desk.key(K.Key_Space, " ")
    assert _place(desk) is Place.DESK
    assert _panel(desk) is Panel.STOPPED


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Space, K.Key_Escape])
def test_one_key_leads_back_from_a_break(desk: DeskRoom, key: Qt.Key) -> None:
    item = desk.open()
    desk.key(K.Key_W, "w")
    desk.type("half a")
    desk.key(K.Key_B, "", held=ALT)
    assert _place(desk) is Place.BREAK
    assert item.transcript not in "".join(_visible(desk))
    # Long away: the key that would only wake a covered screen leads back at once.
    desk.room._idle._turn(Presence.AWAY)
    desk.key(key)
    assert _place(desk) is Place.DESK
    assert desk.room.listening.state.draft.text == "half a"


def test_a_break_says_since_when_by_the_clock_of_the_window(desk: DeskRoom) -> None:
    desk.open()
    desk.moment = MOMENT.replace(hour=3, minute=5)
    desk.key(K.Key_B, "", held=ALT)
    assert words("day.break_since", at="03:05") in desk.everything_said()
    desk.key(K.Key_Space, " ")
    desk.moment = MOMENT.replace(hour=4, minute=6)
    desk.key(K.Key_B, "", held=ALT)
    assert words("day.break_since", at="04:06") in desk.everything_said()


def test_the_fair_clock_stands_still_during_a_break(desk: DeskRoom) -> None:
    now = 10_000
    desk.room.listening._hearing._now = lambda: now
    desk.open()
    desk.key(K.Key_W, "w")
    desk.type("a")
    before = desk.room.listening._hearing._listened.clock.busy
    desk.key(K.Key_B, "", held=ALT)
    now += 10 * MINUTE
    desk.key(K.Key_Return)
    desk.key(K.Key_W, "w")
    desk.type("b")
    assert desk.room.listening._hearing._listened.clock.busy == before


def test_a_clip_that_opens_during_a_break_waits_for_its_end(desk: DeskRoom) -> None:
    desk.sign_in()
    desk.room.resting.begin()
    desk.say(Opened(some_item()))
    assert _place(desk) is Place.BREAK
    desk.key(K.Key_Return)
    assert _place(desk) is Place.DESK


# ---- the reminder ----------------------------------------------------------------------------------------------------


class _Nobody(IdleWatch):
    """Nobody has touched a key for ten minutes."""

    @property
    def idle_ms(self) -> int:
        return 10 * MINUTE


class Watched:
    """A break watch whose time the test holds."""

    def __init__(self, desk: DeskRoom) -> None:
        self.desk, self.now = desk, 1_800_000_000_000
        self.watch: BreakWatch = desk.room._breaks
        self.watch._now = lambda: self.now

    def work(self, minutes: int) -> None:
        for _ in range(minutes):
            self.now += MINUTE
            self.desk.room._idle.note_life()
            self.watch.look()
        settle()

    def shown(self) -> bool:
        return any(notice.key == "break" for notice in self.desk.window.notices.notices())


def test_a_break_is_due_after_fifty_minutes_and_never_while_a_clip_plays(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    focus = desk.focused()
    watched.work(50)
    assert not watched.shown()
    desk.key(K.Key_Space, " ")
    watched.work(2)
    assert not watched.shown()
    desk.key(K.Key_Space, " ")
    watched.work(1)
    assert watched.shown()
    assert desk.focused() is focus
    (notice,) = desk.window.notices.notices()
    assert "52 minutes" in notice.what
    assert [act.name for act in notice.acts] == ["later", "take"]


def test_later_is_ten_minutes(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    watched.work(51)
    assert watched.shown()
    watched.watch.put_off()
    assert not watched.shown()
    watched.work(9)
    assert not watched.shown()
    watched.work(1)
    assert watched.shown()


def test_a_pause_of_ones_own_takes_the_reminder_away(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    watched.work(51)
    watched.now += 5 * MINUTE
    watched.watch._idle = _Nobody()
    watched.watch.look()
    assert not watched.shown()


def test_it_is_never_shown_on_the_calm_page(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    watched.work(51)
    assert watched.shown()
    desk.key(K.Key_Escape, held=SHIFT)
    assert not watched.shown()
    desk.key(K.Key_1, "1")
    assert watched.shown()


def test_minutes_are_chosen_and_kept(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    watched.watch.choose(0)
    assert desk.port.asked(SavePreferences)[-1].preferences.break_minutes == 0
    watched.work(120)
    assert not watched.shown()


def test_a_session_goes_on_counting_where_the_last_one_ended(desk: DeskRoom) -> None:
    desk.open()
    watched = Watched(desk)
    watched.watch.take(minutes=50, worked_ms=45 * MINUTE, until=watched.now - 2 * MINUTE)
    watched.work(4)
    assert watched.shown()
    # Six minutes between two sessions were a break.
    watched.watch.rest()
    watched.watch.take(minutes=50, worked_ms=45 * MINUTE, until=watched.now - 6 * MINUTE)
    watched.work(4)
    assert not watched.shown()


def test_supervisors_take_breaks_too(desk: DeskRoom) -> None:
    desk.sign_in(Role.SUPERVISOR)
    desk.window.go(Place.REVIEWS)
    desk.key(K.Key_B, "", held=ALT)
    assert _place(desk) is Place.BREAK
    desk.key(K.Key_Return)
    assert _place(desk) is Place.REVIEWS


def _visible(desk: DeskRoom) -> list[str]:
    return [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]


def test_a_held_key_does_not_end_a_break_at_once(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_B, "", held=ALT)
    page = desk.focused()
    page.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True))
    assert _place(desk) is Place.BREAK
