from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anechoic.widgets.fields import LineField, ReadOnlyText, SecretField
from anechoic.widgets.no_copy import CursorMoved, Edited, NoCopyEdit, Submitted
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.theme.icons import icon
from fakes.hands import press, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPYING = (
    (Qt.Key.Key_C, CTRL),
    (Qt.Key.Key_X, CTRL),
    (Qt.Key.Key_Insert, CTRL),
    (Qt.Key.Key_Delete, SHIFT),
    (Qt.Key.Key_C, CTRL | SHIFT),
    (Qt.Key.Key_Copy, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Cut, Qt.KeyboardModifier.NoModifier),
)
ALL = (NoCopyEdit, lambda: LineField(label="a"), lambda: ReadOnlyText("secret words"))


@pytest.fixture
def clipboard(qtbot: QtBot) -> QClipboard:
    found = QGuiApplication.clipboard()
    found.setText("what was there before")
    return found


@pytest.fixture(params=[NoCopyEdit, ProvenanceEdit])
def field(qtbot: QtBot, request: pytest.FixtureRequest) -> NoCopyEdit:
    kind: type[NoCopyEdit] = request.param
    made = kind()
    made.set_language("en")
    qtbot.addWidget(made)
    made.resize(300, 80)
    made.show_text("secret words of a clip")
    made.show()
    return made


@pytest.mark.attack(40)
@pytest.mark.parametrize(("key", "held"), COPYING)
def test_no_key_copies_or_cuts(
    clipboard: QClipboard, field: NoCopyEdit, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    field.selectAll()
    press(field, key, held=held)
    assert clipboard.text() == "what was there before"
    assert field.text() == "secret words of a clip"


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_V, CTRL), (Qt.Key.Key_Insert, SHIFT)])
def test_no_key_pastes(clipboard: QClipboard, field: NoCopyEdit, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(field, key, held)
    assert field.text() == "secret words of a clip"


@pytest.mark.attack(40)
def test_the_slots_of_qt_do_nothing_either(clipboard: QClipboard, field: NoCopyEdit) -> None:
    field.selectAll()
    field.copy()
    field.cut()
    field.paste()
    assert clipboard.text() == "what was there before"
    assert field.text() == "secret words of a clip"


@pytest.mark.attack(40)
def test_a_selection_has_no_mime_data(field: NoCopyEdit) -> None:
    field.selectAll()
    assert field.createMimeDataFromSelection().formats() == []


def test_nothing_is_taken_from_mime_data(field: NoCopyEdit) -> None:
    foreign = QMimeData()
    foreign.setText("from outside")
    assert not field.canInsertFromMimeData(foreign)
    field.insertFromMimeData(foreign)
    assert field.text() == "secret words of a clip"


def test_nothing_is_dropped_in(field: NoCopyEdit) -> None:
    foreign = QMimeData()
    foreign.setText("from outside")
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, foreign, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(field.viewport(), event)
    assert not field.acceptDrops()
    assert not field.viewport().acceptDrops()
    assert field.text() == "secret words of a clip"


@pytest.mark.attack(40)
@pytest.mark.parametrize("make", ALL)
def test_there_is_no_menu(qtbot: QtBot, make: Callable[[], NoCopyEdit]) -> None:
    part = make()
    qtbot.addWidget(part)
    part.show()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), part.mapToGlobal(QPoint(5, 5)))
    QGuiApplication.sendEvent(part.viewport(), event)
    QGuiApplication.sendEvent(part, event)
    assert QGuiApplication.focusWindow() is None or not [
        child for child in part.children() if child.metaObject().className() == "QMenu"
    ]
    assert part.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu


@pytest.mark.attack(10)
def test_rich_text_is_shown_as_its_source(field: NoCopyEdit) -> None:
    rich = "<b>bold</b><img src='file:///etc/passwd'>"
    for put in (field.setText, field.setHtml, field.setMarkdown, field.show_text):
        put(rich)
        assert field.text() == rich
    field.show_text("")
    field.append(rich)
    assert field.text().strip() == rich


