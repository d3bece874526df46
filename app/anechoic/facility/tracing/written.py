"""New files that only their owner may read; nothing is ever written over."""

from pathlib import Path

from anechoic.errors import Refused
from anechoic.facility.keys import write_private
from anechoic.store.facility.blobs import disk_trouble


def write_new(path: Path, data: bytes) -> None:
    """Write a new file of mode 0600, synced to the disk.

    Raises:
        Refused: it is there already; code `file_exists`.
        Unavailable: the disk.
    """
    try:
        write_private(path, data)
    except FileExistsError as error:
        raise Refused(f"{path.name} is there already. Nothing was written over.", code="file_exists") from error
    except OSError as error:
        raise disk_trouble(error) from error
