"""What is known of people who are not asking: what they may do and what they had already."""

from collections.abc import Iterable

from sqlalchemy import Connection

from anechoic.rules.assign import Clearance, Past
from anechoic.rules.ids import TaskId
from anechoic.store.facility import exposure, people, tasks


def standing(connection: Connection, person: str, *, confidential: bool) -> tuple[Clearance, Past]:
    """Give what a person may do and has had.

    Args:
        connection: any.
        person: who.
        confidential: whether to take it that their screen may show confidential clips.
    """
    heard = exposure.heard(connection, person)
    clearance = Clearance(
        frozenset(people.pairs(connection, person)), people.kinds(connection, person), confidential=confidential
    )
    return clearance, Past(_ids(tasks.tried(connection, person)), frozenset(heard), _ids(heard.values()))


def _ids(found: Iterable[str]) -> frozenset[TaskId]:
    return frozenset(TaskId(task) for task in found)
