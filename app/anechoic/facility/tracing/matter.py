"""What the second person's word does to an investigation: it may be done, at the console, within three days."""

from sqlalchemy import Connection

from anechoic.errors import Refused
from anechoic.facility.access.approvals import Described
from anechoic.facility.context import Facility
from anechoic.facility.tracing.request import ASKERS, wanted_of
from anechoic.rules.task import Role
from anechoic.seal.fingerprint import in_fours
from anechoic.store.facility import traces

_SHOWN = 2
"""Hashes that two people can read to each other; of more files one stands for all."""


class TraceMatter:
    """Approved, originals may be opened; declined, nothing happens."""

    @property
    def deciders(self) -> frozenset[Role]:
        """Give the roles that may decide."""
        return ASKERS

    def describe(self, facility: Facility, connection: Connection, subject: str) -> Described:
        """Say how many recordings, by their hashes, are compared with how many originals."""
        wanted = wanted_of(facility, _row(connection, subject))
        count = len(wanted.recordings)
        lines = [
            ("Recordings", str(count)),
            ("Originals to open", wanted.clip or f"{len(traces.held_clips(connection)):,}"),
        ]
        if count > _SHOWN:
            lines.append(("All hashes together (SHA-256)", in_fours(wanted.together)))
        else:
            lines += [("Recording (SHA-256)", in_fours(sha256)) for sha256 in wanted.recordings]
        return Described(f"Look into {count} leaked recording{'s' if count > 1 else ''}", tuple(lines))

    def approve(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Open it to who asked.

        Raises:
            Refused: it is not there.
        """
        traces.decide(connection, _row(connection, subject).id, "approved", at=facility.clock.now_ms())

    def decline(self, facility: Facility, connection: Connection, subject: str) -> None:
        """Close it; the decision itself is the only leaf."""
        traces.decide(connection, subject, "declined", at=facility.clock.now_ms())


def _row(connection: Connection, trace: str) -> traces.TraceRow:
    row = traces.by_id(connection, trace)
    if row is None:
        raise Refused("That investigation is not there any more.", code="not_found")
    return row
