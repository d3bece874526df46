"""Counts for the overview; numbers only."""

from sqlalchemy import Column, Connection, Table, func, select

from anechoic.store.facility.tables.answers import ANSWER, REVIEW
from anechoic.store.facility.tables.approvals import APPROVAL, DELIVERY
from anechoic.store.facility.tables.batches import BATCH, CLIP, ITEM
from anechoic.store.facility.tables.people import PERSON, SESSION
from anechoic.store.facility.tables.stations import STATION
from anechoic.store.facility.tables.tasks import LEASE, TASK

Counts = dict[str, int]


def by_state(connection: Connection) -> dict[str, Counts]:
    """Give how many rows of each noun are in each state; a state nobody is in is left out."""
    return {
        "people": _counts(connection, PERSON, PERSON.c.state),
        "stations": _counts(connection, STATION, STATION.c.state),
        "items": _counts(connection, ITEM, ITEM.c.outcome),
        "tasks": _counts(connection, TASK, TASK.c.state),
        "leases": _counts(connection, LEASE, LEASE.c.state),
        "answers": _counts(connection, ANSWER, ANSWER.c.state),
        "reviews": _counts(connection, REVIEW, REVIEW.c.state),
        "verdicts": {key: n for key, n in _counts(connection, REVIEW, REVIEW.c.verdict).items() if key != "None"},
        "approvals": _counts(connection, APPROVAL, APPROVAL.c.state),
        "deliveries": _counts(connection, DELIVERY, DELIVERY.c.state),
    }


def totals(connection: Connection) -> Counts:
    """Give single numbers."""
    return {
        "batches": _count(connection, BATCH),
        "clips": _count(connection, CLIP),
        "clips_withdrawn": int(
            connection.scalar(select(func.count()).select_from(CLIP).where(CLIP.c.withdrawn.is_not(None))) or 0
        ),
        "sessions_live": int(
            connection.scalar(select(func.count()).select_from(SESSION).where(SESSION.c.ended.is_(None))) or 0
        ),
    }


def _count(connection: Connection, table: Table) -> int:
    return int(connection.scalar(select(func.count()).select_from(table)) or 0)


def _counts(connection: Connection, table: Table, column: Column[str]) -> Counts:
    rows = connection.execute(select(column, func.count()).select_from(table).group_by(column).order_by(column))
    return {str(state): int(count) for state, count in rows}
