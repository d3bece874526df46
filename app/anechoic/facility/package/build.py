"""Building a package: contents opened, sealed anew under two shares, signed, stored; leases written beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.package.shown import Order, seal_order
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Classification, LeaseState
from anechoic.seal.clip import Part, clip_key, seal_part, sealed_length
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.store.facility import leases, packages, tasks
from anechoic.wire.codec import encode
from anechoic.wire.package import join_package
from anechoic.wire.work import ClipContext, PackageContext, PackageManifest, PullReply, TaskText

LIFE_MS = 24 * 3_600_000
"""A package opens nothing after a day, renewed leases or not."""
_MINUTE_MS = 60_000


@dataclass(frozen=True, repr=False)
class Packed:
    """One clip on its way into a package.

    Attributes:
        pcm: PCM16 mono.
        text: as its person is to read it.
        gold: whether its answer will be compared with one that is known.
        returned: it came back to the person it is packed for.
        order: candidate key → the owner's candidate ids.
    """

    task: str
    clip: str
    rate: int
    pcm: bytes
    text: TaskText
    order: Order
    gold: bool
    classification: Classification
    returned: bool = False


def check_sequence(connection: Connection, station: str, seen: int) -> None:
    """Return only if a workstation has seen no package newer than the server made.

    Raises:
        Refused: code `sequence_ahead`: this database is older than what it handed out (a restored backup).
    """
    if seen > packages.sequence(connection, station):
        raise Refused(
            "This workstation knows newer work than the facility does. Facility IT must look at the server first.",
            code="sequence_ahead",
        )


def build(
    facility: Facility,
    connection: Connection,
    caller: Caller,
    clips: Sequence[Packed],
    *,
    purpose: Literal["work", "review"],
) -> PullReply:
    """Make a package for who asks and lend its tasks, in the caller's write transaction.

    Returns:
        Where to fetch it.

    Raises:
        Unavailable: the disk; nothing was changed.
    """
    now, package = facility.clock.now_ms(), facility.new_id()
    lent = tuple(facility.new_id() for _ in clips)
    fencing = [tasks.next_fencing(connection, one.task) for one in clips]
    ends = now + facility.settings.lease_minutes * _MINUTE_MS
    context = PackageContext(
        package=package,
        purpose=purpose,
        station=caller.station,
        person=caller.person,
        session=caller.session,
        sequence=packages.next_sequence(connection, caller.station),
        issued=now,
        expires=now + LIFE_MS,
        lease_ends=ends,
        policy=facility.settings.policy_version,
        epoch=facility.secrets.epoch,
        classification=_strictest(clips),
        clips=tuple(
            ClipContext(
                clip=one.clip,
                task=one.task,
                lease=lease,
                fencing=number,
                rate=one.rate,
                audio_length=sealed_length(len(one.pcm)),
                text_length=sealed_length(len(encode(one.text))),
                returned=one.returned,
            )
            for one, lease, number in zip(clips, lent, fencing, strict=True)
        ),
    )
    keys = [facility.entropy(32) for _ in clips]
    data, context_hash = _seal(facility, context, clips, keys, HybridPublic.from_raw(caller.station_hybrid))
    digest = hash_bytes(data)
    packages.add(
        connection,
        id=package,
        purpose=purpose,
        person=caller.person,
        station=caller.station,
        session=caller.session,
        sequence=context.sequence,
        context_hash=context_hash,
        blob=facility.blobs.put(data),
        size=len(data),
        sha256=digest,
        issued=now,
        expires=context.expires,
    )
    for one, lease, number, key in zip(clips, lent, fencing, keys, strict=True):
        packages.keep_key(
            connection, package=package, clip=one.clip, wrapped_key=seal_release_key(facility, package, one.clip, key)
        )
        leases.add(
            connection,
            id=lease,
            purpose=purpose,
            task=one.task,
            clip=one.clip,
            person=caller.person,
            station=caller.station,
            session=caller.session,
            package=package,
            fencing=number,
            state=LeaseState.HELD.value,
            ends=ends,
            gold=one.gold,
            sealed_order=seal_order(facility, lease, one.order),
        )
    record.append(
        facility,
        connection,
        RecordKind.PACKED,
        {"package": package, "person": caller.person, "station": caller.station, "clips": str(len(clips))},
    )
    return PullReply(package=package, size=len(data), sha256=digest)


def seal_release_key(facility: Facility, package: str, clip: str, key: bytes) -> bytes:
    """Wrap K_release of a clip for its row."""
    return facility.columns.seal("release_key", "wrapped_key", f"{package}:{clip}", key)


def open_release_key(facility: Facility, package: str, clip: str, wrapped: bytes) -> bytes:
    """Unwrap K_release of a clip.

    Raises:
        Untrusted: the row was tampered with.
    """
    return facility.columns.open("release_key", "wrapped_key", f"{package}:{clip}", wrapped)


def _strictest(clips: Sequence[Packed]) -> Classification:
    if any(one.classification is Classification.CONFIDENTIAL for one in clips):
        return Classification.CONFIDENTIAL
    return Classification.TRAINING


def _seal(
    facility: Facility, context: PackageContext, clips: Sequence[Packed], keys: Sequence[bytes], station: HybridPublic
) -> tuple[bytes, bytes]:
    written = encode(context)
    context_hash = hash_bytes(written)
    station_key = facility.entropy(32)
    parts: list[bytes] = []
    for one, key in zip(clips, keys, strict=True):
        for part, plaintext in ((Part.AUDIO, one.pcm), (Part.TEXT, encode(one.text))):
            derived = clip_key(
                station_key=station_key,
                release_key=key,
                package_id=context.package,
                context_hash=context_hash,
                clip_id=one.clip,
                part=part,
            )
            parts.append(seal_part(derived, plaintext, context_hash=context_hash, clip_id=one.clip, part=part))
    manifest = PackageManifest(
        context=written,
        station_key=station.seal(station_key, kind=Kind.STATION_KEY, info=context_hash),
        parts=tuple(hash_bytes(part) for part in parts),
    )
    return join_package(facility.secrets.signing.sign_object(Kind.PACKAGE, encode(manifest)), parts), context_hash
