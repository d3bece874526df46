"""Questions about the security keys of people."""

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from anechoic.store.facility.tables.keys import SECURITY_KEY

KeyRow = Row[Any]


def add(connection: Connection, **values: object) -> None:
    """Store a registered key."""
    connection.execute(insert(SECURITY_KEY).values(**values))


def of(connection: Connection, person: str) -> list[KeyRow]:
    """Give a person's keys, locked ones too."""
    return list(
        connection.execute(
            select(SECURITY_KEY).where(SECURITY_KEY.c.person == person).order_by(SECURITY_KEY.c.added)
        ).all()
    )


def take_counter(connection: Connection, key: str, counter: int) -> bool:
    """Move a key's counter on; False when it is not above the last one (and not both 0), or the key is locked."""
    kept = SECURITY_KEY.c.counter
    goes_on = (kept < counter) | ((kept == 0) & (counter == 0))
    done = connection.execute(
        update(SECURITY_KEY)
        .where(SECURITY_KEY.c.id == key, SECURITY_KEY.c.locked.is_(None), goes_on)
        .values(counter=counter)
    )
    return done.rowcount == 1


def lock(connection: Connection, key: str, *, at: int) -> None:
    """Let a key open nothing any more."""
    connection.execute(update(SECURITY_KEY).where(SECURITY_KEY.c.id == key).values(locked=at))


def drop(connection: Connection, person: str) -> None:
    """Delete a person's keys."""
    connection.execute(delete(SECURITY_KEY).where(SECURITY_KEY.c.person == person))
