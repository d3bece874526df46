"""The demo's private screen, for tests, and a real Qt program on it that says what happens, line by line."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
if str(_ROOT / "packaging") not in sys.path:
    sys.path.append(str(_ROOT / "packaging"))

from demo.screen import Screen  # noqa: E402 - the path above leads there

__all__ = ["Program", "Screen", "program", "program_with"]


class Program:
    """A running Qt program that prints one JSON object a line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """Number of the process; it stays when the program begins anew."""
        return self._process.pid

    def next(self, timeout_s: float = 20.0) -> dict[str, Any]:
        """Wait for the next line."""
        return self._lines.get(timeout=timeout_s)

    def until(self, key: str, timeout_s: float = 20.0) -> Any:
        """Wait for a line that has `key` and give its value."""
        while True:
            line = self.next(timeout_s)
            if key in line:
                return line[key]

    def ask(self, command: str) -> None:
        """Send a line to the program."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))


def program(screen: Screen, script: Path, *arguments: str) -> AbstractContextManager[Program]:
    """Run a script with our packages on a screen; it ends with the block."""
    return program_with(screen.environment(), script, *arguments)


@contextmanager
def program_with(
    variables: Mapping[str, str], script: Path, *arguments: str, wrapper: Sequence[str] = ()
) -> Iterator[Program]:
    """Run a script with our packages and these variables, perhaps inside another command; it ends with the block."""
    environment = {**variables, "PYTHONPATH": f"{_ROOT / 'app'}:{_ROOT / 'tests'}"}
    with subprocess.Popen(
        [*wrapper, sys.executable, str(script), *arguments],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        try:
            yield Program(process)
        finally:
            process.terminate()
            process.wait(10)
