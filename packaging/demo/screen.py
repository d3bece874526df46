"""A private X screen: Xvfb with openbox on a free display number, real key presses, pictures of what is shown.

Used by the demo where there is no screen, and by the tests that need a real one.
"""

import os
import select
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PROGRAMS = ("Xvfb", "openbox", "xdotool", "import", "setxkbmap", "xprop")
START_LIMIT_S = 20.0
_LOOK_AGAIN_S = 0.02


class NoScreenError(RuntimeError):
    """A program is missing or did not start; the text says which."""


class Screen:
    """An X display of our own; ends with the `with` block.

    Args:
        width: pixels.
        height: pixels.
        layout: XKB layout names, such as `us` or `ru,us`.
        window_manager: False for a bare screen.
    """

    def __init__(
        self, width: int = 1440, height: int = 900, *, layout: str = "us", window_manager: bool = True
    ) -> None:
        missing = [program for program in PROGRAMS if shutil.which(program) is None]
        if missing:
            raise NoScreenError(f"Not installed: {', '.join(missing)}.")
        self._size = (width, height)
        self._layout = layout
        self._managed = window_manager
        self._running: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def environment(self, base: Mapping[str, str] | None = None) -> dict[str, str]:
        """Give the environment of a program that shall show its windows here."""
        made = dict(os.environ if base is None else base)
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY"):
            made.pop(name, None)
        return {**made, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def run(self, command: Sequence[str], *, text: str | None = None, timeout_s: float = 20.0) -> str:
        """Run a program on this screen and give what it printed.

        Raises:
            subprocess.CalledProcessError: it failed.
            subprocess.TimeoutExpired: it did not end in time.
        """
        done = subprocess.run(
            list(command),
            env=self.environment(),
            input=text,
            capture_output=True,
            text=True,
            check=True,
            timeout=timeout_s,
        )
        return done.stdout

    def set_layout(self, layout: str) -> None:
        """Change the keyboard layout for every program on this screen."""
        self._layout = layout
        self.run(["setxkbmap", "-layout", layout])

    def keys(self, *names: str, window: str | None = None) -> None:
        """Press keys one after the other, by X name such as `ctrl+Return` or by X key code such as `46`."""
        if window is not None:
            self.focus(window)
        self.run(["xdotool", "key", "--delay", "20", "--clearmodifiers", *names])

    def hold(self, name: str, *, down: bool) -> None:
        """Press a key and keep it down, or let it go."""
        self.run(["xdotool", "keydown" if down else "keyup", name])

    def type(self, text: str) -> None:
        """Type a text key by key; characters the layout lacks are mapped for a moment by xdotool."""
        self.run(["xdotool", "type", "--delay", "15", text], timeout_s=60)

    def click(self, x: int, y: int, *, button: int = 1, times: int = 1) -> None:
        """Click at a place of the screen."""
        # Without --sync, which waits for a movement that never comes when the pointer is there already.
        repeat = ["--repeat", str(times), "--delay", "60"]
        self.run(["xdotool", "mousemove", str(x), str(y), "click", *repeat, str(button)])

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button from place to place, as a hand does: in steps."""
        steps = [(start[0] + (end[0] - start[0]) * n // 5, start[1] + (end[1] - start[1]) * n // 5) for n in range(6)]
        moves = [word for x, y in steps[1:] for word in ("mousemove", str(x), str(y), "sleep", "0.02")]
        first = ["mousemove", str(start[0]), str(start[1]), "mousedown", "1", "sleep", "0.05"]
        self.run(["xdotool", *first, *moves, "mouseup", "1"])

    def wait_for_window(self, title: str, *, timeout_s: float = START_LIMIT_S) -> str:
        """Wait until a window with that title (a regular expression) is on the screen, and give its X id.

        Raises:
            NoScreenError: none came in time.
        """
        until = time.monotonic() + timeout_s
        while time.monotonic() < until:
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", title],
                env=self.environment(),
                capture_output=True,
                text=True,
                check=False,
            ).stdout.split()
            if found:
                return found[-1]
            time.sleep(_LOOK_AGAIN_S)
        raise NoScreenError(f"No window came with the title {title!r}.")

    def focus(self, window: str) -> None:
        """Bring a window to the front and give it the keyboard."""
        self.run(["xdotool", "windowactivate", "--sync", window])

    def picture(self, target: Path, *, window: str = "root") -> Path:
        """Write a PNG of the screen or of one window."""
        self.run(["import", "-window", window, str(target)], timeout_s=60)
        return target

    def settled_picture(self, target: Path, *, tries: int = 5) -> Path:
        """Write a PNG of the screen once two looks at it are the same; after some tries as it is (a caret blinks)."""
        before = b""
        for _ in range(tries):
            look = ["import", "-window", "root", "-depth", "8", "rgb:-"]
            now = subprocess.run(
                look, env=self.environment(), capture_output=True, check=True, timeout=60, stdin=subprocess.DEVNULL
            ).stdout
            if now == before:
                break
            before = now
        return self.picture(target)

    def close(self) -> None:
        """End what runs on this screen, newest first."""
        for process in reversed(self._running):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        self._running.clear()

    def _start(self) -> None:
        width, height = self._size
        there, here = os.pipe()
        with os.fdopen(there, "rb") as told:
            server = subprocess.Popen(
                [
                    *("Xvfb", "-displayfd", str(here), "-nolisten", "tcp", "-noreset"),
                    *("-screen", "0", f"{width}x{height}x24"),
                ],
                pass_fds=(here,),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            self._running.append(server)
            os.close(here)
            # Xvfb chooses a free number itself and writes it once it takes connections.
            ready, _, _ = select.select([told], [], [], START_LIMIT_S)
            number = told.readline().strip().decode() if ready else ""
        if not number:
            raise NoScreenError("Xvfb did not start.")
        self.display = f":{number}"
        self.set_layout(self._layout)
        if self._managed:
            self._running.append(
                subprocess.Popen(
                    ["openbox", "--sm-disable"],
                    env=self.environment(),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            self._wait_for_manager()

    def _wait_for_manager(self) -> None:
        until = time.monotonic() + START_LIMIT_S
        while time.monotonic() < until:
            if "window id" in self.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]):
                return
            time.sleep(_LOOK_AGAIN_S)
        raise NoScreenError("openbox did not start.")
