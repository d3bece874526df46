"""The row of differences, the editor that shows provenance, the line of changes."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.rules.provenance import Made
from anechoic.rules.word_diff import word_diff
from anechoic.widgets.choice_row import ChoiceRow, RowState
from anechoic.widgets.diff_line import DiffLine, DiffShown
from anechoic.widgets.differences.fitting import Want, fit
from anechoic.widgets.differences.place import PlaceBox, PlaceShown, SharedShown, SharedWords, folded
from anechoic.widgets.differences.strip import DifferenceStrip, Part, VariantChosen
from anechoic.widgets.provenance_edit import ProvenanceEdit, Stretch
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.style import apply, dress
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.widgets.tip.said import tip_text


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    made = QWidget()
    apply(made, theme(ThemeName.LIGHT), Scale(), reduced_motion=True)
    made.resize(900, 400)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def _place(caption: str, *texts: str, live: bool = False, taken: int = 0) -> PlaceShown:
    rows = tuple(
        ChoiceRow(
            value=digit,
            text=text,
            digit=digit,
            state=RowState.TAKEN if digit == taken else RowState.REST if text else RowState.ABSENT,
            letters="A",
        )
        for digit, text in enumerate(texts, start=1)
    )
    return PlaceShown(caption, rows, live=live)


_ROW: tuple[Part, ...] = (
    SharedShown("to"),
    _place("1 of 2", "increase", "decrease", live=True, taken=1),
    SharedShown("your volume"),
    _place("2 of 2", "to other participants", ""),
)


def _strip(window: QWidget, parts: tuple[Part, ...] = _ROW, language: str = "en", wide: int = 800) -> DifferenceStrip:
    strip = DifferenceStrip(label="Candidates", parent=window)
    strip.resize(wide, 240)
    strip.show_parts(parts, language)
    strip.show()
    QApplication.processEvents()
    return strip


def _buttons(part: QWidget) -> list[QAbstractButton]:
    """Give the rows that are there; those that wait for their deletion are hidden."""
    return [row for row in part.findChildren(QAbstractButton) if not row.isHidden()]


def _lefts(strip: DifferenceStrip) -> list[int]:
    return [box.x() for box in strip._boxes]


# ---- fitting ---------------------------------------------------------------------------------------------------------

_wants = st.lists(
    st.tuples(st.integers(1, 300), st.integers(0, 200), st.none() | st.integers(0, 100)).map(
        lambda one: Want(one[0] + one[1], one[0], None if one[2] is None else max(one[0] - one[2], 1))
    ),
    min_size=1,
    max_size=12,
)


@given(_wants, st.integers(0, 3000), st.integers(0, 11))
def test_a_row_is_never_wider_than_it_must_be(wants: list[Want], room: int, live: int) -> None:
    live = min(live, len(wants) - 1)
    fits = fit(wants, room, 10, live)
    assert len(fits) == len(wants)
    assert not fits[live].closed
    total = sum(one.width for one in fits) + 10 * (len(fits) - 1)
    smallest = sum(
        want.least if number == live or want.closed is None else want.closed for number, want in enumerate(wants)
    )
    if smallest + 10 * (len(wants) - 1) <= room:
        assert total <= room
    for want, one in zip(wants, fits, strict=True):
        assert one.width <= max(want.natural, want.closed or 0)
        assert one.width >= (want.closed if one.closed and want.closed is not None else want.least)


def test_all_is_natural_where_there_is_room() -> None:
    wants = [Want(100, 50, 40), Want(200, 120, 60)]
    assert [one.width for one in fit(wants, 400, 10, 0)] == [100, 200]


def test_the_farthest_place_closes_first_and_the_live_one_wraps_last() -> None:
    wants = [Want(200, 100, 40), Want(200, 100, 40), Want(200, 100, 40)]
    fits = fit(wants, 280, 10, 0)
    assert [one.closed for one in fits] == [False, False, True]
    assert fits[0].width > fits[1].width


def test_where_there_is_little_height_the_live_place_does_not_wrap() -> None:
    wants = [Want(200, 100, 40), Want(200, 100, 60)]
    assert fit(wants, 180, 10, 0)[0].width < 200
    assert fit(wants, 180, 10, 0, low=True)[0].width == 180
    assert fit(wants, 260, 10, 0, low=True)[0].width == 200


# ---- the row ---------------------------------------------------------------------------------------------------------


def test_variants_are_buttons_with_names_to_a_screen_reader(window: QWidget) -> None:
    strip = _strip(window)
    rows = _buttons(strip)
    names = [row.accessibleName() for row in rows]
    assert names == ["1: increase", "2: decrease", "1: to other participants", "2: nothing here"]
    assert [row.isChecked() for row in rows] == [True, False, False, False]


def test_the_row_follows_the_direction_of_its_language(window: QWidget) -> None:
    assert _lefts(_strip(window)) == sorted(_lefts(_strip(window)))
    arabic = _strip(window, language="ar")
    assert _lefts(arabic) == sorted(_lefts(arabic), reverse=True)
    assert arabic._boxes[0].geometry().right() > 700


def test_the_same_row_again_keeps_its_parts_and_a_new_tick_only_its_place(window: QWidget) -> None:
    strip = _strip(window)
    before = list(strip._boxes)
    rows = _buttons(strip._boxes[3])
    strip.show_parts((_ROW[0], _place("1 of 2", "increase", "decrease", live=True, taken=2), *_ROW[2:]), "en")
    assert strip._boxes == before
    assert _buttons(strip._boxes[3]) == rows


def test_a_chosen_row_names_its_place(window: QWidget, qtbot: QtBot) -> None:
    strip = _strip(window)
    with qtbot.waitSignal(strip.chosen) as heard:
        _buttons(strip)[3].click()
    assert heard.args == [VariantChosen(1, 2)]


def test_distant_places_close_with_how_many_more_they_hold(window: QWidget) -> None:
    parts = tuple(_place(f"{n} of 6", "one of a few words", "two of them", "three", live=n == 1) for n in range(1, 7))
    strip = _strip(window, parts)
    boxes = [box for box in strip._boxes if isinstance(box, PlaceBox)]
    assert len(_buttons(boxes[0])) == 3
    assert [row.accessibleName() for row in _buttons(boxes[-1])] == ["one of a few words"]


def test_the_live_place_is_in_view_in_a_row_that_scrolls(window: QWidget) -> None:
    def parts(live: int) -> tuple[Part, ...]:
        return tuple(_place(f"{n} of 9", "some words here", "others", live=n == live) for n in range(1, 10))

    strip = _strip(window, parts(1), wide=400)
    strip.show_parts(parts(9), "en")
    QApplication.processEvents()
    last = strip._boxes[-1]
    left = last.mapTo(strip.viewport(), QPoint(0, 0)).x()
    assert left >= 0
    assert left + last.width() <= strip.viewport().width()


def test_clearing_drops_every_text(window: QWidget) -> None:
    strip = _strip(window)
    strip.clear()
    QApplication.processEvents()
    said = "".join(part.accessibleName() + tip_text(part) for part in strip.findChildren(QWidget))
    assert "increase" not in said
    assert "volume" not in said


def test_long_shared_words_keep_their_ends_and_say_all_on_demand(window: QWidget) -> None:
    text = "the person you are calling is not here"
    assert folded(text) == "the person you … is not here"
    assert folded("to the end") == "to the end"
    words = SharedWords(window)
    words.show_words(SharedShown(text), "en")
    assert words.accessibleName() == text
    assert tip_text(words) == text


# ---- the editor ------------------------------------------------------------------------------------------------------


def _editor(window: QWidget, text: str, *stretches: Stretch, language: str = "en") -> ProvenanceEdit:
    editor = ProvenanceEdit(label="Answer", parent=window)
    editor.resize(600, 120)
    editor.set_language(language)
    editor.show_text(text)
    editor.show_stretches(stretches)
    editor.show()
    QApplication.processEvents()
    return editor


def _inked(image: QImage, colour: str, top: int, bottom: int) -> list[int]:
    """Give the columns in which a colour stands between two lines."""
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(top, bottom))]


def test_each_making_has_a_line_of_its_own(window: QWidget) -> None:
    text = "taken mended own"
    makings = (Stretch(0, 5, Made.TAKEN, "A"), Stretch(6, 12, Made.MENDED, "B, mended"), Stretch(13, 16, Made.OWN))
    editor = _editor(window, text, *makings)
    image = editor.viewport().grab().toImage()
    look = theme(ThemeName.LIGHT)
    base = editor.document().firstBlock().layout().lineAt(0)
    below = round(base.y() + base.ascent()) + 3
    solid = _inked(image, look.edge, below, below + 8)
    hand = _inked(image, look.hand, below, below + 8)
    assert solid
    assert solid == list(range(solid[0], solid[-1] + 1))
    assert hand
    assert max(solid) < min(hand)
    # Dashes and dots have gaps, so that no colour is needed to tell them from the solid line.
    assert len(hand) < hand[-1] - hand[0]


def test_lines_stand_as_far_apart_as_rules_and_letters_need(window: QWidget) -> None:
    editor = _editor(window, "first\nsecond")
    first, second = editor.document().firstBlock(), editor.document().lastBlock()
    layout = editor.document().documentLayout()
    assert layout.blockBoundingRect(second).top() - layout.blockBoundingRect(first).top() == 44


@pytest.mark.parametrize(("down", "at"), [(2, 5), (40, 5), (46, 12), (86, 12)])
def test_a_click_on_the_letters_of_a_line_is_one_in_that_line(window: QWidget, down: int, at: int) -> None:
    editor = _editor(window, "first\nsecond", Stretch(0, 5, Made.TAKEN, "A"))
    assert editor.cursorForPosition(QPoint(400, down)).position() == at


def test_marks_outside_the_text_are_left_out(window: QWidget) -> None:
    editor = _editor(window, "short", Stretch(0, 5, Made.TAKEN), Stretch(3, 90, Made.OWN), Stretch(-1, 2, Made.OWN))
    assert [one.last for one in editor._stretches] == [5]


def test_showing_where_words_came_from_changes_no_text_and_says_nothing(window: QWidget, qtbot: QtBot) -> None:
    editor = _editor(window, "some words")
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_stretches((Stretch(0, 4, Made.MENDED, "A"),))
        editor.show_text("other words")
    assert editor.text() == "other words"


def test_the_editor_keeps_no_steps_of_its_own(window: QWidget) -> None:
    editor = _editor(window, "some words")
    editor.textCursor().insertText("x")
    assert not editor.document().isUndoAvailable()


def test_in_a_line_read_from_the_right_letters_stand_over_the_right_end(window: QWidget) -> None:
    text = "في version 2.0"
    editor = _editor(window, text, Stretch(0, len(text), Made.TAKEN, "A–D"), language="ar")
    image = editor.viewport().grab().toImage()
    letters = _inked(image, theme(ThemeName.LIGHT).ink3, 0, 18)
    assert letters
    assert min(letters) > image.width() // 2


# ---- the line of changes ---------------------------------------------------------------------------------------------


def test_the_line_speaks_what_was_removed_and_added(window: QWidget) -> None:
    line = DiffLine(parent=window)
    line.resize(500, 40)
    line.show_diff(DiffShown("Against E", word_diff("to decrease it", "to increase it"), "en"))
    assert line.accessibleName() == "Against E to minus decrease plus increase it"
    assert not line.isHidden()
    line.clear()
    assert line.isHidden()
    assert "increase" not in line.accessibleName()


def test_removed_words_are_struck_and_added_ones_underlined(window: QWidget) -> None:
    line = DiffLine(parent=window)
    line.resize(500, 40)
    line.show_diff(DiffShown("Against E", word_diff("mmmm it", "nnnn it"), "en"))
    line.show()
    QApplication.processEvents()
    image, look = line.grab().toImage(), theme(ThemeName.LIGHT)
    amber, hand = _inked(image, look.amber, 0, image.height()), _inked(image, look.hand, 0, image.height())
    assert amber
    assert hand
    assert max(amber) < max(hand)
    assert _inked(image, look.ambertint, 0, image.height())
    assert _inked(image, look.handtint, 0, image.height())


def test_hidden_signs_are_shown_and_change_no_order(window: QWidget) -> None:
    line = DiffLine(parent=window)
    line.show_diff(DiffShown("Against A", word_diff("a\u202eb", "ab"), "en"))
    assert "\u202e" not in line.accessibleName()
    assert "[U+202E]" in line.accessibleName()


def test_the_line_is_as_high_as_its_text_up_to_three_lines(window: QWidget) -> None:
    line = DiffLine(parent=window)
    line.show_diff(DiffShown("Against A", word_diff("one", "many words " * 60), "en"))
    one = line.minimumSizeHint().height()
    assert one < line.heightForWidth(300) <= 3 * one
    assert line.layoutDirection() == Qt.LayoutDirection.LeftToRight
