"""From sealed bytes to a body: sealed to this facility, signed by the session and its workstation, and about both."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access.sessions import Caller
from anechoic.facility.context import Facility
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.padding import ANSWER_BUCKET, unpad
from anechoic.seal.signing import SigningPublic, open_object_by_two
from anechoic.store.facility import sessions
from anechoic.wire.answers import AnswerBody, VerdictBody
from anechoic.wire.codec import decode
from anechoic.wire.limits import SEALED_ANSWER_BYTES

_B = TypeVar("_B", AnswerBody, VerdictBody)


@dataclass(frozen=True, repr=False)
class Genuine(Generic[_B]):
    """Something its person and workstation signed.

    Attributes:
        body: the message.
        exact: its bytes as they were signed.
        signed: the signed object around them.
        digest: SHA-256 of the sealed bytes as they came.
    """

    body: _B
    exact: bytes
    signed: bytes
    digest: bytes


def open_signed(
    facility: Facility,
    connection: Connection,
    caller: Caller,
    sealed: bytes,
    *,
    made_in: str,
    kind: Kind,
    body: type[_B],
) -> Genuine[_B]:
    """Open and verify an answer or a verdict.

    Args:
        facility: to whom it is sealed.
        connection: any.
        caller: who sends it.
        sealed: the bytes as they came.
        made_in: the session whose key signed it: the caller's own or an earlier one of the same person here.
        kind: ANSWER or VERDICT.
        body: the struct expected.

    Raises:
        Refused: code `not_yours`: the session named is somebody else's.
        Untrusted: a seal, signature or form does not hold, or the body speaks of another person, workstation,
            session or facility than those that signed and opened it.
    """
    session = sessions.by_id(connection, made_in)
    if session is None or (session.person, session.station) != (caller.person, caller.station):
        raise Refused("This answer was made in a session that is not yours.", code="not_yours")
    info = caller.station.encode() + made_in.encode()
    signed = unpad(facility.secrets.sealing.open(sealed, kind=kind, info=info), smallest=ANSWER_BUCKET)
    first, second = SigningPublic.from_raw(session.signing_public), SigningPublic.from_raw(caller.station_signing)
    exact = open_object_by_two(first, second, kind, signed)
    opened = decode(exact, body, limit=SEALED_ANSWER_BYTES)
    named = (opened.person, opened.station, opened.session, opened.recipient)
    if named != (caller.person, caller.station, made_in, hash_bytes(facility.secrets.sealing.public.raw)):
        raise Untrusted("An answer speaks of somebody else than who signed it, and was thrown away. Tell facility IT.")
    return Genuine(opened, exact, signed, hash_bytes(sealed))
