"""The sound of a place of difference, looped by a key."""

from PySide6.QtCore import Qt

from anechoic.audio.frames import Span
from anechoic.widgets.differences.place import PlaceBox
from anechoic.widgets.words import words
from anechoic.wire.work import TimedWord
from fakes.desk_room import DeskRoom

K = Qt.Key
_TIMES = tuple(TimedWord(text="w", first=8_000 * at, last=8_000 * at + 7_000) for at in range(12))


def test_the_sound_of_a_place_loops_and_stops_looping(desk: DeskRoom) -> None:
    desk.open(words=_TIMES)
    desk.key(K.Key_P, "p")
    desk.key(K.Key_D, "d")
    state = desk.driver.state
    assert (state.looping, state.playing) == (True, True)
    assert state.selection is not None
    assert state.selection.last_exclusive == _TIMES[-1].last
    assert state.selection.first > 40_000
    assert _says_looping(desk)
    desk.key(K.Key_D, "d")
    assert not desk.driver.state.looping
    assert not _says_looping(desk)


def test_without_word_times_it_says_so_and_loops_nothing(desk: DeskRoom) -> None:
    desk.open()
    desk.key(K.Key_D, "d")
    assert desk.room.listening.state.message == words("desk.no_word_times")
    assert not desk.room.listening.state.wrong
    assert not desk.driver.state.looping


def test_the_caption_follows_the_loop_key(desk: DeskRoom) -> None:
    desk.open(words=_TIMES)
    desk.key(K.Key_D, "d")
    desk.key(K.Key_L, "l")
    assert not desk.driver.state.looping
    assert not _says_looping(desk)
    desk.key(K.Key_L, "l")
    assert _says_looping(desk)


def test_another_selection_is_not_the_place_any_more(desk: DeskRoom) -> None:
    desk.open(words=_TIMES)
    desk.key(K.Key_D, "d")
    span = desk.driver.state.selection
    desk.driver.select(Span(0, 4_000))
    assert desk.driver.state.looping
    assert not _says_looping(desk)
    desk.key(K.Key_D, "d")
    assert (desk.driver.state.looping, desk.driver.state.selection) == (True, span)
    assert _says_looping(desk)


def test_another_clip_begins_without_a_looping_place(desk: DeskRoom) -> None:
    desk.open(words=_TIMES)
    desk.key(K.Key_D, "d")
    span = desk.driver.state.selection
    desk.open(words=_TIMES)
    assert desk.driver.state.looping
    assert not _says_looping(desk)
    desk.driver.select(span)
    assert not _says_looping(desk)


def _says_looping(desk: DeskRoom) -> bool:
    return any(box.shown.caption.endswith("looping") for box in desk.page.findChildren(PlaceBox))
