from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QClipboard, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.buttons import ActButton, ActRefused, ButtonKind
from anechoic.widgets.cards import ActCard
from anechoic.widgets.choice_row import ChoiceRow, RowState
from anechoic.widgets.choice_rows import ChoiceRows, RowChosen
from anechoic.widgets.direction import runs_right_to_left
from anechoic.widgets.fields import LineField
from anechoic.widgets.focus_ring import FocusRing
from anechoic.widgets.hints import Hint, HintsBar
from anechoic.widgets.meter import Meter
from anechoic.widgets.notices import Notice, NoticeAct, NoticeActed, NoticeStrip, NoticeTone
from anechoic.widgets.page import FullPage, FullPageState, PageAct, PageActed, PageChoice
from anechoic.widgets.segments import Segment, SegmentChosen, Segments
from anechoic.widgets.table import Column, PlainTable, RowMarked, RowOpened, TableRow
from anechoic.widgets.theme.fonts import TypeRole, font
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.topbar import Connection, Protection, TopBar, TopBarState

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    # pytest-qt itself holds windows weakly only.
    windows: list[QWidget] = []

    def show(part: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(part)
        apply(window, theme(ThemeName.LIGHT), Scale(), reduced_motion=True)
        window.resize(900, 300)
        window.show()
        return window

    return show


# Buttons


def test_a_button_acts_by_mouse_and_keys(qtbot: QtBot) -> None:
    button = ActButton("Submit")
    qtbot.addWidget(button)
    said: list[int] = []
    button.acted.connect(lambda: said.append(1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, ENTER)
    QTest.keyClick(button, SPACE)
    assert len(said) == 3


def test_a_closed_button_says_why_and_keeps_the_focus(qtbot: QtBot) -> None:
    button = ActButton("Submit")
    qtbot.addWidget(button)
    button.close_act("Twelve seconds of speech are left to hear.")
    with qtbot.assertNotEmitted(button.acted), qtbot.waitSignal(button.refused) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [ActRefused("Twelve seconds of speech are left to hear.")]
    assert button.isEnabled()
    assert button.accessibleDescription().startswith("Twelve")
    button.close_act("")
    with qtbot.waitSignal(button.acted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_busy_button_takes_no_second_press(qtbot: QtBot) -> None:
    button = ActButton("Submit", kind=ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_busy("Sealing")
    with qtbot.assertNotEmitted(button.acted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.sizeHint().width() >= wide


def test_a_click_leaves_the_focus_where_the_work_is(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    field, button = LineField(label="Answer"), ActButton("Loop")
    both = QWidget()
    row = QHBoxLayout(both)
    row.addWidget(field)
    row.addWidget(button)
    window = shown(both)
    window.activateWindow()
    field.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field


# Choices


def test_segments_choose_one_and_say_so(qtbot: QtBot) -> None:
    sure = Segments(tuple(Segment(n, text) for n, text in enumerate(("Unsure", "Fair", "Sure"))), label="How sure")
    qtbot.addWidget(sure)
    assert sure.value() is None
    with qtbot.waitSignal(sure.chosen) as told:
        QTest.keyClick(sure, Qt.Key.Key_Right)
    assert told.args == [SegmentChosen(0)]
    with qtbot.assertNotEmitted(sure.chosen):
        sure.choose(2)
    assert sure.value() == 2
    sure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(sure.chosen):
        QTest.keyClick(sure, Qt.Key.Key_Right)
    assert sure.value() == 1


ROWS = (
    ChoiceRow("a", "the volume of your talk", 1),
    ChoiceRow("b", "<b>the bulk</b> of his speech", 2, RowState.TAKEN),
    ChoiceRow("c", "", 3, RowState.ABSENT),
)


def test_rows_are_chosen_and_spoken(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    rows = ChoiceRows(label="Candidates")
    shown(rows)
    rows.show_rows(ROWS, language="en")
    names = [row.accessibleName() for row in rows._rows]
    assert names == ["1: the volume of your talk", "2: <b>the bulk</b> of his speech", "3: nothing here"]
    assert [row.isChecked() for row in rows._rows] == [False, True, False]
    with qtbot.waitSignal(rows.chosen) as told:
        QTest.mouseClick(rows._rows[0], Qt.MouseButton.LeftButton)
    assert told.args == [RowChosen("a")]
    # What is taken is for the screen to say.
    assert [row.isChecked() for row in rows._rows] == [False, True, False]


def test_rows_wrap_inside_and_run_as_their_language(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    rows = ChoiceRows(label="Candidates")
    shown(rows)
    long = "لزيادة حجم حديثك للمشاركين الآخرين " * 6
    rows.show_rows((ChoiceRow("a", long, 1),), language="ar")
    assert rows.layoutDirection() == Qt.LayoutDirection.RightToLeft
    row = rows._rows[0]
    assert row.heightForWidth(300) > row.heightForWidth(900) > 32
    rows.clear()
    assert rows._rows == []


def test_hostile_rows_stay_in_their_place(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    rows = ChoiceRows(label="Candidates")
    window = shown(rows)
    tower = "z" + "\u0336" * 20_000
    rows.show_rows(
        (ChoiceRow("a", "\u202egnp.exe \x1b[31m", 1), ChoiceRow("b", tower, 2), ChoiceRow("c", "w" * 50_000, 3)),
        language="en",
    )
    assert "[U+202E]" in rows._rows[0].accessibleName()
    assert len(rows._rows[1].text()) < 20
    window.grab()


@pytest.mark.parametrize(
    ("language", "mirrored"),
    [("ar", True), ("ar-EG", True), ("he", True), ("en", False), ("pa-Arab", True), ("az-Latn", False), ("", False)],
)
def test_direction_is_that_of_the_language(language: str, mirrored: bool) -> None:  # noqa: FBT001
    assert runs_right_to_left(language) is mirrored


# Table


@pytest.fixture
def table(shown: Callable[[QWidget], QWidget]) -> PlainTable:
    made = PlainTable(
        (Column("Language", strong=True), Column("Task", share=1), Column("Clips", number=True)), label="t"
    )
    shown(made)
    made.show_rows((TableRow("x", ("Spanish", "Translation", "12")), TableRow("y", ("Russian", "Transcription", "8"))))
    return made


def test_a_table_copies_nothing(table: PlainTable) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was there before")
    table.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_Insert, Qt.Key.Key_X):
        QTest.keyClick(table, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "what was there before"
    if clipboard.supportsSelection():
        assert clipboard.text(QClipboard.Mode.Selection) == ""


def test_a_table_has_a_current_row_right_to_left(table: PlainTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.mark("y")
    assert (table.value(), table.selectionModel().hasSelection()) == ("y", True)
    table.step(-1)
    assert table.value() == "x"


def test_a_table_opens_marks_and_keeps_its_place(table: PlainTable, qtbot: QtBot) -> None:
    assert table.value() == "x"
    with qtbot.waitSignal(table.marked) as told:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [RowMarked("y")]
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, ENTER)
    assert told.args == [RowOpened("y")]
    table.show_rows((TableRow("z", ("a", "b", "1")), TableRow("y", ("a", "b", "2"))))
    assert table.value() == "y"
    table.step(-5)
    assert table.value() == "z"
    table.grab()


# The frame of the window


def test_the_top_bar_lets_go_in_order(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    bar = TopBar()
    window = shown(bar)
    bar.show_state(
        TopBarState(
            item=(7, 12),
            pair=("Spanish", "English"),
            kind="Translation choice",
            today=64,
            active_ms=11_520_000,
            ears=0.41,
            person="M. Okafor",
        )
    )
    window.resize(1500, 100)
    assert bar._kind.isVisible()
    window.resize(1180, 100)
    assert not bar._kind.isVisible()
    window.resize(760, 100)
    for gone in (bar._kind, bar._ears_words, bar._ticks):
        assert not gone.isVisible()
    for kept in (bar._link, bar._shield):
        assert kept.isVisible()


def test_the_top_bar_says_what_changed(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    bar = TopBar()
    shown(bar)
    bar.show_state(TopBarState(connection=Connection.OFFLINE, kept=3, protection=Protection.CLOSED, ears=0.83))
    assert bar._link.accessibleName() == "Offline · 3 kept"
    assert bar._shield.accessibleName() == "Clips closed"
    assert bar._ears.text() == "83 %"
    bar.show_state(TopBarState(today=5, active_ms=1000, ears=0.4, calm=True))
    assert not bar._today.isVisible()
    assert not bar._meter.isVisible()


def test_hints_leave_from_the_end_but_stop_stays(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    bar = HintsBar()
    window = shown(bar)
    bar.set_hints(tuple(Hint("S", f"does thing {n}") for n in range(12)), end=(Hint("Shift Esc", "stop"),))
    window.resize(500, 100)
    seen = [part.isVisible() for part in bar._start]
    assert seen[0]
    assert not seen[-1]
    assert bar._end[0].isVisible()
    assert seen == sorted(seen, reverse=True)


def test_notices_are_two_at_most_and_replace_their_like(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    strip = NoticeStrip()
    shown(strip)
    for number in range(3):
        strip.show_notice(Notice(f"n{number}", f"What {number}."))
    assert [notice.key for notice in strip.notices()] == ["n2", "n1"]
    strip.show_notice(Notice("n1", "What else."))
    assert [notice.what for notice in strip.notices()] == ["What else.", "What 2."]
    strip.withdraw("n1")
    strip.withdraw("n2")
    assert strip.notices() == ()
    assert not strip.isVisible()


def test_a_notice_takes_no_focus_and_says_its_button(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    field, strip = LineField(label="Answer"), NoticeStrip()
    both = QWidget()
    column = QVBoxLayout(both)
    column.addWidget(strip)
    column.addWidget(field)
    window = shown(both)
    field.setFocus()
    strip.show_notice(
        Notice(
            "break",
            "50 minutes.",
            "A break is paid.",
            NoticeTone.INFO,
            acts=(NoticeAct("now", "Break now"),),
            lasts_ms=1,
        )
    )
    qtbot.wait(5)
    assert window.focusWidget() is field
    assert len(strip.notices()) == 1, "a notice with a button never goes by itself"
    with qtbot.waitSignal(strip.acted) as told:
        QTest.mouseClick(strip.findChildren(ActButton)[0], Qt.MouseButton.LeftButton)
    assert told.args == [NoticeActed("break", "now")]


def test_a_notice_without_a_button_goes_when_its_time_is_over(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice(Notice("saved", "Saved.", lasts_ms=1))
    assert not strip.isVisible(), "alone it must not open a window of its own"
    qtbot.waitUntil(lambda: strip.notices() == ())


def test_a_page_says_which_act(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> None:
    page = FullPage()
    shown(page)
    page.show_state(
        FullPageState(
            "The sound has stopped",
            "Take the time you need.",
            acts=(PageAct("again", "Check again"),),
            choices=(PageChoice("pause", "Pause for a while", "The station stays quiet.", "1"),),
        )
    )
    with qtbot.waitSignal(page.acted) as told:
        QTest.mouseClick(page.findChildren(ActButton)[0], Qt.MouseButton.LeftButton)
    assert told.args == [PageActed("again")]
    card = page.findChildren(ActCard)[0]
    assert card.isVisible()
    with qtbot.waitSignal(page.acted) as told:
        QTest.keyClick(card, SPACE)
    assert told.args == [PageActed("pause")]


def test_a_meter_says_its_share(qtbot: QtBot) -> None:
    meter = Meter(label="safe ears")
    qtbot.addWidget(meter)
    meter.set_share(1.7)
    assert meter.accessibleName() == "safe ears: 100 %"


def test_the_ring_goes_around_what_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, plain = ActButton("A", parent=window), QWidget(window)
    plain.setProperty("noRing", True)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setGeometry(50, 60, 100, 32)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    button.setFocus()
    assert ring.isVisible()
    assert ring.geometry() == QRect(46, 56, 108, 40)
    button.move(80, 90)
    assert ring.geometry().topLeft() == QRect(76, 86, 1, 1).topLeft()
    assert not ring.mask().contains(QRect(10, 10, 5, 5))
    button.setProperty("ringRect", QRect(10, 0, 20, 32))
    assert ring.geometry() == QRect(86, 86, 28, 40)
    plain.setFocus()
    assert not ring.isVisible()
    button.setFocus()
    button.hide()
    assert not ring.isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("text", ["Submit and next", "Einreichen und weiter", "Отправить и дальше", "إرسال والتالي"])
def test_no_label_of_a_button_is_cut(qtbot: QtBot, percent: int, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = ActButton(text, keys="Ctrl Enter", icon="check")
    row = QHBoxLayout(window)
    row.addWidget(button)
    apply(window, theme(ThemeName.LIGHT), Scale(percent))
    window.show()
    metrics = QFontMetrics(font(button.look, TypeRole.TEXT))
    assert button.width() >= metrics.horizontalAdvance(text) + button.look.px(18) + 16
    assert button.height() >= metrics.height()
