"""A private sound server without a sound card: PipeWire with silent sinks, and a recorder that keeps every sample.

Used by the demo (each window has its own sink) and by the tests that compare what was played with what came out.
PulseAudio's own null sink would lose 20-35 ms of the head of every sound, so it is PipeWire.
"""

import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

PROGRAMS = ("dbus-daemon", "pipewire", "wireplumber", "pipewire-pulse", "pactl", "parec")
QUANTUM = 1024
"""Frames a cycle: 64 ms at 16 kHz. A virtual machine whose processor is taken away for longer than a cycle loses it,
whatever the priority: of 325 plays on a very busy one 15 lost cycles of 32 ms, of 60 none of 128 ms."""

START_LIMIT_S = 20.0

_CONFIG = """context.properties = {{
  default.clock.rate = {rate}
  default.clock.allowed-rates = [ {rate} ]
  default.clock.quantum = {quantum}
  default.clock.min-quantum = {quantum}
  default.clock.max-quantum = {quantum}
}}
context.objects = [
{sinks}
]
"""
_SINK = """  {{ factory = adapter args = {{
    factory.name = support.null-audio-sink  node.name = {name}  media.class = Audio/Sink
    object.linger = true  audio.position = [ {position} ]  audio.rate = {rate}  monitor.channel-volumes = false
    node.pause-on-idle = false  session.suspend-timeout-seconds = 0
  }} }}"""
# Without this file ALSA's "pulse" device does not exist where only the plugin is installed.
_ASOUND = "pcm.pulse { type pulse }\nctl.pulse { type pulse }\n"


_SHORT = "/tmp"  # noqa: S108 - a folder of our own is made there; a socket's path has room for 107 bytes only


class NoSoundServerError(RuntimeError):
    """A program is missing or did not start; the text says which."""


