"""What a screen reader gets of the desk: nothing of clips and texts without the grant, the whole task with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from anechoic.rules.task import Flag, Origin, ReviewReason, Role, TaskKind
from anechoic.station.port import Closed, DraftSaved, Opened, OpenItem, SignedIn, SignedOut, SubmitRefused, Submitted
from anechoic.widgets.fields import ReadOnlyText
from anechoic.widgets.shell.page import Place
from anechoic.widgets.spoken import announcer
from anechoic.widgets.spoken.parts import SpeechParts
from anechoic.widgets.spoken.withheld import grant, is_granted
from anechoic.wire.work import ReviewedAnswer, TimedWord
from fakes.desk_room import CTRL, DeskRoom, settle
from fakes.recording_port import some_item
from fakes.spoken_tree import everything_of, interface_of, name_of

K = Qt.Key
SECRETS = ("incrementar", "increase the bulk", "volume of your talk", "decrease your speaking", "Allison")
TYPED = "nobody shall hear this"


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    yield made
    made.close()


def sign_in(room: DeskRoom, *, granted: bool, role: Role = Role.CONTRACTOR) -> None:
    room.ready()
    room.say(SignedIn("M. Okafor", (role,), resumed=False, screen_reader=granted))


def open_clip(room: DeskRoom, *, granted: bool, kind: TaskKind = TaskKind.TRANSLATION, **more: object) -> OpenItem:
    sign_in(room, granted=granted)
    item = some_item(kind, **more)  # type: ignore[arg-type]
    room.say(Opened(item))
    return item


def found(said: str) -> list[str]:
    return [secret for secret in (*SECRETS, TYPED) if secret in said]


@pytest.mark.attack(42)
@pytest.mark.parametrize("kind", list(TaskKind))
def test_without_the_grant_nothing_of_a_clip_is_read_out(room: DeskRoom, kind: TaskKind) -> None:
    open_clip(room, granted=False, kind=kind)
    room.key(K.Key_W, "w")
    room.type(TYPED)
    room.key(K.Key_Escape)
    for panel in (K.Key_F, K.Key_K):
        room.key(panel, chr(panel).lower())
        assert found(everything_of(room.window)) == []
        room.key(K.Key_Escape)
    assert found(everything_of(room.window)) == []
    for part in room.window.findChildren(QTextEdit):
        if part.isVisible():
            assert interface_of(part).textInterface() is None
    # The same walk with the protection off finds them: it would have found a leak.
    grant(room.window, granted=True)
    assert TYPED in found(everything_of(room.window))
    assert len(found(everything_of(room.window))) >= 2
    grant(room.window, granted=False)
    assert found(everything_of(room.window)) == []


@pytest.mark.attack(42)
def test_without_the_grant_nothing_of_a_review_is_read_out(room: DeskRoom) -> None:
    sign_in(room, granted=False, role=Role.SUPERVISOR)
    given = ReviewedAnswer(
        answer="1" * 32, author="A", text="to increase the bulk, said the author", origin=Origin.MENDED, heard_share=1.0
    )
    item = some_item(answers=(given,), reason=ReviewReason.DISAGREEMENT)
    room.say(Opened(item, review=True))
    assert room.window.place is Place.REVIEWS
    for key in (K.Key_R, K.Key_F):
        room.key(key, chr(key).lower())
        assert found(everything_of(room.window)) == []
        room.key(K.Key_Escape)
    grant(room.window, granted=True)
    assert "increase the bulk" in found(everything_of(room.window))


def test_what_was_asked_before_the_sign_in_is_asked_anew_after_it(room: DeskRoom) -> None:
    room.ready()
    before = interface_of(room.page._answer.editor)
    assert before.textInterface() is None
    open_clip(room, granted=True)
    room.key(K.Key_W, "w")
    room.type("in time")
    field = interface_of(room.page._answer.editor).textInterface()
    assert field is not None
    assert field.text(0, 7) == "in time"


def test_the_grant_ends_with_the_session(room: DeskRoom) -> None:
    open_clip(room, granted=True)
    assert found(everything_of(room.window))
    room.say(SignedOut(""))
    sign_in(room, granted=False)
    room.say(Opened(some_item(number=2)))
    assert found(everything_of(room.window)) == []


def test_parts_are_named_in_general_without_the_grant(room: DeskRoom) -> None:
    open_clip(room, granted=False)
    rows = [row for row in room.page.findChildren(QAbstractButton) if row.isVisible()]
    names = [name_of(row) for row in rows]
    assert "Candidate 1" in names
    assert "Candidate 2" in names
    assert any("Submit" in name for name in names)
    assert name_of(room.page._answer.editor) != ""


def test_a_tool_tip_is_not_read_out(room: DeskRoom) -> None:
    open_clip(room, granted=False)
    QToolTip.showText(room.window.mapToGlobal(room.window.rect().center()), "increase the bulk of it", room.window)
    settle()
    tips = [part for part in QApplication.topLevelWidgets() if part.inherits("QTipLabel")]
    assert tips
    assert found("\n".join(map(everything_of, tips))) == []
    QToolTip.hideText()


class Heard:
    """Announcements as Qt gets them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []
        monkeypatch.setattr(announcer, "QAccessible", self)
        self.AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.said.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    return Heard(monkeypatch)


