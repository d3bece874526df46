"""The crash path: what an unexpected error leaves behind is its kind and its place, never its words.

An exception's text may quote what somebody said or typed (`KeyError`, a library's validation, a database's row), and
Python prints it to standard error by itself: for the main thread, for others, for destructors, for tasks of asyncio
nobody asks after, and through the logs of libraries. Every program calls `keep_quiet` before it does anything.
"""

import contextlib
import logging
import sys
import threading
import traceback
from types import TracebackType

_FRAMES = 8


def places(error: BaseException) -> str:
    """Give an error's type and where it came from, without its words."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    way = " < ".join(f"{frame.filename.rpartition('anechoic/')[2]}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {way}"


class Wordless(logging.Formatter):
    """Writes our own lines as they are, and of everybody else's only who spoke and how loud; tracebacks as places."""

    def format(self, record: logging.LogRecord) -> str:
        """Give one line."""
        own = record.name.partition(".")[0] == "anechoic"
        error = record.exc_info[1] if record.exc_info else None
        words = record.getMessage() if own else "something was said that is not written down"
        kept = logging.LogRecord(record.name, record.levelno, record.pathname, record.lineno, words, None, None)
        kept.created, kept.msecs = record.created, record.msecs
        line = super().format(kept)
        return f"{line} ({places(error)})" if error is not None else line


class _ToStderr(logging.Handler):
    """Standard error as it is when something is said: the window's program exchanges it."""

    def emit(self, record: logging.LogRecord) -> None:
        # A full disk, a terminal that is gone: what the line is about goes on without it, as with logging's own
        # handlers. Their report of such a failure would quote the line, so there is none.
        with contextlib.suppress(Exception):
            sys.stderr.write(self.format(record) + "\n")


def keep_quiet(level: int = logging.WARNING) -> None:
    """Let nothing but kinds and places of unexpected errors reach standard error, from this process on.

    Args:
        level: from which level on the log is written.
    """
    handler = _ToStderr()
    handler.setFormatter(Wordless("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(handlers=[handler], level=level)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable


def _uncaught(_kind: type[BaseException], error: BaseException, _traceback: TracebackType | None) -> None:
    sys.stderr.write(f"a fault: {places(error)}\n")


def _uncaught_in_thread(given: threading.ExceptHookArgs) -> None:
    if given.exc_value is not None:
        sys.stderr.write(f"a fault in a thread: {places(given.exc_value)}\n")


def _unraisable(given: "sys.UnraisableHookArgs") -> None:
    if given.exc_value is not None:
        sys.stderr.write(f"a fault while cleaning up: {places(given.exc_value)}\n")
