"""Questions about the spans of clips that nobody hears any more."""

from typing import Any

from sqlalchemy import Connection, Row, insert, select

from anechoic.store.facility.tables.masks import CLIP_MASK


def add(connection: Connection, *, clip: str, answer: str, first: int, last: int, at: int) -> None:
    """Keep a span of frames, the last one excluded, and the answer that marked it."""
    connection.execute(insert(CLIP_MASK).values(clip=clip, answer=answer, first=first, last=last, at=at))


def of_clip(connection: Connection, clip: str, *, until: int | None = None) -> list[tuple[int, int]]:
    """Give the spans of a clip, in no order; those marked after `until` (Unix milliseconds) are left out."""
    statement = select(CLIP_MASK.c.first, CLIP_MASK.c.last).where(CLIP_MASK.c.clip == clip)
    if until is not None:
        statement = statement.where(CLIP_MASK.c.at <= until)
    return [(row.first, row.last) for row in connection.execute(statement)]


def marked_until(connection: Connection, *, at: int) -> list[Row[Any]]:
    """Give (clip, at, first, last) of every span marked up to a moment (Unix milliseconds), in order."""
    mask = CLIP_MASK.c
    statement = select(mask.clip, mask.at, mask.first, mask.last).where(mask.at <= at)
    return list(connection.execute(statement.order_by(mask.clip, mask.at, mask.first, mask.last)))
