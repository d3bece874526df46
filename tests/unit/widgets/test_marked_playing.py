"""Everything that is heard of a clip carries the mark of its playback, and where there is none nothing is heard."""

import functools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from anechoic.audio.bare import bare_sound
from anechoic.audio.frames import Span
from anechoic.audio.level import levelled
from anechoic.audio.speeds import NORMAL
from anechoic.audio.stretch import stretch
from anechoic.station.port import MarkAt, MarkFailed, MarkKnown, OpenItem, PlaybackMarks
from anechoic.trace.detect import Examined, examine
from anechoic.trace.mark import Analysis, mark, peak_of
from anechoic.trace.profile import STANDARD, mark_name
from anechoic.trace.reference import reference
from anechoic.trace.score import Keys
from anechoic.trace.streams import Streams
from anechoic.widgets.sound.marked import Marked
from fakes.desk_room import settle
from fakes.driven_sound import RATE, DrivenSound
from fakes.playback_marks import some_marks, some_streams
from fakes.recording_port import mark_known, some_item
from unit.trace.traced import speech

PLAYBACKS = 1_000
MINE = 417
SENTENCE = "This clip cannot be played: its playback cannot be marked. Give it back, and tell facility IT."
Samples = npt.NDArray[np.int16]


@pytest.fixture
def sound(qtbot: QtBot) -> Iterator[DrivenSound]:
    made = DrivenSound()
    yield made
    made.close()


def streams_of(number: int, frames: int, speed: int) -> Streams:
    """Give the streams of one of many playbacks: as good as keyed ones, and no key schedule to keep up with."""
    plain = some_streams(RATE, frames, speed)
    random = np.random.default_rng([number, speed])
    return Streams(*(random.bytes(len(getattr(plain, use))) for use in ("tiles", "knots", "dither")))


@functools.cache
def every_playback(frames: int, speed: int) -> Keys:
    streams = [streams_of(number, frames, speed) for number in range(PLAYBACKS)]
    tiles, knots = (
        np.stack([np.frombuffer(getattr(one, use), np.uint8) for one in streams]) for use in ("tiles", "knots")
    )
    return Keys(tuple(str(number) for number in range(PLAYBACKS)), tiles, knots)


def real_item(seconds: float = 5.0) -> OpenItem:
    pcm = speech(RATE, seconds)
    view = memoryview(pcm.tobytes()).cast("h")
    marks = PlaybackMarks(mark_name(STANDARD), NORMAL, streams_of(MINE, len(pcm), NORMAL))
    return some_item(pcm=view, frames=len(pcm), speech=(), marks=marks)


