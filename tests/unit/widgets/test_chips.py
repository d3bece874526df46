from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anechoic.widgets.chips import Chip, ChipPressed, Chips, ChipSpec, ChipState, chips_width
from anechoic.widgets.theme.look import look_of


def test_chips_say_which_was_pressed_and_wrap(qtbot: QtBot) -> None:
    chips = Chips(label="Flags")
    qtbot.addWidget(chips)
    chips.show()
    chips.show_chips(tuple(ChipSpec(n, f"A flag with words {n}", ChipState.REMOVABLE) for n in range(8)))
    assert chips.heightForWidth(300) > chips.heightForWidth(2000)
    chip = next(chip for chip in chips.findChildren(Chip) if chip.spec.value == 5)
    with qtbot.waitSignal(chips.pressed) as told:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.args == [ChipPressed(5)]


def test_chips_are_as_wide_as_is_measured_before_they_are_made(qtbot: QtBot) -> None:
    specs = (
        ChipSpec(1, "increase for decrease", ChipState.PROPOSED, keys="M"),
        ChipSpec(2, "two\nlines", ChipState.REMOVABLE, icon="flag"),
        ChipSpec(3, "plain"),
    )
    chips = Chips(label="marks")
    qtbot.addWidget(chips)
    for many in range(len(specs) + 1):
        chips.show_chips(specs[:many])
        assert chips_width(specs[:many], look_of(chips)) == chips.sizeHint().width()
