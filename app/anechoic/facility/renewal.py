"""What of the facility's keys ends with time, and the root's new word for it.

The server's TLS certificate (398 days) and the root's statement of the signing, sealing and record keys (a year) end;
the keys under the statement stay, so that no record, answer or delivery changes hands. A workstation takes the new
statement at its next sign-in, and knows the new certificate by the authority it pinned, which lasts ten years.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anechoic.facility.audit import record
from anechoic.facility.context import Clock, Facility
from anechoic.facility.keys import Secrets, open_root, renewed_keys, replace_private, seal_server_keys
from anechoic.facility.opening import hosts_of, open_facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.chain import open_facility_keys
from anechoic.seal.tls import not_after

SOON_MS: Final = 60 * 86_400_000
"""So long ahead the overview warns, and `renew` finds something to do."""


@dataclass(frozen=True)
class Ends:
    """When what ends does, Unix milliseconds."""

    certificate: int
    statement: int
    authority: int

    def soon(self, now_ms: int) -> tuple[str, ...]:
        """Name what `renew` can renew and that ends within two months, or did."""
        both = {"certificate": self.certificate, "statement": self.statement}
        return tuple(name for name, end in both.items() if end - SOON_MS <= now_ms)


@dataclass(frozen=True)
class Renewed:
    """What was renewed now, nothing when all of it still lasts, and when it ends."""

    certificate: bool
    statement: bool
    ends: Ends


def ends_of(secrets: Secrets) -> Ends:
    """Give the ends of what these keys hold."""
    stated = open_facility_keys(secrets.root, secrets.facility_keys, now=None)
    return Ends(
        certificate=not_after(secrets.certificate) * 1_000,
        statement=stated.expires * 1_000,
        authority=not_after(secrets.authority.certificate_pem) * 1_000,
    )


def renew(
    folder: Path,
    passphrase: str,
    *,
    root_key: Path,
    root_passphrase: str,
    early: bool = False,
    clock: Clock | None = None,
) -> Renewed:
    """Renew what ends within two months; run again it finds nothing to do.

    The leaf of the record comes first: killed after it, the next run renews and says so again. A running server uses
    the new keys from its next start on.

    Args:
        folder: the facility's.
        passphrase: of `server.key`.
        root_key: the file of the root's secret, which may have come from its offline place for this.
        root_passphrase: of that file.
        early: renew also what lasts longer.
        clock: the system's unless given.

    Raises:
        Refused: a wrong passphrase, or the root of another facility; nothing was changed.
        Unavailable: the disk.
    """
    facility = open_facility(folder, passphrase, clock=clock)
    try:
        root = open_root(root_key, root_passphrase, known=facility.secrets.root)
        now = facility.clock.now_ms()
        due = ("certificate", "statement") if early else ends_of(facility.secrets).soon(now)
        if not due:
            return Renewed(certificate=False, statement=False, ends=ends_of(facility.secrets))
        kept = renewed_keys(
            folder / "keys",
            passphrase,
            root=root,
            hosts=hosts_of(facility.settings) if "certificate" in due else (),
            statement="statement" in due,
            now_ms=now,
        )
        _remember(facility, due)
        replace_private(folder / "keys" / "server.key", seal_server_keys(kept, passphrase))
        secrets = kept.secrets()
        return Renewed(certificate="certificate" in due, statement="statement" in due, ends=ends_of(secrets))
    finally:
        facility.close()


def _remember(facility: Facility, due: tuple[str, ...]) -> None:
    with facility.database.write() as connection:
        record.append(facility, connection, RecordKind.KEYS_RENEWED, dict.fromkeys(due, "renewed"))
        record.checkpoint(facility, connection)
