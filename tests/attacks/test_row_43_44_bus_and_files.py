"""Rows 43, 44: a shift at a real window; other processes write down what is said on D-Bus and which files open."""

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fakes.spoken_bus import SpokenBus
from fakes.x_desk import comes, state
from fakes.x_display import Screen, program_with

pytestmark = pytest.mark.screen
PROGRAMS = Path(__file__).resolve().parents[1] / "windows" / "programs"
SECRETS = ("incrementar", "increase the bulk", "volume of your talk", "hidden words")
PEERS = (
    *("org.freedesktop.Notifications", "org.mpris.MediaPlayer2", "org.kde.StatusNotifier", "ScreenCast", "Screenshot"),
    *("RecentFiles", "org.freedesktop.FileManager1", "org.freedesktop.portal.FileChooser", "RemoteDesktop"),
    *("org.gnome.zeitgeist", "org.freedesktop.secrets", "org.a11y.Bus.SomeTextOfOurs"),
)


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(1440, 900) as made:
        yield made


def a_shift(screen: Screen, variables: dict[str, str], wrapper: tuple[str, ...] = ()) -> None:
    """Open a clip, write, look away, come back and let it go."""
    with program_with(variables, PROGRAMS / "desk_program.py", wrapper=wrapper) as running:
        running.until("ready", 60)
        screen.focus(screen.wait_for_window("Anechoic"))
        running.ask("open")
        comes(running, lambda said: said["task"] != "" and said["place"] == "desk")
        screen.keys("25")
        screen.run(["xdotool", "type", "hidden words"])
        comes(running, lambda said: said["text"] == "hidden words")
        screen.keys("Escape", "46", "65")
        comes(running, lambda said: bool(said["playing"]))
        assert state(running)["title"] == "Anechoic"
        running.ask("queue")
        comes(running, lambda said: said["place"] == "queue")


class Monitor:
    """`dbus-monitor` on a session bus, listening from the first moment on; keeps every line."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            ["dbus-monitor", "--address", address], stdout=subprocess.PIPE, text=True, errors="replace"
        )
        self.lines: list[str] = []
        self._listens, self._proof = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        assert self._listens.wait(10), "dbus-monitor does not listen"

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line)
            # A connection that becomes a monitor loses its name: the bus tells it so, last of all.
            if "member=NameLost" in line:
                self._listens.set()
            if "Proof" in line:
                self._proof.set()

    def close(self) -> str:
        """End it, once it has told the last thing that was said, and give all lines."""
        assert self._proof.wait(10), "dbus-monitor does not hear"
        self._process.terminate()
        self._process.wait(10)
        self._thread.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return "".join(self.lines)


@pytest.mark.attack(43)
@pytest.mark.skipif(shutil.which("dbus-monitor") is None, reason="dbus-monitor is not installed")
def test_nothing_is_said_to_the_peers_of_a_desktop(screen: Screen, tried: Callable[..., None]) -> None:
    with SpokenBus() as bus:
        monitor = Monitor(bus.address)
        a_shift(screen, bus.environment(dict(screen.environment())))
        # The watch hears what is said, so that hearing nothing means something.
        subprocess.run(
            ["dbus-send", f"--bus={bus.address}", "--type=signal", "/x", "org.freedesktop.Notifications.Proof"],
            check=True,
            timeout=10,
        )
        heard = monitor.close()
    ours, proof, _ = heard.rpartition("Proof")
    assert proof
    ours = ours.rpartition("signal")[0]
    for name in (*PEERS, *SECRETS):
        assert name not in ours, name
        tried()


@pytest.mark.attack(44)
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_no_file_is_written_that_is_not_the_vaults(screen: Screen, tmp_path: Path, tried: Callable[..., None]) -> None:
    home, log = tmp_path / "home", tmp_path / "strace.log"
    home.mkdir()
    variables = {**screen.environment(), "HOME": str(home), "TMPDIR": str(tmp_path / "tmp")}
    variables["PYTHONDONTWRITEBYTECODE"] = "1"
    variables |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    (tmp_path / "tmp").mkdir()
    calls = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"
    # -D: the program stays our child and strace ends with it; the other way round a stop order is held back.
    trace = ("strace", "-D", "-f", "-qq", "-e", "signal=none", "-s", "300", "-e", f"trace={calls}", "-o", str(log))
    a_shift(screen, variables, wrapper=trace)
    lines = list(_whole(log.read_text(errors="replace").splitlines()))
    assert any("desk_program.py" in line for line in lines), "strace saw the program read itself"
    written = [line for line in lines if _writes(line)]
    tried(len(lines))
    assert [line for line in written if not _harmless(line)] == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert list((tmp_path / "tmp").iterdir()) == []


def _whole(lines: list[str]) -> Iterator[str]:
    """Give each call on one line: strace cuts one in two where another process's comes between."""
    begun: dict[str, str] = {}
    for line in lines:
        # Short process numbers are filled up with blanks.
        process, call = line.split(maxsplit=1)
        if call.endswith("<unfinished ...>"):
            begun[process] = line.removesuffix("<unfinished ...>")
        elif call.startswith("<... "):
            yield begun.pop(process, f"{process} ") + call.partition("resumed>")[2]
        else:
            yield line
    yield from begun.values()


def _writes(line: str) -> bool:
    for_writing = any(mode in line for mode in ("O_WRONLY", "O_RDWR", "O_CREAT"))
    return " = -1 " not in line and (for_writing or not line.split()[1].startswith("open"))


def _harmless(line: str) -> bool:
    """Devices, memory without a name, and the empty folders of Qt's font cache."""
    found = re.search(r'"([^"]*)"', line)
    path = found[1] if found else ""
    return path.startswith(("/dev/", "/proc/self/", "/memfd:")) or "mkdir" in line
