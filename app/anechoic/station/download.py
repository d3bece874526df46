"""A file from the facility that goes on where its connection broke, in this try or a later one."""

import os
from pathlib import Path
from typing import Final

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.station.client import Client, Rest
from anechoic.store.vault.files import destroy, disk_trouble

_TRIES: Final = 5
"""A connection that breaks more often within one download waits for the next heartbeat or question."""


def download(client: Client, where: str, *, token: str, size: int, to: Path) -> bool:
    """Bring exactly `size` bytes into a file, synced; what came before the connection broke stays for the next call.

    Args:
        client: shows this workstation's certificate.
        where: path at the facility.
        token: of the live session.
        size: bytes promised.
        to: the unverified file; its bytes mean nothing before their hash was compared.

    Returns:
        Whether part of it lay here from an earlier call: when its hash is wrong, a whole new download may be right.

    Raises:
        Refused, Untrusted: from the facility; nothing stays.
        Unavailable: the facility is away, and the part stays; the disk is full, and nothing stays.
    """
    resumed, version = 0 < _length(to) <= size, ""
    try:
        for _ in range(_TRIES):
            had = _length(to)
            try:
                rest = client.fetch_rest(
                    where, token=token, size=size, start=had if had <= size else 0, version=version
                )
                version = rest.version
                _append(rest, to)
            except Unavailable as error:
                if error.code != "server_away" or _length(to) <= had:
                    raise
            if _length(to) == size:
                return resumed
    except (Refused, Untrusted):
        destroy(to)
        raise
    raise Unavailable("A download broke off too often. It goes on later where it stopped.", code="server_away")


def _append(rest: Rest, to: Path) -> None:
    try:
        descriptor = os.open(to, os.O_WRONLY | os.O_CREAT, 0o600)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - opened with its mode
            # A server that knows no ranges begins again, and so does the file.
            file.truncate(rest.start)
            file.seek(rest.start)
            try:
                file.writelines(rest.pieces)
            finally:
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        destroy(to)
        raise disk_trouble(error) from error


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
