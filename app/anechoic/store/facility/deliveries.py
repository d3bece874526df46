"""Questions about deliveries and what went into them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from anechoic.rules.task import TaskState
from anechoic.store.facility.tables.approvals import DELIVERED_TASK, DELIVERY
from anechoic.store.facility.tables.tasks import TASK

DeliveryRow = Row[Any]


def add(connection: Connection, **values: object) -> None:
    """Store a requested delivery."""
    connection.execute(insert(DELIVERY).values(**values))


def put_in(connection: Connection, delivery: str, tasks: Iterable[str]) -> None:
    """Say which tasks a delivery is to hold."""
    connection.execute(insert(DELIVERED_TASK), [{"delivery": delivery, "task": task} for task in tasks])


def take_out(connection: Connection, delivery: str, task: str) -> None:
    """Take a task out of a delivery that has not left."""
    connection.execute(
        delete(DELIVERED_TASK).where(DELIVERED_TASK.c.delivery == delivery, DELIVERED_TASK.c.task == task)
    )


def by_id(connection: Connection, delivery: str) -> DeliveryRow | None:
    """Find a delivery."""
    return connection.execute(select(DELIVERY).where(DELIVERY.c.id == delivery)).one_or_none()


def change(connection: Connection, delivery: str, **values: object) -> None:
    """Change columns of one delivery."""
    connection.execute(update(DELIVERY).where(DELIVERY.c.id == delivery).values(**values))


def everything(connection: Connection) -> list[DeliveryRow]:
    """Give all deliveries in the order they were asked for, with `tasks`, how many they hold."""
    held = (
        select(func.count())
        .select_from(DELIVERED_TASK)
        .where(DELIVERED_TASK.c.delivery == DELIVERY.c.id)
        .correlate(DELIVERY)
        .scalar_subquery()
    )
    statement: Select[Any] = select(DELIVERY, held.label("tasks")).order_by(DELIVERY.c.requested, DELIVERY.c.id)
    return list(connection.execute(statement).all())


def tasks_in(connection: Connection, delivery: str) -> list[Row[Any]]:
    """Give the tasks of a delivery in the batch's order."""
    statement = (
        select(TASK)
        .join(DELIVERED_TASK, DELIVERED_TASK.c.task == TASK.c.id)
        .where(DELIVERED_TASK.c.delivery == delivery)
        .order_by(TASK.c.order_key, TASK.c.id)
    )
    return list(connection.execute(statement).all())


def ready(connection: Connection, batch: str) -> list[str]:
    """Give the final tasks of a batch that no delivery holds or waits to hold."""
    spoken_for = (
        select(DELIVERED_TASK.c.task)
        .join(DELIVERY, DELIVERY.c.id == DELIVERED_TASK.c.delivery)
        .where(DELIVERY.c.state.in_(("requested", "delivered")))
    )
    statement = select(TASK.c.id).where(
        TASK.c.batch == batch, TASK.c.state == TaskState.FINAL.value, TASK.c.id.not_in(spoken_for)
    )
    return list(connection.scalars(statement.order_by(TASK.c.order_key, TASK.c.id)))
