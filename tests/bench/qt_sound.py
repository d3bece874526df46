"""Qt's own player and its loop, for the rows in which both play in the same window."""

import ctypes
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

RATE = 16_000
BUSY_MS, FREE_MS = 200, 300
LIMIT_S = 30.0

Samples = npt.NDArray[np.int16]


class Sink:
    """QAudioSink as its manual has it: pulls from a buffer in the window's thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import QBuffer
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._idle = QtAudio.State.IdleState
        self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), wanted)
        self._sink.stateChanged.connect(self._on_state)
        self._buffer = QBuffer()
        self._finished: Callable[[], None] = lambda: None

    def play(self, clip: Samples, finished: Callable[[], None]) -> None:
        self._sink.stop()
        self._finished = finished
        self._buffer.close()
        self._buffer.setData(clip.tobytes())
        self._buffer.open(self._buffer.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)

    def stop_at(self) -> float:
        """Fall silent, and give where it said it was, in ms."""
        claimed = self._sink.processedUSecs() / 1_000
        self._sink.stop()
        return claimed

    def close(self) -> None:
        self._sink.stop()
        self._sink.deleteLater()

    def _on_state(self) -> None:
        # Asked for and not taken from the signal: PySide6 6.11 cannot convert the state it carries.
        if self._sink.state() == self._idle:
            finished, self._finished = self._finished, lambda: None
            finished()


def run(done: Callable[[], bool], *, busy: bool = False) -> None:
    """Run the window's loop until something is so; a busy one holds the interpreter's lock again and again."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, watch, work, limit = QEventLoop(), QTimer(), QTimer(), QTimer()
    usleep = ctypes.PyDLL(None).usleep  # PyDLL keeps the lock during the call
    late: list[bool] = []

    def give_up() -> None:
        late.append(True)
        loop.quit()

    watch.timeout.connect(lambda: loop.quit() if done() else None)
    work.timeout.connect(lambda: usleep(BUSY_MS * 1_000))
    limit.timeout.connect(give_up)
    watch.start(10)
    limit.start(round(LIMIT_S * 1_000))
    if busy:
        work.start(BUSY_MS + FREE_MS)
    loop.exec()
    for timer in (watch, work, limit):
        timer.stop()
    if late:
        raise RuntimeError("it never ended")
