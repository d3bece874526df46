"""CLIPBOARD and PRIMARY of a real X server, read by other programs while our fields are worked by real hands."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fakes.x_display import Program, Screen, program

pytestmark = pytest.mark.screen
SCRIPT = Path(__file__).parent / "programs" / "fields_program.py"
BEFORE = "what was there before"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(800, 600) as made:
        yield made


@pytest.fixture(scope="module")
def running(screen: Screen) -> Iterator[Program]:
    with program(screen, SCRIPT) as made:
        made.until("ready")
        screen.focus(screen.wait_for_window("fields"))
        yield made


class Owner:
    """Another program that owns both selections; X keeps the words with the owner."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    def fill(self) -> None:
        for which in ("clipboard", "primary"):
            # xclip stays behind as the owner until somebody else takes the selection.
            subprocess.run(
                ["xclip", "-selection", which, "-i"],
                env=self._screen.environment(),
                input=BEFORE.encode(),
                stdout=subprocess.DEVNULL,
                check=True,
                timeout=10,
            )

    def read(self, which: str) -> str:
        by_xclip = self._read(["xclip", "-selection", which, "-o"])
        by_xsel = self._read(["xsel", f"--{which}", "--output"])
        assert by_xclip == by_xsel
        return by_xclip

    def _read(self, command: list[str]) -> str:
        done = subprocess.run(
            command, env=self._screen.environment(), capture_output=True, text=True, check=False, timeout=10
        )
        return done.stdout


def ask(running: Program, question: str, key: str) -> Any:
    running.ask(question)
    return running.until(key)


def work_the_field(screen: Screen, running: Program, name: str) -> None:
    ask(running, f"focus {name}", "focus")
    x, y = ask(running, f"place {name}", "place")
    screen.click(x, y, times=2)
    screen.keys("ctrl+c", "ctrl+Insert")
    screen.click(x, y, times=3)
    screen.keys("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert", "shift+Delete")
    screen.drag((x, y), (x + 200, y))
    screen.drag((x + 40, y), (x + 40, y + 90))
    screen.click(x, y, button=3)
    screen.keys("Escape")


@pytest.mark.attack(40)
@pytest.mark.parametrize("name", ["edit", "line", "secret", "read"])
def test_nothing_reaches_either_selection(screen: Screen, running: Program, name: str) -> None:
    owner = Owner(screen)
    owner.fill()
    if name == "secret":
        ask(running, "focus secret", "focus")
        screen.type("hunter2")
    work_the_field(screen, running, name)
    assert owner.read("clipboard") == BEFORE
    assert owner.read("primary") == BEFORE


@pytest.mark.attack(40)
def test_a_chosen_secret_reaches_neither_selection_and_is_replaced_by_what_is_typed(
    screen: Screen, running: Program
) -> None:
    owner = Owner(screen)
    owner.fill()
    ask(running, "focus secret", "focus")
    ask(running, "take", "taken")
    screen.type("hunter2")
    screen.keys("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert", "shift+Delete")
    running.ask("text secret")
    assert running.until("selected") == "•••••••"
    assert owner.read("clipboard") == BEFORE
    assert owner.read("primary") == BEFORE
    screen.type("other")
    ask(running, "text secret", "text")
    assert ask(running, "take", "taken") == "other"


def test_nothing_comes_in(screen: Screen, running: Program) -> None:
    owner = Owner(screen)
    owner.fill()
    ask(running, "focus edit", "focus")
    x, y = ask(running, "place edit", "place")
    screen.click(x, y, button=2)
    screen.keys("ctrl+v", "shift+Insert", "ctrl+shift+v")
    assert ask(running, "text edit", "text") == "secret words of a clip"


def test_with_the_protection_off_the_same_hands_find_the_words(screen: Screen) -> None:
    owner = Owner(screen)
    owner.fill()
    with program(screen, SCRIPT, "--open") as running:
        running.until("ready")
        screen.focus(screen.wait_for_window("fields with the protection off"))
        ask(running, "focus edit", "focus")
        x, y = ask(running, "place edit", "place")
        screen.click(x, y, times=2)
        ask(running, "text edit", "text")
        assert owner.read("primary") == "secret"
        screen.keys("ctrl+a", "ctrl+c")
        ask(running, "text edit", "text")
        assert owner.read("clipboard") == "secret words of a clip"
