"""Who looks, where and when lies over all content, and a photograph of the screen names it."""

from collections.abc import Iterator
from datetime import timedelta

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anechoic.station.port import SignedOut
from anechoic.widgets.shell.identity_mark import Identity, IdentityMark, tile
from anechoic.widgets.shell.page import Place
from anechoic.widgets.shell.window import ShellWindow
from anechoic.widgets.theme.look import Scale, look_of
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from fakes.desk_room import MOMENT, DeskRoom, settle

Floats = npt.NDArray[np.float64]
LINE = "M. Okafor · LS-07 · 2026-11-25 14:32"


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[DeskRoom]:
    made = DeskRoom(qtbot)
    yield made
    made.close()


def test_it_names_person_station_and_minute_over_an_open_clip(room: DeskRoom) -> None:
    room.open()
    mark = room.window.mark
    assert mark.isVisible()
    assert mark.line == LINE
    assert mark.geometry() == room.page.geometry()
    over = mark.parentWidget()
    assert over is not None
    assert [one for one in over.children() if isinstance(one, QWidget)][-1] is mark


@pytest.mark.parametrize("place", [place for place in Place if place.shows_content])
def test_it_lies_over_every_page_with_content(room: DeskRoom, place: Place) -> None:
    room.sign_in()
    room.window.go(place)
    assert room.window.mark.isVisible()


@pytest.mark.parametrize("place", [place for place in Place if not place.shows_content])
def test_it_does_not_lie_over_pages_without(room: DeskRoom, place: Place) -> None:
    room.open()
    room.window.go(place)
    assert not room.window.mark.isVisible()
    assert room.window.mark.line == ""


def test_no_content_is_shown_while_nobody_is_named(room: DeskRoom) -> None:
    room.ready()
    room.window.go(Place.DESK)
    assert room.window.covered
    room.window.uncover()
    assert room.window.covered
    assert not room.page.isVisible()


def test_it_ends_with_the_session(room: DeskRoom) -> None:
    room.open()
    room.say(SignedOut(""))
    assert room.window.mark.identity is None
    assert not room.window.mark.isVisible()


def test_content_is_covered_as_soon_as_nobody_is_named(room: DeskRoom) -> None:
    room.open()
    room.window.identify(None)
    assert room.window.covered
    assert not room.page.isVisible()


def test_it_is_back_after_a_cover(room: DeskRoom) -> None:
    room.open()
    room.window.cover()
    assert not room.window.mark.isVisible()
    room.window.uncover()
    assert room.window.mark.isVisible()


def test_the_minute_goes_on(room: DeskRoom) -> None:
    room.open()
    mark = room.window.mark
    assert mark._turns.remainingTime() <= 53_000
    room.moment = MOMENT + timedelta(minutes=1)
    mark._turns.timeout.emit()
    assert mark.line.endswith("14:33")


def test_it_is_as_large_as_the_work(room: DeskRoom) -> None:
    room.open()
    room.window.resize(1600, 1000)
    settle()
    assert room.window.mark.size() == room.page.size()


