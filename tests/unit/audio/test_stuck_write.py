"""Time that passes without sound: a server that takes no more, a call that never returns, a part not made in time."""

import queue
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from anechoic.audio.bare import bare_sound
from anechoic.audio.call import AGAIN_S, GRACE_S, Call, Silencing
from anechoic.audio.frames import Span
from anechoic.audio.pcm import Samples
from anechoic.audio.player import TAIL_S, Player
from anechoic.audio.rendered import Rendered
from anechoic.audio.side import Side
from anechoic.errors import Unavailable
from fakes.fake_device import FakeDevice

RATE = 1000
CLIP = np.arange(1, 2001, dtype=np.int16)
WRITTEN_S = 2 + 0.3 + TAIL_S
"""The clip and what pushes it out of the fake's buffer."""
DUE_S = WRITTEN_S + 0.3 + TAIL_S + GRACE_S


class Room:
    def __init__(self) -> None:
        self.device = FakeDevice()
        self.told: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.player = Player(self.device, on_lost=self.told.put)

    def play(self, *, first: int = 0, ready: bool = True) -> None:
        writes = self.device.writes
        clip = bare_sound(CLIP, RATE)
        if ready:
            clip.view(0, clip.length)
        self.player.play(clip, first=first, on_finished=lambda: self.told.put("finished"))
        self.device.wait_writes(writes + 1)

    def wait_till_stuck(self, late_s: float) -> None:
        """Let time pass until the call under way is late, be seen late, and pass on."""
        self.device.advance(late_s)
        self.player.position()
        self.device.advance(AGAIN_S + 0.01)

    def next_word(self) -> object:
        return self.told.get(timeout=5)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr("anechoic.audio.player.SILENT_S", 0.04)
    room = Room()
    yield room
    for stream in room.device.streams:
        stream.go_on()
    room.player.close()


def test_a_write_that_sticks_is_told_and_not_heard_and_the_next_has_a_stream_of_its_own(room: Room) -> None:
    room.play()
    stuck = room.device.streams[0]
    stuck.stick()
    room.device.advance(DUE_S - 0.01)
    assert room.player.playing()
    assert room.player.position() == 2000
    assert room.told.empty()
    room.device.advance(60)
    assert room.player.playing()
    assert room.player.position() == 2000
    room.device.advance(AGAIN_S + 0.01)
    assert room.player.position() == 0
    lost = room.next_word()
    assert isinstance(lost, Unavailable)
    assert lost.code == "no_sound_device"
    assert not room.player.playing()
    assert room.player.heard() == ()
    assert room.player.position() == 0
    room.play()
    assert room.device.streams[1].starts == 1
    room.device.advance(9)
    assert room.next_word() == "finished"
    assert room.player.heard() == (Span(0, 2000),)
    assert room.told.empty()
    assert not stuck.closed
    stuck.go_on()
    room.device.wait(lambda: stuck.closed)
    assert not room.device.streams[1].closed
    room.play()
    assert len(room.device.streams) == 2


def test_what_is_played_at_once_after_a_pause_that_a_write_outlasts_is_heard(room: Room) -> None:
    room.play()
    room.device.advance(0.51)
    room.device.streams[0].stick()
    room.player.pause()
    assert room.player.heard() == ()
    assert room.player.position() == 0
    room.play(first=500)
    room.device.advance(9)
    assert room.next_word() == "finished"
    assert room.player.heard() == (Span(500, 2000),)
    assert len(room.device.streams) == 2


def test_an_act_after_a_write_has_stuck_counts_nothing_of_it(room: Room) -> None:
    room.play()
    room.device.streams[0].stick()
    room.wait_till_stuck(DUE_S + 0.01)
    room.play()
    assert room.player.heard() == ()
    assert len(room.device.streams) == 2
    assert room.told.empty()


def test_of_a_late_write_counts_nothing_though_it_ends_when_it_is_interrupted(room: Room) -> None:
    room.play()
    room.device.streams[0].stall()
    room.device.advance(DUE_S + 0.01)
    assert room.player.position() == 2000
    room.player.pause()
    assert room.player.heard() == ()
    assert room.player.position() == 0
    room.player.prepare(RATE)
    room.device.wait(lambda: room.device.streams[0].starts == 2)
    assert len(room.device.streams) == 1
    assert room.device.given_up == 0


def test_of_a_passage_in_several_writes_counts_what_is_surely_out_of_the_buffer(room: Room) -> None:
    room.play(ready=False)
    room.device.advance(1)
    room.device.wait_writes(2)
    room.device.streams[0].stick()
    room.wait_till_stuck(DUE_S)
    sure = round((1 - 0.3 - TAIL_S) * RATE)
    assert room.player.position() == sure
    assert room.player.heard() == (Span(0, sure),)
    assert isinstance(room.next_word(), Unavailable)


@pytest.mark.parametrize("side", [Side.BOTH, Side.LEFT])
def test_the_sound_of_a_stuck_write_is_wiped(room: Room, side: Side) -> None:
    room.player.choose_side(side)
    room.play()
    under_way = room.device.streams[0].writing
    assert under_way is not None
    assert any(under_way)
    room.device.streams[0].stick()
    room.player.stop()
    assert not any(under_way)


