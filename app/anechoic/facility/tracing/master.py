"""The master key of the marks, for a facility from before playbacks were marked."""

from dataclasses import replace
from typing import Final

from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.keys import add_trace_key, open_keys
from anechoic.rules.record_kinds import RecordKind
from anechoic.store.facility import playbacks

_OLDER: Final = (
    "The server's key file is older than the record: it lacks the key by which playbacks were marked since. Put the "
    "newest server.key back from the backup; nothing was changed."
)


def with_trace_key(facility: Facility, passphrase: str) -> Facility:
    """Give the facility with its master key, made and written into `server.key` if it never had one.

    Raises:
        Refused: code `old_key_file`: it had one, for playbacks stand in the record; another would trace none of them.
        Unavailable: the disk; nothing was changed.
    """
    if facility.secrets.trace_key:
        return facility
    # The write transaction is the lock, too: of two programs that open the folder at once, one makes the key.
    with facility.database.write() as connection:
        secrets = open_keys(facility.folder / "keys", passphrase)
        if not secrets.trace_key:
            if playbacks.count(connection):
                raise Refused(_OLDER, code="old_key_file")
            record.append(facility, connection, RecordKind.KEYS_RENEWED, {"trace": "made"})
            record.checkpoint(facility, connection)
            secrets = add_trace_key(facility.folder / "keys", passphrase)
    return replace(facility, secrets=secrets)
