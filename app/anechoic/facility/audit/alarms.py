"""Alarms: leaves somebody has to look at, and the leaf that says who did.

The record is what counts. How far it was read, and which alarms were open there, is kept beside it, sealed, so that
each look reads only what came since; without that note the whole record is read again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import people
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import ALARMS, RecordKind
from anechoic.rules.task import Role
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import record as stored
from anechoic.store.facility.facts import fact, keep_fact

_NOTE: Final = "alarms"
LOOKERS: Final = frozenset({Role.IT, Role.CUSTODIAN, Role.SUPERVISOR})
_UP_TO: Final = "up_to"
_MARKS: Final = tuple(f'"kind":"{kind.value}"'.encode() for kind in (*ALARMS, RecordKind.ALARMS_SEEN))
"""What the bytes of such a leaf hold, and of hardly any other: within an id a quotation mark never stands bare."""


@dataclass(frozen=True)
class Alarm:
    """One that nobody has looked at.

    Attributes:
        leaf: its number in the record.
        time: Unix milliseconds.
        kind: what happened.
        ids: whom and what it is about.
    """

    leaf: int
    time: int
    kind: RecordKind
    ids: Mapping[str, str]


class _Note(msgspec.Struct, frozen=True):
    read: int = 0
    """Leaves read so far."""
    open: tuple[int, ...] = ()


def open_to(facility: Facility, roles: frozenset[Role]) -> tuple[Alarm, ...]:
    """Give the open alarms to whoever may look at them, nothing to others.

    Raises:
        Untrusted: the record is not whole.
    """
    return open_alarms(facility) if roles & LOOKERS else ()


def open_alarms(facility: Facility) -> tuple[Alarm, ...]:
    """Give the alarms nobody has looked at yet, oldest first.

    Raises:
        Untrusted: the record is not whole.
    """
    with facility.database.write() as connection:
        return _read_on(facility, connection)


def see(facility: Facility, up_to: int, *, by: str) -> tuple[Alarm, ...]:
    """Say that somebody has looked at every open alarm up to a leaf; becomes a leaf itself.

    Args:
        facility: where.
        up_to: number of the leaf of the newest alarm that was looked at.
        by: login of who looked.

    Returns:
        The alarms that are looked at now.

    Raises:
        Refused: no such account, one without a role for it, or no such alarm is open.
    """
    with facility.database.write() as connection:
        refusal = "Only facility IT, a custodian or a supervisor may answer for alarms."
        who = people.acting(facility, connection, by, LOOKERS, refusal=refusal)
        alarms = _read_on(facility, connection)
        seen = tuple(alarm for alarm in alarms if alarm.leaf <= up_to)
        # The leaf named must be an alarm that was shown: nobody answers for what came meanwhile.
        if up_to not in {alarm.leaf for alarm in alarms}:
            raise Refused(f"Leaf {up_to} is no open alarm. `alarms` lists them.", code="no_such_alarm")
        ids = {_UP_TO: str(up_to), "alarms": str(len(seen)), "by": who.id}
        record.append(facility, connection, RecordKind.ALARMS_SEEN, ids)
        _read_on(facility, connection)
        return seen


def _read_on(facility: Facility, connection: Connection) -> tuple[Alarm, ...]:
    note = _kept(facility, connection)
    opened, end = list(note.open), stored.size(connection)
    if note.read > end:
        raise Untrusted("The record is shorter than it was. Facility IT must keep the database as it is and check it.")
    for data in stored.leaves(connection, note.read, end):
        if any(mark in data for mark in _MARKS):
            leaf = decode_leaf(data)
            if leaf.kind == RecordKind.ALARMS_SEEN:
                opened = [n for n in opened if n > int(leaf.ids[_UP_TO])]
            elif leaf.kind in ALARMS:
                opened.append(leaf.n)
    told = _Note(end, tuple(opened))
    if told != note:
        keep_fact(connection, facility.columns, _NOTE, msgspec.json.encode(told))
    return tuple(_alarm(connection, n) for n in opened)


def _kept(facility: Facility, connection: Connection) -> _Note:
    kept = fact(connection, facility.columns, _NOTE)
    return _Note() if kept is None else msgspec.json.decode(kept, type=_Note)


def _alarm(connection: Connection, n: int) -> Alarm:
    leaf = decode_leaf(stored.leaf(connection, n))
    return Alarm(n, leaf.time, RecordKind(leaf.kind), leaf.ids)
