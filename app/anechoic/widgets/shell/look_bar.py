"""Theme, text size and language by three buttons: alone, and as the bar at the foot of the sign-in page."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.flow import FlowLayout
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.appearance import Appearance, AppearancePresenter
from anechoic.widgets.shell.language_choice import LanguageChoice, LanguagePresenter
from anechoic.widgets.words import words


class LookButtons(QWidget):
    """Three buttons that go round through themes, text sizes and languages."""

    def __init__(
        self,
        presenter: AppearancePresenter,
        language: LanguagePresenter,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = ActButton("", icon="contrast", kind=kind)
        self._scale = ActButton("", icon="scan-line", kind=kind)
        self._language = ActButton("", icon="languages", kind=kind)
        row = FlowLayout(self, gap=8)
        for button in (self._theme, self._scale, self._language):
            row.addWidget(button)
        self._theme.acted.connect(presenter.next_theme)
        self._scale.acted.connect(presenter.next_scale)
        self._language.acted.connect(language.next_language)
        presenter.changed.connect(self._on_changed)
        language.changed.connect(self._on_language)
        self._on_changed(presenter.state)
        self._on_language(language.state)

    def _on_changed(self, state: Appearance) -> None:
        self._theme.setText(words(f"signin.theme_{state.theme.value}"))
        self._scale.setText(words("signin.text_scale", percent=state.percent))

    def _on_language(self, state: LanguageChoice) -> None:
        self._language.setText(state.language.own_name)


class LookBar(QFrame):
    """The buttons and quiet words."""

    def __init__(
        self,
        presenter: AppearancePresenter,
        language: LanguagePresenter,
        note: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar-bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(LookButtons(presenter, language), 1)
        row.addWidget(PlainLabel(note, type="small", tone="ink2", wraps=True), 1)
