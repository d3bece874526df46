"""Questions about requests that need a second person, and about owners."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, insert, select, update

from anechoic.store.facility.tables.approvals import APPROVAL, OWNER

ApprovalRow = Row[Any]
OwnerRow = Row[Any]


def add(connection: Connection, **values: object) -> None:
    """Store a request."""
    connection.execute(insert(APPROVAL).values(**values))


def by_id(connection: Connection, approval: str) -> ApprovalRow | None:
    """Find a request."""
    return connection.execute(select(APPROVAL).where(APPROVAL.c.id == approval)).one_or_none()


def pending(connection: Connection) -> list[ApprovalRow]:
    """Give the requests that wait, oldest first."""
    return list(
        connection.execute(
            select(APPROVAL).where(APPROVAL.c.state == "pending").order_by(APPROVAL.c.filed, APPROVAL.c.id)
        ).all()
    )


def pending_of(connection: Connection, subject: str, *, kind: str | None = None) -> ApprovalRow | None:
    """Find the request that waits for a subject, of any kind or of one; there is never more than one."""
    return connection.execute(select(APPROVAL).where(_waits(subject, kind))).one_or_none()


def newest_of(connection: Connection, subject: str, *, kind: str) -> ApprovalRow | None:
    """Give the request of a kind that was filed last for a subject, whatever became of it."""
    return connection.execute(
        select(APPROVAL)
        .where(APPROVAL.c.subject == subject, APPROVAL.c.kind == kind)
        .order_by(APPROVAL.c.filed.desc(), APPROVAL.c.decided.desc())
        .limit(1)
    ).one_or_none()


def everything(connection: Connection) -> list[ApprovalRow]:
    """Give all requests, the newest first."""
    return list(connection.execute(select(APPROVAL).order_by(APPROVAL.c.filed.desc(), APPROVAL.c.id)).all())


def settle(
    connection: Connection,
    approval: str,
    *,
    state: str,
    by: str,
    vetting_tag: bytes,
    at: int,
    sealed_comment: bytes | None = None,
) -> bool:
    """Write a decision; False when there is one already."""
    done = connection.execute(
        update(APPROVAL)
        .where(APPROVAL.c.id == approval, APPROVAL.c.state == "pending")
        .values(state=state, decided_by=by, decided_vetting_tag=vetting_tag, decided=at, sealed_comment=sealed_comment)
    )
    return done.rowcount == 1


def withdraw(connection: Connection, subject: str, *, at: int, kind: str | None = None) -> None:
    """Close the request that waits for a subject, of any kind or of one, decided by nobody."""
    connection.execute(update(APPROVAL).where(_waits(subject, kind)).values(state="declined", decided=at))


def add_owner(connection: Connection, **values: object) -> None:
    """Store an owner."""
    connection.execute(insert(OWNER).values(**values))


def owner(connection: Connection, owner_id: str) -> OwnerRow | None:
    """Find an owner."""
    return connection.execute(select(OWNER).where(OWNER.c.id == owner_id)).one_or_none()


def owner_by_name(connection: Connection, name_tag: bytes) -> OwnerRow | None:
    """Find an owner by the tag of the name."""
    return connection.execute(select(OWNER).where(OWNER.c.name_tag == name_tag)).one_or_none()


def owner_by_key(connection: Connection, public_key: bytes) -> OwnerRow | None:
    """Find the owner whose key this is and who was not declined."""
    statement = select(OWNER).where(OWNER.c.public_key == public_key, OWNER.c.state != "declined").limit(1)
    return connection.execute(statement).one_or_none()


def owners(connection: Connection) -> list[OwnerRow]:
    """Give all owners in the order they were added."""
    return list(connection.execute(select(OWNER).order_by(OWNER.c.added, OWNER.c.id)).all())


def set_owner_state(connection: Connection, owner_id: str, state: str) -> None:
    """Change an owner's state."""
    connection.execute(update(OWNER).where(OWNER.c.id == owner_id).values(state=state))


def _waits(subject: str, kind: str | None) -> ColumnElement[bool]:
    waits = (APPROVAL.c.subject == subject) & (APPROVAL.c.state == "pending")
    return waits if kind is None else waits & (APPROVAL.c.kind == kind)