def test_a_player_closes_with_a_write_that_has_stuck(room: Room) -> None:
    room.play()
    room.device.streams[0].stick()
    room.player.close()
    assert room.player.heard() == ()
    assert not room.device.streams[0].closed
    room.device.streams[0].go_on()
    room.device.wait(lambda: room.device.streams[0].closed)
    room.player.close()


def test_a_machine_that_stood_still_takes_nothing_for_stuck(room: Room) -> None:
    room.play()
    room.device.streams[0].stick()
    room.device.advance(60)
    assert room.player.position() == 2000
    room.device.streams[0].go_on()
    assert room.next_word() == "finished"
    assert room.player.heard() == (Span(0, 2000),)
    assert room.device.given_up == 0


@pytest.mark.parametrize("act", ["pause", "play", "side", "close"])
def test_whatever_is_done_is_done_where_not_even_falling_silent_returns(room: Room, act: str) -> None:
    room.play()
    room.device.streams[0].hang()
    acts = {
        "pause": room.player.pause,
        "play": room.play,
        "side": lambda: room.player.choose_side(Side.LEFT),
        "close": room.player.close,
    }
    acts[act]()
    assert room.player.heard() == ()
    assert room.device.given_up == 1
    if act != "close":
        room.play()
        assert len(room.device.streams) == 2


def test_a_loop_whose_write_sticks_counts_the_rounds_that_were_surely_heard(room: Room) -> None:
    clip = bare_sound(CLIP, RATE)
    clip.view(0, clip.length)
    room.player.loop(clip, Span(500, 1300))
    room.device.wait_writes(1)
    room.device.advance(1)
    room.device.wait_writes(2)
    room.device.advance(1)
    room.device.wait_writes(3)
    room.device.streams[0].stick()
    room.wait_till_stuck(60)
    # Two rounds of a second were taken; what the buffer may hold of them is not counted.
    rest = round((2 - 0.3 - TAIL_S - 1) * RATE)
    assert room.player.position() == 500 + rest
    assert room.player.heard() == (Span(500, 1300), Span(500, 500 + rest))
    assert isinstance(room.next_word(), Unavailable)


def test_a_device_that_never_opens_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("anechoic.audio.call.ANSWERS_S", 0.0)
    monkeypatch.setattr("anechoic.audio.call.AGAIN_S", 0.0)
    room.device.may_open.clear()
    room.player.play(bare_sound(CLIP, RATE), on_finished=lambda: room.told.put("finished"))
    room.device.wait(lambda: room.device.opening == 1)
    while room.player.playing():
        room.player.position()
    assert isinstance(room.next_word(), Unavailable)
    monkeypatch.undo()
    room.device.may_open.set()
    room.device.wait(lambda: len(room.device.streams) == 1)
    late = room.device.streams[0]
    room.device.wait(lambda: late.closed)
    room.play()
    assert not room.device.streams[1].closed
    room.device.advance(9)
    assert room.next_word() == "finished"


def test_a_stream_that_does_not_get_ready_for_the_next_clip_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.play()
    monkeypatch.setattr("anechoic.audio.call.ANSWERS_S", 0.0)
    monkeypatch.setattr("anechoic.audio.call.AGAIN_S", 0.0)
    stuck = room.device.streams[0]
    stuck.hang_idle()
    room.device.advance(9)
    assert room.next_word() == "finished"
    room.player.play(bare_sound(CLIP, RATE))
    while room.player.playing():
        room.player.position()
    assert isinstance(room.next_word(), Unavailable)
    assert room.player.heard() == (Span(0, 2000),)
    stuck.go_on()
    room.device.wait(lambda: stuck.closed)


def test_a_write_that_comes_out_at_the_second_look_is_out() -> None:
    class Slept(Call):
        """A machine that stood still: the first wait is over at once, and nobody has moved."""

        looks = 0

        def returns(self, within_s: float) -> bool:
            self.looks += 1
            return self.looks > 1 and super().returns(within_s)

    call = Slept(lambda: 0.0, 1.0)
    assert Silencing(call.end, call).done(10)
    assert call.looks == 2


def test_what_is_not_made_in_time_is_not_heard_while_it_is_waited_for(room: Room) -> None:
    may_make = threading.Event()

    class Slow:
        block, reach = RATE, 0

        def made(self, number: int) -> Samples:
            assert not number or may_make.wait(5)
            return CLIP[number * RATE : (number + 1) * RATE]

    clip = Rendered(lambda: CLIP, 2000, RATE, lambda _stretched: Slow())
    room.player.play(clip, on_finished=lambda: room.told.put("finished"))
    room.device.wait_writes(1)
    room.device.advance(5)
    assert room.player.position() == 1000
    assert room.player.heard() == (Span(0, 1000),)
    may_make.set()
    room.device.wait_writes(2)
    assert room.player.position() == 1000
    room.device.advance(0.01 + 0.5)
    assert room.player.position() == 1500
    assert room.player.heard() == (Span(0, 1500),)
    room.device.advance(9)
    room.device.wait_writes(3)
    room.device.advance(9)
    assert room.next_word() == "finished"
    assert room.player.heard() == (Span(0, 2000),)
