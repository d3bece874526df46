"""What a window looks like now, as one frozen value, and how parts find it."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtWidgets import QWidget

from anechoic.widgets.theme.tokens import Theme, ThemeName, theme

_PROPERTY = "anechoicLook"


@dataclass(frozen=True, slots=True)
class Scale:
    """Text scale in percent, 100 to 200: multiplies type, row heights, icons and key caps, not lines or gaps.

    Raises:
        ValueError: outside 100 to 200.
    """

    percent: int = 100

    def __post_init__(self) -> None:
        if not 100 <= self.percent <= 200:
            raise ValueError("text scale goes from 100 to 200 percent")

    def px(self, at_100: float) -> int:
        """Give whole pixels at this scale for a measure at 100 %."""
        return round(at_100 * self.percent / 100)


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, text scale and motion of one window."""

    theme: Theme
    scale: Scale = Scale()
    reduced_motion: bool = False

    def px(self, at_100: float) -> int:
        """Give whole pixels at the text scale for a measure at 100 %."""
        return self.scale.px(at_100)


@cache
def plain_look() -> Look:
    """Give the look of a part that stands in no dressed window: light, 100 %."""
    return Look(theme(ThemeName.LIGHT))


def put_look(window: QWidget, look: Look) -> None:
    """Keep the look on a window, for itself and all inside it."""
    window.setProperty(_PROPERTY, look)


def look_of(widget: QWidget) -> Look:
    """Give the look of the window a widget stands in. Asked thousands of times a page: one step, no walk."""
    look = widget.window().property(_PROPERTY)
    return look if isinstance(look, Look) else plain_look()
