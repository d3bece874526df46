"""A tip stands in the window, below the name of who looks, and ends with whatever a person does next."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from anechoic.widgets.marked_text import MarkedText
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.shell.page import Place
from anechoic.widgets.tip.bubble import TipBubble
from anechoic.widgets.tip.place import beside
from anechoic.widgets.tip.said import set_tip, tip_text
from anechoic.wire.work import Term
from fakes.desk_room import DeskRoom, settle
from fakes.spoken_tree import everything_of

TERMS = (Term(term="asterisco", approved=("star", "star key"), avoid=("asterisk",), note="on a telephone"),)
SAID = "marque Asterisco o menú principal."
NOTHING = Qt.KeyboardModifier.NoModifier


def rest(over: QWidget, at: QPoint) -> None:
    """Let the mouse rest: Qt hands the event to the innermost part, and on to what it stands in."""
    event = QHelpEvent(QEvent.Type.ToolTip, at, over.mapToGlobal(at))
    QCoreApplication.sendEvent(over, event)
    settle()


def term(desk: DeskRoom) -> tuple[MarkedText, QPoint]:
    """The transcript, and a point of its viewport on a term."""
    text = desk.page.findChild(MarkedText)
    assert isinstance(text, MarkedText)
    at = text.cursorForPosition(QPoint(0, 0))
    at.setPosition(SAID.index("Asterisco") + 3)
    return text, text.cursorRect(at).center()


def shown(desk: DeskRoom) -> TipBubble:
    desk.open(transcript=SAID, glossary=TERMS)
    text, under = term(desk)
    rest(text.viewport(), under)
    tip = desk.window.tip
    assert tip.isVisible()
    assert "star key" in tip.text
    return tip


def test_a_tip_with_content_is_no_window_of_its_own_and_stands_below_the_mark(desk: DeskRoom) -> None:
    before = set(QApplication.topLevelWidgets())
    tip = shown(desk)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before] == []
    assert tip.window() is desk.window
    over = tip.parentWidget()
    assert over is not None
    assert over is desk.window.mark.parentWidget()
    order = [one for one in over.children() if isinstance(one, QWidget)]
    assert order.index(desk.page) < order.index(tip) < order.index(desk.window.mark)
    assert desk.window.mark.isVisible()
    assert desk.window.mark.geometry().contains(tip.geometry())


def test_it_stands_beside_the_word_and_not_over_it(desk: DeskRoom) -> None:
    tip = shown(desk)
    text, under = term(desk)
    at = tip.mapFromGlobal(text.viewport().mapToGlobal(under))
    assert not tip.rect().contains(at)
    assert -40 < at.y() < tip.height() + 40


def test_the_mouse_goes_through_it(desk: DeskRoom) -> None:
    tip = shown(desk)
    middle = tip.mapTo(desk.window, tip.rect().center())
    under = desk.window.childAt(middle)
    assert under is not None
    assert under is not tip
    assert not tip.isAncestorOf(under)


@pytest.mark.attack(10)
def test_it_is_never_read_as_rich_text(desk: DeskRoom) -> None:
    desk.open()
    set_tip(desk.page, "<b>x</b><img src=file:///etc/passwd>\u202e")
    rest(desk.page, QPoint(desk.page.width() // 2, 4))
    label = desk.window.tip.findChild(PlainLabel)
    assert label is not None
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b><img src=file:///etc/passwd>[U+202E]"


@pytest.mark.attack(42)
def test_without_the_grant_it_is_not_read_out(desk: DeskRoom) -> None:
    shown(desk)
    assert "star key" not in everything_of(desk.window.tip)
    assert "star key" not in everything_of(desk.window)


def blank(desk: DeskRoom, tip: TipBubble) -> None:
    term(desk)[0].show_text("")
    tip.look_again()


def hide(desk: DeskRoom, tip: TipBubble) -> None:
    term(desk)[0].hide()
    tip.look_again()


ENDS: dict[str, Callable[[DeskRoom, TipBubble], object]] = {
    "a key": lambda desk, _: desk.key(Qt.Key.Key_Shift),
    "the wheel": lambda desk, _: wheel(desk.page),
    "a press": lambda desk, _: QTest.mousePress(desk.page, Qt.MouseButton.LeftButton),
    "the mouse leaves the term": lambda desk, _: move(term(desk)[0].viewport(), term(desk)[1] + QPoint(0, 200)),
    "the mouse leaves the part": lambda desk, _: leave(term(desk)[0]),
    "covered": lambda desk, _: desk.window.cover(),
    "nobody named": lambda desk, _: desk.window.identify(None),
    "another page": lambda desk, _: desk.window.go(Place.QUEUE),
    "another window": lambda desk, _: QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowDeactivate)),
    "another size": lambda desk, _: desk.window.resize(1200, 700),
    "the text is blanked": blank,
    "the part is hidden": hide,
}


def wheel(part: QWidget) -> None:
    at = QPointF(part.rect().center())
    turned = QWheelEvent(
        *(at, QPointF(part.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, NOTHING, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QCoreApplication.sendEvent(part, turned)


def move(part: QWidget, at: QPoint) -> None:
    place = QPointF(part.mapToGlobal(at))
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), place, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NOTHING
    )
    QCoreApplication.sendEvent(part, moved)


def leave(part: QWidget) -> None:
    QCoreApplication.sendEvent(part, QEvent(QEvent.Type.Leave))


@pytest.mark.parametrize("end", list(ENDS))
def test_it_ends_with_what_happens_next_and_keeps_no_text(desk: DeskRoom, end: str) -> None:
    tip = shown(desk)
    ENDS[end](desk, tip)
    settle()
    assert not tip.isVisible()
    assert tip.text == ""
    label = tip.findChild(PlainLabel)
    assert label is not None
    assert label.text() == ""


def test_it_looks_again_by_itself(desk: DeskRoom) -> None:
    tip = shown(desk)
    term(desk)[0].show_text("")
    desk.qtbot.waitUntil(lambda: not tip.isVisible(), timeout=3_000)


def test_the_mouse_may_move_within_the_term_and_onto_the_tip(desk: DeskRoom) -> None:
    tip = shown(desk)
    text, under = term(desk)
    move(text.viewport(), under + QPoint(3, 0))
    assert tip.isVisible()
    move(desk.page, desk.page.mapFromGlobal(tip.mapToGlobal(tip.rect().center())))
    assert tip.isVisible()
    move(text.viewport(), under)
    assert tip.isVisible()


def test_a_part_that_takes_its_tip_back_takes_it_from_the_screen(desk: DeskRoom) -> None:
    desk.open()
    set_tip(desk.page, "words of a clip")
    rest(desk.page, QPoint(desk.page.width() // 2, 4))
    assert desk.window.tip.text == "words of a clip"
    set_tip(desk.page, "")
    assert desk.window.tip.text == ""
    assert tip_text(desk.page) == ""


def test_the_focus_ring_does_not_run_through_it(desk: DeskRoom) -> None:
    tip = shown(desk)
    place = QRect(tip.mapTo(desk.window, QPoint(0, 0)), tip.size())
    ring = desk.window._ring
    assert ring.isVisible()
    whole = ring.mask().translated(ring.pos())
    assert not whole.intersects(place), "the ring runs through a tip beside it"
    upper = QRect(ring.pos(), QSize(ring.width(), ring.height() // 2))
    ring.leave_free(upper)
    assert not ring.mask().translated(ring.pos()).intersects(upper)
    assert not ring.mask().isEmpty()
    tip.end()
    assert ring.mask().boundingRect() == ring.rect()


ROOM = QRect(8, 8, 984, 584)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("x", [8, 400, 900])
@pytest.mark.parametrize("y", [8, 300, 570])
def test_it_stands_inside_the_room_and_beside_what_it_is_about(x: int, y: int, *, mirrored: bool) -> None:
    about = QRect(x, y, 80, 20)
    place = beside(about, QSize(300, 60), ROOM, away=6, mirrored=mirrored)
    assert ROOM.contains(place)
    assert not place.intersects(about)
    assert place.size() == QSize(300, 60)


def test_it_begins_where_what_it_is_about_begins() -> None:
    about = QRect(400, 300, 80, 20)
    plain = beside(about, QSize(200, 40), ROOM, away=6, mirrored=False)
    mirrored = beside(about, QSize(200, 40), ROOM, away=6, mirrored=True)
    assert (plain.left(), plain.top()) == (400, 326)
    assert mirrored.right() == about.right()


def test_one_larger_than_the_room_stays_inside() -> None:
    assert beside(QRect(400, 300, 80, 20), QSize(5_000, 5_000), ROOM, away=6, mirrored=False) == ROOM
