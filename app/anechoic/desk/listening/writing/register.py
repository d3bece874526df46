"""The person's snippets as the desk has them: every change goes to the vault whole, and can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from anechoic.rules.snippets import Snippet, added, removed, renamed, used
from anechoic.station.port import Event, KeepSnippets, Port, SignedOut, SnippetsEnded, SnippetsKept

_STEPS = 50


class SnippetRegister(QObject):
    """Holds the register of who is signed in.

    Args:
        port: to the vault.
        now: Unix milliseconds.
    """

    changed = Signal(object)
    """The snippets, a tuple of `Snippet`."""

    def __init__(self, port: Port, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port, self._now = port, now
        self._kept: tuple[Snippet, ...] = ()
        self._past: tuple[tuple[Snippet, ...], ...] = ()

    @property
    def kept(self) -> tuple[Snippet, ...]:
        """What is kept now."""
        return self._kept

    @property
    def may_undo(self) -> bool:
        """Whether a change of this session can be undone."""
        return bool(self._past)

    def hear(self, event: Event) -> None:
        """Take an event of the port."""
        match event:
            case SnippetsKept():
                self._show(event.snippets)
            case SnippetsEnded():
                # Nothing brings them back, undoing an earlier change neither.
                self._past = ()
                self._show(event.left)
            case SignedOut():
                self._past = ()
                self._show(())
            case _:
                pass

    def save(self, text: str) -> None:
        """Keep a text.

        Raises:
            Refused: nothing to keep, too long, or there are too many.
        """
        self._change(added(self._kept, text, self._now()))

    def use(self, text: str) -> None:
        """Remember that a snippet was used; no step to undo."""
        self._keep(used(self._kept, text, self._now()))

    def rename(self, text: str, name: str) -> None:
        """Give a snippet another name."""
        self._change(renamed(self._kept, text, name))

    def remove(self, text: str) -> None:
        """Delete a snippet."""
        self._change(removed(self._kept, text))

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            before, self._past = self._past[-1], self._past[:-1]
            self._keep(before)

    def _change(self, snippets: tuple[Snippet, ...]) -> None:
        if snippets != self._kept:
            self._past = (*self._past, self._kept)[-_STEPS:]
            self._keep(snippets)

    def _keep(self, snippets: tuple[Snippet, ...]) -> None:
        if snippets != self._kept:
            self._show(snippets)
            self._port.send(KeepSnippets(snippets))

    def _show(self, snippets: tuple[Snippet, ...]) -> None:
        self._kept = snippets
        self.changed.emit(snippets)
