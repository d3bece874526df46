"""The owner takes something back: by the id of an item, a conversation, a speaker or a recording."""

import contextlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, Row

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.tags import batch_tag, scope_tag
from anechoic.facility.withdrawal import drop_blobs, end
from anechoic.rules.exposure import DAY_MS
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.hybrid import HybridPublic
from anechoic.seal.kinds import Kind
from anechoic.store.facility import batches
from anechoic.store.facility import withdrawals as stored
from anechoic.store.facility.blobs import disk_trouble

FORMAT = "anechoic-notice-1"


class Scope(Enum):
    """What an owner's id names."""

    ITEM = "item"
    CONVERSATION = "conversation"
    SPEAKER = "speaker"
    CLIP = "clip"


@dataclass(frozen=True)
class Recalled:
    """What a recall reached.

    Attributes:
        recall: our id of it.
        clips: clips ended now, pieces and twins included.
        ended_before: clips it also names that were gone already.
        delivered: results that had left for an owner before.
        notices: signed and sealed notices about those, one an owner.
        gone_from_backups: Unix milliseconds at which no backup that may be kept has a key of them.
    """

    recall: str
    clips: int
    ended_before: int
    delivered: int
    notices: tuple[Path, ...]
    gone_from_backups: int

    def as_json(self) -> dict[str, object]:
        """Give what `--json` prints."""
        return {
            "recall": self.recall,
            "clips": self.clips,
            "ended_before": self.ended_before,
            "delivered": self.delivered,
            "notices": [str(one) for one in self.notices],
            "gone_from_backups": self.gone_from_backups,
        }


class _Owned(msgspec.Struct, frozen=True):
    owner: str


def recall(facility: Facility, batch: str, scope: Scope, name: str) -> Recalled:
    """End everything an owner's id reaches, in this batch's owner's other batches too.

    Args:
        facility: whose clips.
        batch: the owner's name of a batch; says which owner speaks.
        scope: what the id names.
        name: the owner's id.

    Raises:
        Refused: no such batch, or nothing here has this id; nothing was changed.
        Unavailable: the disk; running it again finishes.
    """
    now = facility.clock.now_ms()
    this, forgotten = facility.new_id(), now + facility.settings.backup_days * DAY_MS
    notices: tuple[Path, ...] = ()
    try:
        with facility.database.write() as connection:
            tag = scope_tag(facility, scope.value, _owner(facility, connection, batch), name, batch=batch)
            reached = _reached(connection, scope, tag)
            stored.remember(connection, this, scope.value, tag, now)
            for source in {bytes(clip.source_tag) for clip in reached}:
                stored.remember(connection, facility.new_id(), Scope.CLIP.value, source, now)
            fresh = [str(clip.id) for clip in reached if clip.withdrawn is None]
            gone = stored.delivered(connection, fresh)
            _end(facility, connection, reached)
            ids = {"recall": this, "scope": scope.value, "clips": str(len(fresh)), "gone_from_backups": str(forgotten)}
            record.append(facility, connection, RecordKind.RECALLED, ids)
            notices = _notify(facility, connection, this, gone)
            record.checkpoint(facility, connection)
    except BaseException:
        for notice in notices:
            notice.unlink(missing_ok=True)
        raise
    drop_blobs(facility, [str(clip.blob) for clip in reached])
    return Recalled(this, len(fresh), len(reached) - len(fresh), len(gone), notices, forgotten)


def _owner(facility: Facility, connection: Connection, batch: str) -> str:
    found = batches.by_name(connection, batch_tag(facility, batch))
    if found is None:
        raise Refused(
            "There is no batch of this name here. `batch list` shows the names; nothing was changed.", code="no_batch"
        )
    profile = facility.columns.open("batch", "sealed_profile", found.id, found.sealed_profile)
    return msgspec.json.decode(profile, type=_Owned).owner


def _reached(connection: Connection, scope: Scope, tag: bytes) -> Sequence[Row[Any]]:
    reached = stored.reached(connection, scope.value, tag)
    if not reached and not (scope is Scope.ITEM and stored.known_item(connection, tag)):
        raise Refused(
            f"Nothing here has this {scope.value} id. Check the id and the batch; nothing was changed.",
            code="nothing_to_recall",
        )
    return reached


def _end(facility: Facility, connection: Connection, reached: Sequence[Row[Any]]) -> None:
    here = [str(clip.id) for clip in reached if clip.destroyed is None]
    end(facility, connection, here, reason="recall", withdrawn=True)
    stored.mark_withdrawn(connection, [str(clip.id) for clip in reached], facility.clock.now_ms())


def _notify(facility: Facility, connection: Connection, recall_id: str, gone: Sequence[Row[Any]]) -> tuple[Path, ...]:
    """Write a notice for each owner who was sent something: signed by the facility, sealed to the owner's key."""
    written: list[Path] = []
    try:
        for owner in dict.fromkeys(str(row.owner) for row in gone):
            rows = [row for row in gone if row.owner == owner]
            body = json.dumps(
                {
                    "format": FORMAT,
                    "recall": recall_id,
                    "at": facility.clock.now_ms(),
                    "withdrawn": [_line(facility, row) for row in rows],
                },
                ensure_ascii=False,
            ).encode()
            signed = facility.secrets.signing.sign_object(Kind.NOTICE, body)
            sealed = HybridPublic.from_raw(bytes(rows[0].public_key)).seal(
                signed, kind=Kind.NOTICE, info=recall_id.encode()
            )
            written.append(_write(facility.folder / "deliveries" / f"recall-{recall_id}-{owner[:8]}.ane", sealed))
            record.append(facility, connection, RecordKind.NOTICE_WRITTEN, {"recall": recall_id, "owner": owner})
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)


def _line(facility: Facility, row: Row[Any]) -> dict[str, object]:
    ids = json.loads(facility.columns.open("item", "sealed_ids", row.item, row.sealed_ids))
    return {
        "item": ids["item"],
        "clip": ids["clip"],
        "piece": f"{row.piece} of {row.pieces}" if row.pieces > 1 else "",
        "delivery": row.delivery,
        "delivered": row.delivered,
    }


def _write(path: Path, data: bytes) -> Path:
    aside = path.with_name(f"{path.name}.part")
    try:
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise disk_trouble(error) from error
    return path
