"""Transport and waveform of the one open clip, with its transcript below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from anechoic.audio.frames import Span
from anechoic.station.port import OpenItem
from anechoic.widgets.direction import runs_right_to_left
from anechoic.widgets.keys.acts import HELD, Act
from anechoic.widgets.keys.router import Acted
from anechoic.widgets.keys.told import ToldKeys
from anechoic.widgets.marked_text import MarkedText
from anechoic.widgets.panel import Panel
from anechoic.widgets.sound.driver import SoundDriver, SoundState
from anechoic.widgets.sound.transport import Transport
from anechoic.widgets.sound.words_shown import shown_words
from anechoic.widgets.spoken.parts import PartAsked, SpeechParts
from anechoic.widgets.spoken.withheld import is_granted
from anechoic.widgets.terms import marked_terms
from anechoic.widgets.theme.look import look_of
from anechoic.widgets.theme.size_class import SizeClass
from anechoic.widgets.waveform.rows import WORDS, Overview
from anechoic.widgets.waveform.values import ClipPicture, SeekAsked, SelectionChanged, WordPressed
from anechoic.widgets.waveform.view import WaveformView
from anechoic.widgets.words import told, words
from anechoic.wire.work import Span as WireSpan

_HEIGHTS = {SizeClass.TIGHT: 96, SizeClass.SNUG: 148, SizeClass.ROOMY: 232, SizeClass.LARGE: 400}
"""Height of the waveform with its rows at 100 %, in pixels."""
_LARGEST = 544
"""In a large window, where the work leaves twice as much: wave and spectrogram 240 each."""
_OVERVIEWS = {
    SizeClass.TIGHT: Overview.NEVER,
    SizeClass.SNUG: Overview.ZOOMED,
    SizeClass.ROOMY: Overview.ALWAYS,
    SizeClass.LARGE: Overview.ALWAYS,
}
_SHARES = {SizeClass.TIGHT: (4, 3), SizeClass.SNUG: (9, 5), SizeClass.ROOMY: (4, 3), SizeClass.LARGE: (1, 1)}
"""Of wave and spectrogram: 72 and 40 pixels, 96 and 72, 240 and 240."""
_MOST = 4_000
_LEAST_WITH_BOTH = frozenset({SizeClass.SNUG, SizeClass.ROOMY, SizeClass.LARGE})
"""Where wave and spectrogram have room at once; elsewhere one takes the other's place."""
_NUDGES = {Act.BACK: -1.0, Act.FORWARD: 1.0, Act.BACK_FAR: -5.0, Act.FORWARD_FAR: 5.0}


