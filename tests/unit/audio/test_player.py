import queue
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.audio.bare import bare_sound
from anechoic.audio.frames import Span
from anechoic.audio.passage import Passage
from anechoic.audio.pcm import Samples
from anechoic.audio.player import Player
from anechoic.audio.rendered import UNMARKED, Finish, Rendered
from anechoic.audio.side import Side
from anechoic.audio.stretch import stretch
from anechoic.errors import Unavailable
from fakes.fake_device import FakeDevice

RATE = 1000
CLIP = np.arange(1, 2001, dtype=np.int16)  # two seconds, every sample its own number


class Room:
    def __init__(self) -> None:
        self.device = FakeDevice()
        self.told: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.player = Player(self.device, on_lost=self.told.put)

    def play(self, pcm: npt.NDArray[np.int16] = CLIP, *, first: int = 0, last: int | None = None) -> None:
        writes = self.device.writes
        clip = bare_sound(pcm, RATE)
        clip.view(0, clip.length)
        self.player.play(clip, first=first, last=last, on_finished=lambda: self.told.put("finished"))
        self.device.wait_writes(writes + 1)

    def hear(self, seconds: float) -> None:
        self.device.advance(seconds)

    def next_word(self) -> object:
        return self.told.get(timeout=5)


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    room.player.close()


def test_the_whole_clip_and_its_tail_are_one_write(room: Room) -> None:
    room.play()
    room.hear(3)
    assert room.next_word() == "finished"
    room.player.close()
    assert room.device.writes == 1
    heard = room.device.heard()
    assert heard[:2000].tolist() == CLIP.tolist()
    assert len(heard) >= 2000 + 450
    assert not heard[2000:].any()


def test_what_is_not_ready_is_heard_a_second_before_the_rest_which_is_one_write(room: Room) -> None:
    room.player.play(bare_sound(CLIP, RATE), on_finished=lambda: room.told.put("finished"))
    room.device.wait_writes(1)
    assert len(room.device.streams[0]._written) == 2 * RATE
    for turn in (2, 3):
        room.hear(1)
        room.device.wait_writes(turn)
    room.hear(9)
    assert room.next_word() == "finished"
    room.player.close()
    assert room.device.heard()[:2000].tolist() == CLIP.tolist()
    assert not room.device.heard()[2000:].any()


def test_a_clip_that_cannot_be_finished_is_not_heard_and_its_player_plays_the_next(room: Room) -> None:
    def fail(_stretched: object) -> Finish:
        raise ValueError("no mark")

    room.player.play(Rendered(lambda: CLIP, 2000, RATE, fail))
    lost = room.next_word()
    assert isinstance(lost, Unavailable)
    assert lost.code == UNMARKED
    assert not room.player.playing()
    assert room.device.writes == 0
    room.play()
    room.hear(9)
    assert room.next_word() == "finished"


def test_what_cannot_be_finished_later_ends_what_is_heard_of_it(room: Room) -> None:
    class Half:
        block, reach = RATE, 0

        def made(self, number: int) -> Samples:
            if number:
                raise ValueError("no mark")
            return CLIP[:RATE]

    room.player.play(Rendered(lambda: CLIP, 2000, RATE, lambda _stretched: Half()))
    room.device.wait_writes(1)
    room.hear(0.01 + 0.8)
    lost = room.next_word()
    assert isinstance(lost, Unavailable)
    assert lost.code == UNMARKED
    assert room.player.heard() == (Span(0, 800),)
    assert room.device.writes == 1
    assert room.device.heard().tolist() == CLIP[:800].tolist()


def test_the_position_is_what_is_heard_not_what_is_written(room: Room) -> None:
    room.play()
    assert room.player.position() == 0
    room.hear(0.51)  # the first 10 ms pass before the first sample is heard
    assert room.player.position() == 500
    room.hear(9)
    assert room.next_word() == "finished"
    assert room.player.position() == 2000


def test_pause_keeps_the_place_and_counts_only_what_was_heard(room: Room) -> None:
    room.play(first=100)
    room.hear(0.51)
    room.player.pause()
    assert room.player.position() == 600
    room.hear(5)
    assert room.player.position() == 600
    assert room.player.heard() == (Span(100, 600),)
    assert not room.player.playing()
    room.play(first=600)
    room.hear(0.11)
    assert room.player.heard() == (Span(100, 600), Span(600, 700))
    room.player.pause()
    room.player.close()
    assert room.device.heard().tolist() == CLIP[100:700].tolist()
    assert room.told.empty()


def test_a_new_play_ends_the_old_one_and_only_the_new_one_finishes(room: Room) -> None:
    room.play()
    room.hear(0.21)
    room.play(first=1000, last=1100)
    room.hear(1)
    assert room.next_word() == "finished"
    assert room.told.empty()
    assert room.player.heard() == (Span(0, 200), Span(1000, 1100))
    assert room.player.position() == 1100


