"""What the sound section shows, as one frozen value; the listener's own settings go with it from clip to clip."""

from dataclasses import dataclass

from anechoic.audio.frames import Span
from anechoic.audio.side import Side
from anechoic.audio.stretch import FASTEST, NORMAL, SLOWEST, STEP

REWIND_MS = 1_500
"""How far playing goes back when it resumes after a pause, until the person chooses."""
REWINDS_MS = (0, 500, 1_000, 1_500, 2_000, 3_000, 5_000)
"""What may be chosen for it."""
BOOSTS_DB = (0, 6, 12, 18, 24)
"""What a faint clip may be lifted by, above its levelling."""


@dataclass(frozen=True)
class SoundState:
    """What the sound section shows.

    Attributes:
        position: the frame being heard, or where playing goes on.
        heard: every stretch heard so far slowly enough to count, repeats included.
        problem: a sentence when there is no sound device, or the clip cannot be marked and is not played.
        speed: thousandths of the recorded one.
        rewind_ms: how far resuming goes back.
        boost_db: lift of this clip; the next one begins without, lest it be too loud.
        speech_band: only what carries speech is heard.
        side: the ear that hears.
        output: words for the output that was chosen; empty while that is left to the system.
        output_name: the name the system knows it by.
        decibels: the wave is drawn in decibels.
        again: the last words are being said again, slowly, for as long as the key is held.
    """

    rate: int = 0
    frames: int = 0
    playing: bool = False
    position: int = 0
    selection: Span | None = None
    looping: bool = False
    heard: tuple[Span, ...] = ()
    problem: str = ""
    speed: int = NORMAL
    rewind_ms: int = REWIND_MS
    boost_db: int = 0
    speech_band: bool = False
    side: Side = Side.BOTH
    output: str = ""
    output_name: str = ""
    decibels: bool = False
    again: bool = False

    def without_clip(self) -> "SoundState":
        """Give the state with nothing open: all that is the listener's own choice stays but the boost."""
        return SoundState(
            looping=self.looping,
            problem=self.problem,
            speed=self.speed,
            rewind_ms=self.rewind_ms,
            speech_band=self.speech_band,
            side=self.side,
            output=self.output,
            output_name=self.output_name,
            decibels=self.decibels,
        )

    @property
    def sounding(self) -> bool:
        """It plays and is not at its end, where what pushes the last of the sound out may still be written."""
        return self.playing and (self.looping or self.position < self.frames)

    @property
    def resumes_at(self) -> int:
        """Where playing begins after a pause: a little back, at the end over again, in a loop not before it."""
        start = 0 if self.position >= self.frames else self.position
        start = max(0, start - round(self.rewind_ms / 1_000 * self.rate))
        inside = self.looping and self.position in self.loop_span
        return max(start, self.loop_span.first) if inside else start

    @property
    def from_here(self) -> Span | None:
        """The selection begun at the position; None where nothing would be left of it."""
        end = self.selection.last_exclusive if self.selection else self.frames
        return Span(self.position, end) if self.position < end else None

    @property
    def to_here(self) -> Span | None:
        """The selection ended at the position; None where nothing would be left of it."""
        start = self.selection.first if self.selection else 0
        return Span(start, self.position) if start < self.position else None

    @property
    def loop_span(self) -> Span:
        """What a loop repeats: the selection, or the whole clip."""
        return self.selection or Span(0, self.frames)


@dataclass(frozen=True)
class Again:
    """Where the ear was when the last words were asked for again: playing, or paused at `paused_at`."""

    paused_at: int | None


def stepped(speed: int, steps: int) -> int:
    """Give the speed so many steps of an eighth faster (or slower), as far as there are any."""
    return min(max((speed // STEP + steps) * STEP, SLOWEST), FASTEST)
