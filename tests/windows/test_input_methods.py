"""Input methods and mixed directions at the desk's editor: what is composed is seen, and goes in as one step."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat

from anechoic.rules.task import TaskKind
from anechoic.widgets.provenance_edit import ProvenanceEdit
from anechoic.widgets.row_text import stretch_boxes
from anechoic.wire.work import Candidate
from fakes.desk_room import ALT, CTRL, DeskRoom, settle

K = Qt.Key


def _open(desk: DeskRoom, target: str, *texts: str) -> ProvenanceEdit:
    candidates = tuple(Candidate(key=key, text=text) for key, text in zip("abc", texts, strict=False))
    desk.open(TaskKind.TRANSLATION, target=target, candidates=candidates)
    editor = desk.window.findChild(ProvenanceEdit)
    assert isinstance(editor, ProvenanceEdit)
    desk.key(K.Key_E, "e")
    return editor


def compose(editor: ProvenanceEdit, text: str) -> None:
    line = QTextCharFormat()
    line.setFontUnderline(True)
    shown = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(text), line)
    caret = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, len(text), 1, None)
    QCoreApplication.sendEvent(editor, QInputMethodEvent(text, [shown, caret]))
    settle()


def commit(editor: ProvenanceEdit, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(editor, event)
    settle()


def composed(editor: ProvenanceEdit) -> str:
    return str(editor.textCursor().block().layout().preeditAreaText())


def _text(desk: DeskRoom) -> str:
    return desk.room.listening.state.draft.text


def _undo(desk: DeskRoom) -> str:
    desk.key(K.Key_Z, held=CTRL)
    return _text(desk)


def _boxes(editor: ProvenanceEdit, first: int, last: int) -> list[tuple[float, float]]:
    layout = editor.document().firstBlock().layout()
    return [(place.left(), place.right()) for place, _ in stretch_boxes(layout, QPoint(0, 0), [(first, last)])]


def test_what_is_composed_is_no_text_yet(desk: DeskRoom) -> None:
    editor = _open(desk, "ja", "明日の予約", "明日の約束")
    desk.key(K.Key_1, "1", held=CTRL)
    before = _text(desk)
    assert before == "明日の予約"
    compose(editor, "とりけし")
    assert composed(editor) == "とりけし"
    assert (_text(desk), editor.text()) == (before, before)
    commit(editor, "取り消し")
    assert (_text(desk), composed(editor)) == (f"{before}取り消し", "")
    assert _undo(desk) == before


def test_every_commit_is_a_step_of_its_own(desk: DeskRoom) -> None:
    editor = _open(desk, "zh")
    for sign in ("我", "要", "预约"):
        compose(editor, "pinyin")
        commit(editor, sign)
    assert _text(desk) == "我要预约"
    assert [_undo(desk), _undo(desk), _undo(desk)] == ["我要", "我", ""]


def test_indic_signs_of_one_word_stay_one_step(desk: DeskRoom) -> None:
    editor = _open(desk, "hi")
    for part in ("न", "म", "स्", "ते"):
        compose(editor, part)
        commit(editor, part)
    assert _text(desk) == "नमस्ते"
    while _text(desk):
        before = _text(desk)
        assert len(_undo(desk)) < len(before)


def test_giving_up_a_composition_leaves_nothing(desk: DeskRoom) -> None:
    editor = _open(desk, "ja", "明日の予約", "明日の約束")
    desk.key(K.Key_1, "1", held=CTRL)
    compose(editor, "とり")
    compose(editor, "")
    assert (_text(desk), composed(editor)) == ("明日の予約", "")


def test_the_sound_obeys_while_something_is_composed(desk: DeskRoom) -> None:
    editor = _open(desk, "ja", "明日の予約", "明日の約束")
    desk.key(K.Key_1, "1", held=CTRL)
    compose(editor, "とり")
    desk.key(K.Key_F5)
    assert desk.driver.state.playing
    desk.key(K.Key_F4)
    assert composed(editor) == "とり"
    commit(editor, "取り")
    assert _text(desk) == "明日の予約取り"


def test_a_candidate_taken_meanwhile_ends_the_composition(desk: DeskRoom) -> None:
    editor = _open(desk, "ja", "明日の予約", "明日の約束")
    desk.key(K.Key_1, "1", held=CTRL)
    compose(editor, "とり")
    desk.key(K.Key_2, "2", held=CTRL)
    assert (_text(desk), composed(editor)) == ("明日の約束", "")


def test_a_panel_opened_meanwhile_ends_the_composition(desk: DeskRoom) -> None:
    editor = _open(desk, "ja", "明日の予約", "明日の約束")
    desk.key(K.Key_1, "1", held=CTRL)
    compose(editor, "とり")
    desk.key(K.Key_U, "u", held=ALT)
    desk.key(K.Key_1, "1")
    assert composed(editor) == ""
    assert _text(desk).endswith("、")


def test_rules_stay_under_their_words_while_something_is_composed(desk: DeskRoom) -> None:
    editor = _open(desk, "en", "one two three", "one two four")
    desk.key(K.Key_1, "1", held=CTRL)
    (before,) = _boxes(editor, 8, 13)
    (first,) = _boxes(editor, 0, 3)
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    compose(editor, "xx")
    (after,) = _boxes(editor, 8, 13)
    assert after[0] > before[0]
    assert after[1] - after[0] == pytest.approx(before[1] - before[0], abs=1)
    assert _boxes(editor, 0, 3) == [first]
    # A stretch around the place where it is composed has what is composed in it.
    (whole,) = _boxes(editor, 0, 13)
    assert whole[1] == pytest.approx(after[1], abs=1)
    assert not editor.grab().toImage().isNull()


def test_a_latin_word_in_an_arabic_answer_keeps_its_order_and_its_own_rule(desk: DeskRoom) -> None:
    editor = _open(desk, "ar", "زيادة الصوت", "خفض الصوت")
    desk.key(K.Key_1, "1", held=CTRL)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    desk.type(" version 2.0 الآن")
    text = editor.text()
    assert text.endswith(" version 2.0 الآن")
    at = text.index("version")
    (latin,) = _boxes(editor, at, at + 7)
    (arabic,) = _boxes(editor, text.index("الآن"), len(text))
    # Read from the right: what comes later stands further left, and Latin letters run left to right among themselves.
    assert arabic[1] <= latin[0]
    letters = [_boxes(editor, number, number + 1)[0][0] for number in range(at, at + 7)]
    assert letters == sorted(letters)
