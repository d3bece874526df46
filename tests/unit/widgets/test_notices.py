import weakref

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.notices import Notice, NoticeAct, NoticeStrip
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme


@pytest.mark.parametrize("wide", [1_000, 420])
def test_no_word_of_a_notice_is_cut(qtbot: QtBot, wide: int) -> None:
    strip, both = NoticeStrip(), QWidget()
    column = QVBoxLayout(both)
    column.addWidget(strip)
    column.addStretch(1)
    qtbot.addWidget(both)
    apply(both, theme(ThemeName.LIGHT), Scale(), reduced_motion=True)
    both.show()
    both.resize(wide, 300)
    strip.show_notice(Notice("n", "What happened, in a sentence.", "What to do.", acts=(NoticeAct("now", "Read"),)))
    what, do = (label for label in strip.findChildren(QLabel) if label.text().startswith("What"))

    def whole() -> bool:
        return all(label.width() >= label.sizeHint().width() for label in (what, do))

    qtbot.waitUntil(lambda: whole() and (what.y() == do.y()) is (wide == 1_000))
    assert both.width() == wide
    assert strip.height() <= 80


def test_nothing_but_its_owner_keeps_a_strip(qtbot: QtBot) -> None:
    # Kept by the clock of a row, it would end inside the end of that row: a row ended twice is a segmentation fault.
    strip = NoticeStrip()
    strip.show_notice(Notice("saved", "Saved.", lasts_ms=60_000))
    kept = weakref.ref(strip)
    del strip
    assert kept() is None


def test_words_too_long_for_two_lines_wrap(qtbot: QtBot) -> None:
    strip, both = NoticeStrip(), QWidget()
    column = QVBoxLayout(both)
    column.addWidget(strip)
    column.addStretch(1)
    qtbot.addWidget(both)
    apply(both, theme(ThemeName.LIGHT), Scale(200), reduced_motion=True)
    both.show()
    both.resize(720, 500)
    so_what = "A few minutes away from the screen do ears and hands good."
    strip.show_notice(
        Notice("n", "You have worked without a break.", so_what, acts=(NoticeAct("now", "Take a break"),))
    )
    (do,) = (label for label in strip.findChildren(QLabel) if label.text() == so_what)
    qtbot.waitUntil(lambda: 0 < do.heightForWidth(do.width()) <= do.height())
    assert do.height() > do.fontMetrics().height() * 2 - 4
    assert strip.rect().contains(do.geometry().translated(do.parentWidget().pos()))  # type: ignore[union-attr]
    assert both.width() == 720
