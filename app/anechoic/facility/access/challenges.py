"""Challenges that were given out: each good once, for one login at one workstation, and not for long."""

from anechoic.errors import Refused
from anechoic.facility.access.attempts import refuse_when_too_many
from anechoic.facility.context import Facility
from anechoic.store.facility import sessions as stored


def use_challenge(facility: Facility, station: str, login_tag: bytes, challenge: str) -> bytes:
    """Use a challenge up and give its nonce.

    Raises:
        Refused: `challenge_over` when it ended, was used, or belongs to another login or workstation;
            `too_many_tries`.
    """
    now = facility.clock.now_ms()
    with facility.database.write() as connection:
        refuse_when_too_many(facility, connection, login_tag)
        row = stored.challenge(connection, challenge)
        fits = row is not None and row.station == station and row.login_tag == login_tag and row.ends > now
        fresh = fits and stored.use_challenge(connection, challenge, at=now)
    if row is None or not fresh:
        raise Refused("That sign-in took too long or was used before. Start again.", code="challenge_over")
    return bytes(row.nonce)
