"""The stretch of time in view, and how frames lie on pixels. Values only; nothing is painted here."""

from dataclasses import dataclass, replace

from anechoic.audio.frames import Span

CLOSEST = 32
"""Pixels a single frame may grow to."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Frames `first` to `last` (excluded) on `width` pixels from `left`.

    Attributes:
        frames: length of the clip; the view stays inside it.
        finest: frames a pixel at the closest zoom.
    """

    first: int
    last: int
    frames: int
    left: int
    width: int
    finest: float = 1 / CLOSEST

    @classmethod
    def whole(cls, frames: int, *, left: int, width: int, finest: float = 1 / CLOSEST) -> "TimeScale":
        """Show the whole clip."""
        return cls(0, max(frames, 1), max(frames, 1), left, max(width, 1), finest)

    @property
    def shows_all(self) -> bool:
        """Say whether the whole clip is in view."""
        return self.first == 0 and self.last >= self.frames

    @property
    def per_pixel(self) -> float:
        """Frames a pixel."""
        return (self.last - self.first) / self.width

    def x(self, frame: float) -> float:
        """Give the pixel at which a frame begins; outside the view when the frame is."""
        return self.left + (frame - self.first) / self.per_pixel

    def frame(self, x: float) -> int:
        """Give the frame under a pixel, inside the clip."""
        at = self.first + (x - self.left) * self.per_pixel
        return min(max(int(at), 0), self.frames)

    def edges(self, span: Span) -> tuple[int, int]:
        """Give the first and last pixel (excluded) of a span, cut at the view; equal when it is not in view."""
        right = self.left + self.width
        first = min(max(round(self.x(span.first)), self.left), right)
        last = min(max(round(self.x(span.last_exclusive)), self.left), right)
        return first, last

    def zoomed(self, factor: float, around: int) -> "TimeScale":
        """Show `factor` times as many frames, keeping frame `around` at its pixel as far as the clip allows."""
        least = max(int(self.width * self.finest), 2)
        now = self.last - self.first
        wanted = min(max(round(now * factor), min(least, self.frames)), self.frames)
        share = (around - self.first) / now
        return self._at(round(around - share * wanted), wanted)

    def panned(self, by: int) -> "TimeScale":
        """Move the view by frames, inside the clip."""
        return self._at(self.first + by, self.last - self.first)

    def showing(self, span: Span) -> "TimeScale":
        """Move the view so that a span is seen, in the middle if it was not in view at all."""
        if self.first <= span.first and span.last_exclusive <= self.last:
            return self
        wide = self.last - self.first
        return self._at((span.first + span.last_exclusive - wide) // 2, wide)

    def placed(self, *, left: int, width: int) -> "TimeScale":
        """Show the same frames on other pixels."""
        return replace(self, left=left, width=max(width, 1))

    def _at(self, first: int, wide: int) -> "TimeScale":
        start = min(max(first, 0), self.frames - wide)
        return replace(self, first=start, last=start + wide)
