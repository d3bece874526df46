"""Where a recording over the batch's limit is cut: in the middle of pauses, nowhere else."""

from collections.abc import Sequence


def cut(
    frames: int, pauses: Sequence[tuple[int, int]], *, longest: int, shortest: int
) -> tuple[tuple[int, int], ...] | None:
    """Cut a recording into pieces that follow each other without gap or overlap.

    Of the pauses a piece may end in, the longest one in the second half of what is allowed is taken (a sentence ends
    there rather than a phrase), else the last one.

    Args:
        frames: length of the recording.
        pauses: sorted spans of quiet, half open, in frames.
        longest: most frames of a piece, at least twice `shortest`.
        shortest: fewest frames of a piece.

    Returns:
        Half-open spans from 0 to `frames`, or None where no pause lies within reach.
    """
    pieces: list[tuple[int, int]] = []
    first = 0
    while frames - first > longest:
        at = _next_cut(first, frames, pauses, longest=longest, shortest=shortest)
        if at is None:
            return None
        pieces.append((first, at))
        first = at
    pieces.append((first, frames))
    return tuple(pieces)


def _next_cut(first: int, frames: int, pauses: Sequence[tuple[int, int]], *, longest: int, shortest: int) -> int | None:
    earliest, latest = first + shortest, min(first + longest, frames - shortest)
    best: tuple[bool, int, int] | None = None
    for start, end in pauses:
        low, high = max(start, earliest), min(end, latest)
        if low > high or end <= start:
            continue
        at = min(max((start + end) // 2, low), high)
        late = at - first > longest // 2
        # Within the second half the longest pause wins; before it only the last one helps.
        rank = (late, end - start if late else at, at)
        if best is None or rank > best:
            best = rank
    return None if best is None else best[2]
