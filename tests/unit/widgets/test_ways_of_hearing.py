"""Speed, say again, loop, rewind, level, pedal and output, and that each stretch is told as it was heard."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.device import Output
from anechoic.audio.frames import Span
from anechoic.audio.side import Side
from anechoic.errors import Unavailable
from fakes.desk_room import settle
from fakes.driven_sound import RATE, DrivenSound
from fakes.recording_port import some_item, some_speech


@pytest.fixture
def sound(qtbot: QtBot) -> Iterator[DrivenSound]:
    made = DrivenSound()
    yield made
    made.close()


def test_a_change_of_speed_goes_on_from_the_frame_heard_and_each_stretch_tells_its_own(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 1.0)
    sound.driver.slower()
    sound.device.wait_writes(2)
    assert sound.driver.state.playing
    assert sound.driver.state.speed == 875
    sound.device.advance(0.01 + 0.8)
    sound.driver.pause()
    assert sound.told() == [(Span(0, RATE), 1_000), (Span(RATE, RATE + round(0.7 * RATE)), 875)]
    assert [(one.first, one.last, one.speed) for one in sound.stretches[1].played] == [(RATE, 27_200, 875)]


def test_speed_has_steps_of_an_eighth_and_ends(sound: DrivenSound) -> None:
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


def test_speed_loop_rewind_and_band_stay_for_the_next_clip_but_no_boost_and_no_selection(sound: DrivenSound) -> None:
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
    assert sound.told()[0] == (Span(0, state.frames), 1_000)


def test_say_again_held_is_slow_and_let_go_it_goes_on_as_before(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.faster()
    sound.start()
    sound.device.advance(0.01 + 3.2)
    place = sound.driver._player.position()
    assert place is not None
    sound.driver._playing._on_tick()
    sound.ready(700)
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
    assert sound.told()[1:] == [
        (Span(back, back + round(0.7 * RATE)), 700),
        (Span(back + round(0.7 * RATE), back + round(0.7 * RATE) + round(0.5 * 1.125 * RATE)), 1_125),
    ]


def test_say_again_from_a_pause_stops_where_it_was_paused(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(3 * RATE)
    sound.ready()
    sound.ready(700)
    sound.driver.say_again(held=True)
    sound.device.wait_writes(1)
    sound.device.advance(0.01 + 0.5)
    sound.driver.say_again(held=False)
    sound.device.wait_writes(2)
    for _ in range(6):
        sound.device.advance(1.0)
    qtbot.waitUntil(lambda: not sound.driver.state.playing)
    assert sound.driver.state.position == 3 * RATE
    assert sound.told() == [(Span(RATE, RATE + 5_600), 700), (Span(RATE + 5_600, 3 * RATE), 1_000)]


def test_say_again_held_to_the_end_falls_silent_and_letting_go_changes_nothing(
    sound: DrivenSound, qtbot: QtBot
) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(RATE)
    sound.ready(700)
    sound.driver.say_again(held=True)
    sound.device.wait_writes(1)
    sound.device.advance(3)
    qtbot.waitUntil(lambda: not sound.driver.state.playing)
    sound.driver.say_again(held=False)
    assert not sound.driver.state.playing
    assert not sound.driver.state.again
    assert sound.driver.state.position == RATE


def test_say_again_in_a_loop_stays_inside_and_the_loop_goes_on(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.select(Span(RATE, 3 * RATE))
    sound.driver.toggle_loop()
    sound.start()
    sound.device.advance(0.01 + 0.5)
    sound.driver._playing._on_tick()
    sound.ready(700)
    sound.driver.say_again(held=True)
    sound.device.wait_writes(2)
    sound.device.advance(0.01 + 0.25)
    sound.driver.say_again(held=False)
    sound.device.wait_writes(3)
    sound.device.advance(0.01 + 0.25)
    sound.driver.pause()
    assert sound.told() == [
        (Span(RATE, RATE + 8_000), 1_000),
        (Span(RATE, RATE + 2_800), 700),
        (Span(RATE + 2_800, RATE + 6_800), 1_000),
    ]


def test_a_loop_set_and_taken_off_in_mid_play_does_not_jump(sound: DrivenSound) -> None:
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
    assert [span for span, _ in sound.told()] == [Span(0, 16_000), Span(16_000, 24_000), Span(24_000, 28_000)]


@pytest.mark.parametrize(("rewind_ms", "back"), [(0, 0), (500, 8_000), (5_000, 2 * RATE)])
def test_how_far_resuming_goes_back_is_the_persons_choice(sound: DrivenSound, rewind_ms: int, back: int) -> None:
    sound.driver.open(some_item())
    sound.driver.set_rewind(rewind_ms)
    sound.driver.seek(2 * RATE)
    sound.start()
    assert sound.driver.state.position == 2 * RATE - back


def test_a_pedal_held_plays_and_let_go_falls_silent(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.seek(2 * RATE)
    writes = sound.device.writes
    sound.driver.hold_to_play(held=True)
    sound.device.wait_writes(writes + 1)
    assert sound.driver.state.position == 8_000
    sound.device.advance(0.01 + 1.0)
    sound.driver.hold_to_play(held=False)
    assert not sound.driver.state.playing
    assert sound.told() == [(Span(8_000, 24_000), 1_000)]


def test_a_boost_is_heard_from_the_frame_heard_on_and_the_former_copy_is_zeroed(
    sound: DrivenSound, qtbot: QtBot
) -> None:
    quiet = memoryview((np.array(some_speech()) // 100).astype(np.int16).tobytes()).cast("h")
    sound.driver.open(some_item(pcm=quiet))
    sound.start()
    clip, copy = sound.driver._source.at(1_000), sound.driver._source._copy
    assert clip is not None
    assert copy is not None
    heard_before, copied_before = clip.view(0, clip.length), copy.view()
    sound.device.advance(0.01 + 1.0)
    sound.driver.set_boost(18)
    qtbot.waitUntil(lambda: sound.driver._source._coming is None)
    sound.device.wait_writes(2)
    assert not heard_before.any()
    assert not any(copied_before)
    louder = sound.driver._source._copy
    assert louder is not None
    plain, boosted = np.array(quiet), np.array(louder.view())
    ratio = np.abs(boosted[16_000:40_000]).max() / np.abs(plain[16_000:40_000]).max()
    assert 20 * np.log10(ratio) > 24 + 12
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    assert [span for span, _ in sound.told()] == [Span(0, 16_000), Span(16_000, 24_000)]
    assert sound.driver.state.heard == (Span(0, 16_000), Span(16_000, 24_000))


def test_a_copy_asked_for_too_late_is_zeroed_with_the_clip(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.set_boost(6)
    coming = sound.driver._source._coming
    assert coming is not None
    sound.driver.close()
    settle()
    assert not any(coming._made.result())
    assert sound.driver._source._copy is None


def test_what_reached_the_ear_is_told_and_lasts_twice_as_long_at_half_the_speed(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    for speed, lasts in ((1_000, 2.0), (500, 4.0)):
        sound.driver.set_speed(speed)
        sound.ready()
        writes = sound.device.writes
        sound.driver.replay()
        sound.device.wait_writes(writes + 1)
        sound.device.advance(0.01 + lasts)
        sound.driver.pause()
    once, twice = sound.stretches
    assert once.spans == twice.spans == (Span(0, 2 * RATE),)
    assert once.energy > 0
    assert twice.energy == pytest.approx(2 * once.energy)


def test_outputs_are_chosen_round_and_round_and_playing_goes_on(sound: DrivenSound, qtbot: QtBot) -> None:
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
    assert sound.told()[0] == (Span(0, RATE), 1_000)
    assert sound.told()[-1] == (Span(RATE, RATE + RATE // 2), 1_000)


def test_an_ear_is_chosen_and_playing_goes_on(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 1.0)
    writes = sound.device.writes
    sound.driver.set_side(Side.LEFT)
    sound.device.wait_writes(writes + 1)
    assert sound.driver.state.playing
    assert [stream.channels for stream in sound.device.streams] == [1, 2]
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    assert sound.told()[-1] == (Span(RATE, RATE + RATE // 2), 1_000)
    heard = sound.device.streams[-1].heard[-1].reshape(-1, 2)
    assert heard[:, 0].any()
    assert not heard[:, 1].any()
    sound.driver.close()
    sound.driver.open(some_item(number=2))
    assert sound.driver.state.side is Side.LEFT


def test_an_output_that_is_not_there_is_waited_for(sound: DrivenSound) -> None:
    sound.driver.set_output("usb", "USB headset")
    sound.driver.open(some_item())
    # The device is opened on the player's thread.
    sound.device.wait(lambda: bool(sound.device.opened_at))
    sound.driver.close()
    assert sound.device.opened_at == ["usb"]
    assert (sound.driver.state.output, sound.driver.state.output_name) == ("USB headset", "usb")
    sound.driver.set_output("", "")
    assert sound.device.chosen is None


def test_an_output_that_comes_back_is_ready_again(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver._outputs._timer.setInterval(1)
    sound.driver.set_output("usb", "USB headset")
    sound.driver.open(some_item())
    sound.device.wait(lambda: len(sound.device.streams) == 1)
    sound.driver.lose(Unavailable("The chosen sound device is not connected.", code="no_sound_device"))
    # It looks again once the answer before has arrived.
    qtbot.waitUntil(lambda: sound.device.looks > 2)
    assert sound.driver.state.problem
    sound.device.there = (Output("jack", "Headphones"),)
    looks = sound.device.looks
    qtbot.waitUntil(lambda: sound.device.looks > looks + 2)
    assert sound.driver.state.problem, "another one does not take its place"
    sound.device.there = (Output("jack", "Headphones"), Output("usb", "USB headset"))
    qtbot.waitUntil(lambda: not sound.driver.state.problem)
    sound.start()
    assert sound.device.opened_at[-1] == "usb"


def test_the_scale_of_the_wave_stays_for_the_next_clip(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    sound.driver.toggle_decibels()
    sound.driver.close()
    assert sound.driver.state.decibels


def test_without_another_output_the_system_keeps_choosing(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    with qtbot.waitSignal(sound.driver._outputs.chosen):
        sound.driver.next_output()
    settle()
    assert sound.driver.state.output == ""
    assert sound.device.chosen is None


def test_what_was_too_fast_to_count_is_told_but_not_shown_as_heard(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    for speed, lasts in ((3_000, 0.5), (2_000, 0.5), (2_500, 0.25)):
        sound.driver.set_speed(speed)
        writes = sound.device.writes
        sound.driver.replay()
        sound.device.wait_writes(writes + 1)
        sound.device.advance(0.01 + lasts)
        sound.driver._playing._on_tick()
        assert sound.driver.state.heard == (() if speed == 3_000 else (Span(0, RATE),))
        sound.driver.pause()
    assert sound.told() == [(Span(0, 24_000), 3_000), (Span(0, RATE), 2_000), (Span(0, 10_000), 2_500)]
    assert sound.driver.state.heard == (Span(0, RATE),)