@pytest.mark.attack(10)
def test_no_resource_is_loaded(field: NoCopyEdit, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    secret = tmp_path / "secret.png"
    icon("check", "#000000", 18).save(str(secret))
    address = QUrl.fromLocalFile(str(secret))
    # Qt's own document reads the file, even where the widget's hook gives nothing.
    assert QTextDocument().resource(kind.value, address) is not None
    assert field.loadResource(kind.value, address) is None
    assert field.document().resource(kind.value, address) is None


@pytest.mark.attack(40)
def test_a_double_click_selects_a_word_and_tells_nobody(clipboard: QClipboard, field: NoCopyEdit) -> None:
    QTest.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert field.textCursor().selectedText() == "secret"
    assert clipboard.text() == "what was there before"
    if clipboard.supportsSelection():
        assert clipboard.text(QClipboard.Mode.Selection) == ""


def test_the_mouse_places_and_stretches(field: NoCopyEdit) -> None:
    area = field.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    assert field.textCursor().position() == 0
    QTest.mouseMove(area, QPoint(290, 8))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(290, 8))
    QTest.mousePress(area, Qt.MouseButton.LeftButton, SHIFT, QPoint(290, 8))
    assert field.textCursor().selectedText() == "secret words of a clip"


def test_a_middle_click_does_nothing(clipboard: QClipboard, field: NoCopyEdit) -> None:
    QTest.mouseClick(field.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(8, 8))
    assert field.text() == "secret words of a clip"


def test_what_the_person_types_is_said(qtbot: QtBot, field: NoCopyEdit) -> None:
    field.show_text("ab", cursor=1)
    with qtbot.waitSignal(field.edited) as told:
        QTest.keyClicks(field, "x")
    assert told.args == [Edited("axb", 2, 2)]
    with qtbot.waitSignal(field.cursor_moved) as told:
        QTest.keyClick(field, Qt.Key.Key_Left, SHIFT)
    assert told.args == [CursorMoved(1, 2)]


def test_what_is_shown_is_not_said(qtbot: QtBot, field: NoCopyEdit) -> None:
    with qtbot.assertNotEmitted(field.edited), qtbot.assertNotEmitted(field.cursor_moved):
        field.show_text("other", cursor=2)
    assert not field.document().isUndoAvailable()


@pytest.mark.parametrize("field", [NoCopyEdit], indirect=True)  # the editor of answers leaves it to its screen
def test_undo_is_exact(field: NoCopyEdit) -> None:
    field.show_text("one")
    QTest.keyClicks(field, " two")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "one"


def test_too_much_is_cut(field: NoCopyEdit) -> None:
    short = NoCopyEdit(limit=5)
    short.show_text("123")
    QTest.keyClicks(short, "4567")
    assert short.text() == "12345"
    short.deleteLater()


def test_a_line_field_submits_and_never_breaks(qtbot: QtBot) -> None:
    line = LineField(label="Name")
    qtbot.addWidget(line)
    line.show_text("a\nb")
    assert line.text() == "a b"
    with qtbot.waitSignal(line.submitted) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [Submitted("a b")]
    assert "\n" not in line.text()


def test_a_secret_is_dots_and_given_once(qtbot: QtBot) -> None:
    secret = SecretField(label="Password")
    qtbot.addWidget(secret)
    type_text(secret, "hünter2")
    QTest.keyClick(secret, Qt.Key.Key_Backspace)
    assert secret.text() == "••••••"
    assert secret.document().toRawText() == "••••••"
    assert secret.take() == "hünter"
    assert secret.take() == ""
    assert secret.text() == ""
    assert not any(secret._buffer)


@pytest.fixture
def chosen(qtbot: QtBot) -> SecretField:
    secret = SecretField(label="Password")
    qtbot.addWidget(secret)
    secret.resize(300, 40)
    secret.show()
    type_text(secret, "hünter2")
    press(secret, Qt.Key.Key_A, "\x01", held=CTRL)
    assert secret.textCursor().selectedText() == "•••••••"
    return secret


def test_what_is_typed_replaces_a_chosen_secret(chosen: SecretField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chosen.edited) as told:
        type_text(chosen, "é")
    assert told.args == [Edited("•", 1, 1)]
    assert not chosen.textCursor().hasSelection()
    assert chosen._buffer.rstrip(b"\0") == "é".encode()
    type_text(chosen, "b")
    assert chosen.take() == "éb"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_one_key_empties_a_chosen_secret(chosen: SecretField, key: Qt.Key) -> None:
    press(chosen, key)
    assert chosen.is_empty()
    assert chosen.text() == ""
    assert not any(chosen._buffer)


