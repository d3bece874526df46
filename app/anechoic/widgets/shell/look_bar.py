"""Theme and text size by two buttons: alone, and as the bar at the foot of the sign-in page."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.appearance import Appearance, AppearancePresenter
from anechoic.widgets.words import words


class LookButtons(QWidget):
    """Two buttons that go round through themes and text sizes."""

    def __init__(self, presenter: AppearancePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = ActButton("", icon="contrast", kind=ButtonKind.QUIET)
        self._scale = ActButton("", icon="scan-line", kind=ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._theme)
        row.addWidget(self._scale)
        row.addStretch(1)
        self._theme.acted.connect(presenter.next_theme)
        self._scale.acted.connect(presenter.next_scale)
        presenter.changed.connect(self._on_changed)
        self._on_changed(presenter.state)

    def _on_changed(self, state: Appearance) -> None:
        self._theme.setText(words(f"signin.theme_{state.theme.value}"))
        self._scale.setText(words("signin.text_scale", percent=state.percent))


class LookBar(QFrame):
    """The buttons and quiet words."""

    def __init__(self, presenter: AppearancePresenter, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar-bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(LookButtons(presenter), 1)
        row.addWidget(PlainLabel(note, type="small", tone="ink2"))