def test_the_mouse_goes_through_it(room: DeskRoom) -> None:
    room.open()
    waveform = room.page._sound.waveform
    at = waveform.mapTo(room.window, QPoint(waveform.width() // 2, waveform.height() // 2))
    under = room.window.childAt(at)
    assert under is not None
    assert under is waveform or waveform.isAncestorOf(under)
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(room.window, at))
    assert room.driver.state.position > 0


def test_a_window_is_left_out_of_pictures_at_every_show(qtbot: QtBot) -> None:
    class Asked:
        def __init__(self) -> None:
            self.windows: list[int] = []

        def leave_out(self, window: int) -> bool:
            self.windows.append(window)
            return True

    asked = Asked()
    window = ShellWindow(exclusion=asked)
    qtbot.addWidget(window)
    for _ in range(2):
        window.show()
        window.hide()
    assert asked.windows == [int(window.winId())] * 2


def test_a_name_cannot_break_the_line() -> None:
    line = Identity("A\nB\u202e" + "x" * 500, "LS\t07").line(MOMENT)
    assert "\n" not in line
    assert "\u202e" not in line
    assert len(line) < 110


def test_content_without_a_name_is_a_mistake(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    with pytest.raises(RuntimeError):
        IdentityMark(part, lambda: MOMENT).lay()


# ---- a photograph ----------------------------------------------------------------------------------------------------


def grey(image: QImage) -> Floats:
    whole = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine())
    return rows[:, : whole.width()].astype(np.float64)


def photograph(picture: QPixmap, random: np.random.Generator) -> Floats:
    """A phone's picture of a part of the screen: two thirds as fine, noisy, compressed."""
    part = picture.toImage().copy(160, 90, 960, 540)
    small = part.scaled(640, 360, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    noisy = np.clip(grey(small) * 0.9 + 10 + random.normal(0, 3, (360, 640)), 0, 255).astype(np.uint8)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(70)
    assert writer.write(QImage(noisy.tobytes(), 640, 360, 640, QImage.Format.Format_Grayscale8))
    taken = QImage.fromData(buffer.data())
    return grey(
        taken.scaled(960, 540, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )


def fine(picture: Floats) -> Floats:
    """Strokes alone, edges of the page's own parts held down."""
    soft = picture.copy()
    for axis in (0, 1):
        soft = np.mean([np.roll(soft, by, axis) for by in range(-4, 5)], axis=0)
    return np.clip(picture - soft, -6, 6)


def score(taken: Floats, line: str, look_from: QWidget) -> float:
    """How well a line fits a photograph, wherever its tiles lie: the highest correlation, folded on one tile."""
    one = tile(line, look_of(look_from), 1.0).toImage()
    ground = QImage(one.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor(look_of(look_from).theme.surface))
    painter = QPainter(ground)
    painter.drawImage(0, 0, one)
    painter.end()
    wanted = fine(grey(ground))
    high, wide = wanted.shape
    folded, many = np.zeros((high, wide)), np.zeros((high, wide))
    strokes = fine(taken)
    rows, columns = np.arange(strokes.shape[0]) % high, np.arange(strokes.shape[1]) % wide
    np.add.at(folded, (rows[:, None], columns[None, :]), strokes)
    np.add.at(many, (rows[:, None], columns[None, :]), 1.0)
    folded /= np.maximum(many, 1)
    fit = np.fft.irfft2(np.fft.rfft2(folded) * np.conj(np.fft.rfft2(wanted)), s=(high, wide))
    return float(fit.max() / np.linalg.norm(wanted) / max(np.linalg.norm(folded), 1e-9))


OTHERS = (
    "N. Okafor · LS-07 · 2026-11-25 14:32",
    "M. Okafor · LS-08 · 2026-11-25 14:32",
    "M. Okafor · LS-07 · 2026-11-25 14:33",
    "M. Okafor · LS-07 · 2026-11-25 13:32",
    "A. Martin · LS-12 · 2026-11-24 09:05",
)


@pytest.mark.attack(50)
@pytest.mark.parametrize("name", list(ThemeName))
def test_a_photograph_names_whose_screen_it_was(room: DeskRoom, name: ThemeName) -> None:
    room.open()
    apply(room.window, theme(name), Scale(), reduced_motion=True)
    room.window.resize(1440, 900)
    settle()
    taken = photograph(room.window.grab(), np.random.default_rng(7))
    scores = {line: score(taken, line, room.window) for line in (LINE, *OTHERS)}
    assert max(scores, key=lambda line: scores[line]) == LINE, scores
    unmarked = room.window.mark
    unmarked.lift()
    without = score(photograph(room.window.grab(), np.random.default_rng(7)), LINE, room.window)
    assert scores[LINE] > 2 * without, (scores[LINE], without)


def luminance(colour: Floats) -> float:
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return float(linear @ np.array([0.2126, 0.7152, 0.0722]))


@pytest.mark.parametrize("name", list(ThemeName))
def test_text_under_it_keeps_its_contrast(room: DeskRoom, name: ThemeName) -> None:
    """WCAG 2.2, 1.4.3: each role of text on each ground, the mark's strokes on either."""
    apply(room.window, theme(name), Scale(), reduced_motion=True)
    one = tile(LINE, look_of(room.window), 1.0).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(one.constBits(), np.uint8).reshape(-1, 4).astype(np.float64) / 255
    dark = pixels[(pixels[:, 0] < 0.5)][:, 3].max()
    light = pixels[(pixels[:, 0] >= 0.5)][:, 3].max()
    colours = theme(name)
    worst = 21.0
    for ground in (colours.surface, colours.raised, colours.canvas):
        for ink in (colours.ink, colours.ink2):
            for share, stroke in ((dark, 0.0), (light, 1.0)):
                under = np.array([int(ground[i : i + 2], 16) / 255 for i in (1, 3, 5)]) * (1 - share) + stroke * share
                text = np.array([int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5)])
                a, b = sorted((luminance(under), luminance(text)))
                worst = min(worst, (b + 0.05) / (a + 0.05))
    assert worst >= 4.5
