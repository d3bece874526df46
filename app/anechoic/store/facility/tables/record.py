"""The append-only record: leaves, complete subtrees, checkpoints; and the facility's own facts."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table, Text

from anechoic.store.facility.tables.base import METADATA, moment, sealed

_BIG = BigInteger().with_variant(Integer, "sqlite")

RECORD_LEAF = Table(
    "record_leaf",
    METADATA,
    Column("n", _BIG, primary_key=True, autoincrement=False),
    Column("leaf", LargeBinary, nullable=False),
)

RECORD_NODE = Table(
    "record_node",
    METADATA,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("position", _BIG, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary(32), nullable=False),
)

CHECKPOINT = Table(
    "checkpoint",
    METADATA,
    Column("size", _BIG, primary_key=True, autoincrement=False),
    Column("note", Text, nullable=False),
    moment("at"),
)

FACT = Table(
    "fact",
    METADATA,
    Column("name", String(40), primary_key=True),
    sealed("sealed_value"),
)
