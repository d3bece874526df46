"""Asking for an investigation: at the console, decided by a second person in the application, then done at the console.

    asked ──approved──▶ open to who asked (72 h) ──asked again──▶ done, as often as wanted
      └──declined──▶ nothing happened

A request is about these very files, by their hashes, and about what they are compared with. Another file, another
scope or another person who asks is another request.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import msgspec
from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access import approvals, people
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import ApprovalKind, Role
from anechoic.seal.derive import hash_bytes
from anechoic.store.facility import approvals as stored_approvals
from anechoic.store.facility import people as stored_people
from anechoic.store.facility import traces

OPEN_MS = 72 * 3_600_000
ASKERS = frozenset({Role.IT, Role.CUSTODIAN})


@dataclass(frozen=True)
class Wanted:
    """What is asked for.

    Attributes:
        recordings: SHA-256 of each file, in hexadecimal digits.
        clip: id of the one clip in question, or empty for all the facility holds.
        every_playback: compare playbacks of every clip, not only of those that are heard.
        until: number of the last leaf that counts, a playback or a way of playing; -1 for all there are.
    """

    recordings: tuple[str, ...]
    clip: str = ""
    every_playback: bool = False
    until: int = -1

    @property
    def together(self) -> str:
        """Give one hash that stands for all: SHA-256 of theirs, sorted, each with a newline behind it."""
        return hash_bytes("".join(f"{one}\n" for one in sorted(self.recordings)).encode()).hex()


class Step(Enum):
    """How far an investigation is."""

    FILED = "filed"
    WAITING = "waiting"
    DECLINED = "declined"
    OPEN = "open"


@dataclass(frozen=True)
class Asked:
    """What became of asking.

    Attributes:
        trace: id of the request.
        by: id of the person who asked.
        allowed_by: id of the person who allowed it; empty before.
    """

    step: Step
    trace: str
    by: str
    allowed_by: str = ""


def ask(facility: Facility, wanted: Wanted, *, by: str, anew: bool = False) -> Asked:
    """File a request, say how far it is, or say that it is open.

    Args:
        facility: where.
        wanted: what.
        by: login of the IT person or custodian who asks.
        anew: file another one where the last one was declined.

    Raises:
        Refused: no such account, one without the role, or a clip the facility does not hold.
    """
    with facility.database.write() as connection:
        refusal = "Only facility IT or a custodian may ask for an investigation."
        asker = people.acting(facility, connection, by, ASKERS, refusal=refusal)
        if wanted.clip and wanted.clip not in traces.held_clips(connection):
            raise Refused("The facility holds no clip of this id, or it was withdrawn.", code="no_clip")
        tag = facility.columns.tag("trace", _spelt(wanted) + asker.id)
        last = traces.newest_of(connection, tag)
        if last is not None and not _is_over(facility, last):
            step = {"requested": Step.WAITING, "approved": Step.OPEN, "declined": Step.DECLINED}[last.state]
            if step is not Step.DECLINED or not anew:
                return Asked(step, last.id, asker.id, _allowed_by(connection, last.id))
        return Asked(Step.FILED, _file(facility, connection, wanted, tag, asker), asker.id)


def wanted_of(facility: Facility, row: traces.TraceRow) -> Wanted:
    """Read what was asked for.

    Raises:
        Untrusted: the row was tampered with.
    """
    sealed = facility.columns.open("trace", "sealed_wanted", row.id, row.sealed_wanted)
    return msgspec.json.decode(sealed, type=Wanted)


def must_be_open(facility: Facility, connection: Connection, trace: str, recordings: Sequence[str]) -> Asked:
    """Return only if a second person allowed this investigation of these recordings, not too long ago.

    Raises:
        Refused: it was not allowed, is over, or is about other files.
    """
    row = traces.by_id(connection, trace)
    if row is None or row.state != "approved" or _is_over(facility, row):
        raise Refused("A second person must allow this first. Nothing was opened.", code="not_approved")
    allowed_by = _allowed_by(connection, trace)
    if not allowed_by or allowed_by == row.by or sorted(recordings) != sorted(wanted_of(facility, row).recordings):
        raise Refused("What was allowed is another investigation. Nothing was opened.", code="not_approved")
    return Asked(Step.OPEN, row.id, row.by, allowed_by)


def _file(
    facility: Facility, connection: Connection, wanted: Wanted, tag: bytes, asker: stored_people.PersonRow
) -> str:
    trace = facility.new_id()
    traces.add(
        connection,
        id=trace,
        by=asker.id,
        sealed_wanted=facility.columns.seal("trace", "sealed_wanted", trace, _spelt(wanted).encode()),
        wanted_tag=tag,
        state="requested",
        requested=facility.clock.now_ms(),
    )
    ids = {"trace": trace, "by": asker.id, "recordings": str(len(wanted.recordings)), "clip": wanted.clip or "all"}
    record.append(facility, connection, RecordKind.TRACE_REQUESTED, ids)
    approvals.file(facility, connection, ApprovalKind.TRACE, trace, filed_by=asker.id)
    return trace


def _is_over(facility: Facility, row: traces.TraceRow) -> bool:
    return row.state == "approved" and (row.decided or 0) + OPEN_MS <= facility.clock.now_ms()


def _allowed_by(connection: Connection, trace: str) -> str:
    row = stored_approvals.newest_of(connection, trace, kind=ApprovalKind.TRACE.value)
    return str(row.decided_by) if row is not None and row.state == "approved" and row.decided_by else ""


def _spelt(wanted: Wanted) -> str:
    parts = {
        "recordings": sorted(wanted.recordings),
        "clip": wanted.clip,
        "every_playback": wanted.every_playback,
        "until": wanted.until,
    }
    return json.dumps(parts, sort_keys=True, separators=(",", ":"))
