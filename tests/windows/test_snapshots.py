"""Every screen looks as it did when somebody last looked at it."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

HERE = Path(__file__).parent
SEEN = HERE.parents[1] / "build" / "snapshots"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_every_screen_looks_as_it_was_kept(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    snapshots, pictures = module("snapshots"), module("picture_desk")
    wrong: dict[str, str] = {}
    names = set()
    for shot in snapshots.shots(pictures, application):
        names.add(shot.name)
        before = snapshots.kept(shot.name)
        share = 1.0 if before is None else snapshots.differing(shot.grey, before)
        if share > snapshots.FEW:
            SEEN.mkdir(parents=True, exist_ok=True)
            shot.whole.save(str(SEEN / f"{shot.name}.png"))
            wrong[shot.name] = "not kept" if before is None else f"{100 * share:.2f} % differs"
    stale = {path.stem for path in snapshots.KEPT.glob("*.png")} - names
    assert (wrong, stale) == ({}, set()), (
        f"the screens as they are now lie in {SEEN}; look at them, then run: bash packaging/dev.sh pictures snapshots"
    )


def test_a_word_that_is_missing_is_noticed() -> None:
    snapshots = module("snapshots")
    page = np.full((112, 180), 240, np.uint8)
    other = page.copy()
    other[40:44, 20:46] = 60
    assert snapshots.differing(page, page) == 0
    assert snapshots.differing(other, page) > snapshots.FEW
    assert snapshots.differing(page[:100], page) == 1
