"""Real Wayland compositors without a screen, as a workstation might have them."""

import contextlib
import os
import select
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from anechoic.station.display.linux import WaylandDisplay
from fakes.watched_file import CREATED_WITHIN, WatchedFile

NOBODY = 65_534
_PATIENCE_S = 20.0
KIOSK = ("weston", "--backend=headless-backend.so", "--shell=kiosk-shell.so", "--no-config", "--socket=wayland-9")
DESKTOP = ("weston", "--backend=headless-backend.so", "--shell=desktop-shell.so", "--no-config", "--socket=wayland-9")
CAGE = ("cage", "--", "sleep", "600")
SWAY = ("sway", "--config", os.devnull)


class WaylandSession:
    """A compositor that runs, and how programs reach it."""

    def __init__(self, process: "subprocess.Popen[bytes]", variables: Mapping[str, str]) -> None:
        self.process, self.variables = process, dict(variables)

    @property
    def display(self) -> WaylandDisplay:
        """The screen, as a workstation in this session sees it."""
        return WaylandDisplay({**self.variables, "QT_QPA_PLATFORM": "wayland"})

    def run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        """Run a program in the session to its end."""
        return subprocess.run(
            command, env={**os.environ, **self.variables}, capture_output=True, text=True, timeout=30, check=False
        )


@contextlib.contextmanager
def wayland_session(*command: str) -> Iterator[WaylandSession]:
    """Run a compositor without hardware until the block ends; wlroots ones as nobody, for they refuse root."""
    assert shutil.which(command[0]) is not None, f"{command[0]} is not installed (packaging/system-packages.txt)"
    # Of its own: a socket's path must be short, and nobody must be able to walk down to it.
    folder = Path(tempfile.mkdtemp(prefix="wayland-run-"))
    variables = {"XDG_RUNTIME_DIR": str(folder)}
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden} | variables
    surroundings |= {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
    other = {}
    if command[0] != "weston" and os.getuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
        other = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    log = folder.with_suffix(".log")
    with log.open("wb") as said, WatchedFile(folder, CREATED_WITHIN) as made:
        process = subprocess.Popen(command, env=surroundings, stdout=said, stderr=said, **other)  # type: ignore[call-overload]
        try:
            variables["WAYLAND_DISPLAY"] = _socket(folder, made, process, log)
            yield WaylandSession(process, variables)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
            shutil.rmtree(folder)
            log.unlink()


def _socket(folder: Path, made: WatchedFile, process: "subprocess.Popen[bytes]", log: Path) -> str:
    """Wait until a socket of the folder takes callers, and give its name."""
    ends = time.monotonic() + _PATIENCE_S
    ended = os.pidfd_open(process.pid)
    try:
        while (left := ends - time.monotonic()) > 0:
            for place in folder.glob("wayland-*"):
                if place.is_socket() and _takes_callers(place, ends):
                    return place.name
            happened, _, _ = select.select([made.fileno(), ended], [], [], left)
            assert ended not in happened, log.read_text(errors="replace")[-2_000:]
            assert made.touched or not happened
    finally:
        os.close(ended)
    raise AssertionError(log.read_text(errors="replace")[-2_000:])


def _takes_callers(place: Path, ends: float) -> bool:
    """Whether it listens in time; it does so soon after it appears, by the next call of the same library."""
    with socket.socket(socket.AF_UNIX) as caller:
        while time.monotonic() < ends:
            try:
                caller.connect(str(place))
            except ConnectionRefusedError:
                os.sched_yield()
            else:
                return True
    return False
