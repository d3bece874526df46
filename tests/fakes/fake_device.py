"""A sound device whose clock the test holds: nothing is heard until the test lets time pass."""

import threading
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from anechoic.audio.device import Output
from anechoic.errors import Unavailable

LIMIT_S = 10.0


class FakeStream:
    """Holds `latency` seconds like a real one: `write` blocks until the rest of it fits."""

    def __init__(self, device: "FakeDevice", rate: int, channels: int = 1) -> None:
        self.rate = rate
        self.channels = channels
        self.latency = 0.3
        self.lead = 0.01
        self.closed = False
        self.starts = 0
        self._device = device
        self._aborted = False
        self._began: float | None = None
        self._written = bytearray()
        self._stuck = False
        self._stalled = False
        self._hangs = False
        self.writing: memoryview | None = None
        self.heard: list[npt.NDArray[np.int16]] = []
        self.start()

    @property
    def time(self) -> float:
        return self._device.now

    def start(self) -> None:
        with self._device.changed:
            self._answer()
            self._refuse_when_gone()
            self.starts += 1
            self._aborted = False
            self._began = None
            self._written = bytearray()
            self._device.changed.notify_all()

    def write(self, buffer: memoryview) -> None:
        device = self._device
        with device.changed:
            self._refuse_when_gone()
            if self._aborted:
                raise Unavailable("aborted", code="no_sound_device")
            written_s = len(self._written) / (2 * self.channels * self.rate)
            if self._began is None or device.now > self._began + written_s:
                # Fresh, or dry: what was written before is over.
                self._began = device.now + self.lead - written_s
            self._written += buffer
            device.writes += 1
            self.writing = buffer
            device.changed.notify_all()
            try:
                if not device.changed.wait_for(self._fits, LIMIT_S):
                    raise TimeoutError("the test let no time pass")
            finally:
                self.writing = None
            self._refuse_when_gone()
            if self._aborted:
                raise Unavailable("aborted", code="no_sound_device")

    def stick(self) -> None:
        """Take no more sound, and let a write that is under way not return whatever happens."""
        with self._device.changed:
            self._stuck = True

    def stall(self) -> None:
        """Take no more sound; an abort ends the write that is under way."""
        with self._device.changed:
            self._stalled = True

    def hang(self) -> None:
        """Take no more sound, and let no call return whatever happens."""
        with self._device.changed:
            self._stuck = self._hangs = True

    def hang_idle(self) -> None:
        """Write on, and let no other call return whatever happens."""
        with self._device.changed:
            self._hangs = True

    def go_on(self) -> None:
        """Let what has stuck return at last."""
        with self._device.changed:
            self._stuck = self._hangs = False
            self._device.changed.notify_all()

    def abort(self) -> None:
        with self._device.changed:
            self._answer()
            if not self._aborted:
                self._keep_heard()
            self._aborted = True
            self._device.changed.notify_all()

    def close(self) -> None:
        with self._device.changed:
            self._answer()
            self._keep_heard()
            self.closed = True
            self._aborted = True
            self._device.changed.notify_all()

    def _answer(self) -> None:
        self._device.changed.wait_for(lambda: not self._hangs, LIMIT_S)

    def _played(self) -> int:
        return 0 if self._began is None else max(0, round((self.time - self._began) * self.rate))

    def _fits(self) -> bool:
        if self._stuck:
            return False
        if self._aborted or self._device.gone:
            return True
        return (
            not self._stalled and len(self._written) // (2 * self.channels) <= self._played() + self.latency * self.rate
        )

    def _keep_heard(self) -> None:
        if self._written and not self._stuck:
            self.heard.append(np.frombuffer(bytes(self._written), np.int16)[: self._played() * self.channels])
            self._written = bytearray()

    def _refuse_when_gone(self) -> None:
        if self._device.gone:
            raise Unavailable("No sound device answers.", code="no_sound_device")


class FakeDevice:
    """Opens fake streams; `gone` pulls the plug."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.now = 100.0
        self.gone = False
        self.writes = 0
        self.streams: list[FakeStream] = []
        self.there: tuple[Output, ...] = ()
        self.looks = 0
        self.chosen: str | None = None
        self.opened_at: list[str | None] = []
        self.opening = 0
        self.given_up = 0
        self.may_open = threading.Event()
        self.may_open.set()

    def outputs(self) -> tuple[Output, ...]:
        self.looks += 1
        return self.there

    def choose(self, name: str | None) -> None:
        self.chosen = name

    def give_up(self) -> None:
        self.given_up += 1

    def open(self, rate: int, channels: int) -> FakeStream:
        with self.changed:
            chosen = self.chosen
            self.opening += 1
            self.changed.notify_all()
        assert self.may_open.wait(LIMIT_S), "the test let no stream open"
        stream = FakeStream(self, rate, channels)
        with self.changed:
            self.streams.append(stream)
            self.opened_at.append(chosen)
            self.changed.notify_all()
        return stream

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self.changed:
            self.now += seconds
            self.changed.notify_all()

    def unplug(self) -> None:
        with self.changed:
            self.gone = True
            self.changed.notify_all()

    def plug_in(self) -> None:
        with self.changed:
            self.gone = False

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something the device sees has become true."""
        with self.changed:
            assert self.changed.wait_for(condition, LIMIT_S), "it never happened"

    def wait_writes(self, count: int) -> None:
        """Wait until `count` writes have begun in all."""
        self.wait(lambda: self.writes >= count)

    def heard(self) -> npt.NDArray[np.int16]:
        """Give every sample that reached the ear, silence of tails included, after `abort` or `close`."""
        parts = [part for stream in self.streams for part in stream.heard]
        return np.concatenate([np.empty(0, np.int16), *parts])