def played_through(sound: DrivenSound, item: OpenItem, speed: int) -> Samples:
    """Play a clip to its end and give all that reached the ear."""
    sound.answers = False
    sound.driver.open(item)
    sound.driver.set_speed(speed)
    if speed != NORMAL:
        sound.driver.hear(MarkKnown(item.task, speed, streams_of(MINE, item.frames, speed)))
    sound.start()
    for _ in range(2 + item.frames // RATE * NORMAL // speed):
        sound.device.advance(1.0)
    sound.driver.close()
    return sound.device.heard()


@pytest.mark.attack(50)
@pytest.mark.parametrize("speed", [NORMAL, 750])
@pytest.mark.parametrize("marks", [True, False], ids=["marked", "unmarked"])
def test_what_reached_the_ear_names_its_playback_among_a_thousand(
    sound: DrivenSound,
    monkeypatch: pytest.MonkeyPatch,
    speed: int,
    marks: bool,  # noqa: FBT001
) -> None:
    item = real_item()
    if not marks:

        def unmarked(_streams: Streams, _profile: str) -> Any:
            return lambda stretched: bare_sound(stretched.sound, RATE)._finish(stretched)

        monkeypatch.setattr("anechoic.widgets.sound.source.marked_by", unmarked)
    heard = played_through(sound, item, speed)
    original = stretch(levelled(item.pcm, RATE), RATE, speed)
    assert len(heard) >= len(original)
    found = examine(
        reference(original, RATE),
        (heard / 32768).astype(np.float32),
        RATE,
        [every_playback(item.frames, speed)],
        STANDARD,
    )
    assert isinstance(found, Examined)
    assert [one.name for one in found.named] == ([str(MINE)] if marks else [])
    assert found.control_is_silent


@pytest.mark.parametrize("speed", [NORMAL, 750, 250, 3_000])
def test_what_reached_the_ear_can_be_made_again_from_the_original_and_the_key(sound: DrivenSound, speed: int) -> None:
    item = real_item(4.0)
    heard = played_through(sound, item, speed)
    level = levelled(item.pcm, RATE)
    analysis = Analysis(stretch(level, RATE, speed), RATE, peak=peak_of(level))
    again = mark(analysis, streams_of(MINE, item.frames, speed), STANDARD)
    assert np.array_equal(heard[: len(again)], again)
    assert not heard[len(again) :].any()


def test_what_is_heard_from_the_middle_is_the_same_piece_of_the_same_sound(sound: DrivenSound) -> None:
    item = real_item(4.0)
    sound.driver.open(item)
    sound.driver.set_rewind(0)
    sound.driver.seek(2 * RATE)
    sound.start()
    for _ in range(4):
        sound.device.advance(1.0)
    sound.driver.close()
    whole = mark(Analysis(levelled(item.pcm, RATE), RATE), item.marks.streams, STANDARD)
    assert np.array_equal(sound.device.heard()[: len(whole) - 2 * RATE], whole[2 * RATE :])


def short(use: str) -> PlaybackMarks:
    item = some_item()
    marks = some_marks(item.rate, item.frames)
    return replace(marks, streams=replace(marks.streams, **{use: getattr(marks.streams, use)[:-8]}))


NO_MARKS = [
    PlaybackMarks(mark_name(STANDARD), NORMAL, Streams(b"", b"")),
    replace(some_marks(RATE, 96_000), mark="none"),
    *(short(use) for use in ("tiles", "knots", "dither")),
]


@pytest.mark.parametrize("marks", NO_MARKS, ids=["none", "mark", "tiles", "knots", "dither"])
def test_without_a_mark_nothing_is_played_and_it_is_said(sound: DrivenSound, marks: PlaybackMarks) -> None:
    item = some_item(marks=marks)
    sound.driver.open(item)
    assert sound.driver.state.problem == SENTENCE
    for act in (sound.driver.toggle, sound.driver.replay, sound.driver.say_again_once):
        act()
        assert not sound.driver.state.playing
        assert sound.driver.state.problem == SENTENCE
    sound.driver.play_span(Span(0, 8_000))
    sound.driver.say_again(held=True)
    sound.driver.set_speed(750)
    sound.driver.toggle()
    settle()
    assert not sound.driver.state.playing
    assert sound.failed == [MarkFailed(item.task)]
    assert sound.device.writes == 0
    sound.driver.open(some_item(number=2))
    assert sound.driver.state.problem == ""
    sound.start()


def test_a_rate_no_mark_is_made_for_is_not_played(sound: DrivenSound) -> None:
    item = replace(some_item(), rate=4_000)
    sound.driver.open(item)
    sound.driver.toggle()
    assert sound.driver.state.problem == SENTENCE
    assert sound.device.writes == 0


@pytest.mark.parametrize("speed", [NORMAL, 750])
def test_a_mark_that_fails_in_the_middle_is_told_and_nothing_more_is_played(
    sound: DrivenSound, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, speed: int
) -> None:
    block = Marked.made

    def fails(marked: Marked, number: int) -> Samples:
        if number > 1:
            raise FloatingPointError("no more")
        return block(marked, number)

    monkeypatch.setattr(Marked, "made", fails)
    sound.driver.set_speed(speed)
    item = some_item()
    sound.driver.open(item)
    sound.driver.toggle()
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))
    assert sound.driver.state.problem == SENTENCE
    assert not sound.driver.state.playing
    assert sound.failed == [MarkFailed(item.task)]
    writes = sound.device.writes
    sound.driver.replay()
    assert not sound.driver.state.playing
    assert sound.device.writes == writes <= 1


def test_a_speed_is_played_when_its_mark_comes_and_the_one_chosen_before_is_asked_for_at_once(
    sound: DrivenSound,
) -> None:
    sound.answers = False
    sound.driver.set_speed(750)
    item = some_item()
    sound.driver.open(item)
    assert sound.asked == [MarkAt(item.task, 750)]
    sound.driver.toggle()
    assert sound.driver.state.playing
    assert sound.device.writes == 0
    sound.driver.hear(mark_known(some_item(number=2), 750))
    assert sound.device.writes == 0
    sound.driver.hear(mark_known(item, 750))
    sound.device.wait_writes(1)
    sound.device.advance(0.01 + 0.4)
    sound.driver.pause()
    assert sound.told() == [(Span(0, 4_800), 750)]


