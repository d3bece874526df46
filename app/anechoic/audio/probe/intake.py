"""Opens a foreign file without following links, and takes a sealed copy of it in memory."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anechoic.audio.probe.promise import refused
from anechoic.rules.batch import FILE_BYTES, Reason

_PIECE: Final = 1024 * 1024
_F_ADD_SEALS: Final = 1033
_SEALS: Final = 0x000F
"""No further seal, no shrinking, no growing, no writing (`fcntl(2)`)."""


@dataclass(frozen=True)
class Taken:
    """A file as it was taken: a descriptor that nobody can change any more, and its SHA-256 in hexadecimal digits."""

    descriptor: int
    sha256: str


@contextmanager
def taken(path: Path) -> Iterator[Taken]:
    """Take a WAV or FLAC file; what is hashed is what is decoded, whatever happens to the file meanwhile.

    Raises:
        Refused: missing, not a plain file, too large, or of another kind by its first bytes.
    """
    source = _opened(path)
    try:
        if os.fstat(source).st_size > FILE_BYTES:
            raise refused(Reason.AUDIO_TOO_LARGE)
        copy = os.memfd_create("clip", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            digest = _copy(source, copy)
            _check_magic(copy)
            _seal(copy)
            yield Taken(copy, digest)
        finally:
            os.close(copy)
    finally:
        os.close(source)


def _opened(path: Path) -> int:
    try:
        # Not blocking: a named pipe in place of the file would hang the server.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        missing = error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}
        raise refused(Reason.AUDIO_MISSING if missing else Reason.AUDIO_NOT_A_FILE) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise refused(Reason.AUDIO_NOT_A_FILE)
    return descriptor


def _copy(source: int, copy: int) -> str:
    digest = hashlib.sha256()
    size = 0
    while piece := os.read(source, _PIECE):
        size += len(piece)
        if size > FILE_BYTES:
            raise refused(Reason.AUDIO_TOO_LARGE)
        digest.update(piece)
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(copy, rest) :]
    return digest.hexdigest()


def _check_magic(copy: int) -> None:
    head = os.pread(copy, 12, 0)
    if head[:4] != b"fLaC" and not (head[:4] == b"RIFF" and head[8:12] == b"WAVE"):
        raise refused(Reason.AUDIO_NOT_WAV_OR_FLAC)


def _seal(copy: int) -> None:
    import fcntl

    fcntl.fcntl(copy, _F_ADD_SEALS, _SEALS)
    os.lseek(copy, 0, os.SEEK_SET)
