"""Sealed bytes too large for a table. A folder now; S3-compatible storage fills the same protocol later."""

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from anechoic.errors import Unavailable
from anechoic.seal.derive import hash_bytes

_NAME = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class StoredFile:
    """One file of the store.

    Attributes:
        file: where it lies inside the store.
        name: the blob's name, or what it was to become.
        whole: false for one whose writing was cut off.
        size: bytes.
        written_ms: Unix milliseconds.
    """

    file: str
    name: str
    whole: bool
    size: int
    written_ms: int


class Blobs(Protocol):
    """Where sealed bytes lie under the SHA-256 of themselves. Nothing unsealed is ever put here."""

    def put(self, data: bytes) -> str:
        """Keep bytes and give their name; when this returns they survive a power cut."""

    def path(self, name: str) -> Path:
        """Give a file to serve from."""

    def read(self, name: str) -> bytes:
        """Give the bytes."""

    def delete(self, name: str) -> None:
        """Remove the bytes; being gone already is fine."""

    def stored(self) -> Iterator[StoredFile]:
        """Give every file, those of one beginning together."""

    def discard(self, file: StoredFile) -> None:
        """Remove one file; being gone already is fine."""


class FolderBlobs:
    """Blobs as files of one folder: written aside, synced, then renamed, so that a name is there wholly or not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Keep bytes under their SHA-256 in hex.

        Raises:
            Unavailable: the disk is full or cannot be written; nothing is left behind.
        """
        name = hash_bytes(data).hex()
        target = self.path(name)
        if target.exists():
            return name
        aside = target.with_name(f"{name}.{os.getpid()}.{os.urandom(4).hex()}.part")
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            _write_synced(aside, data)
            aside.replace(target)
            sync_folder(target.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            raise disk_trouble(error) from error
        return name

    def path(self, name: str) -> Path:
        """Give the file of this name, whether it is there or not.

        Raises:
            ValueError: not a name that `put` gives.
        """
        if _NAME.fullmatch(name) is None:
            raise ValueError("not the name of a blob")
        return self._folder / name[:2] / name

    def read(self, name: str) -> bytes:
        """Give the bytes.

        Raises:
            Unavailable: they are not there.
        """
        try:
            return self.path(name).read_bytes()
        except OSError as error:
            raise Unavailable(
                "A stored recording cannot be read now. Tell facility IT to look at the server's disk.",
                code="blob_missing",
            ) from error

    def delete(self, name: str) -> None:
        """Remove the bytes; being gone already is fine.

        Raises:
            Unavailable: the disk refuses.
        """
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(error) from error

    def stored(self) -> Iterator[StoredFile]:
        """Give every file of ours, folder by folder; one that goes meanwhile is passed over.

        Raises:
            Unavailable: the disk.
        """
        try:
            for folder in sorted(self._folder.iterdir()):
                for path in sorted(folder.iterdir()) if folder.is_dir() else ():
                    name, dot, _ = path.name.partition(".")
                    if _NAME.fullmatch(name) is None or name[:2] != folder.name:
                        continue
                    with contextlib.suppress(FileNotFoundError):
                        about = path.stat()
                        written = about.st_mtime_ns // 1_000_000
                        yield StoredFile(f"{folder.name}/{path.name}", name, not dot, about.st_size, written)
        except OSError as error:
            raise disk_trouble(error) from error

    def discard(self, file: StoredFile) -> None:
        """Remove one file; being gone already is fine.

        Raises:
            Unavailable: the disk refuses.
        """
        try:
            (self._folder / file.file).unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(error) from error


def disk_trouble(error: OSError) -> Unavailable:
    """Give the sentence for a disk that does not take what it is given."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Unavailable(
            "The facility's disk is full; nothing was changed. Facility IT must make room.", code="disk_full"
        )
    return Unavailable(
        "The facility's disk cannot be written; nothing was changed. Facility IT must look at it.", code="disk_trouble"
    )


def _write_synced(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames inside a folder last a power cut."""
    if os.name == "nt":  # Windows cannot sync a folder; renames are journalled there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
