"""Signs, terms, words of the candidates, spellings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.state import State
from anechoic.desk.listening.writing.inserted import How, Inserted
from anechoic.desk.listening.writing.rows import FromMachine, candidate_rows, suggestion_rows, term_rows
from anechoic.desk.listening.writing.signs import RecentSigns, signs_for
from anechoic.desk.listening.writing.spelling import SpellingWatch, Suggested
from anechoic.widgets.languages import language_name
from anechoic.widgets.panel import OverPanel
from anechoic.widgets.picking.panel import Picked, PickPanel
from anechoic.widgets.picking.scrolled import TopScrolled
from anechoic.widgets.picking.signs import SignGrid, SignNamed, SignPicked, SignRow
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.words import words


class SignsPanel(OverPanel):
    """Signs of the language that is written, those used last in this session first."""

    inserted = Signal(object)
    """`Inserted`."""

    def __init__(self, recent: RecentSigns, parent: QWidget) -> None:
        super().__init__(words("writing.signs"), note=words("writing.signs_note"), parent=parent)
        self._recent = recent
        self._language = ""
        self._grid = SignGrid(label=words("writing.signs"))
        self._name = PlainLabel("", type="small", tone="ink2", wraps=True, follows_window=True)
        self._scroll = TopScrolled(self._grid)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._name)
        self._grid.picked.connect(self._on_picked)
        self._grid.named.connect(self._on_named)

    def show_state(self, state: State) -> None:
        """Follow the language of the answer."""
        item = state.item
        if item is None:
            return
        self._language = state.choosing.language or item.source

    def open_over(self, first: QWidget | None = None) -> None:
        """Open with the focus on the grid."""
        recent = SignRow(words("writing.signs_recent"), self._recent.now())
        rows = tuple(SignRow(words(f"writing.signs_{one.of}"), one.signs) for one in signs_for(self._language))
        self._grid.show_rows((recent, *rows), self._language)
        super().open_over(first or self._grid)

    def choose(self, number: int) -> None:
        """Take a digit."""
        if sign := self._grid.sign(number):
            self._take(sign)

    def count(self) -> int:
        """Give how many digits choose something."""
        return self._grid.count()

    def _on_picked(self, picked: SignPicked) -> None:
        self._take(picked.sign)

    def _on_named(self, named: SignNamed) -> None:
        self._name.setText(named.name)
        self._scroll.reveal(self._grid.place())

    def _take(self, sign: str) -> None:
        self._recent.note(sign)
        self.inserted.emit(Inserted(sign, How.SIGN))


class TermsPanel(PickPanel):
    """The programme's terms, those of this clip first."""

    inserted = Signal(object)
    """`Inserted`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(words("writing.terms"), filter_hint=words("writing.filter"), parent=parent)
        self._state = State()
        self.picked.connect(self._on_picked)

    def show_state(self, state: State) -> None:
        """Follow the open item."""
        item = state.item
        if item is None or (self._state.item is not None and self._state.item.task == item.task and self.count()):
            return
        self._state = state
        self.set_note(words("writing.terms_note", n=len(item.glossary)) if item.glossary else "")
        self.show_source(lambda typed: term_rows(item, typed), language=item.target, empty=words("writing.no_terms"))

    def close_over(self) -> None:
        """Drop the terms."""
        self._state = State()
        super().close_over()

    def _on_picked(self, picked: Picked) -> None:
        if isinstance(picked.value, str):
            self.inserted.emit(Inserted(picked.value, How.WORDS))


class CandidatesPanel(PickPanel):
    """What the candidates have, to be put in as theirs."""

    inserted = Signal(object)
    """`Inserted`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            words("writing.candidates"),
            note=words("writing.candidates_note"),
            filter_hint=words("writing.filter"),
            parent=parent,
        )
        self._filled = False
        self.picked.connect(self._on_picked)

    def show_state(self, state: State) -> None:
        """Follow the candidates."""
        if self._filled:
            return
        self._filled = True
        choosing = state.choosing
        self.show_source(
            lambda typed: candidate_rows(choosing, typed),
            language=choosing.language,
            empty=words("writing.no_candidates"),
        )

    def close_over(self) -> None:
        """Drop the candidates' words."""
        self._filled = False
        super().close_over()

    def _on_picked(self, picked: Picked) -> None:
        if isinstance(picked.value, FromMachine):
            self.inserted.emit(Inserted(picked.value.text, How.MACHINE, picked.value.keys))


class SpellingPanel(PickPanel):
    """What a word may have been meant to be."""

    inserted = Signal(object)
    """`Inserted`."""

    def __init__(self, watches: tuple[SpellingWatch, ...], parent: QWidget) -> None:
        super().__init__(words("writing.spelling"), parent=parent)
        self._watch = watches[0]
        self._word = ""
        for watch in watches:
            watch.suggested.connect(self._on_suggested)
        self.picked.connect(self._on_picked)

    def look_up(self, watch: SpellingWatch, word: str) -> None:
        """Ask for suggestions before it opens; the note names the dictionary they come from."""
        self._watch, self._word = watch, word
        self.set_title(words("writing.spelling_of", word=word))
        self.set_note(language_name(watch.told.dictionary or watch.told.language))
        watch.ask(word)

    def show_state(self, _state: State) -> None:
        """Follow nothing: it is about one word."""

    def open_over(self, first: QWidget | None = None) -> None:
        """Open; suggestions are on their way."""
        self._put((), ready=False)
        super().open_over(first)

    def close_over(self) -> None:
        """Drop the word."""
        self._word = ""
        self.set_title(words("writing.spelling"))
        super().close_over()

    def _put(self, suggestions: tuple[str, ...], *, ready: bool) -> None:
        self.show_source(
            lambda _: suggestion_rows(suggestions, ready=ready),
            language=self._watch.told.language,
            empty=words("writing.looking"),
        )

    def _on_suggested(self, suggested: Suggested) -> None:
        if suggested.word == self._word:
            self._put(suggested.words[:8], ready=True)

    def _on_picked(self, picked: Picked) -> None:
        if isinstance(picked.value, str):
            self.inserted.emit(Inserted(picked.value, How.INSTEAD))
        else:
            self._watch.leave(self._word)
            self.close_over()
