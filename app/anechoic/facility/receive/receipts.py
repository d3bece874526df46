"""Receipts: what became of an answer, verdict or take-back, signed; and the evidence of what was not accepted."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ReceiptState
from anechoic.seal.kinds import Kind
from anechoic.store.facility import answers
from anechoic.wire.answers import Receipt
from anechoic.wire.codec import decode, encode


@dataclass(frozen=True)
class Outcome:
    """What becomes of something received.

    Attributes:
        code: a short stable word when it was not accepted.
        text: the sentence for its person.
    """

    state: ReceiptState
    code: str = ""
    text: str = ""


TAKEN = Outcome(
    ReceiptState.TAKEN,
    "taken",
    "This clip was answered elsewhere or its time was over, so yours was not needed. Nothing is held against you.",
)
WITHDRAWN = Outcome(ReceiptState.WITHDRAWN, "withdrawn", "This recording was withdrawn, so the answer was not kept.")
_OTHER_BYTES = Outcome(
    ReceiptState.REFUSED, "other_bytes", "Another message came under the same number before. Tell facility IT."
)
_LEAVES = {
    ReceiptState.TAKEN: RecordKind.ANSWER_TAKEN,
    ReceiptState.WITHDRAWN: RecordKind.ANSWER_WITHDRAWN,
    ReceiptState.REFUSED: RecordKind.ANSWER_REFUSED,
}


def sign(facility: Facility, receipt: Receipt) -> bytes:
    """Give the signed object RECEIPT."""
    return facility.secrets.signing.sign_object(Kind.RECEIPT, encode(receipt))


def accepted(facility: Facility, connection: Connection, subject: str, digest: bytes, index: int) -> bytes:
    """Sign and keep the receipt of something accepted; `index` is its leaf."""
    now = facility.clock.now_ms()
    signed = sign(facility, Receipt(subject=subject, digest=digest, state=ReceiptState.ACCEPTED, at=now, index=index))
    answers.keep_receipt(connection, subject=subject, digest=digest, signed=signed, at=now)
    return signed


def turned_away(
    facility: Facility, connection: Connection, caller: Caller, *, subject: str, digest: bytes, outcome: Outcome
) -> bytes:
    """Sign and keep the receipt of something not accepted; only the hash of the sealed bytes stays."""
    now = facility.clock.now_ms()
    leaf = _witness(
        facility, connection, caller, subject=subject, digest=digest, kind=_LEAVES[outcome.state], code=outcome.code
    )
    receipt = Receipt(
        subject=subject, digest=digest, state=outcome.state, code=outcome.code, text=outcome.text, at=now, index=leaf
    )
    signed = sign(facility, receipt)
    answers.keep_receipt(connection, subject=subject, digest=digest, signed=signed, at=now)
    return signed


def earlier(facility: Facility, connection: Connection, caller: Caller, subject: str, digest: bytes) -> bytes | None:
    """Give the receipt when something came under this id before.

    The same bytes: what was said then, an acceptance as `repeated`. Other bytes: refused, evidence kept, an alarm in
    the record; what was accepted stays as it is.
    """
    row = answers.receipt(connection, subject)
    if row is None:
        return None
    if bytes(row.digest) != digest:
        leaf = _witness(
            facility,
            connection,
            caller,
            subject=subject,
            digest=digest,
            kind=RecordKind.ANSWER_FORKED,
            code=_OTHER_BYTES.code,
        )
        return sign(
            facility,
            Receipt(
                subject=subject,
                digest=digest,
                state=_OTHER_BYTES.state,
                code=_OTHER_BYTES.code,
                text=_OTHER_BYTES.text,
                at=facility.clock.now_ms(),
                index=leaf,
            ),
        )
    said = decode(facility.secrets.signing.public.open_object(Kind.RECEIPT, bytes(row.receipt)), Receipt)
    if said.state is ReceiptState.ACCEPTED:
        return sign(facility, msgspec.structs.replace(said, state=ReceiptState.REPEATED))
    return bytes(row.receipt)


def _witness(
    facility: Facility,
    connection: Connection,
    caller: Caller,
    *,
    subject: str,
    digest: bytes,
    kind: RecordKind,
    code: str,
) -> int:
    answers.keep_evidence(
        connection, subject=subject, digest=digest, code=code, station=caller.station, at=facility.clock.now_ms()
    )
    ids = {"subject": subject, "code": code, "person": caller.person, "at_station": caller.station}
    return record.append(facility, connection, kind, ids).index
