"""Whole files or none: temporary name, fsync, rename, fsync of the folder."""

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path

from anechoic.errors import Unavailable

_NO_ROOM = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))


def disk_trouble(error: OSError) -> Unavailable:
    """Turn an error of the disk into the sentence for the person."""
    if error.errno in _NO_ROOM:
        return disk_full()
    return Unavailable("This computer's disk cannot be written. Tell facility IT.", code="disk_trouble")


def disk_full() -> Unavailable:
    """Give the one sentence for a full disk."""
    return Unavailable("This computer's disk is full. Nothing was lost; tell facility IT.", code="disk_full")


def private_folder(path: Path) -> Path:
    """Make a folder that only this account may enter.

    Raises:
        Unavailable: it cannot be made.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise disk_trouble(error) from error
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Put a file with mode 0600 in place, whole or not at all.

    Raises:
        Unavailable: the disk is full or cannot be written; what was there before is still there.
    """
    write_stream(path, (data,))


def write_stream(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a file in place from pieces; an error of the source leaves nothing behind.

    Raises:
        Unavailable: the disk is full or cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "wb") as file:  # noqa: PTH123 - opened with its mode
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            raise disk_trouble(error) from error
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def put_in_place(incoming: Path, path: Path) -> None:
    """Give a finished file its name, to last.

    Raises:
        Unavailable: the disk cannot be written.
    """
    try:
        incoming.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise disk_trouble(error) from error


def destroy(path: Path) -> None:
    """Take a file and its unfinished copy away; nothing happens when there is none.

    Raises:
        Unavailable: the disk cannot be written.
    """
    try:
        path.with_name(path.name + ".part").unlink(missing_ok=True)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise disk_trouble(error) from error


def blank(path: Path, start: int, length: int) -> None:
    """Overwrite a range of a file with zeros, to last; nothing happens when the file is gone.

    Raises:
        Unavailable: the disk cannot be written.
    """
    try:
        with path.open("r+b") as file:
            file.seek(start)
            file.write(bytes(length))
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_trouble(error) from error


def sync_folder(folder: Path) -> None:
    """Make renames inside a folder last; systems that cannot open folders do it by themselves."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
