"""The driver between acts and sound: one clip from opening to closing."""

from collections.abc import Iterator
from time import thread_time

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.errors import Unavailable
from anechoic.station.open_item import Draft
from anechoic.wire.answers import PlayedSpan
from fakes.driven_sound import RATE, DrivenSound
from fakes.recording_port import some_item, some_speech


@pytest.fixture
def sound(qtbot: QtBot) -> Iterator[DrivenSound]:
    made = DrivenSound()
    yield made
    made.close()


def test_opening_ten_seconds_leaves_the_window_free(sound: DrivenSound) -> None:
    pcm = some_speech(10.0)
    item = some_item(pcm=pcm, frames=len(pcm))
    costs = []
    for _ in range(5):
        began = thread_time()
        sound.driver.open(item)
        costs.append(thread_time() - began)
        assert sound.driver._source._copy is not None
        sound.driver._source._copy.view()
    assert min(costs) < 0.010


def test_play_at_once_after_opening_plays_the_levelled_copy(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    assert sound.driver.state.playing
    sound.device.advance(1.0)
    sound.driver.pause()
    heard = sound.device.heard()
    assert np.abs(heard).max() > 0


def test_the_copy_is_zeroed_when_the_clip_closes(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    clip, copy = sound.driver._source.at(1_000), sound.driver._source._copy
    assert clip is not None
    assert copy is not None
    held, levelled = clip.view(0, clip.length), copy.view()
    assert held[:20_000].any()
    assert any(levelled[:20_000])
    sound.driver.close()
    assert not held.any()
    assert not any(levelled)
    sound.driver.toggle()
    assert not sound.driver.state.playing


def test_a_copy_still_being_made_is_zeroed_too(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    copy = sound.driver._source._copy
    assert copy is not None
    sound.driver.close()
    assert not any(copy._made.result())


def test_what_was_heard_is_told_when_a_run_ends(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(2.0)
    sound.driver.pause()
    (stretch,) = sound.stretches
    (span,) = stretch.spans
    assert span.first == 0
    assert span.last_exclusive == pytest.approx(2 * RATE, abs=0.05 * RATE)
    assert sound.driver.state.heard == stretch.spans


def test_resuming_goes_back_a_second_and_a_half(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(3.0)
    sound.driver.pause()
    at = sound.driver.state.position
    sound.start()
    assert sound.driver.state.position == at - round(1.5 * RATE)


@pytest.mark.parametrize("pedal", [False, True])
def test_play_pressed_as_the_end_is_heard_starts_over(sound: DrivenSound, qtbot: QtBot, pedal: bool) -> None:  # noqa: FBT001
    sound.driver.open(some_item())
    sound.start()
    frames = sound.driver.state.frames
    sound.device.advance(frames / RATE + 0.1)  # the silence that pushes the end out is on its way still
    qtbot.waitUntil(lambda: sound.driver.state.position == frames)
    assert sound.driver.state.playing
    writes = sound.device.writes
    if pedal:
        sound.driver.hold_to_play(held=True)
    else:
        sound.driver.toggle()
    sound.device.wait_writes(writes + 1)
    assert sound.driver.state.playing
    assert sound.driver.state.position == 0
    assert sound.stretches[0].spans == (Span(0, frames),)


def test_nothing_of_the_clip_before_counts_for_the_next(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(2.0)
    sound.driver.close()
    assert len(sound.stretches) == 1
    sound.driver.open(some_item(number=2))
    assert sound.driver.state.heard == ()
    sound.driver.pause()
    sound.start()
    sound.device.advance(0.5)
    sound.driver.pause()
    assert len(sound.stretches) == 2
    assert sound.stretches[1].spans[0].last_exclusive < RATE


def test_a_loop_repeats_the_selection(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.select(Span(RATE, 2 * RATE))
    sound.driver.toggle_loop()
    sound.start()
    assert sound.driver.state.position == RATE
    sound.device.advance(1.0)
    sound.device.wait_writes(sound.device.writes + 1)
    sound.device.advance(1.0)
    sound.driver.pause()
    spans = [span for stretch in sound.stretches for span in stretch.spans]
    assert len(spans) > 1
    assert all(span.first >= RATE and span.last_exclusive <= 2 * RATE for span in spans)


def test_marks_make_a_selection_at_the_position(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(RATE)
    sound.driver.mark_start()
    sound.driver.seek(3 * RATE)
    sound.driver.mark_end()
    assert sound.driver.state.selection == Span(RATE, 3 * RATE)


def test_say_again_goes_back_two_seconds_once_a_press(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(4 * RATE)
    sound.driver.say_again(held=True)
    assert sound.driver.state.playing
    assert sound.driver.state.position == 2 * RATE
    sound.driver.say_again(held=True)
    assert sound.driver.state.position == 2 * RATE
    sound.driver.say_again(held=False)


def test_a_lost_device_is_a_sentence_and_play_tries_again(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.unplug()
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))
    assert sound.driver.state.problem == "No sound device answers."
    assert not sound.driver.state.playing
    sound.device.plug_in()
    sound.start()
    assert sound.driver.state.problem == ""


def test_a_device_that_takes_no_more_is_a_sentence_nothing_of_it_is_told_and_play_tries_again(
    sound: DrivenSound, qtbot: QtBot
) -> None:
    sound.driver.open(some_item())
    sound.start()
    stuck = sound.device.streams[0]
    stuck.stick()
    sound.device.advance(60)
    sound.see_late()
    sound.device.advance(1)
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))
    assert sound.driver.state.problem.startswith("No sound device answers.")
    assert not sound.driver.state.playing
    assert sound.driver.state.position == 0
    assert sound.driver.state.heard == ()
    assert sound.stretches == []
    sound.start()
    assert sound.driver.state.problem == ""
    sound.device.advance(2.0)
    sound.driver.pause()
    assert len(sound.stretches) == 1
    stuck.go_on()
    sound.device.wait(lambda: stuck.closed)


def test_a_lost_device_without_a_clip_is_a_sentence_too(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver.lose(Unavailable("No sound device answers.", code="no_sound_device"))
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))


def test_what_was_heard_before_is_shown_as_heard_but_for_what_was_too_fast(sound: DrivenSound) -> None:
    before = PlayedSpan(first=0, last=800), PlayedSpan(first=800, last=1_600, speed=3_000)
    sound.driver.open(some_item(draft=Draft(played=before)))
    assert sound.driver.state.heard == (Span(0, 800),)
