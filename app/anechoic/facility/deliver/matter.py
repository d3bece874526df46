"""What the second person's word does to a delivery."""

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import owners
from anechoic.facility.access.approvals import Described
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.deliver.file import sealed_delivery, write_delivery
from anechoic.facility.deliver.request import batch_name, batch_owner
from anechoic.facility.deliver.results import line
from anechoic.facility.ingest.wording import visible
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role, TaskState
from anechoic.seal.derive import hash_bytes
from anechoic.seal.hybrid import HybridPublic
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import batches, deliveries, tasks


class DeliveryMatter:
    """Approved, what is still final is sealed to the owner and leaves; declined, it stays."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return frozenset({Role.SUPERVISOR, Role.CUSTODIAN})

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Name batch, owner, the key's fingerprint and how many answers would leave."""
        row, batch, key = _parts(connection, subject)
        owner = stored_approvals.owner(connection, row.owner)
        name = owners.line(facility, owner).name if owner is not None else ""
        named, comes_from = visible(batch_name(facility, batch)), visible(batch_owner(facility, batch))
        final = [task for task in deliveries.tasks_in(connection, subject) if task.state == TaskState.FINAL.value]
        return Described(
            f"Deliver {named} to {name}",
            (
                ("Batch", named),
                ("Comes from", comes_from),
                ("Owner", name),
                ("Final answers", str(len(final))),
                ("Fingerprint of the key", key.fingerprint),
            ),
        )

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Write the file and mark its tasks delivered, in the transaction of the decision.

        Raises:
            Refused: nothing of it is final any more, or the owner's key is not active.
            Unavailable: the disk; nothing was decided.
        """
        row, batch, key = _parts(connection, subject)
        lines: list[bytes] = []
        for task in deliveries.tasks_in(connection, subject):
            # Taken back or withdrawn between request and approval: it stays here.
            if task.state != TaskState.FINAL.value:
                deliveries.take_out(connection, subject, task.id)
                continue
            lines.append(line(facility, connection, batch_name(facility, batch), task))
            tasks.change(connection, task.id, state=TaskState.DELIVERED.value, changed=facility.clock.now_ms())
        if not lines:
            raise Refused("Nothing of this delivery is final any more. Decline it.", code="nothing_final")
        ids = {"delivery": subject, "batch": row.batch, "owner": row.owner, "tasks": str(len(lines))}
        record.append(facility, connection, RecordKind.DELIVERED, ids)
        data = sealed_delivery(facility, subject, key, lines, checkpoint=record.checkpoint(facility, connection))
        path = write_delivery(facility, subject, data)
        deliveries.change(
            connection,
            subject,
            state="delivered",
            file=path.name,
            sha256=hash_bytes(data),
            delivered=facility.clock.now_ms(),
        )

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Put the delivery away; its tasks may be asked for again."""
        deliveries.change(connection, subject, state="declined")
        record.append(facility, connection, RecordKind.DELIVERY_DECLINED, {"delivery": subject})


def _parts(connection: Connection, subject: str) -> tuple[deliveries.DeliveryRow, batches.BatchRow, HybridPublic]:
    row = deliveries.by_id(connection, subject)
    owner = stored_approvals.owner(connection, row.owner) if row is not None else None
    batch = batches.by_id(connection, row.batch) if row is not None else None
    if row is None or owner is None or batch is None:
        raise Refused("That delivery is not there any more.", code="not_found")
    if owner.state != "active":
        raise Refused("The owner's key is not approved.", code="owner_not_active")
    return row, batch, HybridPublic.from_raw(owner.public_key)
