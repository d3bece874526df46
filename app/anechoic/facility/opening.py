"""Opening a facility's folder: settings, keys, database, blobs."""

import os
from pathlib import Path

import msgspec

from anechoic.errors import Refused
from anechoic.facility.context import Clock, Facility, SystemClock
from anechoic.facility.keys import Secrets, open_keys
from anechoic.facility.tracing.master import with_trace_key
from anechoic.settings import FacilitySettings
from anechoic.store.facility.blobs import FolderBlobs, disk_trouble
from anechoic.store.facility.columns import SealedColumns
from anechoic.store.facility.database import Database

SETTINGS_FILE = "settings.json"
DATABASE_FILE = "facility.db"
_LARGEST_SETTINGS = 64 * 1024


def open_facility(folder: Path, passphrase: str, *, clock: Clock | None = None) -> Facility:
    """Unlock a facility and bring its database and its keys to what this program needs.

    Raises:
        Refused: not a facility's folder, another passphrase, damaged files, or a key file older than the database.
        Unavailable: the disk.
    """
    settings = read_settings(folder)
    # A new and empty database under the old keys would look like a facility in which nothing ever happened.
    if not (folder / DATABASE_FILE).is_file():
        raise Refused(
            f"{DATABASE_FILE} is missing from the facility's folder. Put it back; nothing was changed.",
            code="no_database",
        )
    facility = assemble(folder, settings, open_keys(folder / "keys", passphrase), clock=clock)
    try:
        return with_trace_key(facility, passphrase)
    except BaseException:
        facility.close()
        raise


def read_settings(folder: Path) -> FacilitySettings:
    """Read `settings.json`.

    Raises:
        Refused: it is missing or malformed.
    """
    try:
        data = (folder / SETTINGS_FILE).read_bytes()
    except OSError as error:
        raise Refused(
            "There is no facility in this folder. Make one with `init`, or give the right --dir.", code="no_facility"
        ) from error
    try:
        if len(data) > _LARGEST_SETTINGS:
            raise msgspec.DecodeError("too large")
        return msgspec.json.decode(data, type=FacilitySettings)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused(
            f"{SETTINGS_FILE} in the facility's folder is malformed. Put the right one back.", code="bad_settings"
        ) from error


def hosts_of(settings: FacilitySettings) -> tuple[str, ...]:
    """Give the names and addresses the server's certificate is for."""
    return tuple(dict.fromkeys((settings.address, "localhost", "127.0.0.1")))


def assemble(folder: Path, settings: FacilitySettings, secrets: Secrets, *, clock: Clock | None = None) -> Facility:
    """Put the parts together; makes the database file when there is none.

    Raises:
        Unavailable: the disk.
    """
    path = folder / DATABASE_FILE
    # SQLite gives the WAL the mode of the database: so the file is made private before it is opened.
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise disk_trouble(error) from error
    database = Database(path)
    database.migrate()
    return Facility(
        folder=folder,
        settings=settings,
        secrets=secrets,
        database=database,
        blobs=FolderBlobs(folder / "blobs"),
        columns=SealedColumns(secrets.column_key, secrets.tag_key),
        clock=clock or SystemClock(),
        entropy=os.urandom,
    )
