"""Opens the panels of writing and puts in what is picked where the caret was."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from anechoic.desk.listening.answer.inserting import put_machine, put_sign, put_words
from anechoic.desk.listening.answer.view import AnswerArea
from anechoic.desk.listening.command.view import CommandArea
from anechoic.desk.listening.over.more.view import CommentPanel
from anechoic.desk.listening.presenter import ListeningPresenter
from anechoic.desk.listening.rail.view import Rail
from anechoic.desk.listening.returned.view import ReturnedPanel
from anechoic.desk.listening.state import Panel, Way
from anechoic.desk.listening.writing.aids import WritingAids
from anechoic.desk.listening.writing.inserted import How, Inserted
from anechoic.desk.listening.writing.panels.view import CandidatesPanel, SignsPanel, SpellingPanel, TermsPanel
from anechoic.desk.listening.writing.snippets.view import SnippetsPanel
from anechoic.desk.listening.writing.spelling import SpellingWatch, Spelt
from anechoic.rules.differences import characters, utf16
from anechoic.rules.spelling import Checkable
from anechoic.rules.task import TaskKind
from anechoic.station.port import OpenItem
from anechoic.widgets.hints import Hint
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.languages import language_name
from anechoic.widgets.no_copy import NoCopyEdit
from anechoic.widgets.spelled_edit import SpelledEdit
from anechoic.widgets.words import words

WritingPanel = SignsPanel | TermsPanel | CandidatesPanel | SpellingPanel | SnippetsPanel

_PANEL_OF = {
    Act.INSERT_SIGN: Panel.SIGNS,
    Act.INSERT_TERM: Panel.TERMS,
    Act.INSERT_SNIPPET: Panel.SNIPPETS,
    Act.INSERT_CANDIDATE: Panel.CANDIDATES,
    Act.SPELLING: Panel.SPELLING,
}


class WritingDesk(QObject):
    """The writing aids of the desk's view.

    Args:
        presenter: asked when something goes into the answer.
        aids: what the panels share.
        answer: the area with the editor.
        area: the work area the panels lie over.
    """

    def __init__(self, presenter: ListeningPresenter, aids: WritingAids, answer: AnswerArea, area: QWidget) -> None:
        super().__init__(area)
        self._presenter, self._aids, self._answer = presenter, aids, answer
        self._target: NoCopyEdit = answer.editor
        self._caret = (0, 0)
        self._wrong: Checkable | None = None
        self._others: list[_Other] = []
        self._spelling = SpellingPanel((aids.spelling, aids.comments, aids.replies), area)
        self.panels: Mapping[Panel, WritingPanel] = {
            Panel.SIGNS: SignsPanel(aids.recent, area),
            Panel.TERMS: TermsPanel(area),
            Panel.SNIPPETS: SnippetsPanel(aids.snippets, self._selected, area),
            Panel.CANDIDATES: CandidatesPanel(area),
            Panel.SPELLING: self._spelling,
        }
        for panel in self.panels.values():
            panel.inserted.connect(self._on_inserted)
        aids.spelling.spelt.connect(self._on_spelt)

    def look_after_others(
        self, command: CommandArea, rail: Rail, comment: CommentPanel, returned: ReturnedPanel
    ) -> None:
        """Show in the texts beside the answer, too, what is spelt wrong, and where that cannot be looked up here."""
        aids = self._aids
        self._others += [
            _Other(command.editor, aids.spelling, command.unchecked.say),
            _Other(rail.comment, aids.comments, rail.unchecked.say),
            _Other(comment.edit, aids.comments, comment.set_note),
            _Other(returned.reply, aids.replies, returned.unchecked.say),
        ]
        for watch in (aids.spelling, aids.comments, aids.replies):
            watch.spelt.connect(self._on_other_spelt)

    def show_state(self) -> None:
        """Follow the desk once its texts are shown: one that was put in anew knows nothing of its words."""
        for other in self._others:
            other.show()

    def act(self, acted: Acted) -> bool:
        """Open or close a panel, or take a change of the snippets back; says whether it was one of these."""
        state = self._presenter.state
        if acted.act is Act.UNDO and state.panel is Panel.SNIPPETS:
            self._aids.snippets.undo()
            return True
        panel = _PANEL_OF.get(acted.act)
        if panel is None:
            return False
        if state.item is None or state.way is not Way.OPEN:
            return True
        if state.panel not in self.panels:
            focus = self._answer.window().focusWidget()
            self._target = focus if isinstance(focus, NoCopyEdit) else self._work()
            cursor = self._target.textCursor()
            self._caret = (cursor.selectionStart(), cursor.selectionEnd())
        if panel is not Panel.SPELLING or self._found_wrong():
            self._presenter.show_panel(panel)
        return True

    def hints(self, item: OpenItem, told: ToldKeys) -> tuple[Hint, ...]:
        """Give the keys that help to write now, while typing."""
        hints = told.hint(Act.INSERT_SIGN, words("writing.hint_sign"), typing=True)
        if item.glossary:
            hints += told.hint(Act.INSERT_TERM, words("writing.hint_term"), typing=True)
        hints += told.hint(Act.INSERT_SNIPPET, words("writing.hint_snippet"), typing=True)
        if self._presenter.state.choosing.shown:
            hints += told.hint(Act.INSERT_CANDIDATE, words("writing.hint_candidate"), typing=True)
        focus = self._answer.window().focusWidget()
        if (self._watch_of(focus) or self._aids.spelling).told.places:
            hints = (*told.hint(Act.SPELLING, words("writing.hint_spelling"), typing=True), *hints)
        return hints

    def _work(self) -> NoCopyEdit:
        """Give the text that is the work: the answer, or what was said to the device."""
        item = self._presenter.state.item
        if item is not None and item.kind is TaskKind.COMMAND:
            return next(other.edit for other in self._others if other.watch is self._aids.spelling)
        return self._answer.editor

    def _watch_of(self, edit: QWidget | None) -> SpellingWatch | None:
        if edit is self._answer.editor:
            return self._aids.spelling
        return next((other.watch for other in self._others if other.edit is edit), None)

    def _found_wrong(self) -> bool:
        """Take the wrong word at the caret, or the next one; say so where there is none."""
        watch = self._watch_of(self._target)
        if watch is None:
            self._target, watch = self._work(), self._aids.spelling
        text = self._target.text()
        self._wrong = watch.at(characters(text, self._target.textCursor().position()))
        if self._wrong is None:
            self._presenter.say(words("writing.nothing_wrong"))
            return False
        self._caret = (utf16(text, self._wrong.first), utf16(text, self._wrong.last))
        self._spelling.look_up(watch, self._wrong.word)
        return True

    def _selected(self) -> str:
        return self._target.textCursor().selectedText().replace("\u2029", "\n")

    def _on_inserted(self, inserted: Inserted) -> None:
        # The panel first: it gives the focus back, and the caret is where it was.
        self._presenter.go_on()
        if self._target is not self._answer.editor:
            self._put_in(inserted.text)
            return
        cursor, text = self._target.textCursor(), self._target.text()
        first, last = (characters(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        match inserted.how:
            case How.SIGN:
                self._presenter.choose(lambda now: put_sign(now, first, last, inserted.text))
            case How.WORDS:
                self._presenter.choose(lambda now: put_words(now, first, last, inserted.text))
            case How.MACHINE:
                self._presenter.choose(lambda now: put_machine(now, first, last, inserted.text, inserted.keys))
            case How.INSTEAD if self._wrong is not None:
                wrong = self._wrong
                if text[wrong.first : wrong.last] == wrong.word:
                    self._presenter.choose(lambda now: put_sign(now, wrong.first, wrong.last, inserted.text))
            case _:
                pass

    def _put_in(self, text: str) -> None:
        """Write where the caret was when the panel opened: a panel with the text may have closed and come back."""
        cursor = self._target.textCursor()
        end = len(self._target.text().encode("utf-16-le")) // 2
        cursor.setPosition(min(self._caret[0], end))
        cursor.setPosition(min(self._caret[1], end), QTextCursor.MoveMode.KeepAnchor)
        self._target.setTextCursor(cursor)
        self._target.put_in(text)

    def _on_other_spelt(self, _spelt: Spelt) -> None:
        self.show_state()

    def _on_spelt(self, spelt: Spelt) -> None:
        self._answer.show_wrong(spelt.text, spelt.places, _unchecked(spelt))


@dataclass(frozen=True)
class _Other:
    """A text beside the answer."""

    edit: SpelledEdit
    watch: SpellingWatch
    unchecked: Callable[[str], None]

    def show(self) -> None:
        """Show what was told last of the text that stands there."""
        told = self.watch.told
        if told.text == self.edit.text():
            self.edit.show_wrong(told.places)
        self.unchecked(_unchecked(told) if told.text else "")


def _unchecked(spelt: Spelt) -> str:
    return words("writing.unchecked", language=language_name(spelt.language)) if spelt.unchecked else ""
