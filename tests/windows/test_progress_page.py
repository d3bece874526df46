"""A person's own figures, and what came back, in the real window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from anechoic.desk.progress.days.chart import Lane, amount_of, bars, ceiling
from anechoic.desk.progress.days.view import DaysPanel
from anechoic.rules.appeal import AppealState
from anechoic.rules.task import Origin, Role, TaskKind
from anechoic.station.port import (
    Appeal,
    AppealTold,
    AskProgress,
    Day,
    DayChanged,
    Failed,
    HaveRead,
    ProgressKnown,
    SaveDraft,
    SavePreferences,
    Submit,
    Volunteer,
)
from anechoic.widgets.notices import NoticeActed
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.shell.page import Place
from anechoic.widgets.spoken.withheld import grant
from anechoic.wire.day import DAYS, GoldShown, HardMet, ProgressDay, ProgressReply, ReturnedRow, ReturnedState
from anechoic.wire.work import CommandAnswer, EarlierAnswer
from fakes.desk_room import DeskRoom, settle
from fakes.spoken_tree import everything_of

K = Qt.Key
TODAY = 20_000
BACK = EarlierAnswer(text="press the star", origin=Origin.OWN, comment="Listen again.", may_appeal=True)


def some_progress(**more: object) -> ProgressReply:
    days = tuple(
        ProgressDay(day=TODAY - n, answers=(40 * n) % 57, skips=n % 3, returned=n % 2, active_ms=n * 1_000_000)
        for n in range(DAYS)
    )
    row = ReturnedRow(
        answer="a" * 32,
        kind=TaskKind.TRANSLATION,
        source="es",
        target="en",
        at=1_763_000_000_000,
        comment="The speaker lowers it here.",
        state=ReturnedState.OPEN,
    )
    values: dict[str, object] = {
        "person": "b" * 32,
        "days": days,
        "hard": HardMet(today=1, today_most=8, week=3, week_most=24, volunteers=False),
        "returned": (row,),
    }
    return ProgressReply(**{**values, **more})  # type: ignore[arg-type]


def shown(desk: DeskRoom) -> str:
    return "\n".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def _place(desk: DeskRoom) -> Place | None:
    return desk.window.place


def _entered(desk: DeskRoom) -> None:
    desk.sign_in()
    desk.key(K.Key_P, "p")
    assert _place(desk) is Place.PROGRESS


# ---- the chart -------------------------------------------------------------------------------------------------------


def test_the_highest_bar_reaches_a_round_amount() -> None:
    assert [ceiling(most, unit=1) for most in (0, 1, 2, 3, 5, 6, 11, 64, 501)] == [1, 1, 2, 5, 5, 10, 20, 100, 1_000]
    assert ceiling(5_400_000, unit=3_600_000) == 7_200_000


def test_bars_go_from_the_oldest_day_to_today_in_every_lane() -> None:
    days = some_progress().days
    for lane in Lane:
        made = bars(days, lane)
        assert [bar.day for bar in made] == list(range(TODAY - DAYS + 1, TODAY + 1))
        assert [bar.amount for bar in made] == [amount_of(day, lane) for day in reversed(days)]
        assert all(0 <= bar.share <= 1 for bar in made)


# ---- the page --------------------------------------------------------------------------------------------------------


def test_the_page_asks_shows_and_forgets(desk: DeskRoom) -> None:
    _entered(desk)
    assert len(desk.port.asked(AskProgress)) == 1
    assert "Asking the facility" in shown(desk)
    desk.say(ProgressKnown(some_progress()))
    said = shown(desk)
    assert "answers in 14 days" in said
    assert "The speaker lowers it here." in said
    assert "1 of 8" in said
    assert "Known answers" not in said
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.QUEUE
    assert "The speaker lowers it here." not in desk.everything_said()


def test_an_empty_page_says_so(desk: DeskRoom) -> None:
    _entered(desk)
    days = tuple(ProgressDay(day=TODAY - n) for n in range(DAYS))
    desk.say(ProgressKnown(some_progress(days=days, returned=())))
    assert "No answers in these 14 days yet" in shown(desk)
    assert "Nothing came back in these 14 days." in shown(desk)


def test_gold_is_said_only_where_it_is_known_to_all(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress(gold=GoldShown(met=18, of=19))))
    assert "met 18 of 19" in shown(desk)


def test_t_shows_the_table_with_the_same_figures(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress()))
    desk.key(K.Key_T, "t")
    assert desk.room.progress.state.table
    desk.key(K.Key_T, "t")
    assert not desk.room.progress.state.table


def test_v_volunteers_and_b_chooses_the_break(desk: DeskRoom) -> None:
    _entered(desk)
    desk.key(K.Key_V, "v")
    assert desk.port.asked(Volunteer) == []
    desk.say(ProgressKnown(some_progress()))
    desk.key(K.Key_V, "v")
    assert desk.port.asked(Volunteer) == [Volunteer(on=True)]
    hard = HardMet(today=1, today_most=8, week=3, week_most=24, volunteers=True)
    desk.say(ProgressKnown(some_progress(hard=hard)))
    desk.key(K.Key_V, "v")
    assert desk.port.asked(Volunteer)[-1] == Volunteer(on=False)
    desk.key(K.Key_B, "b")
    assert desk.port.asked(SavePreferences)[-1].preferences.break_minutes == 60


def test_a_facility_that_is_away_is_said_on_the_page(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(Failed("server_away", "The facility server is not reached."))
    assert "The facility server is not reached." in shown(desk)
    assert not desk.room.progress.state.asking


def test_f10_lists_the_keys_of_the_page(desk: DeskRoom) -> None:
    _entered(desk)
    desk.key(K.Key_F10)
    assert desk.room.progress.state.help
    assert [hint.keys for hint in desk.window._pages[Place.PROGRESS].hints()] == ["Esc"]
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.PROGRESS
    assert not desk.room.progress.state.help
    desk.key(K.Key_Escape)
    assert _place(desk) is Place.QUEUE


def test_figures_that_come_late_are_not_shown_elsewhere(desk: DeskRoom) -> None:
    _entered(desk)
    desk.key(K.Key_Escape)
    desk.say(ProgressKnown(some_progress()))
    assert desk.room.progress.state.progress is None


def test_supervisors_without_work_have_no_such_page(desk: DeskRoom) -> None:
    desk.sign_in(Role.SUPERVISOR)
    desk.key(K.Key_P, "p")
    assert _place(desk) is Place.QUEUE


# ---- returned work ---------------------------------------------------------------------------------------------------


def test_a_reply_is_kept_with_the_draft_and_goes_with_the_answer(desk: DeskRoom) -> None:
    desk.open(returned=BACK)
    assert "Listen again." in shown(desk)
    desk.key(K.Key_R, "r")
    desk.type("you are right")
    desk.room.listening.save_now()
    assert desk.port.asked(SaveDraft)[-1].draft.reply == "you are right"
    desk.hear_all()
    desk.key(K.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    (asked,) = desk.port.asked(Submit)
    assert (asked.draft.reply, asked.draft.text) == ("you are right", "press the star")


def test_an_appeal_needs_a_reason_and_no_listening(desk: DeskRoom) -> None:
    desk.open(returned=BACK)
    desk.key(K.Key_A, "a")
    assert desk.port.asked(Appeal) == []
    assert "Say in a few words why your answer was right." in shown(desk)
    desk.type("he says star")
    desk.key(K.Key_Escape)
    desk.key(K.Key_A, "a")
    (asked,) = desk.port.asked(Appeal)
    assert asked.reason == "he says star"
    desk.key(K.Key_A, "a")
    assert len(desk.port.asked(Appeal)) == 1


def test_there_is_no_second_appeal(desk: DeskRoom) -> None:
    desk.open(returned=EarlierAnswer(text="press the star", origin=Origin.OWN, comment="It is plural."))
    assert "Another supervisor has looked at it." in shown(desk)
    assert "A" not in [hint.keys for hint in desk.window._pages[Place.DESK].hints()]


def test_a_returned_command_shows_its_comment_too(desk: DeskRoom) -> None:
    grades = CommandAnswer(heard="sube el volumen", meant="yes", fit=3)
    back = EarlierAnswer(text="", origin=Origin.OWN, comment="Was it meant?", command=grades, may_appeal=True)
    desk.open(TaskKind.COMMAND, candidates=(), response="Volume is now seven.", returned=back)
    assert "Was it meant?" in shown(desk)
    assert "sube el volumen" in shown(desk)


def test_keys_of_returned_work_do_nothing_to_other_clips(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_R, "r")
    desk.key(K.Key_A, "a")
    assert desk.port.asked(Appeal) == []


# ---- outcomes --------------------------------------------------------------------------------------------------------


def test_an_outcome_stands_until_it_is_read(desk: DeskRoom) -> None:
    desk.sign_in()
    told = AppealTold(answer="c" * 32, outcome=AppealState.UPHELD, source="es", target="en")
    day = Day(appeals=(told,))
    for _ in range(2):
        desk.say(DayChanged(day))
    (notice,) = desk.window.notices.notices()
    assert "upheld" in notice.what
    desk.window.notices.acted.emit(NoticeActed(notice.key, "read"))
    assert desk.port.asked(HaveRead) == [HaveRead(("c" * 32,))]  # type: ignore[arg-type]
    assert desk.window.notices.notices() == ()
    desk.say(DayChanged(replace(day, appeals=())))
    assert desk.window.notices.notices() == ()


def test_the_picture_is_as_high_as_its_lanes_before_and_after_the_table(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress()))
    settle()
    panel = desk.window.findChild(DaysPanel)
    assert panel is not None
    before = panel.height()
    desk.key(K.Key_T, "t")
    settle()
    assert panel.height() > before
    desk.key(K.Key_T, "t")
    settle()
    assert panel.height() == before


def test_the_keys_of_the_page_leave_the_figures_in_sight(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress()))
    desk.key(K.Key_F10)
    settle()
    (over,) = (one for one in desk.window.findChildren(OverPanel) if one.isVisible())
    page = over.parentWidget()
    assert page is not None
    assert over.geometry().bottom() == page.rect().bottom()
    assert over.height() < page.height() // 3
    assert over.height() >= over.minimumSizeHint().height()


def test_the_page_is_covered_when_nobody_looks(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress()))
    assert "The speaker lowers it here." in shown(desk)
    desk.window.cover()
    assert desk.window.covered
    assert "The speaker lowers it here." not in shown(desk)


def test_without_the_grant_no_comment_of_it_is_read_out(desk: DeskRoom) -> None:
    _entered(desk)
    desk.say(ProgressKnown(some_progress()))
    assert "The speaker lowers it here." not in everything_of(desk.window)
    grant(desk.window, granted=True)
    assert "The speaker lowers it here." in everything_of(desk.window)
