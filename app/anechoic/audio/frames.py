"""Integer frames: the only time axis of sound. Seconds exist at the edge, as labels and settings."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType

Frame = NewType("Frame", int)
"""The index of one sample of a mono clip, counted from its first sample."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of frames: `first` is inside, `last_exclusive` is not.

    Raises:
        ValueError: an end that is negative, or before the start.
        TypeError: an end that is not a whole number.
    """

    first: int
    last_exclusive: int

    def __post_init__(self) -> None:
        for edge in (self.first, self.last_exclusive):
            if type(edge) is not int:
                raise TypeError(f"a span is made of whole frames, not {type(edge).__name__}")
        if not 0 <= self.first <= self.last_exclusive:
            raise ValueError(f"no span of frames: {self.first}..{self.last_exclusive}")

    def __len__(self) -> int:
        return self.last_exclusive - self.first

    def __bool__(self) -> bool:
        return self.last_exclusive > self.first

    def __contains__(self, frame: int) -> bool:
        return self.first <= frame < self.last_exclusive

    def within(self, other: "Span") -> "Span":
        """Give the part that both spans share; empty, at an edge of `other`, when they share nothing."""
        first = min(max(self.first, other.first), other.last_exclusive)
        return Span(first, max(first, min(self.last_exclusive, other.last_exclusive)))


def seconds(frame: int, rate: int) -> float:
    """Give the time of a frame in seconds, for a label.

    Args:
        frame: frames from the start of the clip.
        rate: frames a second, above zero.
    """
    return frame / rate


def frame_at(seconds: float, rate: int) -> Frame:
    """Give the frame nearest to a time in seconds, never before the first one."""
    return Frame(max(0, round(seconds * rate)))


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give the same frames as sorted spans that neither touch nor overlap; empty spans vanish."""
    joined: list[Span] = []
    for span in sorted(spans):
        if not span:
            continue
        if joined and span.first <= joined[-1].last_exclusive:
            last = max(joined[-1].last_exclusive, span.last_exclusive)
            joined[-1] = Span(joined[-1].first, last)
        else:
            joined.append(span)
    return tuple(joined)


def covered(spans: Iterable[Span], within: Iterable[Span]) -> int:
    """Count the frames of `within` that `spans` cover; a frame heard twice counts once."""
    heard = union(spans)
    return sum(len(span.within(part)) for part in union(within) for span in heard)
