"""What the ear gets: real PortAudio, a real sound server, its sink recorded and compared sample by sample."""

import os
import queue
import subprocess
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from anechoic.audio.bare import bare_sound
from anechoic.audio.frames import Span
from anechoic.audio.player import Player
from anechoic.audio.portaudio import PortAudioDevice
from anechoic.audio.side import Side
from anechoic.audio.sinks import server_sinks
from anechoic.audio.speeds import stretched_frames
from anechoic.audio.stretch import stretch
from anechoic.errors import Unavailable
from fakes.hog import Hog
from fakes.sound_server import SoundServer, runs, sound_room

pytestmark = [pytest.mark.sound, pytest.mark.journey]

RATE = 16000
QUANTUM = 512
"""Frames a cycle where a place is measured."""
MOST_LOST = 7
"""Of those, what a very busy machine was seen to lose of one sound; more is another fault."""
LONG_QUANTUM = 2048
"""Where every sample counts: 128 ms, as wireless headphones take them, and as no busy machine loses them."""
Samples = npt.NDArray[np.int16]


class Room:
    """A player in a room with a recorder."""

    def __init__(self, server: SoundServer) -> None:
        self.server = server
        self.told: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.player = Player(PortAudioDevice(), on_lost=self.told.put)

    def play(self, clip: Samples, *, first: int = 0, last: int | None = None, speed: int = 1_000) -> None:
        # Nothing of it is ready: what is heard first is one write, what comes after it another.
        sound = bare_sound(clip, RATE, speed=speed)
        self.player.play(sound, first=first, last=last, on_finished=lambda: self.told.put("finished"))

    def next_word(self, timeout: float = 60) -> object:
        return self.told.get(timeout=timeout)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    yield from _room(monkeypatch, LONG_QUANTUM)


@pytest.fixture
def near_room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    yield from _room(monkeypatch, QUANTUM)


def _room(monkeypatch: pytest.MonkeyPatch, quantum: int) -> Iterator[Room]:
    with sound_room(monkeypatch, quantum=quantum) as server:
        room = Room(server)
        yield room
        room.player.close()


def noise(seconds: float, seed: int) -> Samples:
    """Noise without zeros: the first and last sample show head and tail, every zero is a gap."""
    random = np.random.default_rng(seed)
    loud = random.integers(1000, 20000, round(seconds * RATE)) * random.choice([-1, 1], round(seconds * RATE))
    samples: Samples = loud.astype(np.int16)
    return samples


def test_five_clips_are_bit_exact_while_another_thread_holds_the_lock(room: Room) -> None:
    clips = [noise(1.5 + number / 3, number) for number in range(5)]
    with room.server.record() as recording, Hog():
        for clip in clips:
            room.play(clip)
            assert room.next_word() == "finished"
        captured = runs(recording.stop())
    assert [len(run.samples) for run in captured] == [len(clip) for clip in clips]
    for run, clip in zip(captured, clips, strict=True):
        assert np.array_equal(run.samples, clip)
    assert room.player.heard() == tuple(Span(0, len(clip)) for clip in clips)


def test_a_clip_that_is_ready_is_one_write_and_bit_exact(room: Room) -> None:
    clip = bare_sound(noise(4, 22), RATE)
    clip.view(0, clip.length)
    with room.server.record() as recording, Hog():
        room.player.play(clip, on_finished=lambda: room.told.put("finished"))
        assert room.next_word() == "finished"
        (run,) = runs(recording.stop())
    assert np.array_equal(run.samples, clip.view(0, clip.length))


def test_a_part_of_a_clip_is_exactly_that_part(room: Room) -> None:
    clip = noise(2, 7)
    with room.server.record() as recording:
        room.play(clip, first=1234, last=23456)
        assert room.next_word() == "finished"
        (run,) = runs(recording.stop())
    assert np.array_equal(run.samples, clip[1234:23456])


