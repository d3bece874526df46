"""The speech of a clip as a list of parts, and the numbers that are said of sound."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from anechoic.audio.frames import Span
from anechoic.desk.listening.said import said_of_sound
from anechoic.widgets.language import Language
from anechoic.widgets.sound.state import SoundState
from anechoic.widgets.spoken.parts import MOST_PARTS, PartAsked, SpeechParts

RATE = 10


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(Language.GERMAN.locale))
    yield
    QLocale.setDefault(before)


def shown(qtbot: QtBot, speech: tuple[Span, ...]) -> tuple[SpeechParts, list[QAbstractButton]]:
    parts = SpeechParts()
    qtbot.addWidget(parts)
    parts.show_speech(speech, RATE)
    return parts, parts.findChildren(QAbstractButton)


@pytest.mark.usefixtures("german")
def test_seconds_are_written_as_the_language_of_the_window_does(qtbot: QtBot) -> None:
    _, buttons = shown(qtbot, (Span(5, 12),))
    assert "0,5" in buttons[0].accessibleName()
    assert "1,2" in buttons[0].accessibleName()


@pytest.mark.usefixtures("german")
def test_the_speed_is_said_as_the_language_of_the_window_does() -> None:
    before = SoundState()
    assert "1,125" in said_of_sound(before, replace(before, speed=1_125))[0].text


def test_no_more_places_are_said_of_a_speed_than_it_has() -> None:
    before = SoundState(speed=1_125)
    said = [said_of_sound(before, replace(before, speed=speed))[0].text for speed in (1_000, 500, 875)]
    assert [text.rsplit(" ", 1)[-1].rstrip(".") for text in said] == ["1", "0.5", "0.875"]


def test_beyond_the_most_parts_the_last_one_reaches_to_the_end(qtbot: QtBot) -> None:
    speech = tuple(Span(20 * n, 20 * n + 10) for n in range(MOST_PARTS + 5))
    parts, buttons = shown(qtbot, speech)
    asked: list[PartAsked] = []
    parts.asked.connect(asked.append)
    buttons[-1].click()
    assert len(buttons) == MOST_PARTS
    assert asked == [PartAsked(Span(speech[MOST_PARTS - 1].first, speech[-1].last_exclusive))]
