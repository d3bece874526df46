"""What a sound device must be able to do, so that the player never names a sound library."""

from dataclasses import dataclass
from typing import Protocol

NO_DEVICE = "No sound device answers. Check that headphones are connected, then press play again."


@dataclass(frozen=True, slots=True)
class Output:
    """Somewhere sound can come out: the name by which it is chosen, and the words a person knows it by."""

    name: str
    label: str


class Stream(Protocol):
    """One open output stream of 16-bit samples. `write` may block in one thread while `abort` comes from another.

    Where the sound server does not answer, a call may not return before it does.
    """

    @property
    def time(self) -> float:
        """Seconds on the stream's own clock, the one `started_at` of the player is read from."""

    @property
    def latency(self) -> float:
        """Seconds of sound the stream holds when its buffer is full."""

    @property
    def lead(self) -> float:
        """Seconds from writing into an empty stream until the first sample is heard."""

    def start(self) -> None:
        """Make a new or aborted stream ready for writing.

        Raises:
            Unavailable: the device is gone.
        """

    def write(self, buffer: memoryview) -> None:
        """Play interleaved 16-bit samples; block until all of them are in the stream's buffer.

        Raises:
            Unavailable: the device is gone, or the stream was aborted meanwhile.
        """

    def abort(self) -> None:
        """Fall silent at once and drop what is in the buffer; a write under way returns or raises soon after."""

    def close(self) -> None:
        """Give the device back. Safe to call twice."""


class SoundDevice(Protocol):
    """Something that opens output streams."""

    @property
    def chosen(self) -> str | None:
        """Name of the output that was chosen; None leaves it to the system."""

    def outputs(self) -> tuple[Output, ...]:
        """List the outputs that are there now. May take its time: not for a window's thread.

        Raises:
            Unavailable: the sound library does not start.
        """

    def choose(self, name: str | None) -> None:
        """Open streams at an output from now on. One that is not there is kept: it plays when it is connected again."""

    def open(self, rate: int, channels: int) -> Stream:
        """Open a stream that is ready for writing.

        Args:
            rate: frames a second.
            channels: interleaved channels.

        Raises:
            Unavailable: there is no device now (code `no_sound_device`).
        """

    def give_up(self) -> None:
        """Take note of a call that may never return: the end of the program does not wait for it."""
