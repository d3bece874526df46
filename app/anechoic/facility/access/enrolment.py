"""A workstation asks to be let in: its own keys under the one-time code, then a second person's word."""

from sqlalchemy import Connection

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import approvals
from anechoic.facility.access.policy import signed_policy
from anechoic.facility.access.stations import CERTIFICATE_DAYS, fingerprint
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind
from anechoic.seal.derive import check_mac, hash_bytes
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPublic
from anechoic.seal.tls import certificate_der, not_after, thumbprint
from anechoic.store.facility import stations as stored
from anechoic.wire.codec import decode, encode
from anechoic.wire.enrol import EnrolReply, EnrolRequest, EnrolStatusRequest, RenewReply, RenewRequest

TRIES = 5
_LATE_MS = 90 * 86_400_000


def enrol(facility: Facility, data: bytes) -> EnrolReply:
    """Take a workstation's keys, when the code under them is right, and file the request for a second person.

    The same request sent again gets the same answer.

    Raises:
        Refused: `wrong_code`: no such invitation, an ended or used-up code, or a wrong one; alike for all.
        Untrusted: the message or its keys are none.
    """
    request = decode(data, EnrolRequest)
    digest = hash_bytes(data)
    with facility.database.write() as connection:
        row = stored.by_id(connection, request.station)
        if row is not None and row.request_digest == digest and row.state in ("pending", "active"):
            return _reply(facility, row)
        if row is not None and _code_holds(facility, row, request):
            _take(facility, connection, row, request, digest)
            taken = stored.by_id(connection, row.id)
            assert taken is not None
            return _reply(facility, taken)
        if row is not None and row.state == "invited":
            tries = row.code_tries + 1
            gone = {} if tries < TRIES else {"wrapped_code_key": None}
            stored.change(connection, row.id, code_tries=tries, **gone)
            ids = {"station": row.id, "try": str(tries)}
            record.append(facility, connection, RecordKind.ENROLMENT_REFUSED, ids)
    raise Refused(
        "The one-time code is wrong, used or has ended. Ask facility IT to run `station add` again for a new one.",
        code="wrong_code",
    )


def _code_holds(facility: Facility, row: stored.StationRow, request: EnrolRequest) -> bool:
    if (
        row.state != "invited"
        or row.wrapped_code_key is None
        or row.code_tries >= TRIES
        or row.code_ends <= facility.clock.now_ms()
    ):
        return False
    key = facility.columns.open("station", "wrapped_code_key", row.id, row.wrapped_code_key)
    bare = EnrolRequest(
        station=request.station,
        nonce=request.nonce,
        csr=request.csr,
        hybrid=request.hybrid,
        signing=request.signing,
    )
    try:
        check_mac(key, encode(bare), request.mac)
    except Untrusted:
        return False
    return True


def _take(
    facility: Facility, connection: Connection, row: stored.StationRow, request: EnrolRequest, digest: bytes
) -> None:
    HybridPublic.from_raw(request.hybrid)
    SigningPublic.from_raw(request.signing)
    # Checks the request's own signature; the certificate itself is made at approval.
    facility.secrets.authority.issue_station(
        request.csr.encode(), station_id=row.id, days=1, now=facility.clock.now_ms() // 1_000
    )
    stored.change(
        connection,
        row.id,
        state="pending",
        csr=request.csr,
        hybrid_public=request.hybrid,
        signing_public=request.signing,
        request_digest=digest,
        wrapped_code_key=None,
        certificate=None,
        thumbprint=None,
        next_certificate=None,
        next_thumbprint=None,
    )
    record.append(facility, connection, RecordKind.STATION_REQUESTED, {"station": row.id})
    approvals.file(facility, connection, ApprovalKind.STATION, row.id, filed_by=row.added_by)


def status(facility: Facility, request: EnrolStatusRequest) -> EnrolReply:
    """Say what became of a request, to who knows its hash.

    Raises:
        Refused: no such request.
    """
    with facility.database.read() as connection:
        row = stored.by_id(connection, request.station)
        if row is None or row.request_digest != request.request or row.state not in ("pending", "active", "declined"):
            raise Refused("The facility knows no such request. Enrol again with a new code.", code="not_found")
        return _reply(facility, row)


def _reply(facility: Facility, row: stored.StationRow) -> EnrolReply:
    if row.state != "active":
        return EnrolReply(state=row.state, fingerprint=fingerprint(row))
    return EnrolReply(
        state="active",
        fingerprint=fingerprint(row),
        certificate=row.certificate,
        facility_keys=facility.secrets.facility_keys,
        policy=signed_policy(facility),
    )


def renew(facility: Facility, station: str, request: RenewRequest) -> RenewReply:
    """Issue the next certificate to an active workstation; it takes over at its first use.

    Args:
        facility: where.
        station: who asks, by certificate or, at the enrolment listener, by its own word: the signature decides.
        request: a new key's CSR, signed by the workstation's signing key.

    Raises:
        Refused: `not_enrolled`; the old certificate ended more than 90 days ago.
        Untrusted: signature or CSR do not hold.
    """
    now = facility.clock.now_ms()
    with facility.database.write() as connection:
        row = stored.by_id(connection, station)
        if row is None or row.state != "active" or row.certificate_ends + _LATE_MS <= now:
            raise Refused(
                "This workstation is not, or no longer, enrolled. Facility IT can enrol it again.", code="not_enrolled"
            )
        csr = request.csr.encode()
        SigningPublic.from_raw(row.signing_public).verify(Kind.ENROLMENT, csr, request.signature)
        pem = facility.secrets.authority.issue_station(csr, station_id=row.id, days=CERTIFICATE_DAYS, now=now // 1_000)
        stored.change(
            connection,
            row.id,
            next_certificate=pem.decode("ascii"),
            next_thumbprint=thumbprint(certificate_der(pem)),
            certificate_ends=not_after(pem) * 1_000,
        )
    return RenewReply(certificate=pem.decode("ascii"))