def test_pause_before_the_first_sample_hears_nothing(room: Room) -> None:
    room.play()
    room.player.pause()
    assert room.player.heard() == ()
    assert room.player.position() == 0


def test_open_begins_an_empty_account_and_stop_forgets_the_place(room: Room) -> None:
    room.play()
    room.hear(0.5)
    room.player.stop()
    assert room.player.position() is None
    assert len(room.player.heard()) == 1
    room.player.open(RATE)
    assert room.player.heard() == ()


def test_a_long_clip_goes_in_blocks_without_a_seam(room: Room) -> None:
    long = (np.arange(RATE * 40) % 30000 + 1).astype(np.int16)
    room.play(long)
    for written in range(1, 28):
        room.device.wait_writes(written)
        room.hear(1.5)
    room.device.wait_writes(28)
    room.hear(2)
    assert room.next_word() == "finished"
    room.player.close()
    heard = room.device.heard()
    assert heard[: len(long)].tolist() == long.tolist()
    assert room.device.writes == 28


def test_a_loop_counts_every_round_and_ends_when_told(room: Room) -> None:
    room.player.open(RATE)
    room.player.loop(bare_sound(CLIP, RATE), Span(500, 800))
    room.device.wait_writes(1)
    room.hear(0.01 + 0.4)
    assert room.player.position() == 800  # in the silence between two rounds
    room.hear(0.2)
    assert room.player.position() == 600
    assert room.player.heard() == (Span(500, 800), Span(500, 600))
    room.hear(0.2)
    room.device.wait_writes(2)  # two rounds of 0.5 s are written together
    room.player.end_loop()
    room.hear(9)
    room.device.wait_writes(3)
    room.hear(9)
    room.device.wait(lambda: room.device.streams[0].starts == 2)  # ready for the next one
    assert not room.player.playing()
    assert room.player.heard() == (Span(500, 800),) * 4


def test_a_device_lost_in_mid_play_is_told_and_opened_again_by_the_next_play(room: Room) -> None:
    room.play()
    room.hear(0.51)
    room.device.unplug()
    lost = room.next_word()
    assert isinstance(lost, Unavailable)
    assert lost.code == "no_sound_device"
    assert room.player.heard() == (Span(0, 500),)
    assert not room.player.playing()
    room.player.play(bare_sound(CLIP, RATE))
    assert isinstance(room.next_word(), Unavailable)
    room.device.plug_in()
    room.play(first=500)
    room.hear(9)
    assert room.next_word() == "finished"
    assert room.player.heard() == (Span(0, 500), Span(500, 2000))


@pytest.mark.parametrize("looped", [False, True])
def test_copies_are_wiped_when_the_sound_is_interrupted(looped: bool) -> None:  # noqa: FBT001
    passage = Passage(bare_sound(CLIP, RATE), Span(0, 2000), looped, None)
    pieces = passage.pieces(0.1)
    copy = next(pieces)
    assert any(copy)
    pieces.close()
    assert not any(copy)


def test_another_rate_opens_another_stream(room: Room) -> None:
    room.play()
    room.player.play(bare_sound(CLIP, 2000))
    room.device.wait_writes(2)
    assert [stream.rate for stream in room.device.streams] == [1000, 2000]
    assert room.device.streams[0].closed


@pytest.mark.parametrize(("first", "last"), [(0, 2001), (-1, 5), (7, 6)])
def test_frames_outside_the_clip_are_a_mistake(room: Room, first: int, last: int) -> None:
    with pytest.raises(ValueError, match="frames"):
        room.player.play(bare_sound(CLIP, RATE), first=first, last=last)


def test_nothing_is_looped_outside_a_clip(room: Room) -> None:
    with pytest.raises(ValueError, match="nothing to repeat"):
        room.player.loop(bare_sound(CLIP[:5], RATE), Span(0, 10))


def test_a_closed_player_says_so(room: Room) -> None:
    room.player.close()
    with pytest.raises(ValueError, match="closed"):
        room.player.play(bare_sound(CLIP, RATE))


def test_a_callback_may_play_the_next_clip(room: Room) -> None:
    room.player.play(
        bare_sound(CLIP, RATE), last=100, on_finished=lambda: room.player.play(bare_sound(CLIP, RATE), first=1900)
    )
    room.device.wait_writes(1)
    room.hear(1)
    room.device.wait_writes(2)
    room.hear(1)
    room.player.stop()
    assert room.player.heard() == (Span(0, 100), Span(1900, 2000))


def test_at_another_speed_the_ear_gets_the_stretched_span_and_frames_stay_the_clips(room: Room) -> None:
    writes = room.device.writes
    room.player.play(bare_sound(CLIP, RATE, speed=500), first=100, last=1900)
    room.device.wait_writes(writes + 1)
    room.hear(0.01 + 0.4)
    assert room.player.position() == 300
    assert room.player.heard() == (Span(100, 300),)
    for turn in (2, 3):
        room.hear(3.0)
        room.device.wait_writes(turn)
    room.hear(9)
    room.device.wait(lambda: room.device.streams[0].starts == 2)
    assert room.player.heard() == (Span(100, 1900),)
    assert room.player.position() == 1900
    room.player.close()
    expected = stretch(CLIP, RATE, 500)[200:3800]
    assert room.device.heard()[: len(expected)].tolist() == expected.tolist()
    assert not room.device.heard()[len(expected) :].any()


