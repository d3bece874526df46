"""The one way a window has slow work done: one worker thread, answers on the window's thread, one path for failures."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from anechoic.errors import AnechoicError

T = TypeVar("T")


class _Outcome(Generic[T]):
    """What came of one piece of work, with who wants to know."""

    def __init__(self, done: Callable[[T], None] | None, failed: Callable[[AnechoicError], None] | None) -> None:
        self._done, self._failed = done, failed
        self._value: T | None = None
        self._error: BaseException | None = None

    def work(self, task: Callable[[], T]) -> None:
        """Run on the worker."""
        try:
            self._value = task()
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which raises what it does not expect
            self._error = error

    def tell(self, by_default: Callable[[AnechoicError], None]) -> None:
        """Call back on the window's thread; an unexpected error is raised there and takes the crash path."""
        if isinstance(self._error, AnechoicError):
            (self._failed or by_default)(self._error)
        elif self._error is not None:
            raise self._error
        elif self._done is not None:
            self._done(self._value)  # type: ignore[arg-type]


class Background(QObject):
    """Runs reads (`ask`) and changes (`do`) one after the other on a worker thread.

    Args:
        failed: hears of every expected error nobody else asked for, on the window's thread.
    """

    changed = Signal(object)
    """What a `do` returned: what changed. Views that show it read anew."""
    _finished = Signal(object)

    def __init__(self, failed: Callable[[AnechoicError], None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

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
        self._submit(task, _Outcome(done, failed))

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

        self._submit(task, _Outcome(told, failed))

    def close(self) -> None:
        """Finish what runs, drop what waits, and take no more."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _submit(self, task: Callable[[], T], outcome: "_Outcome[T]") -> None:
        def run() -> None:
            outcome.work(task)
            self._finished.emit(outcome)

        self._worker.submit(run)

    @Slot(object)
    def _on_finished(self, outcome: "_Outcome[object]") -> None:
        outcome.tell(self._failed)
