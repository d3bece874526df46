"""The driver between acts and sound, against a device whose clock the test holds."""

from collections.abc import Iterator
from time import thread_time

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.device import Output
from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.errors import Unavailable
from anechoic.widgets.sound.driver import SoundDriver, StretchHeard
from fakes.desk_room import settle
from fakes.fake_device import FakeDevice
from fakes.recording_port import some_item, some_speech

RATE = 16_000


class Sound:
    def __init__(self) -> None:
        self.device = FakeDevice()
        self.driver = SoundDriver(Player(self.device, on_lost=self.lose))
        self.stretches: list[StretchHeard] = []
        self.driver.stretch_heard.connect(self.stretches.append)

    def lose(self, error: Unavailable) -> None:
        self.driver.lose(error)

    def start(self) -> None:
        """Play, and wait until the device has it."""
        writes = self.device.writes
        self.driver.toggle()
        self.device.wait_writes(writes + 1)


@pytest.fixture
def sound(qtbot: QtBot) -> Iterator[Sound]:
    made = Sound()
    yield made
    made.driver.close()
    made.driver._player.close()
    # On this thread: the collector might otherwise end it on the player's.
    made.driver.deleteLater()
    settle()


def test_opening_ten_seconds_leaves_the_window_free(sound: Sound) -> None:
    pcm = some_speech(10.0)
    item = some_item(pcm=pcm, frames=len(pcm))
    costs = []
    for _ in range(5):
        began = thread_time()
        sound.driver.open(item)
        costs.append(thread_time() - began)
        assert sound.driver._copy is not None
        sound.driver._copy.view()
    assert min(costs) < 0.010


