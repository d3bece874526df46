"""Questions about people and what they are cleared for."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from anechoic.rules.task import Role, TaskKind
from anechoic.store.facility.tables.people import (
    PERSON,
    PERSON_KIND,
    PERSON_PAIR,
    PERSON_ROLE,
    PERSON_STATION,
    VAULT_SHARE,
)

PersonRow = Row[Any]
_BY_ID = select(PERSON).where(PERSON.c.id == bindparam("of"))
_ROLES = select(PERSON_ROLE.c.role).where(PERSON_ROLE.c.person == bindparam("of"))


def add(connection: Connection, **values: object) -> None:
    """Store a new person."""
    connection.execute(insert(PERSON).values(**values))


def clear_for(
    connection: Connection,
    person: str,
    *,
    roles: Iterable[Role],
    pairs: Iterable[tuple[str, str]],
    kinds: Iterable[TaskKind],
    stations: Iterable[str],
) -> None:
    """Store what a new person may do; doubled entries count once."""
    for role in sorted(set(roles), key=lambda one: one.value):
        connection.execute(insert(PERSON_ROLE).values(person=person, role=role.value))
    for source, target in sorted(set(pairs)):
        connection.execute(insert(PERSON_PAIR).values(person=person, source=source, target=target))
    for kind in sorted(set(kinds), key=lambda one: one.value):
        connection.execute(insert(PERSON_KIND).values(person=person, kind=kind.value))
    for station in sorted(set(stations)):
        connection.execute(insert(PERSON_STATION).values(person=person, station=station))


def by_login(connection: Connection, login_tag: bytes) -> PersonRow | None:
    """Find a person by the tag of the login."""
    return connection.execute(select(PERSON).where(PERSON.c.login_tag == login_tag)).one_or_none()


def by_id(connection: Connection, person: str) -> PersonRow | None:
    """Find a person."""
    return connection.execute(_BY_ID, {"of": person}).one_or_none()


def everybody(connection: Connection) -> list[PersonRow]:
    """Give all people in the order they were added."""
    return list(connection.execute(select(PERSON).order_by(PERSON.c.added, PERSON.c.id)).all())


def roles(connection: Connection, person: str) -> frozenset[Role]:
    """Give the person's roles."""
    return frozenset(Role(value) for value in connection.scalars(_ROLES, {"of": person}))


def pairs(connection: Connection, person: str) -> tuple[tuple[str, str], ...]:
    """Give the directions the person is cleared for, in alphabetical order."""
    rows = connection.execute(
        select(PERSON_PAIR.c.source, PERSON_PAIR.c.target)
        .where(PERSON_PAIR.c.person == person)
        .order_by(PERSON_PAIR.c.source, PERSON_PAIR.c.target)
    )
    return tuple((row.source, row.target) for row in rows)


def kinds(connection: Connection, person: str) -> frozenset[TaskKind]:
    """Give the kinds of task the person is cleared for."""
    return frozenset(
        TaskKind(value)
        for value in connection.scalars(select(PERSON_KIND.c.kind).where(PERSON_KIND.c.person == person))
    )


def stations(connection: Connection, person: str) -> frozenset[str]:
    """Give the workstations the person is tied to; empty = every active one."""
    return frozenset(connection.scalars(select(PERSON_STATION.c.station).where(PERSON_STATION.c.person == person)))


def change(connection: Connection, person: str, **values: object) -> None:
    """Change columns of one person."""
    connection.execute(update(PERSON).where(PERSON.c.id == person).values(**values))


def take_step(connection: Connection, person: str, step: int) -> bool:
    """Use up a time step of the person's TOTP; False when it, or a later one, was used before."""
    done = connection.execute(
        update(PERSON)
        .where(PERSON.c.id == person, (PERSON.c.totp_last_step.is_(None)) | (PERSON.c.totp_last_step < step))
        .values(totp_last_step=step)
    )
    return done.rowcount == 1


def vault_share(connection: Connection, person: str, station: str) -> bytes | None:
    """Give the wrapped share of this person on this workstation."""
    return connection.scalar(
        select(VAULT_SHARE.c.wrapped_share).where(VAULT_SHARE.c.person == person, VAULT_SHARE.c.station == station)
    )


def keep_vault_share(connection: Connection, person: str, station: str, wrapped: bytes) -> None:
    """Store a new wrapped share."""
    connection.execute(insert(VAULT_SHARE).values(person=person, station=station, wrapped_share=wrapped))


def drop_vault_shares(connection: Connection, *, person: str | None = None, station: str | None = None) -> int:
    """Delete the shares of a person, of a workstation, or of one on the other; gives how many."""
    if person is None and station is None:
        raise ValueError("whose shares?")
    statement = delete(VAULT_SHARE)
    if person is not None:
        statement = statement.where(VAULT_SHARE.c.person == person)
    if station is not None:
        statement = statement.where(VAULT_SHARE.c.station == station)
    return connection.execute(statement).rowcount
