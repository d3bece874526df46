"""The sound device of this machine, through PortAudio (sounddevice)."""

import atexit
import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from anechoic.audio.device import NO_DEVICE, Output
from anechoic.audio.sinks import playing_to, server_sinks
from anechoic.errors import Unavailable

if TYPE_CHECKING:
    import sounddevice

LATENCY_S = 0.3
"""Sound held in the stream: enough for a busy machine, and `abort` does not wait for it."""

SERVERS = ("pulse", "pipewire")
"""ALSA's names of the sound server, in order of preference: a server mixes, converts and survives unplugging."""

SERVER_LEAD_S = 0.0
"""From writing into a fresh stream to the first sample at a sound server's sink. The sink takes a cycle at a time,
so that over a passage the clock and the ear agree: with 0 the median error is below 1 ms at cycles of 8 to 64 ms."""

WRITE_RETURNS_S = 0.05
"""How long `abort` waits for the write it interrupts; measured: 1 ms."""

ABORTS = 4
"""How often `abort` tries to get a write out; measured: the second time always did."""

_NOT_THERE = "The chosen sound device is not connected. Connect it, or choose another one, then press play again."
_NO_LIBRARY = "The sound library of this machine does not start. Ask IT to check the installation."


class PortAudioStream:
    """One output stream; see `anechoic.audio.device.Stream`."""

    def __init__(self, stream: "sounddevice.RawOutputStream", *, lead: float, on_lost: Callable[[], None]) -> None:
        self._stream = stream
        self._lead = lead
        self._on_lost = on_lost
        self._aborted = False
        self._writing: memoryview | None = None
        self._idle = threading.Event()
        self._idle.set()
        # Of `start`, `abort` and `close` PortAudio bears one at a time; only `write` goes beside them.
        self._turn = threading.Lock()

    @property
    def time(self) -> float:
        """Seconds on the monotonic clock: PortAudio's own on ALSA is the wall clock, which people set."""
        return time.monotonic()

    @property
    def latency(self) -> float:
        """Seconds of sound held."""
        return self._stream.latency

    @property
    def lead(self) -> float:
        """Seconds until the first sample is heard."""
        return self._lead

    def start(self) -> None:
        """Make the stream ready for writing."""
        with self._turn, _known_errors(self._on_lost):
            self._aborted = False
            self._start()

    def _start(self) -> None:
        if self._stream.stopped:
            self._stream.start()

    def write(self, buffer: memoryview) -> None:
        """Write everything; blocks outside the interpreter's lock. What is aborted is wiped where it will not end."""
        self._writing = buffer
        self._idle.clear()
        try:
            with _known_errors(self._broke):
                self._stream.write(buffer)
        finally:
            self._idle.set()
            self._writing = None

    def abort(self) -> None:
        """Drop what is not heard yet; returns when an interrupted write is out of PortAudio.

        A write that comes between the two things PortAudio has the server do, empty the stream and hold it, waits for
        a stream that takes no more, and does so as fast as the machine can. Made ready and aborted anew it gets out.
        """
        with self._turn:
            self._aborted = True
            with contextlib.nullcontext() if self._idle.is_set() else _quiet_library():
                self._stream.abort()
                for _ in range(ABORTS - 1):
                    if self._idle.wait(WRITE_RETURNS_S):
                        return
                    self._abort_anew()
                self._idle.wait(WRITE_RETURNS_S)

    def _abort_anew(self) -> None:
        writing = self._writing
        if writing is not None:
            # Between the two calls the stream takes some of it.
            writing[:] = bytes(writing.nbytes)
        with contextlib.suppress(Unavailable), _known_errors(self._broke):
            self._start()
        self._stream.abort()

    def _broke(self) -> None:
        if not self._aborted:
            self._on_lost()

    def close(self) -> None:
        """Give the device back."""
        with self._turn, _portaudio:
            _close(self._stream)


