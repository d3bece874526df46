"""The supervisor's two pages in the real window, with keys as a system sends them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.rules.ids import TaskId
from anechoic.rules.task import ApprovalKind, Origin, ReviewReason, TaskKind, Verdict
from anechoic.station.port import (
    ApprovalsListed,
    Closed,
    CloseItem,
    Decide,
    DecideApproval,
    Decided,
    Opened,
    OpenReview,
    ReviewsListed,
    SignedOut,
)
from anechoic.supervisor.approvals.alarms.view import COMMAND, AlarmLine
from anechoic.supervisor.approvals.presenter import ApprovalsPresenter
from anechoic.supervisor.approvals.view import ApprovalsView
from anechoic.supervisor.reviews.actions import Judgement
from anechoic.supervisor.reviews.answers.lines import answer_lines, machine_lines
from anechoic.supervisor.reviews.presenter import ReviewsPresenter
from anechoic.supervisor.reviews.state import Form, Panel
from anechoic.supervisor.reviews.view import ReviewsView
from anechoic.widgets.key_list import KeyList
from anechoic.widgets.keycap import KeyCaps
from anechoic.widgets.keys.in_use import KeysInUse
from anechoic.widgets.keys.labels import KeyLabels
from anechoic.widgets.moments import moment
from anechoic.widgets.shell.identity_mark import Identity
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.sound.driver import SoundDriver, StretchHeard
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.words import words
from anechoic.wire.review import ApprovalRow
from anechoic.wire.work import CommandAnswer, ReviewedAnswer
from fakes.desk_room import MOMENT
from fakes.fake_device import FakeDevice
from fakes.hands import press, release, type_text
from fakes.recording_port import RecordingPort, some_item, some_row

MENDED = ReviewedAnswer(
    answer="1" * 32,
    author="A",
    text="to increase the volume of your speech for the other participants",
    origin=Origin.MENDED,
    candidate="b",
    confidence=3,
    heard_share=1.0,
)
OWN = ReviewedAnswer(answer="2" * 32, author="B", text="to turn it down", origin=Origin.OWN, heard_share=0.97)


class Room:
    def __init__(self, qtbot: QtBot) -> None:
        self.port = RecordingPort()
        self.player = Player(FakeDevice())
        self.driver = SoundDriver(self.player)
        self.reviews = ReviewsPresenter(self.port, lambda: 0)
        self.approvals = ApprovalsPresenter(self.port)
        self.port.listen(self.reviews.hear)
        self.port.listen(self.approvals.hear)
        self.window = ShellWindow(lambda: MOMENT)
        self.window.identify(Identity("S. Visor", "LS-02"))
        qtbot.addWidget(self.window)
        self.page = ReviewsView(self.reviews, self.driver, KeysInUse(KeyLabels()), now=self.window.now)
        self.window.add_page(Place.REVIEWS, self.page)
        self.approvals_page = ApprovalsView(self.approvals, now=self.window.now)
        self.window.add_page(Place.APPROVALS, self.approvals_page)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application)
        apply(self.window, theme(ThemeName.LIGHT), Scale())
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def key(self, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self.focused(), key, text, held=held)
        release(self.focused(), key, text, held=held)

    def focused(self) -> QWidget:
        focus: QWidget | None = self.window.focusWidget()
        return self.window if focus is None else focus

    def open(self, number: int = 1, *answers: ReviewedAnswer) -> None:
        given = answers or (MENDED, OWN)
        self.port.say(Opened(some_item(number=number, answers=given, reason=ReviewReason.DISAGREEMENT), review=True))

    def hear_all(self) -> None:
        item = self.reviews.state.item
        assert item is not None
        self.reviews.on_stretch(StretchHeard((Span(0, item.frames),), 0, 0))

    def texts(self) -> str:
        labels = [label.text() for label in self.window.findChildren(QLabel)]
        return "\n".join(labels + [edit.toPlainText() for edit in self.window.findChildren(QTextEdit)])


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    made.driver.close()
    made.player.close()


def test_a_review_by_keys_alone(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1), some_row(2)), 0))
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Return)
    (asked,) = room.port.asked(OpenReview)
    assert asked.task == f"{2:032x}"
    room.open(2)
    room.hear_all()
    room.key(Qt.Key.Key_2, "2")
    room.key(Qt.Key.Key_A, "a")
    (decided,) = room.port.asked(Decide)
    assert isinstance(decided, Decide)
    assert (decided.verdict, decided.answers) == (Verdict.ACCEPT, ("2" * 32,))
    room.port.say(Closed(task(2)))
    room.port.say(Decided(task(2), Verdict.ACCEPT))
    assert room.port.asked(OpenReview)[-1].task == f"{1:032x}"


def test_enter_opens_a_row_that_has_the_focus_itself(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1), some_row(2)), 0))
    found = next(part for part in room.page.findChildren(QAbstractButton) if "English" in part.accessibleName())
    found.setFocus()
    room.key(Qt.Key.Key_Return)
    assert [asked.task for asked in room.port.asked(OpenReview)] == [task(1)]


def task(number: int) -> TaskId:
    return TaskId(f"{number:032x}")


def test_a_return_is_typed_and_confirmed_without_the_mouse(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.hear_all()
    room.key(Qt.Key.Key_R, "r")
    room.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert room.port.asked(Decide) == []
    type_text(room.focused(), "Faster, a fraction lower")
    room.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    (decided,) = room.port.asked(Decide)
    assert isinstance(decided, Decide)
    assert (decided.verdict, decided.comment) == (Verdict.RETURN, "Faster, a fraction lower")


def test_a_fix_begins_in_the_editor_and_escape_leads_out_step_by_step(room: Room, qtbot: QtBot) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.hear_all()
    room.key(Qt.Key.Key_F, "f")
    focused = room.focused()
    assert isinstance(focused, QTextEdit)
    assert focused.toPlainText() == MENDED.text
    type_text(focused, " now")
    assert room.reviews.state.judgement.text == f"{MENDED.text} now"
    room.key(Qt.Key.Key_Escape)
    assert room.reviews.state.form.value == Form.FIX.value
    room.key(Qt.Key.Key_Escape)
    assert room.reviews.state.form.value == Form.NONE.value
    with qtbot.waitSignal(room.reviews.left):
        room.key(Qt.Key.Key_Escape)


def test_the_gate_stands_on_the_page(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.key(Qt.Key.Key_A, "a")
    assert room.port.asked(Decide) == []
    assert "Listen to the whole clip" in room.texts()


def test_stop_silences_at_once_and_offers_three_ways(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.key(Qt.Key.Key_Space, " ")
    assert room.driver.state.playing
    room.key(Qt.Key.Key_Escape, held=Qt.KeyboardModifier.ShiftModifier)
    assert not room.driver.state.playing
    assert room.reviews.state.panel.value == Panel.STOPPED.value
    asked = len(room.port.asked(CloseItem))
    room.key(Qt.Key.Key_2, "2")
    assert room.reviews.state.item is None
    assert room.reviews.state.panel.value == Panel.NONE.value
    assert len(room.port.asked(CloseItem)) == asked + 1


def test_nothing_of_a_clip_stays_in_any_part_of_the_page(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.hear_all()
    room.key(Qt.Key.Key_F, "f")
    assert "participants" in room.texts()
    room.port.say(Closed(task(1), "This clip was withdrawn."))
    assert "participants" not in room.texts()
    names = [part.accessibleName() for part in room.page.findChildren(QWidget) if not part.isHidden()]
    assert "participants" not in " ".join(names)
    assert room.page._answers._rows == []
    assert room.driver.state.frames == 0


def test_leaving_the_page_drops_the_clip(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1, MENDED)
    room.window.go(Place.APPROVALS)
    assert room.reviews.state.item is None
    assert "participants" not in room.texts()


def test_a_request_is_decided_with_two_keys_and_never_with_one(room: Room) -> None:
    room.window.go(Place.APPROVALS)
    request = ApprovalRow(
        approval="a" * 32,
        kind=ApprovalKind.OWNER,
        title="Add data owner Northwind",
        filed_by="S. Lindqvist",
        filed_at=1_000,
    )
    room.port.say(ApprovalsListed((request,)))
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_A, "a")
    assert room.port.asked(DecideApproval) == []
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Return)
    assert room.port.asked(DecideApproval) == []
    room.key(Qt.Key.Key_D, "d")
    room.key(Qt.Key.Key_Return)
    (asked,) = room.port.asked(DecideApproval)
    assert not asked.approve


def test_alarms_nobody_looked_at_stand_above_the_requests(room: Room) -> None:
    room.window.go(Place.APPROVALS)
    line = room.approvals_page.findChild(AlarmLine)
    assert isinstance(line, AlarmLine)
    room.port.say(ApprovalsListed(()))
    assert not line.isVisible()
    room.port.say(ApprovalsListed((), alarms=2, alarms_since=1_000))
    assert line.isVisible(), "also where no request waits"
    said = words("supervisor.alarms_open", n=2, since=moment(1_000, MOMENT), command=COMMAND)
    assert line.accessibleName() == said
    assert line.accessibleName() in room.texts()
    room.port.say(SignedOut(""))
    assert not line.isVisible()


def test_lines_say_where_words_came_from() -> None:
    item = some_item(answers=(MENDED, OWN), reason=ReviewReason.DISAGREEMENT)
    first, second = answer_lines(item, Judgement((MENDED.answer,)))
    assert [first.text[start:end] for start, end in first.changed] == ["speech", "for", "the"]
    assert (first.digit, first.chosen, second.chosen) == (1, True, False)
    assert second.own
    machine = {line.letter: line for line in machine_lines(item, Judgement((MENDED.answer,)))}
    assert [machine["B"].text[start:end] for start, end in machine["B"].removed] == ["talk", "to"]
    assert machine["B"].differs == ()
    assert [machine["A"].text[start:end] for start, end in machine["A"].differs] == ["bulk", "his", "to"]


def test_places_count_as_qt_does_beyond_the_first_plane() -> None:
    heard = CommandAnswer(heard="\U0001f600 turn the volume up")
    answer = ReviewedAnswer(answer="1" * 32, author="A", text="", origin=Origin.OWN, command=heard, heard_share=1.0)
    item = some_item(TaskKind.COMMAND, answers=(answer,), candidates=(), transcript="\U0001f600 turn volume up")
    (line,) = answer_lines(item, Judgement())
    assert line.changed == ((8, 11),)


@pytest.mark.parametrize(
    ("name", "wide", "high", "percent"),
    [
        (ThemeName.LIGHT, 1440, 900, 100),
        (ThemeName.DARK, 1280, 720, 100),
        (ThemeName.HC_DARK, 1440, 900, 150),
        (ThemeName.HC_LIGHT, 1920, 1080, 100),
    ],
)
def test_the_reviews_page_fits_in_every_look(room: Room, name: ThemeName, wide: int, high: int, percent: int) -> None:
    room.window.resize(wide, high)
    apply(room.window, theme(name), Scale(percent))
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1),), 0))
    room.open(1)
    picture = room.window.grab().toImage()
    assert picture.size().width() == wide
    assert _colours(picture) > 40
    rail = room.page._rail
    assert rail.isVisible()
    for card in rail._cards.values():
        assert rail.rect().contains(card.mapTo(rail, card.rect().bottomRight()))


def _colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 3)})


def test_the_list_of_keys_is_painted_and_tells_the_map_in_use(room: Room) -> None:
    room.window.go(Place.REVIEWS)
    room.open()
    room.key(Qt.Key.Key_F10)
    QApplication.processEvents()
    (listed,) = room.page.findChildren(KeyList)
    assert listed.isVisible()
    sheet = listed.widget()
    assert sheet is not None
    assert sheet.updatesEnabled()
    shown = {cap for caps in listed.findChildren(KeyCaps) for cap in caps._caps}
    assert {"A", "F", "R", "Ctrl Enter", "Shift Esc", "F10"} <= shown
    # Nothing of a review is written by hand: what the map does not have is not said.
    assert "K" not in shown


@pytest.mark.parametrize(("wide", "high", "percent"), [(1440, 900, 100), (1280, 720, 100), (1280, 720, 150)])
def test_the_answers_have_the_larger_part_of_the_page(
    room: Room, qtbot: QtBot, wide: int, high: int, percent: int
) -> None:
    room.window.go(Place.REVIEWS)
    room.port.say(ReviewsListed((some_row(1), some_row(2)), 0))
    room.open()
    apply(room.window, theme(ThemeName.LIGHT), Scale(percent), reduced_motion=True)
    room.window.resize(wide, high)
    sound, answers, rail = room.page._sound, room.page._answers, room.page._rail
    qtbot.waitUntil(lambda: rail.isVisible() and answers.height() >= sound.height())
    wave = sound.waveform
    assert wave.height() >= wave.minimumSizeHint().height()
    assert wave.geometry().bottom() < sound.height()
    inside = rail._cards["accept"].parentWidget()
    assert inside is not None
    assert all(card.width() < inside.width() <= rail.width() for card in rail._cards.values())


def test_that_there_is_no_other_output_is_said(room: Room, qtbot: QtBot) -> None:
    room.window.go(Place.REVIEWS)
    room.open()
    room.key(Qt.Key.Key_O, "o")
    qtbot.waitUntil(lambda: bool(room.reviews.state.message), timeout=2_000)
    said = words("hearing.only_output")
    assert (room.reviews.state.message, room.reviews.state.wrong) == (said, False)
    shown = [label for label in room.page.findChildren(QLabel) if label.isVisible() and label.text() == said]
    assert [label.property("tone") for label in shown] == ["ink2"]
    room.reviews.set_comment("Louder")
    assert room.reviews.state.message == ""


def test_without_a_clip_an_output_changes_no_sentence(room: Room, qtbot: QtBot) -> None:
    room.window.go(Place.REVIEWS)
    with qtbot.waitSignal(room.driver.only_output, timeout=2_000):
        room.key(Qt.Key.Key_O, "o")
    assert room.reviews.state.message == ""