def test_a_speed_changed_in_mid_play_goes_on_when_its_mark_comes(sound: DrivenSound) -> None:
    sound.answers = False
    item = some_item()
    sound.driver.open(item)
    sound.start()
    sound.device.advance(0.01 + 1.0)
    sound.driver.set_speed(500)
    assert sound.told() == [(Span(0, RATE), NORMAL)]
    assert (sound.driver.state.playing, sound.driver.state.position) == (True, RATE)
    sound.device.advance(0.5)
    sound.answer()
    sound.device.wait_writes(2)
    sound.device.advance(0.01 + 0.5)
    sound.driver.pause()
    assert sound.told()[1:] == [(Span(RATE, RATE + 4_000), 500)]


def test_who_does_not_wait_for_a_mark_hears_nothing_later(sound: DrivenSound) -> None:
    sound.answers = False
    item = some_item()
    sound.driver.open(item)
    sound.driver.seek(RATE)
    sound.driver.set_speed(500)
    sound.driver.toggle()
    sound.driver.pause()
    assert not sound.driver.state.playing
    sound.answer()
    settle()
    assert not sound.driver.state.playing
    assert sound.device.writes == 0
    assert sound.told() == []


def test_a_mark_that_does_not_come_is_a_sentence_and_another_try_asks_again(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.answers = False
    sound.driver._playing._patience.setInterval(1)
    item = some_item()
    sound.driver.open(item)
    sound.driver.set_speed(500)
    sound.driver.toggle()
    qtbot.waitUntil(lambda: bool(sound.driver.state.problem))
    assert not sound.driver.state.playing
    assert sound.failed == [MarkFailed(item.task)]
    sound.driver.normal_speed()
    sound.start()
    assert sound.driver.state.problem == ""
    sound.driver.pause()
    asked = len(sound.asked)
    sound.driver.set_speed(500)
    assert sound.asked[asked:] == [MarkAt(item.task, 500)]


def test_too_short_a_mark_of_a_speed_closes_the_clip(sound: DrivenSound) -> None:
    sound.answers = False
    item = some_item()
    sound.driver.open(item)
    sound.driver.set_speed(500)
    sound.driver.toggle()
    sound.driver.hear(MarkKnown(item.task, 500, some_streams(RATE, item.frames, 3_000)))
    assert sound.driver.state.problem == SENTENCE
    assert not sound.driver.state.playing
    assert sound.device.writes == 0


def test_what_was_heard_is_told_with_all_that_it_takes_to_make_it_again(sound: DrivenSound, qtbot: QtBot) -> None:
    sound.driver.open(some_item())
    sound.start()
    sound.device.advance(0.01 + 0.5)
    sound.driver.set_boost(12)
    # Heard without until the copy is made.
    qtbot.waitUntil(lambda: sound.driver._source._coming is None)
    sound.driver.pause()
    sound.driver.toggle_speech_band()
    qtbot.waitUntil(lambda: sound.driver._source._coming is None)
    sound.driver.set_speed(750)
    writes = sound.device.writes
    sound.driver.replay()
    sound.device.wait_writes(writes + 1)
    sound.device.advance(0.01 + 0.4)
    sound.driver.pause()
    events = [event for stretch_heard in sound.stretches for event in stretch_heard.events]
    assert [(one.span.speed, one.boost, one.band) for one in events] == [(NORMAL, 0, False), (750, 12, True)]


def test_an_open_clip_is_made_ready_while_nobody_plays_and_never_twice(
    sound: DrivenSound, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    block = Marked.made

    def counted(marked: Marked, number: int) -> Samples:
        made.append(number)
        return block(marked, number)

    monkeypatch.setattr(Marked, "made", counted)
    sound.driver.set_speed(750)
    item = some_item()
    sound.driver.open(item)
    clips = sound.driver._source._clips
    assert list(clips) == [NORMAL, 750]
    qtbot.waitUntil(lambda: all(clip.ready(0, clip.length) for clip in clips.values()))
    blocks = sorted([*range(6), *range(8)])
    assert sorted(made) == blocks
    for act in (sound.driver.toggle, sound.driver.replay, sound.driver.toggle_loop, lambda: sound.driver.seek(9_000)):
        writes = sound.device.writes
        act()
        sound.device.wait_writes(writes + 1)
    sound.driver.normal_speed()
    assert sound.driver.state.playing
    sound.driver.pause()
    assert sorted(made) == blocks


def test_only_three_speeds_are_kept_and_what_goes_is_zeroed(sound: DrivenSound) -> None:
    sound.driver.open(some_item())
    clips = [sound.driver._source.at(speed) for speed in (NORMAL, 700, 750, 1_500)]
    assert clips[0] is not None
    assert list(sound.driver._source._clips) == [700, 750, 1_500]
    assert len(clips[0].view(0, 100)) == 0
    again = sound.driver._source.at(NORMAL)
    assert again is not None
    assert again.view(0, 96_000).any()
