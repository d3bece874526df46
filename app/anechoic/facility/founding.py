"""Making a new facility: keys, database, two custodians; wholly or not at all."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from anechoic.errors import Refused
from anechoic.facility.access import people
from anechoic.facility.access.people import Invited, NewPerson
from anechoic.facility.audit import record
from anechoic.facility.context import Clock, Facility, SystemClock
from anechoic.facility.keys import make_keys, write_private
from anechoic.facility.opening import DATABASE_FILE, SETTINGS_FILE, assemble, hosts_of
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Role
from anechoic.settings import FacilitySettings
from anechoic.store.facility.blobs import FolderBlobs, disk_trouble
from anechoic.store.facility.database import Database

SHORTEST_PASSPHRASE = 15
_YEAR_MS = 365 * 86_400_000


@dataclass(frozen=True)
class Founded:
    """A new facility, and the codes of its custodians to hand over in person.

    Attributes:
        root_fingerprint: for people to compare with what workstations and owners pin.
        record_key: verifier key of the record (C2SP vkey).
    """

    facility: Facility
    custodians: tuple[Invited, ...]
    root_fingerprint: str
    record_key: str


def found(folder: Path, passphrase: str, settings: FacilitySettings, *, clock: Clock | None = None) -> Founded:
    """Make a facility in a folder that does not exist yet or is empty.

    Raises:
        Refused: the folder holds something, the passphrase is too short.
        Unavailable: the disk; nothing is left behind.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Refused(
            f"The passphrase of the key files needs {SHORTEST_PASSPHRASE} characters or more.", code="passphrase_short"
        )
    time = clock or SystemClock()
    with _aside(folder) as aside:
        for name in ("keys", "blobs", "deliveries"):
            (aside / name).mkdir(mode=0o700)
        hosts, now = hosts_of(settings), time.now_ms()
        secrets = make_keys(aside / "keys", passphrase, record_name=settings.record_name, hosts=hosts, now_ms=now)
        write_private(aside / SETTINGS_FILE, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
        write_private(aside / "root.pub", secrets.root.raw)
        write_private(aside / "record.vkey", f"{secrets.record.verifier_key}\n".encode())
        facility = assemble(aside, settings, secrets, clock=time)
        with facility.database.write() as connection:
            record.append(facility, connection, RecordKind.FACILITY_MADE, {})
            custodians = tuple(
                people.add_within(facility, connection, _custodian(number, time.now_ms())) for number in (1, 2)
            )
            record.checkpoint(facility, connection)
        facility.close()
    return Founded(
        replace(
            facility, folder=folder, database=Database(folder / DATABASE_FILE), blobs=FolderBlobs(folder / "blobs")
        ),
        custodians,
        secrets.root.fingerprint,
        secrets.record.verifier_key,
    )


def _custodian(number: int, now_ms: int) -> NewPerson:
    return NewPerson(
        login=f"custodian-{number}",
        name=f"Custodian {number}",
        roles=(Role.CUSTODIAN, Role.IT),
        kinds=(),
        vetting_reference=f"custodian-{number}",
        vetting_ends=now_ms + _YEAR_MS,
    )


@contextlib.contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """Give a private folder beside the wanted one, renamed to it at the end."""
    aside = folder.with_name(f"{folder.name}.{os.urandom(4).hex()}.part")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Refused(
                "The folder is not empty, and a facility is made in a new one. Nothing was changed.",
                code="folder_in_use",
            )
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside.mkdir(mode=0o700)
        yield aside
        if folder.exists():
            folder.rmdir()  # empty, as seen above; a rename onto it fails on some systems
        aside.rename(folder)
    except OSError as error:
        raise disk_trouble(error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