def test_what_is_seen_in_passing_is_announced_once_and_typing_is_not(room: DeskRoom, heard: Heard) -> None:
    item = open_clip(room, granted=True)
    assert heard.said[0] == f"Opened: translation, {round(item.frames / item.rate)} seconds."
    heard.said.clear()
    room.key(K.Key_W, "w")
    room.type("thirty keys are typed in here")
    assert heard.said == []
    room.say(DraftSaved(item.task, 1_000))
    room.say(DraftSaved(item.task, 2_000))
    assert heard.said == ["Saved."]
    room.key(K.Key_Escape)
    room.key(K.Key_L, "l")
    room.key(K.Key_Minus, "-")
    assert heard.said[1:] == ["Loop on.", "Speed 0.875."]
    room.key(K.Key_Return, "\r", held=CTRL)
    assert len(heard.urgent) == 1
    room.hear_all()
    assert heard.said[-1] == "Enough is heard to hand in."
    room.key(K.Key_Return, "\r", held=CTRL)
    room.say(Submitted(item.task, may_take_back=True))
    assert "Handed in." in heard.said


def test_refusals_interrupt_and_the_live_place_is_said(room: DeskRoom, heard: Heard) -> None:
    item = open_clip(room, granted=True)
    room.key(K.Key_N, "n")
    assert heard.said[-1].startswith("Difference 2 of ")
    assert "1: " in heard.said[-1]
    room.hear_all()
    room.key(K.Key_W, "w")
    room.type("mine")
    room.key(K.Key_Return, "\r", held=CTRL)
    room.say(SubmitRefused("gate", "The facility says no."))
    assert "The facility says no." in heard.urgent
    assert item.draft.flags == ()


def test_flags_are_announced(room: DeskRoom, heard: Heard) -> None:
    open_clip(room, granted=True)
    room.room.listening.toggle_flag(Flag.UNINTELLIGIBLE)
    settle()
    assert "Flag: Unintelligible." in heard.said


def test_without_the_grant_nothing_is_announced(room: DeskRoom, heard: Heard) -> None:
    item = open_clip(room, granted=False)
    room.key(K.Key_L, "l")
    room.say(Closed(item.task))
    assert heard.said == []


def test_speech_is_walked_by_arrows_and_played_by_enter(room: DeskRoom) -> None:
    open_clip(room, granted=True)
    room.qtbot.waitUntil(lambda: room.driver._source.item is not None)
    parts = room.page.findChild(SpeechParts)
    assert isinstance(parts, SpeechParts)
    assert parts.isVisible()
    first, second = parts.findChildren(QAbstractButton)
    assert name_of(first) == "Speech 1 of 2, 0.1 to 2.5 seconds, not heard"
    tab_until(room, first)
    room.key(K.Key_Right)
    assert room.focused() is second
    assert second.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() is Qt.FocusPolicy.ClickFocus
    room.key(K.Key_Return, "\r")
    assert room.driver.state.playing
    assert room.driver.state.position == 44_000
    room.key(K.Key_Left)
    assert room.focused() is first


def tab_until(room: DeskRoom, part: QWidget) -> None:
    for _ in range(80):
        if room.focused() is part:
            return
        room.key(K.Key_Tab, "\t")
    raise AssertionError("Tab does not lead there")


def test_without_the_grant_the_list_of_speech_takes_no_room(room: DeskRoom) -> None:
    open_clip(room, granted=False)
    parts = room.page.findChild(SpeechParts)
    assert isinstance(parts, SpeechParts)
    assert not parts.isVisible()


def test_setting_a_pedal_up_is_asked_aloud(room: DeskRoom, heard: Heard) -> None:
    sign_in(room, granted=True)
    room.window.go(Place.PEDAL)
    room.key(K.Key_Return, "\r")
    assert heard.said[-1] == "Step on the button you want for: Play while held, as a pedal"
    room.key(K.Key_B, "b")
    assert heard.said[-1].startswith("Your pedal sends B, which writes")
    room.key(K.Key_Escape)
    assert heard.said[-1] == "Nothing was changed."


@pytest.mark.parametrize("granted", [True, False])
def test_words_at_their_times_stand_in_a_line_too_for_a_screen_reader(room: DeskRoom, *, granted: bool) -> None:
    words = (TimedWord(text="hay", first=1_600, last=9_000), TimedWord(text="incrementar", first=9_000, last=30_000))
    open_clip(room, granted=granted, words=words)
    lines = [part for part in room.page.findChildren(ReadOnlyText) if part.isVisible() and "hay" in part.text()]
    assert bool(lines) is granted


def test_the_grant_is_gone_as_soon_as_the_person_is(room: DeskRoom) -> None:
    open_clip(room, granted=True)
    assert is_granted(room.window)
    room.say(SignedOut(""))
    assert not is_granted(room.window)
