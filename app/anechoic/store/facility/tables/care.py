"""Clips that are hard to hear, who heard them, and who volunteered for them."""

from sqlalchemy import Column, Index, Integer, Table, UniqueConstraint

from anechoic.rules.exposure import HardMark
from anechoic.store.facility.tables.base import METADATA, moment, refers, state

# One a reason: the mark of an answer goes when that answer is taken back.
HARD_MARK = Table(
    "hard_mark",
    METADATA,
    refers("task", "task"),
    refers("answer", "answer", nullable=True, unique=True),
    *state("why", HardMark),
    moment("at"),
    Index("ix_hard_mark_task", "task"),
)

# A clip is counted once a person, when they first open it or find it hard themselves.
HARD_EXPOSURE = Table(
    "hard_exposure",
    METADATA,
    refers("person", "person"),
    refers("task", "task"),
    Column("milliseconds", Integer, nullable=False),
    moment("at"),
    UniqueConstraint("person", "task"),
)

VOLUNTEER = Table(
    "volunteer",
    METADATA,
    refers("person", "person", primary_key=True),
    moment("at"),
)
