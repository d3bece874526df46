"""Watches the words of one text: checked off the window's thread a moment after the last key, told as places in it.

Verdicts are kept by word as long as the clip is open, so that a key costs a timer and nothing else. What was checked,
and what a person said to leave as it is, is in memory alone and goes with the clip or the session.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from anechoic.desk.listening.state import State
from anechoic.errors import AnechoicError
from anechoic.rules.differences import utf16
from anechoic.rules.spelling import Checkable, checkable, key, known_words, may_be_checked, proper_names
from anechoic.station.port import OpenItem
from anechoic.station.spelling.speller import Checked, Speller

_AFTER_MS = 180
"""After the last key; a word that is still being typed is not shown as wrong anyway."""
_T = TypeVar("_T")


class Asks(Protocol):
    """Runs slow questions elsewhere and answers on this thread; `widgets.background.Background`."""

    def ask(
        self,
        task: Callable[[], _T],
        done: Callable[[_T], None],
        *,
        failed: Callable[[AnechoicError], None] | None = None,
    ) -> None:
        """Ask; `done` hears the answer."""
        ...


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the desk and the language it is written in.

    Attributes:
        quotes: it speaks about the clip: words of the clip are right in it, whatever their language.
    """

    text: str = ""
    language: str = ""
    quotes: bool = False


@dataclass(frozen=True, slots=True)
class Spelt:
    """What is wrong in a text.

    Attributes:
        text: the text that was looked at.
        places: of its wrong words, (first, last exclusive) in UTF-16 units.
        language: it was looked at in; empty where there is nothing to check.
        unchecked: no dictionary here is for this language: nothing is called wrong.
        dictionary: tag of the dictionary used, of another region where the language's own is not here.
    """

    text: str
    places: tuple[tuple[int, int], ...] = ()
    language: str = ""
    unchecked: bool = False
    dictionary: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a word may have been meant to be."""

    word: str
    words: tuple[str, ...]


class SpellingWatch(QObject):
    """Follows one text of the desk.

    Args:
        speller: used on the worker of `asks` alone.
        asks: runs it.
        reads: gives the text; asked for every state.
        left: words a person said to leave as they are, as `key` gives them; shared by the texts of a window.
    """

    spelt = Signal(object)
    """`Spelt`, after each look."""
    suggested = Signal(object)
    """`Suggested`."""

    def __init__(
        self,
        speller: Speller,
        asks: Asks,
        reads: Callable[[State], Written],
        *,
        left: set[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speller, self._asks, self._reads, self._left = speller, asks, reads, left
        self._item: OpenItem | None = None
        self._revision = 0
        self._written = Written()
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._dictionary: str | None = None
        self._known: frozenset[str] = frozenset()
        self._cut: tuple[str, str, tuple[Checkable, ...]] = ("", "", ())
        self._told = Spelt("")
        self._closed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._look)

    @property
    def told(self) -> Spelt:
        """What was told last."""
        return self._told

    def on_state(self, state: State) -> None:
        """Follow the desk."""
        before, self._item = self._item, state.item
        revision, self._revision = self._revision, state.revision
        written, self._written = self._written, Written() if state.item is None else self._reads(state)
        if state.item is None:
            if before is not None:
                self._forget()
        elif before is None or before.task != state.item.task:
            self._begin(state.item)
        elif state.revision != revision:
            self._soon.stop()
            self._look()
        elif self._written.text != written.text:
            self._soon.start()

    def forget_person(self) -> None:
        """Drop what somebody said to leave as it is: the session is over."""
        self._left.clear()
        self._forget()

    def close(self) -> None:
        """Ask nothing more: the worker is about to end, and states may still come."""
        self._soon.stop()
        self._closed = True

    def at(self, caret: int) -> Checkable | None:
        """Give the wrong word at the caret, else the next one, from the start again after the last; None for none.

        Args:
            caret: in characters.
        """
        wrong = self._wrong()
        here = [one for one in wrong if one.first <= caret <= one.last]
        after = [one for one in wrong if one.first >= caret]
        return next(iter((*here, *after, *wrong)), None)

    def ask(self, word: str) -> None:
        """Ask what a word may have been meant to be; `suggested` follows."""
        speller, language = self._speller, self._written.language
        self._asks.ask(
            lambda: speller.suggest(language, word), lambda found: self.suggested.emit(Suggested(word, found))
        )

    def leave(self, word: str) -> None:
        """Call a word right until the person signs out."""
        self._left.add(key(word))
        self._tell()

    def _begin(self, item: OpenItem) -> None:
        self._forget()
        terms = [name for term in item.glossary for name in (*term.approved, term.term)]
        language = item.target if self._written.quotes else self._written.language
        texts = [(item.transcript, item.source), *((one.text, language) for one in item.candidates)]
        said = known_words(text for text, _ in texts) if self._written.quotes else proper_names(texts)
        self._known = known_words(terms) | said
        self._look()

    def _look(self) -> None:
        language = self._written.language
        fresh = {one.word for one in self._words()} - self._asked
        if self._closed:
            return
        # A remark that nobody writes opens no dictionary; of the work it is said at once that there is none.
        wanted = bool(fresh) or (self._dictionary is None and not self._written.quotes)
        if may_be_checked(language) and wanted:
            self._asked |= fresh
            speller = self._speller
            item = self._item
            self._asks.ask(
                lambda: speller.check(language, fresh), lambda checked: self._on_checked(item, checked, fresh)
            )
        self._tell()

    def _on_checked(self, item: OpenItem | None, checked: Checked, asked: set[str]) -> None:
        # Another clip is open by now: its words are its own.
        if item is None or self._item is None or item.task != self._item.task:
            return
        self._dictionary = checked.dictionary
        self._verdicts.update({word: word in checked.wrong for word in asked})
        self._tell()

    def _wrong(self) -> tuple[Checkable, ...]:
        return tuple(one for one in self._words() if self._verdicts.get(one.word) and not self._is_known(one.word))

    def _words(self) -> tuple[Checkable, ...]:
        """Give the words to be checked; a text is cut once."""
        text, language = self._written.text, self._written.language
        if self._cut[:2] != (text, language):
            self._cut = (text, language, tuple(checkable(text, language)))
        return self._cut[2]

    def _is_known(self, word: str) -> bool:
        return (said := key(word)) in self._known or said in self._left

    def _tell(self) -> None:
        text, language = self._written.text, self._written.language
        places = tuple((utf16(text, one.first), utf16(text, one.last)) for one in self._wrong())
        none = bool(language) and (self._dictionary == "" or not may_be_checked(language))
        # Also when it is the same as before: the editor may have dropped a place that was typed in and typed back.
        self._told = Spelt(text, places, language, unchecked=none, dictionary=self._dictionary or "")
        self.spelt.emit(self._told)

    def _forget(self) -> None:
        self._soon.stop()
        self._verdicts.clear()
        self._asked.clear()
        self._known, self._dictionary = frozenset(), None
        self._cut, self._told = ("", "", ()), Spelt("")
        self.spelt.emit(self._told)
