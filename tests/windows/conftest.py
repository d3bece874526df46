"""What many tests of windows begin with."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from fakes.desk_room import DeskRoom
from windows import picture_desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[DeskRoom]:
    """The real window over a recording port."""
    made = DeskRoom(qtbot)
    yield made
    made.close()


@pytest.fixture(scope="session")
def pictures() -> ModuleType:
    """The module that leads a window through its states."""
    return picture_desk