def test_a_speed_changed_in_mid_play_goes_on_from_the_frame_heard(room: Room) -> None:
    room.play()
    room.hear(0.01 + 0.5)
    room.player.play(bare_sound(CLIP, RATE, speed=2000), first=500)
    room.device.wait_writes(2)
    room.hear(0.01 + 0.25)
    room.player.pause()
    assert room.player.heard() == (Span(0, 500), Span(500, 1000))


def test_a_slow_loop_begins_in_its_middle_and_repeats_the_whole(room: Room) -> None:
    room.player.open(RATE)
    room.player.loop(bare_sound(CLIP, RATE, speed=800), Span(500, 900), begin=700)
    room.device.wait_writes(2)
    assert room.player.position() == 700
    room.hear(0.01 + 0.25 + 0.1)  # 200 frames last 250 ms, then there is a gap of 200 ms
    assert room.player.position() == 900
    room.device.wait_writes(3)
    room.hear(0.1 + 0.25)
    assert room.player.position() == 700
    assert room.player.heard() == (Span(700, 900), Span(500, 700))
    room.player.close()
    heard = room.device.heard().tolist()
    whole = stretch(CLIP, RATE, 800).tolist()
    assert heard[:250] == whole[875:1125]
    assert heard[250:450] == [0] * 200
    assert heard[450:700] == whole[625:875]


@given(
    st.integers(1, 900), st.integers(1, 900), st.integers(250, 3000), st.booleans(), st.floats(0, 1), st.floats(0, 9)
)
def test_the_place_of_the_ear_only_goes_on_and_what_was_heard_ends_there(  # noqa: PLR0917 - six dimensions of a passage
    first: int,
    length: int,
    speed: int,
    looped: bool,  # noqa: FBT001
    share: float,
    until: float,
) -> None:
    begin = first + int(share * (length - 1)) if looped else None
    passage = Passage(bare_sound(CLIP, RATE, speed=speed), Span(first, first + length), looped, None, begin)
    passage.hand(99.0, now=5.0, lead_s=0.0)
    before: list[Span] = []
    for now in np.linspace(4.5, 5.0 + until, 23).tolist():
        heard, place = list(passage.heard(now)), passage.position(now)
        assert heard[: max(0, len(before) - 1)] == before[:-1]
        assert not before or len(heard) > len(before) or heard[-1].last_exclusive >= before[-1].last_exclusive
        assert not heard or place == heard[-1].last_exclusive or place == first
        assert all(span.last_exclusive == first + length for span in heard[:-1])
        assert all(span.first == first for span in heard[1:])
        before = heard


@pytest.mark.parametrize("speed", [249, 3001])
def test_no_such_speed_is_a_mistake_at_once(room: Room, speed: int) -> None:
    with pytest.raises(ValueError, match="speed"):
        room.player.play(bare_sound(CLIP, RATE, speed=speed))


def test_other_samples_of_the_same_clip_forget_nothing(room: Room) -> None:
    room.player.open(RATE)
    room.play()
    room.hear(0.01 + 0.5)
    room.player.loop(bare_sound(CLIP // 2, RATE), Span(0, 300))
    room.device.wait_writes(2)
    room.hear(0.01 + 0.3)
    room.player.close()
    assert room.player.heard() == (Span(0, 500), Span(0, 300))
    assert room.device.heard()[500:800].tolist() == (CLIP[:300] // 2).tolist()


@pytest.mark.parametrize("opened_before", [False, True])
def test_an_output_chosen_while_the_former_one_opens_is_the_one_that_plays(
    room: Room,
    opened_before: bool,  # noqa: FBT001
) -> None:
    if opened_before:
        room.player.prepare(2 * RATE)
        room.device.wait(lambda: len(room.device.streams) == 1)
    before = room.device.opening
    room.device.may_open.clear()
    room.player.prepare(RATE)
    room.device.wait(lambda: room.device.opening == before + 1)
    room.player.choose_output("headphones")
    room.device.may_open.set()
    room.play()
    assert room.device.opened_at[before] is None
    assert set(room.device.opened_at[before + 1 :]) == {"headphones"}
    assert room.device.streams[before].closed
    assert not room.device.streams[-1].closed


def test_a_side_chosen_while_a_stream_opens_is_the_one_that_plays(room: Room) -> None:
    room.device.may_open.clear()
    room.player.prepare(RATE)
    room.device.wait(lambda: room.device.opening == 1)
    room.player.choose_side(Side.LEFT)
    room.device.may_open.set()
    room.play()
    assert [stream.channels for stream in room.device.streams] == [1, 2]
