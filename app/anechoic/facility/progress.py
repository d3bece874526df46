"""A person's own progress: the figures a supervisor sees too, and what was returned with its comment."""

from typing import Final

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility import care, gold
from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.facility.receive.objection import comment_of
from anechoic.rules.exposure import DAY_MS
from anechoic.rules.gold import shown
from anechoic.rules.task import TaskKind, TaskState
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.store.facility import appeals, progress
from anechoic.store.facility import care as stored_care
from anechoic.wire.codec import encode
from anechoic.wire.day import (
    DAYS,
    RETURNED_ROWS,
    GoldShown,
    HardMet,
    ProgressDay,
    ProgressReply,
    ProgressRequest,
    ReturnedRow,
    ReturnedState,
    ToldRequest,
)

_GOLD_MOST: Final = 200
_SETTLED: Final = frozenset((TaskState.FINAL.value, TaskState.DELIVERED.value))


def own_progress(facility: Facility, caller: Caller, request: ProgressRequest) -> bytes:
    """Give the figures of who asks: the signed object PROGRESS, sealed to their session.

    Raises:
        Refused: code `not_yours`: they are somebody else's.
    """
    if request.person != caller.person:
        raise Refused("These figures are somebody else's. Your own are on your page.", code="not_yours")
    with facility.database.read() as connection:
        reply = progress_of(facility, connection, caller.person)
    signed = facility.secrets.signing.sign_object(Kind.PROGRESS, encode(reply))
    info = caller.person.encode() + caller.session.encode()
    return HybridPublic.from_raw(caller.hybrid_public).seal(signed, kind=Kind.PROGRESS, info=info)


def progress_of(facility: Facility, connection: Connection, person: str) -> ProgressReply:
    """Give a person's figures of the last days; the one place they are counted."""
    today = facility.clock.now_ms() // DAY_MS
    since = (today - DAYS + 1) * DAY_MS
    met, most = care.met(facility, connection, person), care.budget(facility.settings)
    return ProgressReply(
        person=person,
        days=days_of(connection, person, today=today, days=DAYS),
        hard=HardMet(
            today=met.day_clips,
            today_most=most.day_clips,
            week=met.week_clips,
            week_most=most.week_clips,
            volunteers=stored_care.volunteers_since(connection, person) is not None,
        ),
        gold=_gold(facility, connection, person),
        returned=_returned(facility, connection, person, since),
    )


def days_of(connection: Connection, person: str, *, today: int, days: int) -> tuple[ProgressDay, ...]:
    """Give so many days up to today (days since 1970, UTC), today first."""
    since = (today - days + 1) * DAY_MS
    work = progress.work_since(connection, person, since)
    verdicts = progress.verdicts_since(connection, person, since)
    reviewing = progress.reviewing_since(connection, person, since)
    made: list[ProgressDay] = []
    for day in range(today, today - days, -1):
        done, said = work.get(day), verdicts.get(day)
        made.append(
            ProgressDay(
                day=day,
                answers=int(done.answers) if done is not None else 0,
                skips=int(done.skips) if done is not None else 0,
                active_ms=(int(done.active_ms) if done is not None else 0) + reviewing.get(day, 0),
                returned=int(said.returned) if said is not None else 0,
                accepted=int(said.accepted) if said is not None else 0,
                mended=int(said.mended) if said is not None else 0,
            )
        )
    return tuple(made)


def today_of(connection: Connection, person: str, *, today: int) -> tuple[int, int]:
    """Give today's answers and active milliseconds alone, for the bar: what `days_of` says, without the verdicts."""
    done = progress.work_since(connection, person, today * DAY_MS).get(today)
    reviewing = progress.reviewing_since(connection, person, today * DAY_MS).get(today, 0)
    return (int(done.answers), int(done.active_ms) + reviewing) if done is not None else (0, reviewing)


def told(facility: Facility, caller: Caller, request: ToldRequest) -> None:
    """Remember which outcomes of their own appeals a person has read; safe to repeat."""
    with facility.database.write() as connection:
        appeals.mark_told(connection, caller.person, request.appeals, facility.clock.now_ms())


def _gold(facility: Facility, connection: Connection, person: str) -> GoldShown | None:
    scored = progress.known_to_all(connection, person, most=_GOLD_MOST)
    found = [gold.has_met(facility, connection, answer) for answer in scored]
    met = shown([one[0] for one in found if one is not None])
    return GoldShown(met=met[0], of=met[1]) if met is not None else None


def _returned(facility: Facility, connection: Connection, person: str, since: int) -> tuple[ReturnedRow, ...]:
    rows = progress.returned_to(connection, person, since=since, most=RETURNED_ROWS)
    return tuple(
        ReturnedRow(
            answer=row.id,
            kind=TaskKind(row.kind),
            source=row.source,
            target=row.target,
            at=row.at,
            comment=comment_of(facility, row.review, row.sealed_review),
            state=_state(row.state, row.task_state, row.appeal, newer=bool(row.newer)),
        )
        for row in rows
    )


def _state(answer: str, task: str, appeal: str | None, *, newer: bool) -> ReturnedState:
    if appeal is not None:
        return ReturnedState.APPEALED if appeal == "waiting" else ReturnedState(appeal)
    if answer == "returned" and not newer:
        return ReturnedState.OPEN
    return ReturnedState.SETTLED if task in _SETTLED else ReturnedState.ANSWERED
