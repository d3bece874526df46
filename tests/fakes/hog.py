"""Another thread that holds the interpreter's lock for 200 ms, twice a second: a window that is very busy."""

import ctypes
import threading


class Hog:
    """Holds from `with` to its end."""

    def __init__(self) -> None:
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._hold)

    def _hold(self) -> None:
        usleep = ctypes.PyDLL(None).usleep  # PyDLL keeps the lock during the call
        while not self._end.wait(0.3):
            usleep(200_000)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()
