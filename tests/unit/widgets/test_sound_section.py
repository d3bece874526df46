"""The section of the sound: its acts at the picture, what it shows in each class of size, and how hearing is chosen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.audio.side import Side
from anechoic.widgets.buttons import ActButton
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.bindings import Stroke
from anechoic.widgets.keys.defaults import desk_keys, review_keys
from anechoic.widgets.keys.physical import PhysicalKey
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.sound.section import SoundSection
from anechoic.widgets.theme.look import Scale
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.theme.style import apply
from anechoic.widgets.theme.tokens import ThemeName, theme
from anechoic.wire.work import Span as WireSpan
from fakes.driven_sound import DrivenSound
from fakes.recording_port import some_item


@pytest.fixture
def sound() -> Iterator[DrivenSound]:
    made = DrivenSound()
    yield made
    made.close()


@pytest.fixture
def section(sound: DrivenSound, qtbot: QtBot) -> Iterator[SoundSection]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SoundSection(sound.driver, window)
    made.resize(1250, 700)
    window.resize(1250, 700)
    apply(window, theme(ThemeName.LIGHT), Scale())
    made.open(some_item())
    window.show()
    yield made
    window.close()


def press(section: SoundSection, act: Act) -> None:
    assert section.act(Acted(act, pressed=True))


def heights(section: SoundSection) -> tuple[int, int, int]:
    rows = section.waveform._rows()
    return rows.overview.height(), rows.wave.height(), rows.spectrogram.height()


@pytest.mark.parametrize(
    ("shape", "drawn"),
    [
        (SizeClass.ROOMY, (24, 96, 72)),
        (SizeClass.SNUG, (0, 72, 40)),
        (SizeClass.LARGE, (24, 240, 240)),
    ],
)
def test_rows_are_as_high_as_they_were_drawn(
    section: SoundSection, shape: SizeClass, drawn: tuple[int, int, int]
) -> None:
    section.fit(shape)
    section.set_room(1_200)
    for height, wanted in zip(heights(section), drawn, strict=True):
        assert abs(height - wanted) <= 2


def test_a_snug_window_shows_the_overview_while_there_is_more_than_is_in_view(section: SoundSection) -> None:
    section.fit(SizeClass.SNUG)
    high = section.waveform.height()
    press(section, Act.ZOOM_IN)
    assert heights(section)[0] > 0
    assert section.waveform.height() == high, "the work below does not move"
    press(section, Act.ZOOM_OUT)
    assert heights(section)[0] == 0


def test_keys_draw_the_wave_higher_lower_and_in_decibels(section: SoundSection, sound: DrivenSound) -> None:
    press(section, Act.AMPLITUDE_IN)
    press(section, Act.AMPLITUDE_IN)
    assert section.waveform.amplitude.zoom == pytest.approx(2.0)
    press(section, Act.AMPLITUDE_OUT)
    press(section, Act.DECIBELS)
    assert section.waveform.amplitude.zoom == pytest.approx(2**0.5)
    assert section.waveform.amplitude.decibels
    section.close()
    section.open(some_item(number=2))
    assert section.waveform.amplitude.decibels
    assert sound.driver.state.decibels
    for board in (desk_keys(), review_keys()):
        assert board.act(Stroke(PhysicalKey.UP, ctrl=True, shift=True), typing=True) is Act.AMPLITUDE_IN
        assert board.act(Stroke(PhysicalKey.UP, ctrl=True), typing=True) is Act.ZOOM_IN


def test_what_the_item_masks_is_masked(section: SoundSection) -> None:
    item = replace(some_item(number=3), masked=(WireSpan(first=100, last=900),))
    section.open(item)
    assert section.waveform._clip is not None
    assert section.waveform._clip.masked == (Span(100, 900),)


def test_the_ear_is_chosen_at_the_transport_and_said_once_it_is_one(section: SoundSection, sound: DrivenSound) -> None:
    def buttons() -> dict[str, str]:
        return {part.accessibleName(): part.text() for part in section.findChildren(ActButton)}

    def press_ear() -> None:
        names = [name for name in buttons() if "ear" in name]
        (ear,) = [part for part in section.findChildren(ActButton) if part.accessibleName() in names]
        ear.acted.emit()

    assert buttons()["Both ears, change"] == ""
    for side, said in ((Side.LEFT, "Left ear"), (Side.RIGHT, "Right ear"), (Side.BOTH, "")):
        press_ear()
        assert sound.driver.state.side is side
        names = [name for name in buttons() if "ear" in name and "change" in name]
        assert [buttons()[name] for name in names] == [said]
