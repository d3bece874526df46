"""The language of the window: what is spoken now, and what was chosen for the next start."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from anechoic.widgets.language import Language

_BY_HAND = "chosen"


@dataclass(frozen=True)
class LanguageChoice:
    """A language for the next start.

    Attributes:
        by_hand: somebody chose it on the sign-in page, which is newer than what was kept for them.
    """

    language: Language = Language.ENGLISH
    by_hand: bool = False

    def word(self) -> str:
        """Give it as one word, for a command line."""
        return f"{self.language.tag}:{_BY_HAND}" if self.by_hand else self.language.tag

    @classmethod
    def read(cls, word: str) -> "LanguageChoice":
        """Give it back from `word`; without a language known here, that of this machine's user."""
        tag, _, how = word.partition(":")
        language = Language.of(tag)
        return cls(Language.of_system()) if language is None else cls(language, by_hand=how == _BY_HAND)


class LanguagePresenter(QObject):
    """Holds what is spoken and what is chosen. Parts take their words when made, so a choice needs a new start."""

    changed = Signal(object)
    """`LanguageChoice`, whoever changed it."""
    chosen = Signal(object)
    """`LanguageChoice`, when the person in front changed it."""

    def __init__(self, state: LanguageChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = state.language
        self._state = state

    @property
    def spoken(self) -> Language:
        """What this window speaks until it ends."""
        return self._spoken

    @property
    def state(self) -> LanguageChoice:
        """What the next start speaks."""
        return self._state

    def show(self, language: Language) -> None:
        """Take what was kept for a person."""
        self._show(LanguageChoice(language))

    def next_language(self) -> None:
        """Choose the next language."""
        self._show(LanguageChoice(self._state.language.following(), by_hand=True))
        self.chosen.emit(self._state)

    def _show(self, state: LanguageChoice) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
