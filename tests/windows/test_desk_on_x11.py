"""The desk under real layouts: every key acts by its place, and what is typed is what the layout writes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.x_desk import comes, state
from fakes.x_display import Program, Screen, program

pytestmark = pytest.mark.screen
SCRIPT = Path(__file__).parent / "programs" / "desk_program.py"

# X key codes are the kernel's plus 8; xdotool reads a single digit as a name, so Esc has its own.
ESC, TWO, SEVEN, E, W, L, F, K, LEFT_BRACKET, SPACE, ENTER, CTRL, SHIFT = (
    *("Escape", "11", "16", "26", "25", "46", "41", "45", "34", "65", "36", "37", "50"),
)


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(1440, 900) as made:
        yield made


@pytest.fixture(scope="module")
def window(screen: Screen) -> Iterator[Program]:
    with program(screen, SCRIPT) as running:
        running.until("ready")
        screen.focus(screen.wait_for_window("Anechoic"))
        yield running


def fresh(running: Program) -> None:
    """Open another clip and wait until it is in front."""
    before = state(running)["task"]
    running.ask("open")
    comes(running, lambda said: said["task"] != before and said["panel"] == "none")


def held(screen: Screen, modifier: str, key: str) -> None:
    screen.run(["xdotool", "keydown", modifier, "key", key, "keyup", modifier])


@pytest.mark.parametrize(("layout", "written"), [("us", "l["), ("ru", "дх"), ("ar", "مج"), ("de", "lü")])
def test_a_shift_of_keys(screen: Screen, window: Program, layout: str, written: str) -> None:
    screen.set_layout(layout)
    fresh(window)
    screen.keys(TWO)
    comes(window, lambda said: said["candidate"] == "c")
    if state(window)["looping"]:
        screen.keys(L)  # it stayed on from the layout before, as it should
    screen.keys(L, SPACE)
    comes(window, lambda said: said["looping"] and said["playing"])
    screen.keys(F, SEVEN, ESC)
    comes(window, lambda said: said["flags"] == ["safeguarding"] and said["panel"] == "none")
    screen.keys(W, L, LEFT_BRACKET)
    comes(window, lambda said: said["text"] == written)
    held(screen, CTRL, F)
    comes(window, lambda said: said["panel"] == "flags")
    screen.keys(ESC)
    held(screen, SHIFT, ESC)
    comes(window, lambda said: said["panel"] == "stopped" and not said["playing"])
    screen.keys(ESC)
    comes(window, lambda said: said["panel"] == "none" and said["title"] == "Anechoic")


@pytest.mark.attack(65)
def test_a_clip_is_covered_while_another_window_has_the_keyboard(screen: Screen, window: Program) -> None:
    screen.set_layout("us")
    fresh(window)
    screen.keys(SPACE)
    comes(window, lambda said: bool(said["playing"]))
    with program(screen, SCRIPT.with_name("fields_program.py")) as other:
        other.until("ready")
        screen.focus(screen.wait_for_window("fields"))
        comes(window, lambda said: said["covered"] and not said["playing"])
    screen.focus(screen.wait_for_window("Anechoic"))
    comes(window, lambda said: not said["covered"])
    screen.keys(TWO)
    comes(window, lambda said: said["candidate"] == "c")


def test_qt_has_nothing_to_warn_of(window: Program) -> None:
    window.ask("warnings")
    assert window.until("warnings") == []
