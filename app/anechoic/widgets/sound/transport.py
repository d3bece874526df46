"""The row over the waveform: play, say again, loop, where the ear is; at the end, quiet, how it is heard.

Where the row is narrow, ways of hearing that are not in use leave it first; what left unfolds below it.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from anechoic.audio.frames import seconds
from anechoic.audio.side import Side
from anechoic.audio.stretch import FASTEST, NORMAL, SLOWEST
from anechoic.widgets.buttons import ActButton, ButtonKind
from anechoic.widgets.flow import FlowLayout
from anechoic.widgets.keys.acts import Act
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.language import decimal
from anechoic.widgets.plain import PlainLabel
from anechoic.widgets.sound.driver import SoundDriver
from anechoic.widgets.sound.state import BOOSTS_DB, REWINDS_MS, SoundState
from anechoic.widgets.words import words

_T = TypeVar("_T")
_SPACING = 8
_SIDES = {Side.BOTH: "sight.side_both", Side.LEFT: "sight.side_left", Side.RIGHT: "sight.side_right"}
_LONGEST_PLACE = 18
"""Signs of an output's name that are shown; its accessible name has them all."""


class Transport(QWidget):
    """Shows the sound's state and asks the driver."""

    unfolded = Signal()
    """It is higher or lower than before: what has no room on the row is shown below it, or no more."""

    def __init__(self, driver: SoundDriver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._driver = driver
        self._shown: SoundState | None = None
        self._fitted = 0
        self._below: tuple[QWidget, ...] = ()
        self._unfolds = False
        self._caps: dict[Act, str] = {}
        self._play = ActButton("", icon="play", kind=ButtonKind.PRIMARY)
        self._play.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._play.setAccessibleName(words("sound.play"))
        self._again = ActButton(words("sound.say_again"), icon="undo-2")
        self._loop = ActButton(words("sound.loop"), icon="repeat")
        self._at = PlainLabel("", type="head")
        self._of = PlainLabel("", tone="ink2")
        self._rewind = _quiet("")
        self._slower = _quiet("−", words("sound.slower"))
        self._speed = _quiet("", icon="gauge")
        self._faster = _quiet("+", words("sound.faster"))
        self._band = _quiet(words("sound.speech_band"), icon="activity")
        self._boost = _quiet("", icon="volume-2")
        self._side = _quiet("", icon="ear")
        self._output = _quiet("", icon="headphones")
        self._slower_faster = _together(self._slower, self._speed, self._faster)
        self._more = _quiet(words("hearing.more"), words("hearing.more_name"), icon="chevron-down")
        self._further = QWidget()
        self._ways = (self._rewind, self._slower_faster, self._band, self._boost, self._side, self._output)
        self._lay_out()
        self._play.acted.connect(driver.toggle)
        self._again.acted.connect(driver.say_again_once)
        self._loop.acted.connect(driver.toggle_loop)
        self._rewind.acted.connect(self._on_rewind)
        self._slower.acted.connect(driver.slower)
        self._speed.acted.connect(driver.normal_speed)
        self._faster.acted.connect(driver.faster)
        self._band.acted.connect(driver.toggle_speech_band)
        self._boost.acted.connect(self._on_boost)
        self._side.acted.connect(driver.next_side)
        self._output.acted.connect(driver.next_output)
        self._more.acted.connect(self._on_more)
        driver.changed.connect(self._on_changed)
        self._on_changed(driver.state)

    def show_keys(self, told: ToldKeys) -> None:
        """Put the keys that act on the buttons."""
        self._again.set_keys(told.cap(Act.SAY_AGAIN))
        self._loop.set_keys(told.cap(Act.LOOP))
        self._caps = {act: told.cap(act) for act in (Act.EAR, Act.OUTPUT)}
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Takes whatever width there is."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let parts leave that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING // 2)
        row = self._row = QHBoxLayout()
        row.setSpacing(_SPACING)
        for part in (self._play, self._again, self._loop):
            row.addWidget(part)
        row.addSpacing(_SPACING)
        row.addWidget(self._at)
        row.addWidget(self._of)
        row.addStretch(1)
        for way in (*self._ways, self._more):
            row.addWidget(way)
        column.addLayout(row)
        column.addWidget(self._further)
        FlowLayout(self._further, gap=_SPACING)
        self._more.hide()
        self._further.hide()

    def _on_changed(self, state: SoundState) -> None:
        shown, self._shown = self._shown, state
        self._at.setText(decimal(seconds(state.position, state.rate or 1), 2) if state.frames else "")
        # On a tick of the clock nothing else is new: 60 times a second no button is asked for its size.
        if shown is None or replace(shown, position=state.position, heard=state.heard) != state:
            self._show(state)
            self._fit()
        elif self._at.sizeHint().width() != self._fitted:
            self._fit()

    def _show(self, state: SoundState) -> None:
        self._play.set_icon("pause" if state.playing else "play")
        self._play.setAccessibleName(words("sound.pause" if state.playing else "sound.play"))
        self._again.set_on(on=state.again)
        self._loop.set_on(on=state.looping)
        self._loop.setText(_loop_words(state))
        rate = state.rate or 1
        self._of.setText(words("sound.length", seconds=decimal(seconds(state.frames, rate), 2)) if state.frames else "")
        _say(self._rewind, words("sound.resumes", seconds=decimal(state.rewind_ms / 1_000, 1)))
        speed = decimal(state.speed / NORMAL, 3 if state.speed % 50 else 2)
        _say(self._speed, f"{speed}×", words("sound.speed", speed=speed))
        self._speed.set_on(on=state.speed != NORMAL)
        self._slower.close_act(words("sound.slowest") if state.speed <= SLOWEST else "")
        self._faster.close_act(words("sound.fastest") if state.speed >= FASTEST else "")
        self._band.set_on(on=state.speech_band)
        _say(self._boost, words("sound.boost", decibels=state.boost_db))
        self._boost.set_on(on=state.boost_db > 0)
        self._show_places(self._below)
        self._side.set_on(on=state.side is not Side.BOTH)

    def _show_places(self, below: Collection[QWidget]) -> None:
        """Say ear and output. On the row nothing chosen is said by the icon alone; below it there is room for words."""
        state = self._driver.state
        side = words(_SIDES[state.side])
        quiet = state.side is Side.BOTH and self._side not in below
        _say(self._side, "" if quiet else side, words("sight.side", side=side))
        place = state.output or words("sound.output_system")
        short = place if len(place) <= _LONGEST_PLACE else f"{place[: _LONGEST_PLACE - 1]}…"
        quiet = not state.output and self._output not in below
        _say(self._output, "" if quiet else short, words("sound.output", place=place))
        for way, act in ((self._side, Act.EAR), (self._output, Act.OUTPUT)):
            way.set_keys(self._caps.get(act, "") if way in below else "")

    def _on_rewind(self) -> None:
        self._driver.set_rewind(_next(REWINDS_MS, self._driver.state.rewind_ms))

    def _on_boost(self) -> None:
        self._driver.set_boost(_next(BOOSTS_DB, self._driver.state.boost_db))

    def _on_more(self) -> None:
        self._unfolds = not self._unfolds
        self._unfold()

    def _in_use(self) -> tuple[QWidget, ...]:
        """Give the ways of hearing that are not as they come: what is heard otherwise is said as long as it can be."""
        state = self._driver.state
        used = {
            self._rewind: False,
            self._slower_faster: state.speed != NORMAL,
            self._band: state.speech_band,
            self._boost: state.boost_db > 0,
            self._side: state.side is not Side.BOTH,
            self._output: bool(state.output),
        }
        return tuple(way for way in self._ways if used[way])

    def _fit(self) -> None:
        self._fitted = self._at.sizeHint().width()
        self._show_places(())
        parts = (self._play, self._again, self._loop, self._at)
        room = self.width() - _SPACING - sum(part.sizeHint().width() + _SPACING for part in parts)
        used = self._in_use()
        # From the last to leave to the first: what is in use, the speed, how long the clip is, then by their worth.
        worth = (self._slower_faster, self._boost, self._band, self._rewind, self._side, self._output)
        order = (*used, self._of, *(way for way in worth if way not in used))
        stay = _fitting(order, room)
        if any(way not in stay for way in self._ways):
            stay = _fitting(order, room - self._more.sizeHint().width() - _SPACING)
        _put(self._of, shown=self._of in stay)
        below = tuple(way for way in self._ways if way not in stay)
        self._show_places(below)
        self._take_below(below)

    def _take_below(self, below: tuple[QWidget, ...]) -> None:
        """Put ways of hearing below the row, and the others on it, each in its place."""
        if below == self._below:
            return
        self._below = below
        further = self._further.layout()
        assert further is not None
        end = self._row.indexOf(self._more)
        first = end - sum(self._row.indexOf(way) >= 0 for way in self._ways)
        for way in self._ways:
            (further if further.indexOf(way) >= 0 else self._row).removeWidget(way)
        for way in below:
            further.addWidget(way)
        for at, way in enumerate(way for way in self._ways if way not in below):
            self._row.insertWidget(first + at, way)
        _put(self._more, shown=bool(below))
        self._unfold()

    def _unfold(self) -> None:
        shown = self._unfolds and bool(self._below)
        self._more.set_icon("chevron-up" if self._unfolds else "chevron-down")
        self._more.set_on(on=self._unfolds)
        for way in self._ways:
            _put(way, shown=way not in self._below or shown)
        if self._further.isHidden() is shown:
            self._further.setVisible(shown)
            self.unfolded.emit()


def _quiet(text: str, name: str = "", *, icon: str = "") -> ActButton:
    button = ActButton(text, icon=icon, kind=ButtonKind.QUIET)
    if name:
        button.setAccessibleName(name)
    return button


def _together(*parts: QWidget) -> QWidget:
    """Give parts that stay beside each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for part in parts:
        row.addWidget(part)
    return made


def _fitting(order: Sequence[QWidget], room: int) -> frozenset[QWidget]:
    """Give those that have room, up to the first that has none."""
    fitting: set[QWidget] = set()
    for part in order:
        room -= part.sizeHint().width() + _SPACING
        if room < 0:
            break
        fitting.add(part)
    return frozenset(fitting)


def _put(part: QWidget, *, shown: bool) -> None:
    if part.isHidden() is shown:
        part.setVisible(shown)


def _say(button: ActButton, text: str, name: str = "") -> None:
    if button.text() != text:
        button.setText(text)
    if button.accessibleName() != (name or text):
        button.setAccessibleName(name or text)


def _next(choices: Sequence[_T], chosen: _T) -> _T:
    """Give the choice after the one chosen, round and round."""
    at = choices.index(chosen) + 1 if chosen in choices else 0
    return choices[at % len(choices)]


def _loop_words(state: SoundState) -> str:
    if state.selection is None or not state.rate:
        return words("sound.loop")
    first = seconds(state.selection.first, state.rate)
    last = seconds(state.selection.last_exclusive, state.rate)
    return words("sound.loop_span", first=decimal(first, 2), last=decimal(last, 2))
