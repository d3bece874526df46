"""Care for those who listen: which clips are hard to hear, how many of them a person may meet, and who volunteered."""

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.package import giveback
from anechoic.facility.package.crowd import standing
from anechoic.rules.assign import Care, Offer, may_have
from anechoic.rules.exposure import (
    DAY_MS,
    VOLUNTEERS_FIRST_MS,
    WEEK_MS,
    Budget,
    Met,
    clips_left,
    is_next_in_a_row,
    mark_of,
)
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState, Role
from anechoic.settings import FacilitySettings
from anechoic.store.facility import care as stored
from anechoic.store.facility import leases, tasks
from anechoic.wire.answers import AnswerBody
from anechoic.wire.day import VolunteerRequest

_MINUTE_MS: Final = 60_000


def budget(settings: FacilitySettings) -> Budget:
    """Give what one person may meet."""
    return Budget(
        day_clips=settings.hard_clips_a_day,
        day_ms=settings.hard_minutes_a_day * _MINUTE_MS,
        week_clips=settings.hard_clips_a_week,
        week_ms=settings.hard_minutes_a_week * _MINUTE_MS,
    )


def met(facility: Facility, connection: Connection, person: str) -> Met:
    """Give what a person met today (UTC) and in the last seven days."""
    now = facility.clock.now_ms()
    day_clips, day_ms = stored.met_since(connection, person, now - now % DAY_MS)
    week_clips, week_ms = stored.met_since(connection, person, now - WEEK_MS)
    return Met(day_clips, day_ms, week_clips, week_ms)


def care_of(facility: Facility, connection: Connection, person: str) -> Care:
    """Give how many hard clips a person may be given now."""
    now, held = facility.clock.now_ms(), stored.held_hard(connection, person)
    # Most people never met one, and are asked about at every heartbeat.
    known = stored.has_met(connection, person)
    hard = stored.newest_release(connection, person, hard=True) if known else None
    calm = stored.newest_release(connection, person, hard=False) if known else None
    follows = is_next_in_a_row(
        None if hard is None else now - hard, calm_since=hard is not None and calm is not None and calm > hard
    )
    left = clips_left(budget(facility.settings), met(facility, connection, person) if known else Met())
    return Care(clips_left=max(0, left - held), in_a_row=follows or held > 0, holds_hard=held > 0)


def with_care(facility: Facility, connection: Connection, person: str, offers: list[Offer]) -> list[Offer]:
    """Say of each hard offer whether volunteers have it first and this person is none."""
    hard = stored.marked(connection, [offer.task for offer in offers if offer.hard])
    if not hard:
        return offers
    now = facility.clock.now_ms()
    mine = stored.volunteers_since(connection, person) is not None
    fresh = any(now - marked.since < VOLUNTEERS_FIRST_MS for marked in hard.values())
    known = (
        [
            standing(connection, one, confidential=True)
            for one in stored.volunteers(connection, now=now)
            if one != person
        ]
        if fresh and not mine
        else []
    )
    made: list[Offer] = []
    for offer in offers:
        marked = hard.get(offer.task)
        if marked is None:
            made.append(offer)
            continue
        first = now - marked.since < VOLUNTEERS_FIRST_MS and any(may_have(offer, *one) for one in known)
        made.append(replace(offer, for_others=not mine and (marked.handed_over or first)))
    return made


def take_mark(facility: Facility, connection: Connection, task: tasks.TaskRow, body: AnswerBody) -> None:
    """Mark the clip of an answer that says it is hard, in the answer's transaction.

    Its person met it; what lies unopened with others goes back, so that it reaches them as what it is or not at all.
    """
    why = mark_of(body.flags, body.skip.reason if body.skip is not None else None)
    if why is None:
        return
    now = facility.clock.now_ms()
    stored.expose(connection, person=body.person, task=task.id, milliseconds=task.milliseconds, at=now)
    stored.mark(connection, task.id, answer=body.answer, why=why, at=now)
    record.append(
        facility, connection, RecordKind.MARKED_HARD, {"answer": body.answer, "task": task.id, "why": why.value}
    )
    for lease in leases.live(connection, task=task.id):
        if lease.state == LeaseState.HELD.value and lease.purpose == "work":
            giveback.end_unopened(facility, connection, lease)


def meet(facility: Facility, connection: Connection, *, person: str, task: tasks.TaskRow) -> None:
    """Count a clip that is released to a person, if it is hard."""
    if stored.marked(connection, [task.id]):
        at = facility.clock.now_ms()
        stored.expose(connection, person=person, task=task.id, milliseconds=task.milliseconds, at=at)


def volunteer(facility: Facility, caller: Caller, request: VolunteerRequest) -> None:
    """Let the person who asks volunteer for hard clips, or no longer; the same again changes nothing.

    Raises:
        Refused: code `not_your_role`.
    """
    caller.must_be(Role.CONTRACTOR)
    with facility.database.write() as connection:
        if (stored.volunteers_since(connection, caller.person) is not None) is request.on:
            return
        stored.set_volunteer(connection, caller.person, facility.clock.now_ms() if request.on else None)
        kind = RecordKind.VOLUNTEERED if request.on else RecordKind.VOLUNTEER_ENDED
        record.append(facility, connection, kind, {"person": caller.person, "at_station": caller.station})
