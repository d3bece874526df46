"""How answers to gold items compare with the known answer."""

from sqlalchemy import Column, Integer, Table

from anechoic.store.facility.tables.base import METADATA, moment, refers, sealed

GOLD_SCORE = Table(
    "gold_score",
    METADATA,
    refers("answer", "answer", unique=True),
    Column("version", Integer, nullable=False),  # of the known answer it was compared with
    sealed("sealed_score"),
    moment("at"),
)
