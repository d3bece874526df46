"""A workstation's window that is driven by real key presses, and tells what happens by its own steps."""

import json
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from demo.programs import WINDOW, command
from demo.screen import Screen
from demo.sound import Recording

Step = dict[str, Any]
_PATIENCE_S = 40.0
_END_S = 20.0


class ShiftError(RuntimeError):
    """The window did not do what a person would have waited for; the text carries steps only."""


class DrivenWindow:
    """One workstation's window on its own screen with its own sink.

    Args:
        name: of the workstation.
        screen: started; this window is alone on it.
        recording: of the window's sink, running.
        log: file for everything the program says, steps included.
    """

    def __init__(self, name: str, screen: Screen, recording: Recording, log: Path) -> None:
        self.name = name
        self.screen = screen
        self.recording = recording
        self.steps: list[Step] = []
        self._log = log
        self._changed = threading.Condition()
        self._read_to = 0
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None

    def start(self, profile: Path, environment: Mapping[str, str]) -> None:
        """Open the window and wait until the workstation is ready."""
        self._process = subprocess.Popen(
            command(WINDOW, "--profile", str(profile), "--log-steps"),
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, name=f"steps {self.name}", daemon=True)
        self._reader.start()
        self.wait_ready()

    def wait_ready(self) -> None:
        """Wait for the sign-in page: at the start, and again after each session, when the program begins anew."""
        self.expect("ready")
        self.screen.focus(self.screen.wait_for_window("Anechoic", timeout_s=_PATIENCE_S))

    def press(self, *keys: str) -> None:
        """Press keys, by X name."""
        self.screen.keys(*keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.screen.type(text)

    def picture(self, target: Path) -> None:
        """Write a PNG of the window's screen."""
        self.screen.settled_picture(target)

    def expect(self, *names: str, timeout_s: float = _PATIENCE_S) -> Step:
        """Wait for the next step of one of these names; steps before it are passed over.

        Raises:
            ShiftError: it did not come.
        """
        step = self.look(*names, timeout_s=timeout_s)
        if step is None:
            last = ", ".join(json.dumps(one) for one in self.steps[-6:])
            raise ShiftError(f"{self.name}: waited {timeout_s:.0f} s for {' or '.join(names)}; last steps: {last}")
        return step

    def look(self, *names: str, timeout_s: float) -> Step | None:
        """Wait as `expect` does, and give None when it did not come; nothing is passed over then."""
        with self._changed:
            found: list[int] = []

            def there() -> bool:
                found[:] = [at for at in range(self._read_to, len(self.steps)) if self.steps[at]["step"] in names][:1]
                return bool(found) or not self._alive()

            self._changed.wait_for(there, timeout_s)
            if not found:
                return None
            self._read_to = found[0] + 1
            return self.steps[found[0]]

    def close(self) -> int:
        """Ask the window to close, as the window manager would, and give its exit status."""
        if self._process is None:
            return 0
        if self._process.poll() is None:
            self._process.terminate()
        try:
            status = self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait(5)
        if self._reader is not None:
            self._reader.join(5)
        self._process = None
        return status

    def all_steps(self) -> Sequence[Step]:
        """Give every step so far."""
        with self._changed:
            return tuple(self.steps)

    def _alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stderr is not None
        with self._process.stderr as pipe, self._log.open("a") as log:
            for line in pipe:
                log.write(line)
                log.flush()
                step = _step(line)
                if step is None:
                    continue
                # Where the recording stands tells later which sound belongs to which run.
                step["captured"] = self.recording.frames
                with self._changed:
                    self.steps.append(step)
                    self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()


def _step(line: str) -> Step | None:
    try:
        step = json.loads(line)
    except ValueError:
        return None
    return step if isinstance(step, dict) and "step" in step else None
