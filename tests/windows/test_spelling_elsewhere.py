"""Spelling in the texts beside the answer: a comment, a reply to a supervisor, what was said to a device."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from anechoic.desk.listening.over.more.view import CommentPanel
from anechoic.desk.listening.state import Panel
from anechoic.desk.listening.writing.panels.view import SpellingPanel
from anechoic.rules.task import Origin, TaskKind
from anechoic.station.port import Closed
from anechoic.station.spelling.folders import FOLDERS
from anechoic.station.spelling.speller import Speller
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.wire.work import EarlierAnswer
from fakes.desk_room import ALT, DeskRoom, settle
from fakes.writing_desk import opened, panel_of, rows_of

K = Qt.Key


def wrong(edit: SpelledEdit) -> list[str]:
    return [edit.text()[first:last] for first, last in edit._wrong._places]


def small(desk: DeskRoom) -> None:
    apply(desk.window, theme(ThemeName.LIGHT), Scale(150), reduced_motion=True)
    desk.window.resize(1280, 720)
    settle()


def comment_panel(desk: DeskRoom) -> SpelledEdit:
    desk.room.listening.show_panel(Panel.COMMENT)
    settle()
    found = desk.page.findChild(CommentPanel)
    assert isinstance(found, CommentPanel)
    return found.edit


def test_a_comment_is_checked_in_the_language_of_the_window(desk: DeskRoom, qtbot: QtBot) -> None:
    opened(desk, target="de")
    comment = desk.page._rail.comment
    comment.setFocus()
    desk.type("I recieve it ")
    qtbot.waitUntil(lambda: wrong(comment) == ["recieve"])
    desk.key(K.Key_S, "s", held=ALT)
    assert panel_of(desk) is Panel.SPELLING
    qtbot.waitUntil(lambda: "receive" in rows_of(desk, SpellingPanel))
    desk.key(K.Key_1, "1")
    assert (desk.room.listening.state.draft.comment, panel_of(desk)) == ("I receive it ", Panel.NONE)
    assert desk.room.listening.state.draft.text == ""
    qtbot.waitUntil(lambda: wrong(comment) == [])


def test_words_of_the_clip_are_right_in_a_comment(desk: DeskRoom, qtbot: QtBot) -> None:
    opened(desk)
    comment = desk.page._rail.comment
    comment.setFocus()
    desk.type("marque asterisco is wrogn ")
    qtbot.waitUntil(lambda: wrong(comment) == ["wrogn"])


def test_a_comment_in_its_panel_keeps_its_words_when_another_spelling_is_taken(desk: DeskRoom, qtbot: QtBot) -> None:
    opened(desk)
    small(desk)
    edit = comment_panel(desk)
    desk.type("I recieve it too ")
    qtbot.waitUntil(lambda: wrong(edit) == ["recieve"])
    desk.key(K.Key_S, "s", held=ALT)
    assert panel_of(desk) is Panel.SPELLING
    assert edit.text() == ""
    qtbot.waitUntil(lambda: "receive" in rows_of(desk, SpellingPanel))
    desk.key(K.Key_1, "1")
    assert (panel_of(desk), edit.text()) == (Panel.COMMENT, "I receive it too ")
    assert desk.room.listening.state.draft.comment == "I receive it too "
    assert desk.focused() is edit


def test_a_term_goes_into_the_comment_that_is_open_and_takes_none_of_it_away(desk: DeskRoom) -> None:
    opened(desk)
    small(desk)
    edit = comment_panel(desk)
    desk.type("said ")
    desk.key(K.Key_N, "n", held=ALT)
    assert panel_of(desk) is Panel.TERMS
    desk.key(K.Key_1, "1")
    assert (panel_of(desk), desk.room.listening.state.draft.comment) == (Panel.COMMENT, "said star")
    desk.key(K.Key_N, "n", held=ALT)
    desk.key(K.Key_Escape)
    assert (panel_of(desk), edit.text()) == (Panel.COMMENT, "said star")
    desk.key(K.Key_Escape)
    assert panel_of(desk) is Panel.NONE


def test_a_wave_comes_back_with_the_comment(desk: DeskRoom, qtbot: QtBot) -> None:
    opened(desk)
    small(desk)
    edit = comment_panel(desk)
    desk.type("wrogn ")
    qtbot.waitUntil(lambda: wrong(edit) == ["wrogn"])
    desk.key(K.Key_Escape)
    assert edit.text() == ""
    comment_panel(desk)
    assert wrong(edit) == ["wrogn"]


def test_a_reply_to_a_supervisor_is_checked(desk: DeskRoom, qtbot: QtBot) -> None:
    back = EarlierAnswer(text="press star", origin=Origin.OWN, comment="Listen again.")
    opened(desk, returned=back)
    reply = desk.page._returned.reply
    reply.setFocus()
    desk.type("I disagre here ")
    qtbot.waitUntil(lambda: wrong(reply) == ["disagre"])
    desk.key(K.Key_S, "s", held=ALT)
    qtbot.waitUntil(lambda: "disagree" in rows_of(desk, SpellingPanel))
    desk.key(Qt.Key(K.Key_1 + rows_of(desk, SpellingPanel).index("disagree")))
    assert desk.room.listening.state.draft.reply == "I disagree here "


def test_what_was_said_to_a_device_is_checked_in_its_own_language(desk: DeskRoom, qtbot: QtBot) -> None:
    desk.open(TaskKind.COMMAND, source="es-MX", transcript="sube el bolumen", candidates=(), response="De acuerdo.")
    editor = desk.page._command.editor
    editor.setFocus()
    qtbot.waitUntil(lambda: wrong(editor) == ["bolumen"])
    desk.page.act(Acted(Act.SPELLING, typing=True))
    qtbot.waitUntil(lambda: "volumen" in rows_of(desk, SpellingPanel))
    desk.key(Qt.Key(K.Key_1 + rows_of(desk, SpellingPanel).index("volumen")))
    command = desk.room.listening.state.draft.command
    assert command is not None
    assert command.heard == "sube el volumen"
    item = desk.room.listening.state.item
    assert item is not None
    desk.say(Closed(item.task))
    assert "bolumen" not in desk.everything_said()


def test_a_command_in_a_language_without_a_dictionary_says_so(desk: DeskRoom, qtbot: QtBot) -> None:
    desk.open(TaskKind.COMMAND, source="tlh", transcript="qapla wrogn", candidates=(), response="")
    qtbot.waitUntil(desk.page._command.unchecked.isVisible)
    assert wrong(desk.page._command.editor) == []


def test_a_comment_opens_no_dictionary_before_there_is_one_and_says_when_there_is_none(
    desk: DeskRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(desk)
    watch = desk.room.writing.comments
    assert watch._dictionary is None
    watch._speller = Speller((tmp_path,))
    comment = desk.page._rail.comment
    comment.setFocus()
    desk.type("wrogn ")
    qtbot.waitUntil(lambda: watch._dictionary == "")
    said = desk.page._rail.unchecked
    assert said.isVisible()
    assert "English" in said.text()
    assert wrong(comment) == []


@pytest.mark.parametrize("region", ["en-GB", "en-ZA", "en-US"])
def test_another_regions_dictionary_is_taken_and_named(region: str) -> None:
    speller = Speller(FOLDERS)
    try:
        checked = speller.check(region, {"recieve"})
        assert checked.dictionary.startswith("en-")
        assert checked.wrong == {"recieve"}
    finally:
        speller.close()
