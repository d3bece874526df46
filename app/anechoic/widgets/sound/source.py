"""The one open clip on its way to the player: levelled, and rendered at the speeds it is played at, all in background.

At most three speeds are kept, whatever was played last among them, and no more than ten minutes of sound beside that;
what goes is zeroed, and so is everything when the clip closes.
"""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from anechoic.audio.frames import Span
from anechoic.audio.pcm import samples
from anechoic.audio.rendered import Rendered, cannot_be_marked
from anechoic.audio.renderer import Renderer
from anechoic.audio.speeds import NORMAL, stretched_frames
from anechoic.errors import Unavailable
from anechoic.station.port import MarkAt, MarkKnown, OpenItem, Streams
from anechoic.trace.layout import grid_for
from anechoic.trace.mark import check_streams
from anechoic.trace.profile import MARKS
from anechoic.widgets.from_threads import from_threads
from anechoic.widgets.sound.levelled import LevelledCopy, zero_edges
from anechoic.widgets.sound.marked import marked_by

MOST_SPEEDS: Final = 3
MOST_BESIDE_S: Final = 600


class ClipSource(QObject):
    """Gives one clip at a time as it is played: at any speed for which there is a mark, and at no other.

    Args:
        parent: what plays it.
    """

    mark_asked = Signal(object)
    """`MarkAt`: a speed is wanted whose mark is not known here."""
    came = Signal(int)
    """A speed that was wanted can be played now."""
    relevelled = Signal()
    """The clip at another level is there; `take_level` takes it."""
    failed = Signal(object)
    """`Unavailable`: the open clip cannot be marked, so nothing of it is played. Said once a clip."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._item: OpenItem | None = None
        self._copy: LevelledCopy | None = None
        self._coming: LevelledCopy | None = None
        self._streams: dict[int, Streams] = {}
        self._clips: dict[int, Rendered] = {}
        self._renderer: Renderer | None = None
        self._failure: Unavailable | None = None
        self._tell_levelled = from_threads(self, self._on_levelled)
        self._tell_failed = from_threads(self, self._on_failed)

    @property
    def failure(self) -> Unavailable | None:
        """Why nothing of the clip is played; None as long as it can be."""
        return self._failure

    @property
    def item(self) -> OpenItem | None:
        """The open clip."""
        return self._item

    def open(self, item: OpenItem, *, speech_band: bool) -> None:
        """Take a clip and make it ready as recorded, in the background."""
        self.close()
        self._item = item
        self._copy = LevelledCopy(item.pcm, item.rate, speech_band=speech_band)
        self._renderer = Renderer(self._tell_failed)
        self._learn(item.marks.speed, item.marks.streams)
        self.at(NORMAL)

    def close(self) -> None:
        """Zero everything of the clip. Whoever plays it falls silent before."""
        if self._renderer is not None:
            self._renderer.close()
        self._forget_clips()
        for copy in (self._copy, self._coming):
            if copy is not None:
                copy.zero()
        self._streams.clear()
        self._item = self._copy = self._coming = self._renderer = self._failure = None

    def at(self, speed: int) -> Rendered | None:
        """Give the clip at a speed; None where its mark is not known yet: it is asked for, and `came` follows."""
        item, copy, renderer = self._item, self._copy, self._renderer
        if item is None or copy is None or renderer is None or self._failure is not None:
            return None
        if speed not in self._streams:
            self.mark_asked.emit(MarkAt(item.task, speed))
        # The answer may have come at once.
        streams = self._streams.get(speed)
        if streams is None or self._failure is not None:
            return None
        clip = self._clips.pop(speed, None)
        if clip is None:
            clip = Rendered(
                lambda: samples(copy.view()),
                item.frames,
                item.rate,
                marked_by(streams, item.marks.mark),
                speed=speed,
            )
        # The last one is the one played last.
        self._clips[speed] = clip
        self._let_go()
        renderer.want(clip)
        return clip

    def learn(self, known: MarkKnown) -> None:
        """Take the mark of a speed; that of a clip that is not open any more is none."""
        if self._item is not None and known.task == self._item.task and known.speed not in self._streams:
            self._learn(known.speed, known.streams)
            if self._failure is None:
                self.came.emit(known.speed)

    def relevel(self, *, boost_db: int, speech_band: bool) -> None:
        """Have the clip levelled otherwise, in the background; `relevelled` follows."""
        if self._coming is not None:
            self._coming.zero()
        if self._item is not None:
            self._coming = LevelledCopy(
                self._item.pcm,
                self._item.rate,
                boost_db=boost_db,
                speech_band=speech_band,
                on_made=self._tell_levelled,
            )

    def take_level(self) -> None:
        """Play the clip at the level that is there now; the former one is zeroed."""
        former, self._copy, self._coming = self._copy, self._coming or self._copy, None
        speeds = tuple(self._clips)
        self._forget_clips()
        if former is not None and former is not self._copy:
            former.zero()
        for speed in speeds:
            self.at(speed)

    @property
    def level(self) -> tuple[int, bool]:
        """The lift in dB, and whether only the band of speech is heard, of what is played now."""
        return (self._copy.boost_db, self._copy.speech_band) if self._copy is not None else (0, False)

    def energy(self, span: Span) -> float:
        """Give the A-weighted energy of a span as it is played at its own speed; see `LevelledCopy`."""
        return self._copy.energy(span) if self._copy is not None else 0.0

    def zero_edges(self, span: Span, speed: int) -> tuple[int, int]:
        """Count the frames of digital zero at both ends of a span that was played, at the speed it was played."""
        clip = self._clips.get(speed)
        if clip is None or clip.failed is not None:
            return 0, 0
        return zero_edges(clip.view(clip.place(span.first), clip.place(span.last_exclusive)).data)

    def look(self) -> None:
        """Find out whether a clip could not be finished, and say so."""
        failure = next((clip.failed for clip in self._clips.values() if clip.failed is not None), None)
        if failure is not None and self._failure is None:
            self._fail(failure)

    def _learn(self, speed: int, streams: Streams) -> None:
        item = self._item
        if item is None:
            return
        self._streams[speed] = streams
        if item.marks.mark not in MARKS or not _enough(streams, item, speed):
            self._fail(cannot_be_marked())

    def _fail(self, failure: Unavailable) -> None:
        self._failure = failure
        self.failed.emit(failure)

    def _let_go(self) -> None:
        """Zero what was played longest ago, as far as there is too much."""
        while len(self._clips) > 1:
            *former, _last = self._clips.values()
            too_long = sum(clip.length / clip.rate for clip in former) > MOST_BESIDE_S
            if len(self._clips) <= MOST_SPEEDS and not too_long:
                return
            self._clips.pop(next(iter(self._clips))).wipe()

    def _forget_clips(self) -> None:
        for clip in self._clips.values():
            clip.wipe()
        self._clips.clear()

    @Slot(object)
    def _on_levelled(self, copy: LevelledCopy) -> None:
        # Yet another one may have been asked for meanwhile.
        if copy is self._coming:
            self.relevelled.emit()

    @Slot(object)
    def _on_failed(self, _failure: Unavailable) -> None:
        # It may be one of the clip before.
        self.look()


def _enough(streams: Streams, item: OpenItem, speed: int) -> bool:
    """Say whether streams are as long as the clip at a speed takes."""
    try:
        check_streams(grid_for(item.rate), stretched_frames(item.frames, speed), streams)
    except ValueError:
        return False
    return True
