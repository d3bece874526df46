"""What really leaves the window over the accessibility bus, read by another process' connection."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.spoken_bus import SpokenBus
from fakes.x_desk import comes
from fakes.x_display import Program, Screen, program_with

pytestmark = pytest.mark.screen
SCRIPT = Path(__file__).parent / "programs" / "desk_program.py"
SECRETS = ("incrementar", "increase the bulk", "volume of your talk", "decrease your speaking", "hidden words")
W, L, ESC = "25", "46", "Escape"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen(1440, 900) as made:
        yield made


@pytest.fixture
def bus() -> Iterator[SpokenBus]:
    with SpokenBus() as made:
        yield made


def opened(screen: Screen, running: Program) -> None:
    running.until("ready")
    screen.focus(screen.wait_for_window("Anechoic"))
    running.ask("open")
    comes(running, lambda said: said["task"] != "" and said["place"] == "desk")


def typed(screen: Screen, running: Program) -> None:
    screen.keys(W)
    screen.run(["xdotool", "type", "hidden words"])
    comes(running, lambda said: said["text"] == "hidden words")


@pytest.mark.attack(42)
def test_without_the_grant_the_bus_has_labels_and_no_content(screen: Screen, bus: SpokenBus) -> None:
    bus.listen()
    with program_with(bus.environment(dict(screen.environment())), SCRIPT) as running:
        opened(screen, running)
        before = bus.everything()
        assert any("Submit" in said for said in before)
        typed(screen, running)
        screen.keys(ESC, L)
        comes(running, lambda said: said["looping"])
        said = [*before, *bus.everything()]
        running.ask("mark")
        said += bus.heard("the mark")
        assert [one for one in said if any(secret in one for secret in SECRETS)] == []
        assert not {"h", "i", "d"} & set(said), "typed letters left the window"
        running.ask("warnings")
        assert running.until("warnings") == []


def test_with_the_grant_the_whole_desk_is_read_and_changes_are_announced(screen: Screen, bus: SpokenBus) -> None:
    bus.listen()
    with program_with(bus.environment(dict(screen.environment())), SCRIPT, "spoken") as running:
        opened(screen, running)
        said = bus.everything()
        assert any("volume of your talk" in one for one in said)
        assert any(one.startswith("Speech 1 of 2") for one in said)
        typed(screen, running)
        screen.keys(ESC, L)
        assert "Loop on." in bus.heard("Loop on.")
        assert "hidden words" in bus.everything()
