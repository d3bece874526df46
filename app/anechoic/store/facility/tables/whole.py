"""All tables at once: importing this module makes METADATA complete."""

from anechoic.store.facility.tables import (
    answers,
    approvals,
    batches,
    care,
    gold,
    keys,
    masks,
    people,
    playbacks,
    record,
    stations,
    tasks,
    traces,
)
from anechoic.store.facility.tables.base import METADATA

__all__ = [
    "METADATA",
    "answers",
    "approvals",
    "batches",
    "care",
    "gold",
    "keys",
    "masks",
    "people",
    "playbacks",
    "record",
    "stations",
    "tasks",
    "traces",
]
