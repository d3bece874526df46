"""An interrupted write that does not come out of PortAudio: the stream that stands in for it is the library's."""

import threading
from typing import cast

import pytest
import sounddevice

from anechoic.audio.portaudio import PortAudioStream


class Raw:
    """A stream of the library whose writer comes out of an abort only after so many of them, each after a start."""

    latency = 0.3

    def __init__(self, aborts: int) -> None:
        self.stopped = False
        self.acts: list[str] = []
        self.sound_at_start: list[bytes] = []
        self.under_way = threading.Event()
        self.may_return = threading.Event()
        self._left = aborts
        self._buffer = memoryview(b"")

    def write(self, buffer: memoryview) -> None:
        self._buffer = buffer
        self.under_way.set()
        assert self.may_return.wait(10)
        raise sounddevice.PortAudioError("aborted")

    def start(self) -> None:
        self.acts.append("start")
        self.sound_at_start.append(bytes(self._buffer))
        self.stopped = False

    def abort(self) -> None:
        if self.stopped:  # the library does nothing then
            return
        self.acts.append("abort")
        self.stopped = True
        self._left -= 1
        if not self._left:
            self.may_return.set()


def written(raw: Raw) -> tuple[PortAudioStream, threading.Thread, bytearray, list[object]]:
    """Write on a thread of its own, and wait until that is under way."""
    lost: list[object] = []
    stream = PortAudioStream(cast("sounddevice.RawOutputStream", raw), lead=0.0, on_lost=lambda: lost.append(1))
    sound = bytearray(b"sound")

    def write() -> None:
        with pytest.raises(Exception, match="No sound device"):
            stream.write(memoryview(sound))

    thread = threading.Thread(target=write)
    thread.start()
    assert raw.under_way.wait(10)
    return stream, thread, sound, lost


def test_a_write_that_an_abort_ends_is_aborted_once() -> None:
    raw = Raw(1)
    stream, thread, sound, lost = written(raw)
    stream.abort()
    thread.join(10)
    assert not thread.is_alive()
    assert raw.acts == ["abort"]
    assert sound == b"sound"
    assert not lost


@pytest.mark.parametrize("aborts", [2, 3])
def test_a_write_that_outlasts_an_abort_is_aborted_anew_and_plays_nothing_more(aborts: int) -> None:
    raw = Raw(aborts)
    stream, thread, _sound, lost = written(raw)
    stream.abort()
    thread.join(10)
    assert not thread.is_alive()
    assert raw.acts == ["abort", *["start", "abort"] * (aborts - 1)]
    assert not any(b"".join(raw.sound_at_start))
    assert raw.stopped
    assert not lost


def test_an_abort_does_not_wait_for_ever() -> None:
    raw = Raw(1_000)
    stream, thread, sound, _lost = written(raw)
    stream.abort()
    assert thread.is_alive()
    assert raw.stopped
    assert not any(sound)
    raw.may_return.set()
    thread.join(10)
    assert not thread.is_alive()