class SoundSection(Panel):
    """Shows one clip and hands the acts of sound to the driver."""

    height_changed = Signal()
    """It wants another height beside the picture of the sound."""

    def __init__(self, driver: SoundDriver, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.setAccessibleName(words("sound.section"))
        self._driver = driver
        self._shape = SizeClass.ROOMY
        self._spectrogram: bool | None = None
        self._room = _MOST
        self.waveform = WaveformView()
        self._parts = SpeechParts()
        self._transcript = MarkedText(label=words("sound.transcript"))
        column = QVBoxLayout()
        column.setSpacing(6)
        self._transport = Transport(driver)
        self._transport.unfolded.connect(self.height_changed)
        column.addWidget(self._transport)
        column.addWidget(self.waveform, 1)
        column.addWidget(self._parts)
        column.addWidget(self._transcript)
        self.body.addLayout(column)
        self._parts.hide()
        self._parts.asked.connect(self._on_part)
        driver.changed.connect(self._on_changed)
        self.waveform.selection_changed.connect(self._on_selection)
        self.waveform.seek_asked.connect(self._on_seek)
        self.waveform.word_pressed.connect(self._on_word)

    def open(self, item: OpenItem) -> None:
        """Show a clip and make it ready to play."""
        speech = tuple(Span(part.first, part.last) for part in item.speech)
        self.waveform.set_clip(ClipPicture(item.pcm, item.rate, speech, masked=_frames(item.masked)))
        shown = shown_words(item)
        self.waveform.set_words(shown, language=item.source)
        self._transcript.set_language(item.source)
        self._transcript.show_text(item.transcript)
        self._transcript.mark(marked_terms(item.glossary, self._transcript.text()))
        # At their times the words of a language written from the right read backwards: there the line stays.
        # Painted at their times they say nothing to a screen reader: for one the line stays too.
        spoken = is_granted(self.window())
        in_line = not shown or spoken or runs_right_to_left(item.source)
        self._transcript.setVisible(bool(item.transcript) and in_line)
        self._parts.show_speech(speech, item.rate)
        self._parts.setVisible(spoken and bool(speech))
        self.fit(self._shape)
        self._driver.open(item)

    def show_masked(self, spans: tuple[WireSpan, ...]) -> None:
        """Hatch these spans, what others masked among them; the same ones again change nothing."""
        self.waveform.set_masked(_frames(spans))

    def show_keys(self, told: ToldKeys) -> None:
        """Put the keys that act on the buttons."""
        self._transport.show_keys(told)

    def close(self) -> bool:
        """Fall silent and drop everything of the clip."""
        self._driver.close()
        self.waveform.clear()
        self._parts.show_speech((), 1)
        self._transcript.show_text("")
        return True

    def fit(self, shape: SizeClass) -> None:
        """Take the class of the window's size."""
        self._shape = shape
        self.set_room(self._room)

    def set_room(self, height: int) -> None:
        """Take a height for the sound picture: at most its best for the size of the window, at least what is useful.

        Where the height is short, the spectrogram leaves first, unless the person asked for it.
        """
        self._room = height
        both = self._shape in _LEAST_WITH_BOTH
        if self._spectrogram is None:
            spectrogram = both and height >= self.waveform.least_height(_OVERVIEWS[self._shape])
        else:
            spectrogram = self._spectrogram
        self.waveform.set_rows(
            overview=_OVERVIEWS[self._shape],
            wave=both or not spectrogram,
            spectrogram=spectrogram,
            shares=_SHARES[self._shape],
        )
        words_row = WORDS if self.waveform.has_words else 0
        look = look_of(self)
        best = look.px(_HEIGHTS[self._shape] + words_row)
        if self._shape is SizeClass.LARGE and height < _MOST:
            best = max(best, min(height // 2, look.px(_LARGEST + words_row)))
        self.waveform.setFixedHeight(min(best, max(height, self.waveform.minimumSizeHint().height())))

    def toggle_spectrogram(self) -> None:
        """Show the spectrogram, or not: under the wave where there is room, else in its place."""
        self._spectrogram = not self.waveform.shows_spectrogram
        self.set_room(self._room)

    def act(self, acted: Acted) -> bool:
        """Do what a key of the sound asks; say whether it was one."""
        if acted.act in HELD:
            hold = self._driver.say_again if acted.act is Act.SAY_AGAIN else self._driver.hold_to_play
            hold(held=acted.pressed)
            return True
        if not acted.pressed:
            return False
        if acted.act in _NUDGES:
            self._driver.nudge(_NUDGES[acted.act])
            return True
        asked = {
            Act.PLAY_PAUSE: self._driver.toggle,
            Act.REPLAY: self._driver.replay,
            Act.LOOP: self._driver.toggle_loop,
            Act.SLOWER: self._driver.slower,
            Act.FASTER: self._driver.faster,
            Act.NORMAL_SPEED: self._driver.normal_speed,
            Act.SELECTION_START: self._driver.mark_start,
            Act.SELECTION_END: self._driver.mark_end,
            Act.ZOOM_IN: self.waveform.zoom_in,
            Act.ZOOM_OUT: self.waveform.zoom_out,
            Act.AMPLITUDE_IN: self.waveform.taller,
            Act.AMPLITUDE_OUT: self.waveform.flatter,
            Act.DECIBELS: self._driver.toggle_decibels,
            Act.SPECTROGRAM: self.toggle_spectrogram,
            Act.EAR: self._driver.next_side,
            Act.OUTPUT: self._driver.next_output,
            Act.NEXT_UNSURE: self.waveform.next_unsure,
        }.get(acted.act)
        if asked is None:
            return False
        asked()
        return True

    def _on_changed(self, state: SoundState) -> None:
        self.waveform.set_playhead(state.position if state.frames else None)
        self.waveform.set_heard(state.heard)
        if self._parts.isVisibleTo(self):
            self._parts.show_heard(state.heard)
        self.waveform.set_selection(state.selection)
        self.waveform.set_problem(told(state.problem))
        self.waveform.set_decibels(on=state.decibels)

    def _on_selection(self, changed: SelectionChanged) -> None:
        self._driver.select(changed.span)

    def _on_seek(self, asked: SeekAsked) -> None:
        self._driver.seek(asked.frame)

    def _on_part(self, asked: PartAsked) -> None:
        self._driver.play_span(asked.span)

    def _on_word(self, pressed: WordPressed) -> None:
        self._driver.select(pressed.span)
        if not self._driver.state.looping:
            self._driver.toggle_loop()
        if not self._driver.state.playing:
            self._driver.replay()


def _frames(spans: tuple[WireSpan, ...]) -> tuple[Span, ...]:
    return tuple(Span(one.first, one.last) for one in spans)