class PortAudioDevice:
    """This machine's output device.

    What was chosen and is not connected is never replaced: what was for headphones shall not come out of loudspeakers.

    Args:
        name: as `outputs` lists it; None takes the sound server where there is one, else the system's default.
    """

    def __init__(self, name: str | None = None) -> None:
        self._name = name
        self._stale = False

    @property
    def chosen(self) -> str | None:
        """Name of the output that was chosen, or None."""
        return self._name

    def outputs(self) -> tuple[Output, ...]:
        """List the sound server's sinks where there is one, else the output devices.

        Raises:
            Unavailable: PortAudio does not start.
        """
        self._mark_stale()
        names = self.names()
        if any(server in names for server in SERVERS):
            return server_sinks()
        return tuple(Output(name, name) for name in names)

    def choose(self, name: str | None) -> None:
        """Open streams at an output from now on."""
        self._name = name

    def names(self) -> tuple[str, ...]:
        """List the output devices that are there now.

        Raises:
            Unavailable: PortAudio does not start.
        """
        try:
            import sounddevice
        except OSError as error:
            raise Unavailable(_NO_LIBRARY, code="no_sound_device") from error
        with _known_errors(self._mark_stale), _portaudio:
            # PortAudio knows only the devices it saw when it started, and has no other way to look again.
            # Looking again frees every open stream, so it waits until no other player has one.
            if self._stale and not _open_streams:
                sounddevice._terminate()  # noqa: SLF001
                sounddevice._initialize()  # noqa: SLF001
                self._stale = False
            devices = sounddevice.query_devices()
        return tuple(device["name"] for device in devices if device["max_output_channels"] > 0)

    def open(self, rate: int, channels: int) -> PortAudioStream:
        """Open a stream that is ready for writing; looks for devices anew after one was lost.

        Raises:
            Unavailable: code `no_sound_device`.
        """
        name = self._name  # once: another one may be chosen while this one opens
        chosen = self._find(name)
        import sounddevice

        sink = name if chosen in SERVERS and name != chosen else None
        with _known_errors(self._mark_stale), _portaudio, playing_to(sink):
            stream = sounddevice.RawOutputStream(
                samplerate=rate, channels=channels, dtype="int16", device=chosen, latency=LATENCY_S
            )
            _open_streams.add(id(stream))
            try:
                stream.start()
            except sounddevice.PortAudioError:
                _close(stream)
                raise
        lead = SERVER_LEAD_S if chosen in SERVERS else stream.latency
        return PortAudioStream(stream, lead=lead, on_lost=self._mark_stale)

    def give_up(self) -> None:
        """Let the program end without PortAudio: it would wait for the call, or free what the call works on."""
        import sounddevice

        # Registered when it is imported, and nothing else ends it.
        atexit.unregister(sounddevice._exit_handler)  # type: ignore[attr-defined]  # noqa: SLF001

    def _find(self, name: str | None) -> str | None:
        there = self.names()
        server = next((server for server in SERVERS if server in there), None)
        if there and name is None:
            return server
        if server is not None and any(sink.name == name for sink in server_sinks()):
            return server
        if name in there:
            return name
        self._mark_stale()
        raise Unavailable(_NOT_THERE if there else NO_DEVICE, code="no_sound_device")

    def _mark_stale(self) -> None:
        self._stale = True


@contextlib.contextmanager
def _known_errors(on_error: Callable[[], None]) -> Iterator[None]:
    import sounddevice

    try:
        yield
    except (sounddevice.PortAudioError, ValueError) as error:
        on_error()
        raise Unavailable(NO_DEVICE, code="no_sound_device") from error


def _close(stream: "sounddevice.RawOutputStream") -> None:
    if id(stream) in _open_streams:
        _open_streams.remove(id(stream))
        stream.close()


# PortAudio is one library for the whole process, and opening and closing are not safe from two threads.
_portaudio = threading.Lock()
_open_streams: set[int] = set()
_stderr_lock = threading.Lock()  # standard error belongs to the whole process


@contextlib.contextmanager
def _quiet_library() -> Iterator[None]:
    """Keep PortAudio's debug lines about an interrupted write off standard error, for the 2 ms it takes.

    Debian builds PortAudio with debug output and hides the function that would turn it off.
    """
    if sys.platform != "linux":
        yield
        return
    with _stderr_lock:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            os.close(nowhere)
