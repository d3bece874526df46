"""The row over the waveform: play, say again, loop, and where the ear is."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from anechoic.audio.frames import seconds
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.language import decimal
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sound.driver import REWIND_S, SoundDriver, SoundState
from anechoic.widgets.words import words


class Transport(QWidget):
    """Shows the sound's state and asks the driver."""

    def __init__(self, driver: SoundDriver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play = ActButton("", icon="play", kind=ButtonKind.PRIMARY)
        self._play.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._play.setAccessibleName(words("sound.play"))
        self._again = ActButton(words("sound.say_again"), icon="undo-2", keys="S")
        self._loop = ActButton(words("sound.loop"), icon="repeat", keys="L")
        self._at = PlainLabel("", type="head")
        self._of = PlainLabel("", tone="ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._play, self._again, self._loop):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self._at)
        row.addWidget(self._of)
        row.addStretch(1)
        row.addWidget(PlainLabel(words("sound.resumes", seconds=decimal(REWIND_S, 1)), type="small", tone="ink2"))
        self._play.acted.connect(driver.toggle)
        self._again.acted.connect(driver.say_again_once)
        self._loop.acted.connect(driver.toggle_loop)
        driver.changed.connect(self._on_changed)
        self._on_changed(driver.state)

    def _on_changed(self, state: SoundState) -> None:
        self._play.set_icon("pause" if state.playing else "play")
        self._play.setAccessibleName(words("sound.pause" if state.playing else "sound.play"))
        self._loop.set_on(on=state.looping)
        self._loop.setText(_loop_words(state))
        rate = state.rate or 1
        self._at.setText(decimal(seconds(state.position, rate), 2) if state.frames else "")
        self._of.setText(words("sound.length", seconds=decimal(seconds(state.frames, rate), 2)) if state.frames else "")


def _loop_words(state: SoundState) -> str:
    if state.selection is None or not state.rate:
        return words("sound.loop")
    first = seconds(state.selection.first, state.rate)
    last = seconds(state.selection.last_exclusive, state.rate)
    return words("sound.loop_span", first=decimal(first, 2), last=decimal(last, 2))
