import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import pytest

from anechoic.faults import keep_quiet

LOG = logging.getLogger("anechoic.test")


class FullDisk(StringIO):
    def write(self, text: str, /) -> int:
        raise OSError(28, "No space left on device", text)


@contextmanager
def quiet() -> Iterator[None]:
    """Have our handler alone, as a program has; those of pytest raise where a line cannot be made."""
    root, kept = logging.getLogger(), logging.getLogger().handlers[:]
    try:
        with pytest.MonkeyPatch.context() as patch:
            for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
                patch.setattr(place, name, getattr(place, name))
            patch.setattr(LOG, "level", logging.INFO)
            root.handlers[:] = []
            keep_quiet(root.level)
            yield
    finally:
        root.handlers[:] = kept


@pytest.mark.parametrize("stream", [FullDisk(), None])
def test_a_line_that_cannot_be_written_stops_nothing(stream: StringIO | None, monkeypatch: pytest.MonkeyPatch) -> None:
    said = StringIO()
    with quiet():
        monkeypatch.setattr(sys, "stderr", stream)
        LOG.info("one request was answered")
        monkeypatch.setattr(sys, "stderr", said)
        LOG.info("another one was answered")
    assert said.getvalue().endswith("INFO anechoic.test another one was answered\n")


def test_a_line_that_cannot_be_made_stops_nothing_and_says_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    said = StringIO()
    with quiet():
        monkeypatch.setattr(sys, "stderr", said)
        LOG.info("%d words", "what was said")
        LOG.info("another line")
    assert "what was said" not in said.getvalue()
    assert said.getvalue().endswith("another line\n")
