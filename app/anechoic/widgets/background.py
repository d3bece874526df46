"""The one way a window has slow work done: one worker thread, answers on the window's thread, one path for failures."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.errors import AnechoicError
from anechoic.widgets.from_threads import from_threads

T = TypeVar("T")


class _Asker(Generic[T]):
    """Who wants to know what comes of one piece of work; stays with the window's thread."""

    def __init__(self, done: Callable[[T], None] | None, failed: Callable[[AnechoicError], None] | None) -> None:
        self._done, self._failed = done, failed

    def tell(self, outcome: "_Outcome", by_default: Callable[[AnechoicError], None]) -> None:
        """Call back; an unexpected error is raised and takes the crash path."""
        if isinstance(outcome.error, AnechoicError):
            (self._failed or by_default)(outcome.error)
        elif outcome.error is not None:
            raise outcome.error
        elif self._done is not None:
            self._done(cast("T", outcome.value))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one piece of work."""

    number: int
    value: object = None
    error: Exception | None = None


def _outcome(number: int, task: Callable[[], object]) -> _Outcome:
    """Run on the worker."""
    try:
        return _Outcome(number, task())
    except Exception as error:  # noqa: BLE001 - handed to the window's thread, which raises what it does not expect
        return _Outcome(number, error=error)


class Background(QObject):
    """Runs reads (`ask`) and changes (`do`) one after the other on a worker thread.

    Args:
        failed: hears of every expected error nobody else asked for, on the window's thread.
    """

    changed = Signal(object)
    """What a `do` returned: what changed. Views that show it read anew."""

    def __init__(self, failed: Callable[[AnechoicError], None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._tell_finished = from_threads(self, self._on_finished)
        self._numbers = count()
        # Kept here, not with the work: what is told are parts of the window, and the last to let go of one ends it.
        self._askers: dict[int, _Asker[Any]] = {}

    def ask(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[AnechoicError], None] | None = None,
    ) -> None:
        """Read something; `done` gets it on the window's thread.

        Args:
            task: runs on the worker; touches no widget.
            done: gets what `task` returned.
            failed: hears of an expected error instead of the default path.
        """
        self._submit(task, _Asker(done, failed))

    def do(
        self,
        task: Callable[[], T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[AnechoicError], None] | None = None,
    ) -> None:
        """Change something; what `task` returns says what changed, and `changed` carries it."""

        def told(value: T) -> None:
            if done is not None:
                done(value)
            self.changed.emit(value)

        self._submit(task, _Asker(told, failed))

    def close(self) -> None:
        """Finish what runs, drop what waits, and take no more."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _submit(self, task: Callable[[], T], asker: _Asker[T]) -> None:
        number, tell = next(self._numbers), self._tell_finished
        self._worker.submit(lambda: tell(_outcome(number, task)))
        self._askers[number] = asker

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        self._askers.pop(outcome.number).tell(outcome, self._failed)
