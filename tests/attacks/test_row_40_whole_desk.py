"""Row 40: hands all over the open desk of a real X server, and other programs that read both selections afterwards."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fakes.x_desk import comes
from fakes.x_display import Program, Screen, program

pytestmark = [pytest.mark.attack(40), pytest.mark.screen]
SCRIPT = Path(__file__).resolve().parents[1] / "windows" / "programs" / "desk_program.py"
BEFORE = "what was there before"
WIDTH, HEIGHT, STEP = 1440, 900, 240
COPYING = ("ctrl+c", "ctrl+x", "ctrl+Insert", "shift+Delete", "XF86Copy", "XF86Cut", "ctrl+s", "ctrl+p", "ctrl+shift+c")


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(WIDTH, HEIGHT) as made:
        yield made


def read(screen: Screen, which: str) -> str:
    command = ["xclip", "-selection", which, "-o"]
    done = subprocess.run(command, env=screen.environment(), capture_output=True, text=True, check=False, timeout=10)
    return done.stdout


def fill(screen: Screen) -> None:
    for which in ("clipboard", "primary"):
        command = ["xclip", "-selection", which, "-i"]
        subprocess.run(
            command, env=screen.environment(), input=BEFORE.encode(), stdout=subprocess.DEVNULL, check=True, timeout=10
        )


def opened(screen: Screen, running: Program) -> None:
    running.until("ready")
    screen.focus(screen.wait_for_window("Anechoic"))
    running.ask("open")
    comes(running, lambda said: said["task"] != "" and said["place"] == "desk")


def test_no_place_on_the_desk_gives_anything_away(screen: Screen, tried: Callable[..., None]) -> None:
    with program(screen, SCRIPT) as running:
        opened(screen, running)
        fill(screen)
        screen.keys("25")  # W: the editor, with words of its own
        screen.run(["xdotool", "type", "typed words"])
        for x in range(STEP // 2, WIDTH, STEP):
            for y in range(STEP // 2, HEIGHT, STEP):
                screen.click(x, y, times=2)
                screen.keys("ctrl+a", "ctrl+c")
                screen.click(x, y, button=3)
                screen.drag((x, y), (min(x + 200, WIDTH - 5), y))
                tried()
        screen.keys(*COPYING)
        running.ask("queue")
        comes(running, lambda said: said["place"] == "queue")
        screen.keys("ctrl+a", *COPYING)
        assert (read(screen, "clipboard"), read(screen, "primary")) == (BEFORE, BEFORE)
