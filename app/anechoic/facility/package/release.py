"""The key of one clip: handed out, recorded and proved in one transaction, or not at all."""

from typing import Final

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility import care
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.package.build import open_release_key
from anechoic.facility.tracing.keys import playback_key_of
from anechoic.rules.lease import LeaseAct, check_release_ahead, now_at, step
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import LeaseState
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.seal.trace import key_commitment
from anechoic.store.facility import exposure, leases, packages, playbacks, tasks
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.trace.profile import STANDARD, VERSION, mark_name
from anechoic.wire.codec import encode
from anechoic.wire.work import Release, ReleaseRequest

_PROFILE: Final = STANDARD
"""How strong all playbacks are marked from now on; those before keep what their leaf says."""


def release(facility: Facility, caller: Caller, request: ReleaseRequest) -> bytes:
    """Give the signed object RELEASE of one clip.

    Asked again by the same session it speaks of the same leaf and of the same playback; a new session at the same
    workstation gets its own.

    Raises:
        Refused: `not_yours`, `lease_over`, `given_back`, `already_answered`, `withdrawn`, `release_ahead`,
            `conversation_heard`; `checkpoint_ahead`: the workstation keeps a longer record than this one;
            `program_old`: the workstation's program does not mark what it plays as this one asks.
        Unavailable: the record cannot be written: then nothing is opened.
    """
    if request.mark != VERSION:
        raise Refused(
            "The program at this workstation is older or newer than the facility's and marks what it plays in another "
            "way, so no clip is opened. Facility IT must install the same version on both.",
            code="program_old",
        )
    with facility.database.write() as connection:
        lease = _leased(connection, caller, request)
        package = packages.by_id(connection, request.package)
        wrapped = packages.wrapped_key(connection, request.package, request.clip)
        now = facility.clock.now_ms()
        state = step(now_at(LeaseState(lease.state), lease.ends, now), LeaseAct.RELEASE)
        if package is None or wrapped is None or package.expires <= now:
            raise Refused("The time for this clip is over and it went back. Take the next one.", code="lease_over")
        if lease.state != LeaseState.RELEASED.value:
            check_release_ahead(leases.open_beside(connection, lease))
        playback = playbacks.of_release(connection, lease=lease.id, session=caller.session)
        if playback is None:
            playback = _record(facility, connection, caller, lease, now)
        leases.change(connection, lease.id, state=state.value, opened=lease.opened or now)
        note = record.checkpoint(facility, connection)
        size = record.size(connection)
        if request.checkpoint_size > size:
            raise Refused(
                "This workstation knows a longer record than the facility does. Facility IT must look at the server.",
                code="checkpoint_ahead",
            )
        keys = open_release_key(facility, package.id, lease.clip, wrapped) + playback_key_of(facility, playback)
        body = Release(
            package=package.id,
            clip=lease.clip,
            task=lease.task,
            lease=lease.id,
            fencing=lease.fencing,
            station=caller.station,
            person=caller.person,
            session=caller.session,
            playback=playback.id,
            key=HybridPublic.from_raw(caller.hybrid_public).seal(
                keys, kind=Kind.RELEASE_KEY, info=bytes(package.context_hash) + lease.clip.encode()
            ),
            index=playback.leaf,
            leaf=record.leaf_bytes(connection, playback.leaf),
            proof=record.prove(facility, connection, playback.leaf, size),
            checkpoint=note,
            consistency=record.consistency(connection, request.checkpoint_size, size),
            issued=now,
            expires=min(package.expires, lease.ends),
        )
        return facility.secrets.signing.sign_object(Kind.RELEASE, encode(body))


def _leased(connection: Connection, caller: Caller, request: ReleaseRequest) -> leases.LeaseRow:
    lease = leases.by_id(connection, request.lease)
    if (
        lease is None
        or (lease.person, lease.station) != (caller.person, caller.station)
        or (lease.package, lease.clip, lease.fencing) != (request.package, request.clip, request.fencing)
    ):
        raise Refused("This clip was not lent to you at this workstation. Take the next one.", code="not_yours")
    clip = tasks.clip(connection, lease.clip)
    if clip is None or clip.wrapped_key is None or clip.withdrawn is not None:
        raise Refused("This recording was withdrawn. Nothing of it may be opened any more.", code="withdrawn")
    return lease


def _record(
    facility: Facility, connection: Connection, caller: Caller, lease: leases.LeaseRow, now: int
) -> PlaybackRow:
    task = tasks.by_id(connection, lease.task)
    assert task is not None
    if not exposure.hear(
        connection, person=caller.person, conversation=bytes(task.conversation_tag), task=task.id, at=now
    ):
        raise Refused(
            "You have heard another part of this conversation, so this clip goes to somebody else. Take the next one.",
            code="conversation_heard",
        )
    if lease.purpose == "work":
        care.meet(facility, connection, person=caller.person, task=task)
    playback = PlaybackRow(
        id=facility.new_id(),
        clip=lease.clip,
        lease=lease.id,
        task=lease.task,
        session=caller.session,
        person=caller.person,
        station=caller.station,
        profile=_PROFILE.name,
        version=_PROFILE.scheme.version,
        leaf=record.size(connection),
        at=now,
    )
    record.append(
        facility,
        connection,
        RecordKind.RELEASED,
        {
            "clip": lease.clip,
            "task": lease.task,
            "lease": lease.id,
            "person": caller.person,
            "station": caller.station,
            "session": caller.session,
            "playback": playback.id,
            "mark": mark_name(_PROFILE),
            "playback_key": key_commitment(playback_key_of(facility, playback)),
        },
    )
    playbacks.add(connection, playback)
    leases.keep_release(connection, lease=lease.id, session=caller.session, leaf=playback.leaf, at=now)
    return playback
