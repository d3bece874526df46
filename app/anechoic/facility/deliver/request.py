"""Asking for a delivery: what is final now is set aside, and a second person is asked."""

from dataclasses import dataclass

import msgspec

from anechoic.errors import Refused
from anechoic.facility.access import approvals, owners, people
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.ingest.manifest import Profile
from anechoic.facility.ingest.wording import visible
from anechoic.facility.tags import batch_tag
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import batches, deliveries


@dataclass(frozen=True)
class DeliveryLine:
    """One delivery as facility IT sees it.

    Attributes:
        file: path of the sealed file, once it was made.
    """

    delivery: str
    batch: str
    owner: str
    state: str
    tasks: int
    requested: int
    delivered: int | None
    file: str


def request(facility: Facility, *, batch: str, owner: str, by: str) -> DeliveryLine:
    """File a delivery of everything final in a batch that has not left yet.

    Args:
        facility: where.
        batch: the owner's name of the batch.
        owner: name of an owner whose key a second person approved.
        by: login of who asks; somebody else must approve.

    Raises:
        Refused: no such batch, owner or login; nothing is final; the owner's key waits.
        Unavailable: the disk; nothing was changed.
    """
    with facility.database.write() as connection:
        person = people.named(facility, connection, by)
        found = batches.by_name(connection, batch_tag(facility, batch))
        if found is None:
            raise Refused("There is no batch of this name here. `batch list` shows the names.", code="no_batch")
        owner_id, _ = owners.active_owner(facility, connection, owner)
        ready = deliveries.ready(connection, found.id)
        if not ready:
            raise Refused(
                "Nothing of this batch is final and not yet delivered. `batch list` shows how far it is.",
                code="nothing_final",
            )
        delivery, now = facility.new_id(), facility.clock.now_ms()
        deliveries.add(connection, id=delivery, batch=found.id, owner=owner_id, state="requested", requested=now)
        deliveries.put_in(connection, delivery, ready)
        ids = {"delivery": delivery, "batch": found.id, "owner": owner_id, "by": person.id, "tasks": str(len(ready))}
        record.append(facility, connection, RecordKind.DELIVERY_REQUESTED, ids)
        approvals.file(facility, connection, ApprovalKind.DELIVERY, delivery, filed_by=person.id)
    return DeliveryLine(delivery, batch, owner, "requested", len(ready), now, None, "")


def listing(facility: Facility) -> list[DeliveryLine]:
    """Give every delivery in the order it was asked for."""
    with facility.database.read() as connection:
        names = {row.id: batch_name(facility, row) for row in batches.every(connection)}
        lines = []
        for row in deliveries.everything(connection):
            owner = stored_approvals.owner(connection, row.owner)
            lines.append(
                DeliveryLine(
                    delivery=row.id,
                    batch=visible(names.get(row.batch, "")),
                    owner=owners.line(facility, owner).name if owner is not None else "",
                    state=row.state,
                    tasks=row.tasks,
                    requested=row.requested,
                    delivered=row.delivered,
                    file=str(facility.folder / "deliveries" / row.file) if row.file else "",
                )
            )
    return lines


def batch_name(facility: Facility, row: batches.BatchRow) -> str:
    """Read the owner's name of a batch.

    Raises:
        Untrusted: the row was tampered with.
    """
    return _profile(facility, row).batch


def batch_owner(facility: Facility, row: batches.BatchRow) -> str:
    """Read who a batch says it comes from.

    Raises:
        Untrusted: the row was tampered with.
    """
    return _profile(facility, row).owner


def _profile(facility: Facility, row: batches.BatchRow) -> Profile:
    sealed = facility.columns.open("batch", "sealed_profile", row.id, row.sealed_profile)
    return msgspec.json.decode(sealed, type=Profile)
