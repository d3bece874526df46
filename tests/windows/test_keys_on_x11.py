"""Real key presses under real layouts: the place of a key counts, not its name."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fakes.x_display import Program, Screen, program

pytestmark = pytest.mark.screen
SCRIPT = Path(__file__).parent / "programs" / "fields_program.py"

# X key codes are the kernel's plus 8: L 46, [ 34, ] 35, S 39, minus 20, equal 21, Q 24, Y 29, Z 52, 3 12.
PLACES = {
    "46": "loop",
    "34": "selection_start",
    "35": "selection_end",
    "20": "slower",
    "21": "normal_speed",
    "52": "undo_stop",
}


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(800, 600) as made:
        yield made


@pytest.fixture(scope="module")
def window(screen: Screen) -> Iterator[Program]:
    with program(screen, SCRIPT) as running:
        running.until("ready")
        screen.focus(screen.wait_for_window("fields"))
        yield running


def to_the_clip(running: Program) -> None:
    running.ask("unfocus")
    running.until("focus")


def told(running: Program) -> dict[str, Any]:
    while True:
        line = running.next()
        if "act" in line:
            return line


@pytest.mark.parametrize("layout", ["us", "ru", "ar", "de", "fr"])
def test_letters_and_brackets_act_by_place(screen: Screen, window: Program, layout: str) -> None:
    screen.set_layout(layout)
    to_the_clip(window)
    for code, act in PLACES.items():
        screen.keys(code)
        assert told(window)["act"] == act
    screen.keys("12")
    assert told(window) == {"act": "take", "digit": 3, "pressed": True, "typing": False}


@pytest.mark.parametrize("layout", ["us", "ru", "ar", "de"])
def test_with_ctrl_while_typing(screen: Screen, window: Program, layout: str) -> None:
    screen.set_layout(layout)
    window.ask("focus edit")
    window.until("focus")
    for stroke, act in (("ctrl+41", "flags"), ("ctrl+45", "skip"), ("ctrl+36", "submit"), ("ctrl+12", "take")):
        screen.run(["xdotool", "keydown", "37", "key", stroke.removeprefix("ctrl+"), "keyup", "37"])
        said = told(window)
        assert (said["act"], said["typing"]) == (act, True)
    window.ask("text edit")
    assert window.until("text") == "secret words of a clip"


@pytest.mark.parametrize(("layout", "written"), [("us", "l["), ("ru", "дх"), ("ar", "مج"), ("de", "lü")])
def test_the_same_keys_write_while_typing(screen: Screen, window: Program, layout: str, written: str) -> None:
    screen.set_layout(layout)
    window.ask("focus line")
    window.until("focus")
    screen.keys("End", "46", "34")
    window.ask("text line")
    assert window.until("text").endswith(written)


def test_say_again_lasts_while_it_is_held(screen: Screen, window: Program) -> None:
    screen.set_layout("ru")
    to_the_clip(window)
    screen.hold("39", down=True)
    assert told(window) == {"act": "say_again", "digit": None, "pressed": True, "typing": False}
    screen.hold("39", down=False)
    # The server repeats a held key; only the two ends are told.
    assert told(window) == {"act": "say_again", "digit": None, "pressed": False, "typing": False}


def test_a_secret_takes_what_the_layout_writes(screen: Screen, window: Program) -> None:
    screen.set_layout("de")
    window.ask("focus secret")
    window.until("focus")
    screen.keys("34", "47", "29", "22", "52")
    window.ask("take")
    assert window.until("taken") == "üöy"
