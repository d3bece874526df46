"""The server's half of a vault's key: random, one a person and workstation, gone at suspension or revocation."""

from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.seal.derive import SHARE_BYTES
from anechoic.store.facility import people as stored


def vault_share(facility: Facility, connection: Connection, *, person: str, station: str) -> bytes:
    """Give the share, making it at the first sign-in there; survives restarts, lies wrapped.

    Raises:
        Untrusted: the stored one was tampered with.
    """
    place = f"{person}|{station}"
    wrapped = stored.vault_share(connection, person, station)
    if wrapped is not None:
        return facility.columns.open("vault_share", "wrapped_share", place, wrapped)
    share = facility.entropy(SHARE_BYTES)
    sealed = facility.columns.seal("vault_share", "wrapped_share", place, share)
    stored.keep_vault_share(connection, person, station, sealed)
    return share
