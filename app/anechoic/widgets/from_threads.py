"""What other threads tell an object of the window: heard on the window's thread, and never after the object's end.

A thread that emits a signal of a QObject while the window's thread ends that object reads freed memory. Whether the
object is still there can be asked, but it may end between the question and the signal; so the end waits for the signal.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


def from_threads(owner: QObject, heard: Callable[[T], None]) -> Callable[[T], None]:
    """Give what any thread may call at any time; `heard` gets the value on the thread of `owner`, in order.

    Once `owner` has ended nothing comes of a call.

    Args:
        owner: lives on the thread that calls this.
        heard: a method of `owner`.
    """
    inbox = _Inbox(owner)
    inbox.came.connect(heard, Qt.ConnectionType.QueuedConnection)
    door = _Door(inbox)
    # The owner says so before it ends its children: the inbox is whole until then.
    owner.destroyed.connect(door.shut)
    return door.put


class _Inbox(QObject):
    came = Signal(object)


class _Door:
    def __init__(self, inbox: _Inbox) -> None:
        # Entered again when the end of the owner comes out of a call on the owner's own thread.
        self._lock = threading.RLock()
        self._inbox: _Inbox | None = inbox

    def put(self, value: object) -> None:
        with self._lock:
            if self._inbox is not None:
                self._inbox.came.emit(value)

    def shut(self) -> None:
        with self._lock:
            self._inbox = None