def test_play_at_once_after_opening_plays_the_levelled_copy(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    assert sound.driver.state.playing
    sound.device.advance(1.0)
    sound.driver.pause()
    heard = sound.device.heard()
    assert np.abs(heard).max() > 0


def test_the_copy_is_zeroed_when_the_clip_closes(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    held = sound.driver._view
    assert any(held[:20_000])
    sound.driver.close()
    assert not any(held)
    sound.driver.toggle()
    assert not sound.driver.state.playing


def test_a_copy_still_being_made_is_zeroed_too(sound: Sound) -> None:
    sound.driver.open(some_item())
    copy = sound.driver._copy
    assert copy is not None
    sound.driver.close()
    assert not any(copy._made.result())


def test_what_was_heard_is_told_when_a_run_ends(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(2.0)
    sound.driver.pause()
    (stretch,) = sound.stretches
    (span,) = stretch.spans
    assert span.first == 0
    assert span.last_exclusive == pytest.approx(2 * RATE, abs=0.05 * RATE)
    assert sound.driver.state.heard == stretch.spans


def test_resuming_goes_back_a_second_and_a_half(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(3.0)
    sound.driver.pause()
    at = sound.driver.state.position
    sound.start()
    assert sound.driver.state.position == at - round(1.5 * RATE)


def test_nothing_of_the_clip_before_counts_for_the_next(sound: Sound) -> None:
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


def test_a_loop_repeats_the_selection(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.select(Span(RATE, 2 * RATE))
    sound.driver.toggle_loop()
    sound.start()
    assert sound.driver.state.position == RATE
    for _ in range(4):
        sound.device.advance(0.7)
    sound.driver.pause()
    spans = [span for stretch in sound.stretches for span in stretch.spans]
    assert len(spans) > 1
    assert all(span.first >= RATE and span.last_exclusive <= 2 * RATE for span in spans)


def test_marks_make_a_selection_at_the_position(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(RATE)
    sound.driver.mark_start()
    sound.driver.seek(3 * RATE)
    sound.driver.mark_end()
    assert sound.driver.state.selection == Span(RATE, 3 * RATE)


def test_say_again_goes_back_two_seconds_once_a_press(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(4 * RATE)
    sound.driver.say_again(held=True)
    assert sound.driver.state.playing
    assert sound.driver.state.position == 2 * RATE
    sound.driver.say_again(held=True)
    assert sound.driver.state.position == 2 * RATE
    sound.driver.say_again(held=False)


def test_a_lost_device_is_a_sentence_and_play_tries_again(sound: Sound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.unplug()
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))
    assert sound.driver.state.problem == "No sound device answers."
    assert not sound.driver.state.playing
    sound.device.plug_in()
    sound.start()
    assert sound.driver.state.problem == ""


def test_a_lost_device_without_a_clip_is_a_sentence_too(sound: Sound, qtbot: QtBot) -> None:
    sound.driver.lose(Unavailable("No sound device answers.", code="no_sound_device"))
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))


def spans_told(sound: Sound) -> list[tuple[Span, int]]:
    return [(span, stretch.speed) for stretch in sound.stretches for span in stretch.spans]


def test_a_change_of_speed_goes_on_from_the_frame_heard_and_each_stretch_tells_its_own(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 1.0)
    sound.driver.slower()
    sound.device.wait_writes(2)
    assert sound.driver.state.playing
    assert sound.driver.state.speed == 875
    sound.device.advance(0.01 + 0.8)
    sound.driver.pause()
    assert spans_told(sound) == [(Span(0, RATE), 1_000), (Span(RATE, RATE + round(0.7 * RATE)), 875)]
    assert [(one.first, one.last, one.speed) for one in sound.stretches[1].played] == [(RATE, 27_200, 875)]


def test_speed_has_steps_of_an_eighth_and_ends(sound: Sound) -> None:
    for _ in range(30):
        sound.driver.slower()
    assert sound.driver.state.speed == 250
    sound.driver.faster()
    assert sound.driver.state.speed == 375
    for _ in range(30):
        sound.driver.faster()
    assert sound.driver.state.speed == 3_000
    sound.driver.normal_speed()
    assert sound.driver.state.speed == 1_000


def test_speed_loop_rewind_and_band_stay_for_the_next_clip_but_no_boost_and_no_selection(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.faster()
    sound.driver.set_rewind(500)
    sound.driver.toggle_speech_band()
    sound.driver.set_boost(12)
    sound.driver.select(Span(RATE, 2 * RATE))
    sound.driver.toggle_loop()
    sound.driver.close()
    sound.driver.open(some_item(number=2))
    state = sound.driver.state
    assert (state.speed, state.looping, state.rewind_ms, state.speech_band) == (1_125, True, 500, True)
    assert (state.boost_db, state.selection) == (0, None)
    sound.driver.normal_speed()
    sound.start()
    for _ in range(10):
        sound.device.advance(0.7)
    sound.driver.pause()
    assert spans_told(sound)[0] == (Span(0, state.frames), 1_000)


def test_say_again_held_is_slow_and_let_go_it_goes_on_as_before(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.faster()
    sound.start()
    sound.device.advance(0.01 + 3.2)
    place = sound.driver._player.position()
    assert place is not None
    sound.driver._on_tick()
    sound.driver.say_again(held=True)
    sound.device.wait_writes(2)
    assert sound.driver.state.again
    sound.device.advance(0.01 + 1.0)
    sound.driver.say_again(held=False)
    sound.device.wait_writes(3)
    state = sound.driver.state
    assert (state.playing, state.again, state.speed) == (True, False, 1_125)
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    back = place - 2 * RATE
    assert spans_told(sound)[1:] == [
        (Span(back, back + round(0.7 * RATE)), 700),
        (Span(back + round(0.7 * RATE), back + round(0.7 * RATE) + round(0.5 * 1.125 * RATE)), 1_125),
    ]


def test_say_again_from_a_pause_stops_where_it_was_paused(sound: Sound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(3 * RATE)
    sound.driver.say_again(held=True)
    sound.device.wait_writes(1)
    sound.device.advance(0.01 + 0.5)
    sound.driver.say_again(held=False)
    sound.device.wait_writes(2)
    for _ in range(6):
        sound.device.advance(1.0)
    qtbot.waitUntil(lambda: not sound.driver.state.playing)
    assert sound.driver.state.position == 3 * RATE
    assert spans_told(sound) == [(Span(RATE, RATE + 5_600), 700), (Span(RATE + 5_600, 3 * RATE), 1_000)]


def test_say_again_held_to_the_end_falls_silent_and_letting_go_changes_nothing(sound: Sound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(RATE)
    sound.driver.say_again(held=True)
    for turn in (1, 2):
        sound.device.wait_writes(turn)
        sound.device.advance(3)
    qtbot.waitUntil(lambda: not sound.driver.state.playing)
    sound.driver.say_again(held=False)
    assert not sound.driver.state.playing
    assert not sound.driver.state.again
    assert sound.driver.state.position == RATE


def test_say_again_in_a_loop_stays_inside_and_the_loop_goes_on(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.select(Span(RATE, 3 * RATE))
    sound.driver.toggle_loop()
    sound.start()
    sound.device.advance(0.01 + 0.5)
    sound.driver._on_tick()
    sound.driver.say_again(held=True)
    sound.device.wait_writes(2)
    sound.device.advance(0.01 + 0.25)
    sound.driver.say_again(held=False)
    sound.device.wait_writes(3)
    sound.device.advance(0.01 + 0.25)
    sound.driver.pause()
    assert spans_told(sound) == [
        (Span(RATE, RATE + 8_000), 1_000),
        (Span(RATE, RATE + 2_800), 700),
        (Span(RATE + 2_800, RATE + 6_800), 1_000),
    ]


def test_a_loop_set_and_taken_off_in_mid_play_does_not_jump(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 1.0)
    sound.driver.toggle_loop()
    sound.device.wait_writes(2)
    sound.device.advance(0.01 + 0.5)
    sound.driver.toggle_loop()
    sound.device.wait_writes(3)
    sound.device.advance(0.01 + 0.25)
    sound.driver.pause()
    assert [span for span, _ in spans_told(sound)] == [Span(0, 16_000), Span(16_000, 24_000), Span(24_000, 28_000)]


@pytest.mark.parametrize(("rewind_ms", "back"), [(0, 0), (500, 8_000), (5_000, 2 * RATE)])
def test_how_far_resuming_goes_back_is_the_persons_choice(sound: Sound, rewind_ms: int, back: int) -> None:
    sound.driver.open(some_item())
    sound.driver.set_rewind(rewind_ms)
    sound.driver.seek(2 * RATE)
    sound.start()
    assert sound.driver.state.position == 2 * RATE - back


def test_a_pedal_held_plays_and_let_go_falls_silent(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(2 * RATE)
    writes = sound.device.writes
    sound.driver.hold_to_play(held=True)
    sound.device.wait_writes(writes + 1)
    assert sound.driver.state.position == 8_000
    sound.device.advance(0.01 + 1.0)
    sound.driver.hold_to_play(held=False)
    assert not sound.driver.state.playing
    assert spans_told(sound) == [(Span(8_000, 24_000), 1_000)]


def test_a_boost_is_heard_from_the_frame_heard_on_and_the_former_copy_is_zeroed(sound: Sound, qtbot: QtBot) -> None:
    quiet = memoryview((np.array(some_speech()) // 100).astype(np.int16).tobytes()).cast("h")
    sound.driver.open(some_item(pcm=quiet))
    sound.start()
    former = sound.driver._view
    sound.device.advance(0.01 + 1.0)
    sound.driver.set_boost(18)
    qtbot.waitUntil(lambda: sound.driver._coming is None)
    sound.device.wait_writes(2)
    assert not any(former)
    plain, boosted = np.array(quiet), np.array(sound.driver._view)
    ratio = np.abs(boosted[16_000:40_000]).max() / np.abs(plain[16_000:40_000]).max()
    assert 20 * np.log10(ratio) > 24 + 12
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    assert [span for span, _ in spans_told(sound)] == [Span(0, 16_000), Span(16_000, 24_000)]
    assert sound.driver.state.heard == (Span(0, 16_000), Span(16_000, 24_000))


def test_a_copy_asked_for_too_late_is_zeroed_with_the_clip(sound: Sound) -> None:
    sound.driver.open(some_item())
    sound.driver.set_boost(6)
    coming = sound.driver._coming
    assert coming is not None
    sound.driver.close()
    settle()
    assert not any(coming._made.result())
    assert sound.driver._copy is None


def test_what_reached_the_ear_is_told_and_lasts_twice_as_long_at_half_the_speed(sound: Sound) -> None:
    sound.driver.open(some_item())
    for speed, lasts in ((1_000, 2.0), (500, 4.0)):
        sound.driver.set_speed(speed)
        writes = sound.device.writes
        sound.driver.replay()
        sound.device.wait_writes(writes + 1)
        sound.device.advance(0.01 + lasts)
        sound.driver.pause()
    once, twice = sound.stretches
    assert once.spans == twice.spans == (Span(0, 2 * RATE),)
    assert once.energy > 0
    assert twice.energy == pytest.approx(2 * once.energy)


def test_outputs_are_chosen_round_and_round_and_playing_goes_on(sound: Sound, qtbot: QtBot) -> None:
    sound.device.there = (Output("usb", "USB headset"), Output("jack", "Headphones"))
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 1.0)
    for label, name in (("USB headset", "usb"), ("Headphones", "jack"), ("", None)):
        writes = sound.device.writes
        sound.driver.next_output()
        qtbot.waitUntil(lambda label=label: sound.driver.state.output == label)  # type: ignore[misc]
        sound.device.wait_writes(writes + 1)
        assert sound.device.opened_at[-1] == name
        assert sound.driver.state.playing
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    assert spans_told(sound)[0] == (Span(0, RATE), 1_000)
    assert spans_told(sound)[-1] == (Span(RATE, RATE + RATE // 2), 1_000)


def test_without_another_output_the_system_keeps_choosing(sound: Sound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    with qtbot.waitSignal(sound.driver._outputs):
        sound.driver.next_output()
    settle()
    assert sound.driver.state.output == ""
    assert sound.device.chosen is None


def test_what_was_too_fast_to_count_is_told_but_not_shown_as_heard(sound: Sound) -> None:
    sound.driver.open(some_item())
    for speed, lasts in ((3_000, 0.5), (2_000, 0.5), (2_500, 0.25)):
        sound.driver.set_speed(speed)
        writes = sound.device.writes
        sound.driver.replay()
        sound.device.wait_writes(writes + 1)
        sound.device.advance(0.01 + lasts)
        sound.driver._on_tick()
        assert sound.driver.state.heard == (() if speed == 3_000 else (Span(0, RATE),))
        sound.driver.pause()
    assert spans_told(sound) == [(Span(0, 24_000), 3_000), (Span(0, RATE), 2_000), (Span(0, 10_000), 2_500)]
    assert sound.driver.state.heard == (Span(0, RATE),)
