"""What the workstation wants to know of a screen."""

from typing import Protocol

from anechoic.rules.display import Compositor


class Display(Protocol):
    """The screen of this session."""

    def compositor(self) -> Compositor | None:
        """Give the program that draws the screen, asked anew; None where there is none that can be asked."""
