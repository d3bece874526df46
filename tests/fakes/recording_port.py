"""A port that writes down what windows ask and says what a test wants; nothing stands behind it.

It answers one thing by itself, as a workstation does: what marks the open clip at another speed.
"""

from collections.abc import Callable
from typing import TypeVar

import numpy as np

from anechoic.rules.ids import ClipId, TaskId
from anechoic.rules.task import Classification, ReviewReason, TaskKind
from anechoic.station.port import Draft, Event, MarkAt, MarkKnown, Opened, OpenItem, Request
from anechoic.wire.review import ReviewRow
from anechoic.wire.work import Candidate, Context, Span
from fakes.playback_marks import some_marks, some_streams

_R = TypeVar("_R")


class RecordingPort:
    """Keeps every request in order."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._listeners: list[Callable[[Event], None]] = []
        self._open: OpenItem | None = None
        self.closed = False

    def send(self, request: Request) -> None:
        self.requests.append(request)
        if isinstance(request, MarkAt) and self._open is not None:
            self.say(mark_known(self._open, request.speed))

    def listen(self, listener: Callable[[Event], None]) -> None:
        self._listeners.append(listener)

    def close(self) -> None:
        self.closed = True

    def say(self, event: Event) -> None:
        if isinstance(event, Opened):
            self._open = event.item
        for listener in self._listeners:
            listener(event)

    def asked(self, kind: type[_R]) -> list[_R]:
        return [request for request in self.requests if isinstance(request, kind)]


def mark_known(item: OpenItem, speed: int) -> MarkKnown:
    """Give what marks an item at a speed."""
    return MarkKnown(item.task, speed, some_streams(item.rate, item.frames, speed))


def some_row(number: int, *, since: int = 1_000) -> ReviewRow:
    """Give a row of the reviews that wait."""
    return ReviewRow(
        task=f"{number:032x}",
        kind=TaskKind.TRANSLATION,
        source="es-MX",
        target="en",
        reason=ReviewReason.DISAGREEMENT,
        answers=2,
        seconds=6.0,
        waiting_since=since,
    )


def some_speech(seconds: float = 6.0, rate: int = 16_000) -> memoryview:
    """Bursts of tone like words: int16, mono."""
    time = np.arange(int(seconds * rate)) / rate
    words = (np.sin(2 * np.pi * 1.7 * time) > -0.2) * (0.5 + 0.5 * np.sin(2 * np.pi * 4.3 * time))
    tone = np.sin(2 * np.pi * 180 * time) + 0.5 * np.sin(2 * np.pi * 720 * time)
    pcm = (words * tone * 9_000).astype(np.int16)
    return memoryview(bytearray(pcm.tobytes())).cast("h").toreadonly()


def some_item(
    kind: TaskKind = TaskKind.TRANSLATION, *, number: int = 1, draft: Draft | None = None, **more: object
) -> OpenItem:
    """An open item with everything a desk shows."""
    pcm = some_speech()
    values: dict[str, object] = {
        "task": TaskId(f"{number:032x}"),
        "clip": ClipId(f"{number + 4096:032x}"),
        "kind": kind,
        "source": "es-MX",
        "target": "en",
        "classification": Classification.TRAINING,
        "rate": 16_000,
        "frames": len(pcm),
        "pcm": pcm,
        "place": (number, 8),
        "transcript": "hay incrementar el elemento de sólo para el final otros participantes",
        "candidates": (
            Candidate(key="a", text="to increase the bulk of his speech to other participants"),
            Candidate(key="b", text="to increase the volume of your talk to other participants"),
            Candidate(key="c", text="to decrease your speaking volume to other participants"),
            Candidate(key="d", text="to increase your speaking"),
        ),
        "context": Context(product="Telephone conference", locale="es-MX"),
        "attribution": "Allison Smith (theivrvoice.com), funded by Digium, Inc. - Asterisk core sounds (es_MX)",
        "response": "",
        "wake_word": "",
        "speech": (Span(first=1_600, last=40_000), Span(first=44_000, last=90_000)),
        "words": (),
        "made_for_training": False,
        "piece": "",
        "returned": None,
        "draft": draft or Draft(),
    }
    values.update(more)
    # Of the clip as it is in the end: another rate or length has other streams.
    values.setdefault("marks", some_marks(int(str(values["rate"])), int(str(values["frames"]))))
    return OpenItem(**values)  # type: ignore[arg-type]