class Recording:
    """Everything one sink plays from now on, mono PCM16, kept in memory until asked for."""

    def __init__(self, process: "subprocess.Popen[bytes]", rate: int) -> None:
        self._process = process
        self._rate = rate
        self._data = bytearray()
        self._grown = threading.Condition()
        self._thread = threading.Thread(target=self._read, name="recorder", daemon=True)
        self._thread.start()

    @property
    def rate(self) -> int:
        """Frames a second."""
        return self._rate

    @property
    def frames(self) -> int:
        """Frames captured so far."""
        with self._grown:
            return len(self._data) // 2

    def data(self) -> bytes:
        """Give the samples captured so far."""
        with self._grown:
            return bytes(self._data[: len(self._data) // 2 * 2])

    def wait_for(self, done: "Callable[[bytearray], bool]", timeout_s: float) -> bool:
        """Wait until the captured bytes satisfy `done`; False when the time is over."""
        with self._grown:
            return self._grown.wait_for(lambda: done(self._data), timeout_s)

    def wait_frames(self, more: int, timeout_s: float = 10.0) -> bool:
        """Wait until `more` frames have been captured after this moment."""
        goal = (self.frames + more) * 2
        return self.wait_for(lambda data: len(data) >= goal, timeout_s)

    def stop(self) -> bytes:
        """End the recording and give all of it."""
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        return self.data()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            while piece := os.read(pipe.fileno(), 65536):
                with self._grown:
                    self._data += piece
                    self._grown.notify_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class SoundServer:
    """A sound server of our own, beside whatever this machine has; ends with the `with` block.

    Args:
        sinks: names of the silent sinks; the first one is the default.
        rate: the only rate of the server. Clips of another rate are resampled on their way.
        quantum: frames a cycle; 128 is for measuring latency, 2048 is exact on a busy machine.
        channels: of every sink and recording: 1, or 2 for left and right.
        folder: where to keep run-time files; a new temporary folder by default.
    """

    def __init__(
        self,
        sinks: Sequence[str] = ("room",),
        *,
        rate: int = 16000,
        quantum: int = QUANTUM,
        channels: int = 1,
        folder: Path | None = None,
    ) -> None:
        self.sinks = tuple(sinks)
        self.rate = rate
        self._quantum = quantum
        self._channels = channels
        self._own_folder = folder is None
        self.folder = folder or Path(tempfile.mkdtemp(prefix="anechoic-sound-", dir=_SHORT))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._bus = ""

    @staticmethod
    def missing() -> tuple[str, ...]:
        """Give the names of the programs that are not installed."""
        return tuple(name for name in PROGRAMS if shutil.which(name) is None)

    def environment(self, sink: str | None = None) -> dict[str, str]:
        """Give the variables a program needs to play here.

        Args:
            sink: the sink that programs play to when they do not choose one; the first one by default.
        """
        return {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_SERVER": f"unix:{self.folder}/pulse/native",
            "PULSE_SINK": sink or self.sinks[0],
            "DBUS_SESSION_BUS_ADDRESS": self._bus,
        }

    def player_environment(self, sink: str | None = None) -> dict[str, str]:
        """Give only the variables that lead sound here; home, run-time folder and bus stay the program's own."""
        everything = self.environment(sink)
        return {name: everything[name] for name in ("PULSE_SERVER", "PULSE_SINK")}

    def start(self) -> Self:
        """Start everything and wait until all sinks are there.

        Raises:
            NoSoundServerError: a program is missing or did not start in time.
        """
        if absent := self.missing():
            raise NoSoundServerError(f"not installed: {', '.join(absent)}")
        self.folder.chmod(0o700)
        config = self.folder / ".config"
        position = "MONO" if self._channels == 1 else "FL FR"
        sinks = "\n".join(_SINK.format(name=name, rate=self.rate, position=position) for name in self.sinks)
        self._file(
            config / "pipewire/pipewire.conf.d/10-sinks.conf",
            _CONFIG.format(rate=self.rate, quantum=self._quantum, sinks=sinks),
        )
        self._file(self.folder / ".asoundrc", _ASOUND)
        try:
            bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
            self._bus = self._first_line(bus)
            self._run("pipewire")
            self._wait_until("pipewire", (self.folder / "pipewire-0").exists)
            self._run("wireplumber")
            self._run("pipewire-pulse")
            self._wait_until("the sinks", self._all_sinks_there)
            self._hurry()
        except BaseException:
            self.stop()
            raise
        return self

    def record(self, sink: str | None = None) -> Recording:
        """Record what a sink plays, from before this call returns.

        Raises:
            NoSoundServerError: the recorder did not deliver.
        """
        process = subprocess.Popen(
            [
                *("parec", "-d", f"{sink or self.sinks[0]}.monitor", "--raw", "--format=s16le"),
                *(f"--rate={self.rate}", f"--channels={self._channels}", "--latency-msec=5"),
            ],
            env=self._full_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
        )
        recording = Recording(process, self.rate)
        # The monitor's silence arrives before anything is played: the head cannot be missed.
        if not recording.wait_frames(self.rate // 10):
            recording.stop()
            raise NoSoundServerError("the recorder captured nothing")
        return recording

    def stop(self) -> None:
        """End every process that was started, the last one first, and remove the run-time files."""
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(3)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._processes.clear()
        if self._own_folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def signal(self, number: int) -> None:
        """Send a signal to what programs speak to: stopped, it takes what they send and never answers."""
        self._processes[-1].send_signal(number)

    def _full_environment(self) -> dict[str, str]:
        keep: Mapping[str, str] = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {**keep, **self.environment()}

    def _run(self, *command: str, stdout: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                command, env=self._full_environment(), stdin=subprocess.DEVNULL, stdout=stdout, stderr=log
            )
        self._processes.append(process)
        return process

    def _hurry(self) -> None:
        """Give the servers' threads real-time priority where this user may: a late cycle is a gap in the sound."""
        if os.geteuid() != 0 or not sys.platform.startswith("linux"):
            return
        for process in self._processes[1:]:
            for thread in Path(f"/proc/{process.pid}/task").iterdir():
                try:
                    os.sched_setscheduler(int(thread.name), os.SCHED_FIFO, os.sched_param(70))
                except OSError as error:
                    self._note(f"no real-time priority: {error.strerror}")
                    return

    def _note(self, line: str) -> None:
        with (self.folder / "log").open("a") as log:
            log.write(f"{line}\n")

    def _all_sinks_there(self) -> bool:
        listed = subprocess.run(
            ["pactl", "list", "short", "sinks"],
            env=self._full_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=10,
        )
        names = {line.split("\t")[1] for line in listed.stdout.splitlines() if "\t" in line}
        return names.issuperset(self.sinks)

    def _wait_until(self, what: str, there: Callable[[], bool]) -> None:
        end = time.monotonic() + START_LIMIT_S
        while not there():
            dead = [str(process.args) for process in self._processes if process.poll() is not None]
            if dead or time.monotonic() > end:
                log = (self.folder / "log").read_text(errors="replace")[-2000:]
                raise NoSoundServerError(f"{what} did not come up {dead}\n{log}")
            select.select([], [], [], 0.05)  # between two looks at a program that tells nobody when it is ready

    @staticmethod
    def _first_line(process: "subprocess.Popen[bytes]") -> str:
        pipe: IO[bytes] | None = process.stdout
        assert pipe is not None
        ready, _, _ = select.select([pipe], [], [], START_LIMIT_S)
        if not ready:
            raise NoSoundServerError("dbus-daemon gave no address")
        return pipe.readline().decode().strip()

    @staticmethod
    def _file(path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
