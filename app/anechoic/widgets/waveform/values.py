"""What a waveform is given and what it says."""

from dataclasses import dataclass

from anechoic.audio.frames import Span
from anechoic.audio.peaks import Peaks


@dataclass(frozen=True, slots=True, eq=False)
class ClipPicture:
    """One clip to be drawn.

    Attributes:
        pcm: mono int16 samples, seen and never copied.
        rate: frames a second.
        speech: where speech was found; shaded.
        peaks: the outline, if it was measured before; else it is measured here.
        masked: spans hatched for all.
        frames: length of a sound of which no samples are held; the outline may still grow up to it.
    """

    pcm: memoryview
    rate: int
    speech: tuple[Span, ...] = ()
    peaks: Peaks | None = None
    masked: tuple[Span, ...] = ()
    frames: int | None = None


@dataclass(frozen=True, slots=True)
class ShownWord:
    """A word of the transcript at its time; `unsure` is dotted.

    Attributes:
        term: what is said of the programme's term it belongs to; empty for none.
    """

    text: str
    span: Span
    unsure: bool = False
    term: str = ""


@dataclass(frozen=True, slots=True)
class SelectionChanged:
    """The person selected a stretch, or nothing."""

    span: Span | None


@dataclass(frozen=True, slots=True)
class SeekAsked:
    """The person pointed at a frame to go on from."""

    frame: int


@dataclass(frozen=True, slots=True)
class WordPressed:
    """The person pressed a word, to loop its sound."""

    span: Span
