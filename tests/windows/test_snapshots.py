"""Every screen looks as it did when somebody last looked at it."""

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from windows import snapshots

HERE = Path(__file__).parent
SEEN = HERE.parents[1] / "build" / "snapshots"


def test_every_screen_looks_as_it_was_kept(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    wrong: dict[str, str] = {}
    names = set()
    for shot in snapshots.shots(application):
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
    page = np.full((112, 180), 240, np.uint8)
    other = page.copy()
    other[40:44, 20:46] = 60
    assert snapshots.differing(page, page) == 0
    assert snapshots.differing(other, page) > snapshots.FEW
    assert snapshots.differing(page[:100], page) == 1
