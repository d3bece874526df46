from dataclasses import fields
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anechoic.widgets.meter import Meter, MeterTone
from anechoic.widgets.painted import Painted
from anechoic.widgets.theme.fonts import Script, TypeRole, font, load_fonts, script_of
from anechoic.widgets.theme.icons import icon
from anechoic.widgets.theme.look import Look, Scale, look_of, plain_look
from anechoic.widgets.theme.style import apply, palette, style_sheet
from anechoic.widgets.theme.tokens import Theme, ThemeName, theme

TEXTS = ("ink", "ink2", "ink3", "hand")
GROUNDS = ("canvas", "surface", "raised", "sunken", "hover", "handtint")
SIGNS = ("amber", "ok", "stop")
SIGN_GROUNDS = ("canvas", "surface", "raised", "sunken")
PAIRS = (
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((text, ground) for text in SIGNS for ground in SIGN_GROUNDS),
    ("ink", "press"),
    *(("ink", f"{tone}tint") for tone in SIGNS),
    *((tone, f"{tone}tint") for tone in SIGNS),
    ("onhand", "handfill"),
    ("onhand", "handhover"),
    ("onhand", "handpress"),
    ("onstop", "stopfill"),
)
LINES = (
    *(("edge", ground) for ground in ("canvas", "surface", "raised", "sunken", "handtint")),
    *(("focus", ground) for ground in ("canvas", "surface", "raised", "sunken", "handtint")),
    # Bars of the days: rim and hatch on their tint, and the rim beside the panel.
    *((tone, ground) for tone in ("hand", "amber") for ground in (f"{tone}tint", "surface")),
    # A pad of the pedal while it is down; the wave under a word that is spelt wrong.
    *(("hand", ground) for ground in ("sunken", "raised")),
    *(("amber", ground) for ground in ("raised", "handtint")),
)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read(name: ThemeName, text: str, ground: str) -> None:
    worn = theme(name)
    floor = 7.0 if worn.high_contrast else 4.5
    assert contrast(getattr(worn, text), getattr(worn, ground)) >= floor


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_every_border_can_be_seen(name: ThemeName, line: str, ground: str) -> None:
    worn = theme(name)
    assert contrast(getattr(worn, line), getattr(worn, ground)) >= 3.0


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("tone", ["ink2", "amber", "stop"])
def test_what_a_meter_has_filled_can_be_told_from_the_rest(qtbot: QtBot, name: ThemeName, tone: MeterTone) -> None:
    meter = Meter(label="today", wide=200)
    qtbot.addWidget(meter)
    apply(meter, theme(name), Scale())
    meter.resize(200, 6)
    meter.set_share(0.5, tone=tone)
    painted = meter.grab().toImage()
    filled, empty = (painted.pixelColor(x, painted.height() // 2).name() for x in (50, 150))
    assert contrast(filled, empty) >= 3.0


def test_the_measure_of_contrast_is_the_published_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ThemeName)
def test_every_role_is_a_colour(name: ThemeName) -> None:
    worn = theme(name)
    for field in fields(Theme):
        if field.name != "name":
            assert len(getattr(worn, field.name)) == 7
    assert len(worn.spectrogram) == 6
    steps = [luminance(stop) for stop in worn.spectrogram]
    assert all((later < earlier) != worn.dark for earlier, later in pairwise(steps))


def test_scale_has_bounds() -> None:
    assert Scale(150).px(14) == 21
    for outside in (99, 201):
        with pytest.raises(ValueError, match="100 to 200"):
            Scale(outside)


def test_the_style_sheet_has_no_hole() -> None:
    for name in ThemeName:
        assert "$" not in style_sheet(Look(theme(name), Scale(125)))


class Shown(Painted):
    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def look_changed(self) -> None:
        self.heard += 1


def test_parts_find_the_look_of_their_window_and_hear_of_changes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = Shown()
    part.setParent(window)
    assert look_of(part) == plain_look()
    apply(window, theme(ThemeName.DARK), Scale(150))
    assert part.look.theme.name is ThemeName.DARK
    assert part.look.px(10) == 15
    before = part.heard
    assert before > 0
    window.show()
    apply(window, theme(ThemeName.HC_DARK), Scale(150))
    assert part.heard > before


def test_the_program_never_blinks(qapp: QApplication) -> None:
    apply(qapp, theme(ThemeName.LIGHT), Scale())
    assert qapp.cursorFlashTime() == 0
    assert palette(theme(ThemeName.DARK)).window().color().name().upper() == "#0F1316"


def test_each_script_has_its_own_family_first(qapp: QApplication) -> None:
    load_fonts()
    wanted = {
        Script.LATIN: "Noto Sans",
        Script.ARABIC: "Noto Sans Arabic UI",
        Script.DEVANAGARI: "Noto Sans Devanagari UI",
    }
    for script, family in wanted.items():
        for role in (TypeRole.READING, TypeRole.HEAD):
            made = font(plain_look(), role, script)
            assert QFontInfo(made).family() == family
            assert made.weight() in {QFont.Weight.Normal, QFont.Weight.DemiBold}
    assert script_of("ar-EG") is Script.ARABIC
    assert script_of("hi") is Script.DEVANAGARI
    assert script_of("en") is Script.LATIN


def test_icons_take_the_colour_of_the_text(qapp: QApplication) -> None:
    picture = icon("check", "#A3192A", 18).toImage()
    inks = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert inks
    # Un-multiplying alpha may be off by one.
    assert all(abs(ink.red() - 0xA3) < 3 and abs(ink.green() - 0x19) < 3 and abs(ink.blue() - 0x2A) < 3 for ink in inks)
    assert icon("arrow-right", "#000000", 18).toImage() != icon("arrow-right", "#000000", 18, mirrored=True).toImage()
