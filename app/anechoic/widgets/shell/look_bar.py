"""The bar at the foot of the sign-in page: theme and text size, kept as long as the window is."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.theme.look import Scale, look_of
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.words import words

_PERCENTS = (100, 125, 150, 175, 200)


class LookBar(QFrame):
    """Two buttons that go round through themes and text sizes of the window they stand in, and quiet words."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar-bottom")
        self._theme = ActButton("", icon="contrast", kind=ButtonKind.QUIET)
        self._scale = ActButton("", icon="scan-line", kind=ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._theme)
        row.addWidget(self._scale)
        row.addStretch(1)
        row.addWidget(PlainLabel(note, type="small", tone="ink2"))
        self._theme.acted.connect(self.next_theme)
        self._scale.acted.connect(self.next_scale)
        self._say()

    def next_theme(self) -> None:
        """Put the next theme on the window."""
        look, names = look_of(self), list(ThemeName)
        following = names[(names.index(look.theme.name) + 1) % len(names)]
        apply(self.window(), theme(following), look.scale, reduced_motion=look.reduced_motion)

    def next_scale(self) -> None:
        """Make text larger by a step; after the largest comes the smallest."""
        look = look_of(self)
        larger = next((percent for percent in _PERCENTS if percent > look.scale.percent), _PERCENTS[0])
        apply(self.window(), look.theme, Scale(larger), reduced_motion=look.reduced_motion)

    def changeEvent(self, event: QEvent) -> None:
        """Say the look there is now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._say()

    def _say(self) -> None:
        look = look_of(self)
        self._theme.setText(words(f"signin.theme_{look.theme.name.value}"))
        self._scale.setText(words("signin.text_scale", percent=look.scale.percent))
