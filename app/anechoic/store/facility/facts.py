"""What a facility knows of itself, sealed: one value a name."""

from sqlalchemy import Connection, delete, insert, select

from anechoic.store.facility.columns import SealedColumns
from anechoic.store.facility.tables.record import FACT


def fact(connection: Connection, columns: SealedColumns, name: str) -> bytes | None:
    """Give what is kept under a name.

    Raises:
        Untrusted: it was changed, or was sealed for another name.
    """
    sealed = connection.scalar(select(FACT.c.sealed_value).where(FACT.c.name == name))
    return None if sealed is None else columns.open("fact", "sealed_value", name, bytes(sealed))


def keep_fact(connection: Connection, columns: SealedColumns, name: str, value: bytes) -> None:
    """Keep a value under a name, instead of what was there."""
    connection.execute(delete(FACT).where(FACT.c.name == name))
    sealed = columns.seal("fact", "sealed_value", name, value)
    connection.execute(insert(FACT).values(name=name, sealed_value=sealed))
