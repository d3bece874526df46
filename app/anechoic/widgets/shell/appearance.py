"""Theme and text size of the window: what is chosen, and who hears of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.theme.tokens import ThemeName

PERCENTS = (100, 125, 150, 175, 200)


@dataclass(frozen=True)
class Appearance:
    """Theme and text size.

    Attributes:
        percent: text scale, 100 to 200.
    """

    theme: ThemeName = ThemeName.LIGHT
    percent: int = 100

    @classmethod
    def for_screen(cls, wide: int) -> "Appearance":
        """Give what suits a screen so many pixels wide until somebody chooses: larger text on the largest."""
        return cls(percent=175 if wide >= 3_600 else 125 if wide >= 2_500 else 100)

    def word(self) -> str:
        """Give it as one word, for a command line."""
        return f"{self.theme.value}:{self.percent}"

    @classmethod
    def of(cls, theme: str, percent: int) -> "Appearance":
        """Give the nearest there is for a theme's name and a size from outside."""
        known = {name.value: name for name in ThemeName}
        size = min(PERCENTS, key=lambda offered: abs(offered - percent))
        return cls(known.get(theme, ThemeName.LIGHT), size)

    @classmethod
    def read(cls, word: str) -> "Appearance":
        """Give it back from `word`; anything else is the usual one."""
        theme, _, percent = word.partition(":")
        return cls.of(theme, int(percent)) if percent.isdecimal() else cls()


class AppearancePresenter(QObject):
    """Holds what is chosen."""

    changed = Signal(object)
    """`Appearance`, whoever changed it."""
    chosen = Signal(object)
    """`Appearance`, when the person in front changed it."""

    def __init__(self, state: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._by_hand = False

    @property
    def by_hand(self) -> bool:
        """Whether the person in front ever changed it."""
        return self._by_hand

    @property
    def state(self) -> Appearance:
        """What is chosen now."""
        return self._state

    def show(self, appearance: Appearance) -> None:
        """Take what was kept for a person."""
        if appearance != self._state:
            self._state = appearance
            self.changed.emit(appearance)

    def next_theme(self) -> None:
        """Choose the next theme."""
        names = list(ThemeName)
        self._choose(replace(self._state, theme=names[(names.index(self._state.theme) + 1) % len(names)]))

    def next_scale(self) -> None:
        """Choose larger text by a step; after the largest comes the smallest."""
        larger = next((percent for percent in PERCENTS if percent > self._state.percent), PERCENTS[0])
        self._choose(replace(self._state, percent=larger))

    def _choose(self, appearance: Appearance) -> None:
        self._by_hand = True
        self.show(appearance)
        self.chosen.emit(appearance)
