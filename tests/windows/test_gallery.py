"""Every part paints in every theme and at the largest text without a word from Qt."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from anechoic.widgets.theme.tokens import ThemeName


@pytest.fixture(scope="module")
def gallery() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "percent"), [(ThemeName.LIGHT, 100), (ThemeName.DARK, 150), (ThemeName.HC_DARK, 200)])
def test_every_sheet_is_painted(
    qtbot: QtBot, gallery: ModuleType, tmp_path: Path, name: ThemeName, percent: int
) -> None:
    written = gallery.write(tmp_path, (name,), percent)
    assert len(written) == len(gallery.SHEETS)
    for path in written:
        picture = QImage(str(path))
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
        assert len(colours) > 4, path.name
