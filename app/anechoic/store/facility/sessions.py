"""Questions about sessions, challenges and failed sign-ins."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from anechoic.store.facility.tables.people import CHALLENGE, SESSION, SIGN_IN_ELSEWHERE, SIGN_IN_FAILURE

SessionRow = Row[Any]
_BY_TOKEN = select(SESSION).where(SESSION.c.token_hash == bindparam("of"))
_BY_ID = select(SESSION).where(SESSION.c.id == bindparam("of"))


def add(connection: Connection, **values: object) -> None:
    """Store a new live session; a second live one of a person breaks the transaction."""
    connection.execute(insert(SESSION).values(**values))


def by_token(connection: Connection, token_hash: bytes) -> SessionRow | None:
    """Find a session, ended or not, by the hash of its token."""
    return connection.execute(_BY_TOKEN, {"of": token_hash}).one_or_none()


def by_id(connection: Connection, session: str) -> SessionRow | None:
    """Find a session, ended or not."""
    return connection.execute(_BY_ID, {"of": session}).one_or_none()


def live_of(connection: Connection, person: str) -> SessionRow | None:
    """Find the person's one session that has not ended (its time may be over)."""
    return connection.execute(
        select(SESSION).where(SESSION.c.person == person, SESSION.c.ended.is_(None))
    ).one_or_none()


def live(connection: Connection, *, person: str | None = None, station: str | None = None) -> list[SessionRow]:
    """Give sessions that have not ended, of a person, of a workstation, or all."""
    statement = select(SESSION).where(SESSION.c.ended.is_(None)).order_by(SESSION.c.started)
    if person is not None:
        statement = statement.where(SESSION.c.person == person)
    if station is not None:
        statement = statement.where(SESSION.c.station == station)
    return list(connection.execute(statement).all())


def end(connection: Connection, session: str, *, at: int, reason: str) -> bool:
    """End a session; False when it had ended before."""
    done = connection.execute(
        update(SESSION).where(SESSION.c.id == session, SESSION.c.ended.is_(None)).values(ended=at, end_reason=reason)
    )
    return done.rowcount == 1


def rebind(connection: Connection, station: str, *, thumbprint: str) -> None:
    """Tie the live sessions of a workstation to its renewed certificate."""
    connection.execute(
        update(SESSION).where(SESSION.c.station == station, SESSION.c.ended.is_(None)).values(thumbprint=thumbprint)
    )


def tried_elsewhere(connection: Connection, session: str, *, at: int) -> None:
    """Note when a sign-in of a live session's person was refused elsewhere; only the last one is kept."""
    connection.execute(delete(SIGN_IN_ELSEWHERE).where(SIGN_IN_ELSEWHERE.c.session == session))
    connection.execute(insert(SIGN_IN_ELSEWHERE).values(session=session, at=at))


def last_tried_elsewhere(connection: Connection, session: str) -> int:
    """Give that moment in Unix milliseconds, 0 when there was none."""
    statement = select(SIGN_IN_ELSEWHERE.c.at).where(SIGN_IN_ELSEWHERE.c.session == session)
    return int(connection.scalar(statement) or 0)


def add_challenge(connection: Connection, **values: object) -> None:
    """Store a challenge."""
    connection.execute(insert(CHALLENGE).values(**values))


def challenge(connection: Connection, challenge_id: str) -> Row[Any] | None:
    """Find a challenge."""
    return connection.execute(select(CHALLENGE).where(CHALLENGE.c.id == challenge_id)).one_or_none()


def use_challenge(connection: Connection, challenge_id: str, *, at: int) -> bool:
    """Use a challenge up; False when it was used before."""
    done = connection.execute(
        update(CHALLENGE).where(CHALLENGE.c.id == challenge_id, CHALLENGE.c.used.is_(None)).values(used=at)
    )
    return done.rowcount == 1


def drop_challenges(connection: Connection, *, before: int) -> None:
    """Forget challenges that ended before a time."""
    connection.execute(delete(CHALLENGE).where(CHALLENGE.c.ends < before))


def waiting_challenges(connection: Connection, station: str, *, now: int) -> int:
    """Count the challenges of a workstation that could still be used."""
    return int(
        connection.scalar(
            select(func.count())
            .select_from(CHALLENGE)
            .where(CHALLENGE.c.station == station, CHALLENGE.c.used.is_(None), CHALLENGE.c.ends > now)
        )
        or 0
    )


def add_failure(connection: Connection, *, login_tag: bytes, station: str, at: int) -> None:
    """Remember a failed sign-in."""
    connection.execute(insert(SIGN_IN_FAILURE).values(login_tag=login_tag, station=station, at=at))


def failures(connection: Connection, login_tag: bytes, *, since: int) -> int:
    """Count the failed sign-ins of a login since a time."""
    return int(
        connection.scalar(
            select(func.count())
            .select_from(SIGN_IN_FAILURE)
            .where(SIGN_IN_FAILURE.c.login_tag == login_tag, SIGN_IN_FAILURE.c.at >= since)
        )
        or 0
    )


def drop_failures(connection: Connection, *, before: int) -> None:
    """Forget failures older than a time."""
    connection.execute(delete(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.c.at < before))
