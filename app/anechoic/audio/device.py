"""What a sound device must be able to do, so that the player never names a sound library."""

from typing import Protocol


class Stream(Protocol):
    """One open output stream of 16-bit samples. `write` may block in one thread while `abort` comes from another."""

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

    def open(self, rate: int, channels: int) -> Stream:
        """Open a stream that is ready for writing.

        Args:
            rate: frames a second.
            channels: interleaved channels.

        Raises:
            Unavailable: there is no device now (code `no_sound_device`).
        """
