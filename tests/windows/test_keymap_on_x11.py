"""Keys changed under real layouts: the place that was pressed is kept, and shown in the signs of the board."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.changes import Board, KeyChanges
from anechoic.widgets.keys.groups import lines_of
from fakes.x_desk import comes, state
from fakes.x_display import Program, Screen, program

pytestmark = pytest.mark.screen
SCRIPT = Path(__file__).parent / "programs" / "desk_program.py"
ROWS = [act for line in lines_of(KeyChanges().on(Board.DESK).bindings) for act in line.acts]

# X key codes are the kernel's plus 8.
ESC, K, L, Y, ENTER, HOME, DOWN, SHIFT, R = (*("Escape", "45", "46", "29", "36", "Home", "Down", "50", "27"),)


@pytest.fixture(scope="module")
def window() -> Iterator[tuple[Screen, Program]]:
    with Screen(1440, 900) as screen, program(screen, SCRIPT) as running:
        running.until("ready")
        screen.focus(screen.wait_for_window("Anechoic"))
        yield screen, running


@pytest.mark.parametrize(("layout", "sign"), [("ru", "Н"), ("ar", "غ"), ("de", "Z"), ("us", "Y")])
def test_a_key_is_changed_by_its_place(window: tuple[Screen, Program], layout: str, sign: str) -> None:
    screen, running = window
    screen.set_layout(layout)
    running.ask("queue")
    comes(running, lambda said: said["place"] == "queue")
    screen.keys(K)
    comes(running, lambda said: said["place"] == "keys")
    screen.keys(HOME, *[DOWN] * ROWS.index(Act.LOOP), ENTER, Y)
    comes(running, lambda said: said["keys"] == ["loop clip Y"] and said["labels"]["Y"] == sign)
    screen.keys(ESC)
    comes(running, lambda said: said["place"] == "queue")
    before = state(running)
    running.ask("open")
    comes(running, lambda said: said["task"] != before["task"])
    screen.keys(Y)
    comes(running, lambda said: said["looping"] is not before["looping"])
    # Had L still done it, the three would leave it on the other side.
    screen.keys(L, Y)
    comes(running, lambda said: said["looping"] is before["looping"])
    running.ask("queue")
    comes(running, lambda said: said["place"] == "queue")
    screen.keys(K)
    comes(running, lambda said: said["place"] == "keys")
    screen.run(["xdotool", "keydown", SHIFT, "key", R, "keyup", SHIFT])
    screen.keys(ENTER)
    comes(running, lambda said: said["keys"] == [])
