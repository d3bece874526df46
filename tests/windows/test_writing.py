"""Writing by the keys a person has: signs, terms, snippets, words of the candidates, spellings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.answer.shown import stretches
from anechoic.desk.listening.state import Panel
from anechoic.desk.listening.writing.panels.view import CandidatesPanel, SignsPanel, TermsPanel
from anechoic.desk.listening.writing.snippets.view import SnippetsPanel
from anechoic.rules.provenance import Made
from anechoic.rules.snippets import Snippet
from anechoic.station.port import Closed, KeepSnippets, SignedOut, SnippetsEnded, SnippetsKept, Submit
from anechoic.widgets.fields import LineField
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.groups import lines_of
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.provenance_edit import Stretch
from anechoic.widgets.words import words
from fakes.desk_room import ALT, CTRL, SHIFT, DeskRoom, settle
from fakes.writing_desk import B, opened, panel_of, rows_of, text_of, undone

K = Qt.Key


# ---- signs -----------------------------------------------------------------------------------------------------------


def test_a_sign_goes_in_at_the_caret_as_one_step(desk: DeskRoom) -> None:
    editor = opened(desk, target="fr")
    desk.type("il dit ")
    desk.key(K.Key_U, "u", held=ALT)
    assert panel_of(desk) is Panel.SIGNS
    desk.key(K.Key_1, "1")
    assert (text_of(desk), panel_of(desk)) == ("il dit «", Panel.NONE)
    assert desk.focused() is editor
    desk.type("x")
    assert text_of(desk) == "il dit «x"
    assert undone(desk) == "il dit «"
    assert undone(desk) == "il dit "


def test_arrows_and_enter_choose_and_the_name_is_said(desk: DeskRoom) -> None:
    opened(desk, target="es")
    desk.key(K.Key_U, "u", held=ALT)
    panel = desk.window.findChild(SignsPanel)
    assert isinstance(panel, SignsPanel)
    assert "inverted question mark" in panel._name.text()
    assert "U+00BF" in panel._name.text()
    desk.key(K.Key_Right)
    desk.key(K.Key_Return)
    assert text_of(desk) == "¡"


def test_what_was_used_last_comes_first_until_the_person_signs_out(desk: DeskRoom) -> None:
    opened(desk, target="de")
    desk.key(K.Key_U, "u", held=ALT)
    desk.key(K.Key_2, "2")
    desk.key(K.Key_U, "u", held=ALT)
    desk.key(K.Key_1, "1")
    assert text_of(desk) == "““"
    desk.say(SignedOut(""))
    assert desk.room.writing.recent.now() == ()


def test_esc_closes_and_the_clip_plays_on(desk: DeskRoom) -> None:
    opened(desk)
    desk.key(K.Key_F5)
    assert desk.driver.state.playing
    desk.key(K.Key_U, "u", held=ALT)
    desk.key(K.Key_Escape)
    assert panel_of(desk) is Panel.NONE
    assert desk.driver.state.playing


def test_a_sign_takes_the_place_of_what_is_selected_also_in_the_comment(desk: DeskRoom) -> None:
    opened(desk, target="es")
    comment = next(one for one in desk.page._rail.findChildren(NoCopyEdit))
    comment.setFocus()
    desk.type("ano")
    comment.selectAll()
    desk.key(K.Key_U, "u", held=ALT)
    desk.key(K.Key_1, "1")
    assert comment.text() == "¿"
    assert desk.room.listening.state.draft.comment == "¿"
    assert text_of(desk) == ""


# ---- terms -----------------------------------------------------------------------------------------------------------


def test_terms_of_this_clip_come_first_and_typing_finds_one(desk: DeskRoom) -> None:
    opened(desk)
    desk.type("press")
    desk.key(K.Key_N, "n", held=ALT)
    assert rows_of(desk, TermsPanel) == ["star", "star key", "representative"]
    desk.type("agent")
    assert rows_of(desk, TermsPanel) == ["representative"]
    desk.key(K.Key_Return, "\r")
    assert text_of(desk) == "press representative"
    (run,) = desk.room.listening.state.choosing.account.runs
    assert run.made is Made.OWN
    assert undone(desk) == "press"


def test_a_digit_chooses_a_term_and_arrows_move(desk: DeskRoom) -> None:
    opened(desk)
    desk.key(K.Key_N, "n", held=ALT)
    desk.key(K.Key_2, "2")
    assert text_of(desk) == "star key"
    desk.key(K.Key_N, "n", held=ALT)
    desk.key(K.Key_Down)
    desk.key(K.Key_Down)
    desk.key(K.Key_Return, "\r")
    assert text_of(desk) == "star key representative"


def test_a_programme_without_a_glossary_says_so(desk: DeskRoom) -> None:
    opened(desk, glossary=())
    desk.key(K.Key_N, "n", held=ALT)
    panel = desk.window.findChild(TermsPanel)
    assert isinstance(panel, TermsPanel)
    assert "No glossary" in panel._empty.text()
    desk.key(K.Key_Return, "\r")
    assert panel_of(desk) is Panel.TERMS
    desk.key(K.Key_N, "n", held=ALT)
    assert panel_of(desk) is Panel.NONE


# ---- candidates ------------------------------------------------------------------------------------------------------


def test_words_of_a_candidate_stay_its_own(desk: DeskRoom) -> None:
    opened(desk)
    desk.type("now")
    desk.key(K.Key_C, "c", held=ALT)
    desk.type("go b")
    assert B in rows_of(desk, CandidatesPanel)
    desk.key(K.Key_Escape)
    desk.key(K.Key_C, "c", held=ALT)
    desk.type("can")
    assert rows_of(desk, CandidatesPanel)[0] == "cancel"
    desk.key(K.Key_Return, "\r")
    assert text_of(desk) == "now cancel"
    found = [(text_of(desk)[one.first : one.last], one.made, one.label) for one in _stretches(desk)]
    assert found == [("now", Made.OWN, ""), ("cancel", Made.TAKEN, "A")]
    desk.hear_all()
    desk.key(K.Key_Return, held=CTRL)
    (asked,) = desk.port.asked(Submit)
    assert [(bit.text, bit.keys) for bit in asked.draft.bits if bit.text] == [("now ", ""), ("cancel", "a")]


def test_a_word_two_candidates_share_names_both(desk: DeskRoom) -> None:
    opened(desk)
    desk.key(K.Key_C, "c", held=ALT)
    desk.type("star")
    desk.key(K.Key_1, "1")
    assert text_of(desk) == "star"
    assert [one.label for one in _stretches(desk)] == ["A B"]


def _stretches(desk: DeskRoom) -> list[Stretch]:
    return list(stretches(desk.room.listening.state.choosing))


# ---- snippets --------------------------------------------------------------------------------------------------------


def test_a_selection_becomes_a_snippet_and_comes_back_by_digit(desk: DeskRoom) -> None:
    editor = opened(desk)
    desk.type("thank you for calling")
    editor.selectAll()
    desk.key(K.Key_X, "x", held=ALT)
    desk.key(K.Key_Return, "\r", held=SHIFT)
    (kept,) = desk.port.asked(KeepSnippets)
    assert [one.text for one in kept.snippets] == ["thank you for calling"]
    assert rows_of(desk, SnippetsPanel) == ["thank you for calling"]
    desk.key(K.Key_Escape)
    desk.key(K.Key_End)
    desk.key(K.Key_X, "x", held=ALT)
    desk.key(K.Key_1, "1")
    assert text_of(desk) == "thank you for calling thank you for calling"


def test_deleting_is_undone_and_nothing_is_kept_without_a_selection(desk: DeskRoom) -> None:
    opened(desk)
    desk.say(SnippetsKept((Snippet("one", "first text", 2), Snippet("two", "second text", 1))))
    desk.key(K.Key_X, "x", held=ALT)
    desk.key(K.Key_Return, "\r", held=SHIFT)
    assert desk.port.asked(KeepSnippets) == []
    desk.key(K.Key_Down)
    desk.key(K.Key_Delete, held=SHIFT)
    assert rows_of(desk, SnippetsPanel) == ["one"]
    desk.key(K.Key_Z, held=CTRL)
    assert rows_of(desk, SnippetsPanel) == ["one", "two"]
    assert [len(one.snippets) for one in desk.port.asked(KeepSnippets)] == [1, 2]
    desk.type("second")
    assert rows_of(desk, SnippetsPanel) == ["two"]


def test_a_snippet_gets_a_name_and_esc_leaves_the_name_first(desk: DeskRoom) -> None:
    opened(desk)
    desk.say(SnippetsKept((Snippet("one", "first text", 2),)))
    desk.key(K.Key_X, "x", held=ALT)
    panel = desk.window.findChild(SnippetsPanel)
    assert isinstance(panel, SnippetsPanel)
    panel._rename.acted.emit()
    settle()
    assert isinstance(desk.focused(), LineField)
    desk.key(K.Key_Escape)
    assert panel_of(desk) is Panel.SNIPPETS
    panel._rename.acted.emit()
    desk.type("greeting")
    desk.key(K.Key_Return, "\r")
    assert desk.port.asked(KeepSnippets)[-1].snippets[0].name == "greeting"
    assert panel_of(desk) is Panel.SNIPPETS


def test_snippets_are_gone_with_the_person(desk: DeskRoom) -> None:
    opened(desk)
    desk.say(SnippetsKept((Snippet("one", "first text", 2),)))
    desk.key(K.Key_X, "x", held=ALT)
    desk.say(SignedOut(""))
    assert desk.room.writing.snippets.kept == ()
    assert "first text" not in desk.everything_said()


def test_snippets_of_a_withdrawn_recording_go_and_no_undo_brings_them_back(desk: DeskRoom) -> None:
    opened(desk)
    left, gone = Snippet("left", "words of my own", 1), Snippet("gone", "words of that clip", 2)
    desk.say(SnippetsKept((gone, left)))
    register = desk.room.writing.snippets
    register.rename("words of that clip", "another name")
    assert register.may_undo
    desk.say(SnippetsEnded(1, (left,)))
    assert register.kept == (left,)
    assert not register.may_undo
    assert "words of that clip" not in desk.everything_said()
    assert words("writing.snippets_ended", n=1) in desk.everything_said()
    sent = len(desk.port.asked(KeepSnippets))
    register.undo()
    assert len(desk.port.asked(KeepSnippets)) == sent


# ---- all of them -----------------------------------------------------------------------------------------------------


def test_the_keys_are_listed_and_hinted(desk: DeskRoom) -> None:
    opened(desk)
    acts = {act for line in lines_of(set(Act)) for act in line.acts}
    assert {Act.INSERT_SIGN, Act.INSERT_TERM, Act.INSERT_SNIPPET, Act.INSERT_CANDIDATE, Act.SPELLING} <= acts
    caps = {hint.keys for hint in desk.page.hints()}
    assert {"Alt U", "Alt N", "Alt X", "Alt C"} <= caps


@pytest.mark.parametrize("key", [K.Key_U, K.Key_N, K.Key_X, K.Key_C])
def test_the_clipboard_stays_untouched_and_texts_go_with_the_clip(desk: DeskRoom, key: Qt.Key) -> None:
    opened(desk)
    board = QGuiApplication.clipboard()
    heard: list[object] = []
    board.changed.connect(heard.append)
    desk.key(key, held=ALT)
    focus = desk.focused()
    if isinstance(focus, NoCopyEdit):
        desk.type("s")
        focus.selectAll()
        for copying in (K.Key_C, K.Key_X):
            desk.key(copying, held=CTRL)
    desk.key(K.Key_Return, "\r")
    assert heard == []
    item = desk.room.listening.state.item
    assert item is not None
    desk.say(Closed(item.task))
    assert panel_of(desk) is Panel.NONE
    said = desk.everything_said()
    assert not any(word in said for word in ("cancel", "representative", "asterisco"))


def test_the_caret_is_where_it_was_after_a_panel(desk: DeskRoom) -> None:
    editor = opened(desk)
    desk.type("one two")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    desk.key(K.Key_N, "n", held=ALT)
    desk.key(K.Key_Escape)
    after = editor.textCursor()
    assert (after.selectionStart(), after.selectionEnd()) == (4, 7)
    desk.key(K.Key_N, "n", held=ALT)
    desk.key(K.Key_1, "1")
    assert text_of(desk) == "one star"


def test_the_keys_act_on_the_clip_too(desk: DeskRoom) -> None:
    opened(desk)
    desk.type("press ")
    desk.page._sound.waveform.setFocus()
    desk.key(K.Key_N, "n", held=ALT)
    assert panel_of(desk) is Panel.TERMS
    desk.key(K.Key_1, "1")
    assert text_of(desk) == "press star"
    assert desk.focused() is desk.page._sound.waveform


def test_the_reason_why_nothing_was_kept_is_said(desk: DeskRoom) -> None:
    opened(desk)
    desk.key(K.Key_X, "x", held=ALT)
    desk.key(K.Key_Return, "\r", held=SHIFT)
    assert "Select the words" in desk.everything_said()


def test_no_panel_covers_the_sound(desk: DeskRoom) -> None:
    opened(desk)
    for key in (K.Key_U, K.Key_N, K.Key_X, K.Key_C):
        desk.key(key, held=ALT)
        focus: QWidget | None = desk.focused()
        while focus is not None and not focus.property("takesEscape"):
            focus = focus.parentWidget()
        assert focus is not None
        sound = desk.page._sound
        bottom = sound.mapTo(desk.window, sound.rect().bottomLeft()).y()
        assert focus.mapTo(desk.window, focus.rect().topLeft()).y() > bottom
        desk.key(K.Key_Escape)
