"""The second factor of a sign-in: what was proved, and using it up so that it proves nothing a second time."""

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import totp
from anechoic.facility.access.security_key import KnownKey, check_assertion
from anechoic.facility.context import Facility
from anechoic.rules.signin import Factor, counter_goes_on
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import security_keys
from anechoic.wire.signin import KeyFactor, TotpFactor


class Use(Enum):
    """What came of using a proof up."""

    GOOD = "good"
    REFUSED = "refused"
    """It was used before, or its key is gone."""
    LOCKED = "locked"
    """The key was locked before."""
    CLONED = "cloned"
    """The key's counter went back: there may be a copy of it. It is locked now."""


@dataclass(frozen=True)
class Proof:
    """A second factor that holds, not used up yet.

    Attributes:
        mark: the TOTP's time step, or the key's counter.
        key: id of the security key, or nothing.
    """

    factor: Factor
    mark: int
    key: str = ""

    def use(self, facility: Facility, connection: Connection, row: stored_people.PersonRow) -> Use:
        """Use it up in the caller's transaction; of two that come at once, one is refused."""
        if self.factor is Factor.TOTP:
            return Use.GOOD if stored_people.take_step(connection, row.id, self.mark) else Use.REFUSED
        # Read again: the key may have been locked or taken away since its signature was checked.
        kept = next((one for one in security_keys.of(connection, row.id) if one.id == self.key), None)
        if kept is None or kept.locked is not None:
            return Use.REFUSED if kept is None else Use.LOCKED
        if not counter_goes_on(kept.counter, self.mark):
            security_keys.lock(connection, self.key, at=facility.clock.now_ms())
            return Use.CLONED
        return Use.GOOD if security_keys.take_counter(connection, self.key, self.mark) else Use.REFUSED


def prove(
    facility: Facility, row: stored_people.PersonRow | None, factor: KeyFactor | TotpFactor, *, expected: bytes
) -> Proof:
    """Check a second factor; where there is no such person the same work is done.

    Args:
        facility: where.
        row: who says they are there.
        factor: what came.
        expected: the binding as the server computes it; a key must have signed exactly this.

    Raises:
        Refused: wrong digits, or a training authenticator where that opens nothing.
        Untrusted: what a key signed does not hold.
    """
    if isinstance(factor, TotpFactor):
        step = totp.matching_step(_secret(facility, row), factor.code, now_ms=facility.clock.now_ms())
        if step is None:
            raise Refused("Wrong digits.", code="wrong_credentials")
        return Proof(Factor.TOTP, step)
    asserted = check_assertion(facility, factor, _keys(facility, row), challenge=expected)
    if asserted.training and not facility.settings.training:
        raise Refused("A training authenticator opens nothing here.", code="wrong_credentials")
    return Proof(Factor.TRAINING_KEY if asserted.training else Factor.KEY, asserted.counter, asserted.key)


def _secret(facility: Facility, row: stored_people.PersonRow | None) -> str:
    if row is None or row.sealed_totp_secret is None:
        return totp.new_secret(facility)
    return facility.columns.open("person", "sealed_totp_secret", row.id, row.sealed_totp_secret).decode()


def _keys(facility: Facility, row: stored_people.PersonRow | None) -> tuple[KnownKey, ...]:
    if row is None:
        return ()
    with facility.database.read() as connection:
        rows = security_keys.of(connection, row.id)
    open_ = facility.columns.open
    return tuple(
        KnownKey(one.id, open_("security_key", "sealed_credential", one.id, one.sealed_credential)) for one in rows
    )
