"""Spelling at the desk, with the dictionaries of this system: what is marked, when, and how it is put right."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from anechoic.desk.listening.state import Panel
from anechoic.desk.listening.writing.panels.view import SpellingPanel
from anechoic.station.port import Closed, SignedOut
from anechoic.wire.work import Candidate, Term
from fakes.desk_room import ALT, DeskRoom
from fakes.writing_desk import opened, panel_of, rows_of, text_of, undone, wrong_words

K = Qt.Key


# ---- spelling --------------------------------------------------------------------------------------------------------


def test_a_wrong_word_is_marked_once_it_is_done(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(desk)
    desk.type("I recieve")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["recieve"])
    # Still being typed: known to be wrong, not shown yet.
    assert editor._wrong.seen(editor.textCursor().position()) == ()
    desk.type(" it")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["recieve"])
    assert len(editor._wrong.seen(editor.textCursor().position())) == 1
    desk.key(K.Key_Home)
    desk.type("so ")
    assert wrong_words(editor) == ["recieve"]


def test_another_spelling_is_chosen_by_key(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(desk)
    desk.type("I recieve ")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["recieve"])
    desk.key(K.Key_S, "s", held=ALT)
    assert panel_of(desk) is Panel.SPELLING
    qtbot.waitUntil(lambda: "receive" in rows_of(desk, SpellingPanel))
    desk.key(K.Key_1, "1")
    assert (text_of(desk), panel_of(desk)) == ("I receive ", Panel.NONE)
    qtbot.waitUntil(lambda: wrong_words(editor) == [])
    assert undone(desk) == "I recieve "


def test_a_word_can_be_left_as_it_is_until_the_person_signs_out(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(desk)
    desk.type("qwzx and Qwzx ")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["qwzx", "Qwzx"])
    desk.key(K.Key_S, "s", held=ALT)
    qtbot.waitUntil(lambda: bool(rows_of(desk, SpellingPanel)))
    desk.key(Qt.Key(K.Key_0 + len(rows_of(desk, SpellingPanel))), str(len(rows_of(desk, SpellingPanel))))
    assert (wrong_words(editor), panel_of(desk)) == ([], Panel.NONE)
    desk.say(SignedOut(""))
    editor = opened(desk, number=2)
    desk.type("qwzx ")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["qwzx"])


def test_terms_and_names_of_the_clip_are_known(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(
        desk,
        glossary=(Term(term="x", approved=("blurbly",)),),
        candidates=(Candidate(key="a", text="ask for Giancarlo now"), Candidate(key="b", text="ask him")),
    )
    desk.type("Giancarlo blurbly wrogn ")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["wrogn"])


def test_a_language_without_a_dictionary_is_said_and_nothing_is_marked(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(desk, target="tlh")
    answer = editor.parentWidget()
    assert answer is not None
    qtbot.waitUntil(lambda: any("No spell check" in said for said in desk.everything_said().splitlines()))
    desk.type("qapla wrogn ")
    assert wrong_words(editor) == []
    desk.key(K.Key_S, "s", held=ALT)
    assert panel_of(desk) is Panel.NONE


def test_a_key_right_before_the_window_closes_asks_nobody(desk: DeskRoom) -> None:
    opened(desk)
    desk.type("recieve")
    watch = desk.room.writing.spelling
    assert watch._soon.isActive()
    desk.room.close()
    assert not watch._soon.isActive()
    # A draft that is still sent on the way out changes the state once more.
    desk.room.listening.edit("recieve it", 10)
    watch._look()


def test_words_of_a_closed_clip_are_forgotten(desk: DeskRoom, qtbot: QtBot) -> None:
    editor = opened(desk)
    desk.type("recieve ")
    qtbot.waitUntil(lambda: wrong_words(editor) == ["recieve"])
    item = desk.room.listening.state.item
    assert item is not None
    desk.say(Closed(item.task))
    watch = desk.room.writing.spelling
    assert (watch._verdicts, watch._asked, watch._known) == ({}, set(), frozenset())
    said = desk.everything_said()
    assert "recieve" not in said
    assert "asterisco" not in said
