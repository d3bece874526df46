"""Six digits instead of a security key: granted by two people, given at the next activation.

Digits can be read out to somebody else, and nothing in them names this machine: who is to have them is a decision of
two people. Taking them back destroys the secret; the person then needs a reset to register a key. Whoever had a secret
before this rule keeps it until a reset.
"""

from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from anechoic.facility.access.grants import Grant
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind
from anechoic.store.facility import people as stored


def _forget(connection: Connection, person: stored.PersonRow) -> bool:
    stored.change(connection, person.id, sealed_totp_secret=None, totp_last_step=None)
    return person.sealed_totp_secret is not None


DIGITS: Final = Grant(
    kind=ApprovalKind.TOTP,
    title="Six digits",
    has=lambda profile: profile.digits,
    given=lambda profile, granted: replace(profile, digits=granted),
    granted=RecordKind.TOTP_GRANTED,
    withdrawn=RecordKind.TOTP_WITHDRAWN,
    forget=_forget,
)