def test_a_recording_written_in_blocks_has_no_seam(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("anechoic.audio.passage.WHOLE_WRITE_S", 1.0)  # as if over 30 s, without waiting for it
    clip = noise(8, 8)
    with room.server.record() as recording, Hog():
        room.play(clip)
        assert room.next_word() == "finished"
        (run,) = runs(recording.stop())
    assert np.array_equal(run.samples, clip)


@pytest.mark.parametrize("speed", [250, 700, 2_000, 3_000])
def test_stretched_sound_has_no_gap_and_is_exactly_the_stretch(room: Room, speed: int) -> None:
    clip = noise(2 + 4 * speed / 1_000, 17)
    wanted = stretch(clip, RATE, speed)
    with room.server.record() as recording, Hog():
        room.play(clip, speed=speed)
        assert room.next_word() == "finished"
        captured = np.frombuffer(recording.stop(), np.int16)
    first = int(np.flatnonzero(captured)[0]) - int(np.flatnonzero(wanted)[0])
    assert np.array_equal(captured[first : first + len(wanted)], wanted)
    assert not captured[first + len(wanted) :].any()
    assert room.player.heard() == (Span(0, len(clip)),)


def test_a_loop_at_another_speed_has_its_gap_and_nothing_else(room: Room) -> None:
    clip = noise(3, 18)
    part = Span(8_000, 20_000)
    once = stretch(clip, RATE, 750)[stretched_frames(part.first, 750) : stretched_frames(part.last_exclusive, 750)]
    gap = np.zeros(RATE // 5, np.int16)
    wanted = np.concatenate([once, gap, once, gap, once])
    with room.server.record() as recording, Hog():
        room.player.open(RATE)
        room.player.loop(bare_sound(clip, RATE, speed=750), part)
        assert recording.wait_for(lambda data: _sounding(data) >= 2 * len(wanted), 20)
        room.player.pause()
        captured = np.frombuffer(recording.stop(), np.int16)
    first = int(np.flatnonzero(captured)[0])
    assert np.array_equal(captured[first : first + len(wanted)], wanted)
    assert room.player.heard()[:3] == (part,) * 3


def test_the_playhead_is_where_the_ear_is_at_half_the_speed(near_room: Room) -> None:
    room = near_room
    clip = noise(3, 19)
    wanted = stretch(clip, RATE, 500)
    with room.server.record() as recording:
        room.play(clip, speed=500)
        assert recording.wait_for(lambda data: _sounding(data) >= 2 * RATE * 2, 10)
        room.player.pause()
        place = room.player.position()
        assert recording.wait_frames(RATE // 4)
        heard = loud_part(recording.stop())
    assert same_but_for_lost_cycles(heard, wanted)
    assert place is not None
    assert abs(2 * place - len(heard)) <= 3 * QUANTUM


def test_the_playhead_is_where_the_ear_is(near_room: Room) -> None:
    room = near_room
    clip = noise(3, 9)
    errors = []
    for part in range(5):
        with room.server.record() as recording:
            room.play(clip)
            heard = (0.3 + part * 0.17) * RATE * 2
            assert recording.wait_for(lambda data, goal=heard: _sounding(data) >= goal, 10)  # type: ignore[misc]
            room.player.pause()
            place = room.player.position()
            assert place is not None
            assert recording.wait_frames(RATE // 4)
            captured = loud_part(recording.stop())
        assert same_but_for_lost_cycles(captured, clip)
        assert room.player.heard()[-1] == Span(0, place)
        errors.append(len(captured) - place)
    assert abs(float(np.median(errors))) <= QUANTUM, errors
    assert max(map(abs, errors)) <= 3 * QUANTUM, errors


def test_after_a_pause_the_sound_goes_on_where_it_was(room: Room) -> None:
    clip = noise(2, 10)
    with room.server.record() as recording:
        room.play(clip)
        assert recording.wait_for(lambda data: _sounding(data) >= RATE, 10)
        room.player.pause()
        place = room.player.position()
        assert place is not None
        assert recording.wait_frames(2 * LONG_QUANTUM)
        room.play(clip, first=place)
        assert room.next_word() == "finished"
        before, after = runs(recording.stop())
    assert np.array_equal(after.samples, clip[place:])
    assert np.array_equal(before.samples, clip[: len(before.samples)])


def test_a_server_that_goes_away_is_told_and_found_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = noise(3, 11)
    with room.server.record() as recording:
        room.play(clip)
        assert recording.wait_for(lambda data: _sounding(data) >= RATE, 10)
        room.server.stop()
    lost = room.next_word()
    assert isinstance(lost, Unavailable)
    assert lost.code == "no_sound_device"
    assert not room.player.playing()
    room.play(clip)
    assert isinstance(room.next_word(), Unavailable)
    with sound_room(monkeypatch, quantum=LONG_QUANTUM) as server, server.record() as recording:
        room.play(clip, last=RATE)
        assert room.next_word() == "finished"
        (run,) = runs(recording.stop())
        assert np.array_equal(run.samples, clip[:RATE])


def test_two_players_of_one_process_survive_the_loss_of_the_server(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = noise(1, 14)
    other = Room(room.server)
    try:
        for each in (room, other):
            each.play(clip)
            assert each.next_word() == "finished"
        room.server.stop()
        room.play(clip)
        assert isinstance(room.next_word(), Unavailable)
        room.play(clip)
        assert isinstance(room.next_word(), Unavailable)  # looks for devices while the other stream is open
        with sound_room(monkeypatch, quantum=LONG_QUANTUM):
            room.play(clip)
            assert room.next_word() == "finished"
            other.play(clip)
            if other.next_word() != "finished":  # its stream died with the server: told once, then it plays
                other.play(clip)
                assert other.next_word() == "finished"
            room.player.close()
    finally:
        other.player.close()


def test_one_ear_gets_every_sample_and_the_other_none(monkeypatch: pytest.MonkeyPatch) -> None:
    clip = noise(1.5, 21)
    with sound_room(monkeypatch, quantum=LONG_QUANTUM, channels=2) as server:
        room = Room(server)
        try:
            for side, ear in ((Side.LEFT, 0), (Side.RIGHT, 1)):
                room.player.choose_side(side)
                with server.record() as recording, Hog():
                    room.play(clip)
                    assert room.next_word() == "finished"
                    captured = np.frombuffer(recording.stop(), np.int16)
                both = captured[: len(captured) // 2 * 2].reshape(-1, 2)
                (run,) = runs(both[:, ear].tobytes())
                assert np.array_equal(run.samples, clip)
                assert not both[:, 1 - ear].any()
            assert room.player.heard() == (Span(0, len(clip)),) * 2
        finally:
            room.player.close()


def test_every_sink_is_a_room_of_its_own() -> None:
    clip = noise(0.5, 13)
    with SoundServer(("left", "right")) as server:
        with server.record("left") as left, server.record("right") as right:
            command = ["pacat", "--playback", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
            environment = {**os.environ, **server.environment("right")}
            subprocess.run(command, input=clip.tobytes(), env=environment, check=True, timeout=30)
            assert right.wait_frames(RATE // 4)
            (run,) = runs(right.stop())
            assert not any(left.stop())
        folder = server.folder
    assert np.array_equal(run.samples, clip)
    assert not folder.exists()


def test_a_chosen_output_plays_there_alone_and_waits_when_it_is_unplugged(monkeypatch: pytest.MonkeyPatch) -> None:
    clip = noise(0.5, 20)
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    device = PortAudioDevice()
    player = Player(device, on_lost=told.put)

    def play() -> object:
        player.play(bare_sound(clip, RATE), on_finished=lambda: told.put("finished"))
        return told.get(timeout=60)

    with SoundServer(("left", "right")) as server:
        for name, value in server.player_environment("left").items():
            monkeypatch.setenv(name, value)
        try:
            assert {output.name for output in device.outputs()} == {"left", "right"}
            with server.record("left") as left, server.record("right") as right:
                assert play() == "finished"
                player.choose_output("right")
                assert play() == "finished"
                heard = [runs(recording.stop()) for recording in (left, right)]
            assert os.environ["PULSE_SINK"] == "left"
            for captured in heard:
                assert np.array_equal(np.concatenate([run.samples for run in captured]), clip)
            player.choose_output("headset")
            first, second = told.get(timeout=60), play()
            for lost in (first, second):
                assert isinstance(lost, Unavailable)
                assert "not connected" in lost.text()
            player.choose_output(None)
            with server.record("left") as left:
                assert play() == "finished"
                assert runs(left.stop())
        finally:
            player.close()


def test_where_no_server_answers_there_is_no_sink(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere/native")
    assert server_sinks() == ()


def test_a_pause_prints_nothing_of_the_sound_library(room: Room, capfd: pytest.CaptureFixture[str]) -> None:
    clip = noise(2, 12)
    with room.server.record() as recording:
        for _ in range(3):
            room.play(clip)
            seen = recording.frames * 2
            assert recording.wait_for(lambda data, since=seen: any(data[since:]), 10)  # type: ignore[misc]
            room.player.pause()
    assert capfd.readouterr() == ("", "")


def loud_part(captured: bytes) -> Samples:
    """Give what was captured from its first sound to its last."""
    data = np.frombuffer(captured, np.int16)
    loud = np.flatnonzero(data)
    return data[loud[0] : loud[-1] + 1]


def same_but_for_lost_cycles(heard: Samples, wanted: Samples) -> bool:
    """Say whether it is the beginning of what was wanted, where the server has lost cycles silent instead of that.

    At 32 ms a cycle a busy machine loses one now and then; sound that comes late is another matter, and differs.
    """
    lost = (heard == 0) & (wanted[: len(heard)] != 0)
    places = np.flatnonzero(np.diff(np.concatenate([[False], lost, [False]]).astype(np.int8))).reshape(-1, 2)
    cycles = int(lost.sum()) <= MOST_LOST * QUANTUM and all((last - first) % QUANTUM == 0 for first, last in places)
    return cycles and bool(np.array_equal(heard[~lost], wanted[: len(heard)][~lost]))


def _sounding(data: bytearray) -> int:
    """Count the bytes of sound at the end of what was captured."""
    first = next((place for place in range(0, len(data), 2048) if any(data[place : place + 2048])), len(data))
    return len(data) - first
