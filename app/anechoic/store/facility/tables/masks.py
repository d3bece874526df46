"""Spans of clips that hold a personal detail: frames only, never what was said."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Table

from anechoic.store.facility.tables.base import METADATA, moment, refers

CLIP_MASK = Table(
    "clip_mask",
    METADATA,
    refers("clip", "clip"),
    refers("answer", "answer"),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    moment("at"),
    CheckConstraint("first >= 0 AND first < last", name="span_has_frames"),
    Index("ix_clip_mask_clip", "clip"),
)
