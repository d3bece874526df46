"""What a workstation reports of open clips: numbered without a gap, each a leaf of the record."""

from typing import Final

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import EventKind
from anechoic.store.facility import packages
from anechoic.wire.events import EventsReply, EventsRequest, StationEvent

_TOLD: Final = ("at", "clip", "task", "lease", "first", "last", "speed", "boost", "band")
"""What an event says beside its number and kind, named alike in message and row."""


def take_events(facility: Facility, caller: Caller, request: EventsRequest) -> EventsReply:
    """Record events in order; those recorded before are passed over.

    Raises:
        Refused: code `events_broken`: a gap, or another story under a number already recorded. The alarm is a leaf;
            what came before it stays recorded.
    """
    broken = False
    with facility.database.write() as connection:
        counter = packages.event_counter(connection, caller.station)
        for event in request.events:
            if event.counter <= counter:
                broken = not _same(packages.event(connection, caller.station, event.counter), event)
            elif event.counter == counter + 1:
                _keep(facility, connection, caller.station, event)
                counter = event.counter
            else:
                broken = True
            if broken:
                _alarm(facility, connection, caller.station, event.counter, counter)
                break
    if broken:
        raise Refused(
            "What this workstation reports does not follow on what it reported before. Tell facility IT.",
            code="events_broken",
        )
    return EventsReply(counter=counter)


def _keep(facility: Facility, connection: Connection, station: str, event: StationEvent) -> None:
    ids = {
        "station": station,
        "counter": str(event.counter),
        "clip": event.clip,
        "task": event.task,
        "lease": event.lease,
        "first": str(event.first),
        "last": str(event.last),
    }
    if event.kind is EventKind.PLAYED:
        ids |= {"speed": str(event.speed), "boost": str(event.boost), "band": "yes" if event.band else "no"}
    leaf = record.append(facility, connection, RecordKind(event.kind.value), ids)
    told = {name: getattr(event, name) for name in _TOLD}
    packages.add_event(
        connection, station=station, counter=event.counter, kind=event.kind.value, leaf=leaf.index, **told
    )


def _alarm(facility: Facility, connection: Connection, station: str, counter: int, recorded: int) -> None:
    record.append(
        facility,
        connection,
        RecordKind.EVENTS_BROKEN,
        {"at_station": station, "reported": str(counter), "recorded": str(recorded)},
    )


def _same(kept: packages.PackageRow | None, event: StationEvent) -> bool:
    return (
        kept is not None
        and kept.kind == event.kind.value
        and all(getattr(kept, name) == getattr(event, name) for name in _TOLD)
    )