def test_what_an_input_method_commits_replaces_a_chosen_secret(chosen: SecretField) -> None:
    QGuiApplication.sendEvent(chosen, QInputMethodEvent("^", []))
    assert chosen.text() == "•••••••"
    assert chosen.textCursor().hasSelection()
    committed = QInputMethodEvent()
    committed.setCommitString("ê")
    QGuiApplication.sendEvent(chosen, committed)
    assert chosen.take() == "ê"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End])
def test_a_key_that_moves_chooses_nothing_any_more(chosen: SecretField, key: Qt.Key) -> None:
    press(chosen, key)
    assert not chosen.textCursor().hasSelection()
    type_text(chosen, "!")
    assert chosen.take() == "hünter2!"


def test_a_click_chooses_nothing_any_more(chosen: SecretField) -> None:
    QTest.mouseClick(chosen.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not chosen.textCursor().hasSelection()
    type_text(chosen, "!")
    assert chosen.take() == "hünter2!"


def test_part_of_a_secret_is_never_replaced(chosen: SecretField) -> None:
    # The keyboard and the mouse cannot choose a part; a program for assistance can.
    part = chosen.textCursor()
    part.setPosition(2)
    part.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    chosen.setTextCursor(part)
    type_text(chosen, "!")
    assert chosen.take() == "hünter2!"


def test_a_long_secret_is_replaced_whole(chosen: SecretField) -> None:
    chosen.show_text("ü" * 500)
    press(chosen, Qt.Key.Key_A, "\x01", held=CTRL)
    chosen.put_in("x" * 1_024)
    assert chosen.take() == "x" * 1_024
    chosen.show_text("kept")
    press(chosen, Qt.Key.Key_A, "\x01", held=CTRL)
    chosen.put_in("x" * 1_025)
    assert chosen.take() == "kept", "what does not fit replaces nothing"


@pytest.mark.attack(40)
@pytest.mark.parametrize(("key", "held"), COPYING)
def test_a_chosen_secret_is_neither_copied_nor_cut(
    clipboard: QClipboard, chosen: SecretField, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(chosen, key, held=held)
    chosen.copy()
    chosen.cut()
    assert clipboard.text() == "what was there before"
    assert chosen.createMimeDataFromSelection().formats() == []
    assert chosen.take() == "hünter2"


@pytest.mark.attack(40)
def test_a_chosen_secret_is_not_dragged(clipboard: QClipboard, chosen: SecretField) -> None:
    area = chosen.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(area, QPoint(290, 10))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(290, 10))
    assert not chosen.textCursor().hasSelection()
    if clipboard.supportsSelection():
        assert clipboard.text(QClipboard.Mode.Selection) == ""
    assert chosen.take() == "hünter2"


@pytest.mark.attack(47)
def test_a_secret_tells_input_methods_nothing(qtbot: QtBot) -> None:
    secret = SecretField(label="Password")
    qtbot.addWidget(secret)
    type_text(secret, "word")
    assert secret.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == ""
    hints = secret.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhHiddenText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_a_secret_signal_carries_dots(qtbot: QtBot) -> None:
    secret = SecretField(label="Password")
    qtbot.addWidget(secret)
    with qtbot.waitSignal(secret.edited) as told:
        type_text(secret, "é")
    assert told.args == [Edited("•", 1, 1)]
    with qtbot.waitSignal(secret.submitted) as told:
        QTest.keyClick(secret, Qt.Key.Key_Enter)
    assert told.args == [Submitted("•")]


def test_read_only_text_cannot_be_selected(qtbot: QtBot, clipboard: QClipboard) -> None:
    text = ReadOnlyText("secret words of a clip", language="en")
    qtbot.addWidget(text)
    text.resize(300, 60)
    text.show()
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.keyClick(text, Qt.Key.Key_A, CTRL)
    QTest.keyClick(text, Qt.Key.Key_C, CTRL)
    assert not text.textCursor().hasSelection()
    assert text.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert clipboard.text() == "what was there before"


def test_arabic_starts_at_the_right(qtbot: QtBot) -> None:
    text = NoCopyEdit(language="ar")
    qtbot.addWidget(text)
    option = text.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert text.font().families()[0] == "Noto Sans Arabic UI"
