"""Parts of the window in a circle of references end on the window's thread, whichever thread allocates."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from anechoic.widgets.collector import Collector


@pytest.fixture
def python_collects() -> Iterator[None]:
    """Let Python collect as it does outside of tests, and leave all as it was."""
    before = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if before:
        gc.enable()
    else:
        gc.disable()


class Part(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def work_hard() -> list[list[None]]:
    """Allocate, on another thread, far more than it takes for a collection of the youngest."""
    made: list[list[None]] = []
    thread = threading.Thread(target=lambda: made.extend([] for _ in range(20 * gc.get_threshold()[0])))
    thread.start()
    thread.join()
    return made


def test_a_worker_ends_no_part_of_the_window(qtbot: QtBot, python_collects: None) -> None:
    ended_on: list[threading.Thread] = []
    collector = Collector()
    weakref.finalize(Part(), lambda: ended_on.append(threading.current_thread()))
    made = work_hard()
    assert ended_on == []
    qtbot.waitUntil(lambda: bool(ended_on))
    assert made
    assert ended_on == [threading.main_thread()]
    collector.deleteLater()


def test_left_alone_python_would_end_it_on_the_worker(python_collects: None) -> None:
    ended_on: list[threading.Thread] = []
    gc.collect()
    weakref.finalize(Part(), lambda: ended_on.append(threading.current_thread()))
    work_hard()
    assert ended_on != []
    assert ended_on != [threading.main_thread()]


def test_old_parts_end_too_but_not_what_stood_at_the_start(qtbot: QtBot, python_collects: None) -> None:
    stood = Part()
    stands = weakref.ref(stood)
    collector = Collector()
    del stood
    grown = Part()
    gc.collect(0)
    gc.collect(1)
    assert any(one is grown for one in gc.get_objects(2))
    gone = weakref.ref(grown)
    del grown
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    collector._on_turn()
    assert gone() is None
    assert stands() is not None
    collector.deleteLater()
