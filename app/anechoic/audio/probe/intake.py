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

from anechoic.audio.probe.allowed import CLIP, Allowed
from anechoic.audio.probe.promise import refused
from anechoic.rules.batch import Reason

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
def taken(path: Path, allowed: Allowed = CLIP) -> Iterator[Taken]:
    """Take a sound file; what is hashed is what is decoded, whatever happens to the file meanwhile.

    Raises:
        Refused: missing, not a plain file, too large, or of another kind by its first bytes.
    """
    source = _opened(path)
    try:
        if os.fstat(source).st_size > allowed.file_bytes:
            raise refused(Reason.AUDIO_TOO_LARGE)
        copy = os.memfd_create("clip", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            digest = _copy(source, copy, allowed.file_bytes)
            _check_magic(copy, allowed)
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


def _copy(source: int, copy: int, most: int) -> str:
    digest = hashlib.sha256()
    size = 0
    while piece := os.read(source, _PIECE):
        size += len(piece)
        if size > most:
            raise refused(Reason.AUDIO_TOO_LARGE)
        digest.update(piece)
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(copy, rest) :]
    return digest.hexdigest()


def _check_magic(copy: int, allowed: Allowed) -> None:
    kind = _kind(os.pread(copy, 12, 0))
    if kind not in allowed.formats:
        raise refused(Reason.AUDIO_NOT_WAV_OR_FLAC)


def _kind(head: bytes) -> str:
    """Name what a file is by its first bytes; empty where that is none we know."""
    if head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE":
        return "WAV" if head[:4] == b"RIFF" else "RF64"
    if head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0):
        return "MP3"
    return {b"fLaC": "FLAC", b"OggS": "OGG"}.get(head[:4], "")


def _seal(copy: int) -> None:
    import fcntl

    fcntl.fcntl(copy, _F_ADD_SEALS, _SEALS)
    os.lseek(copy, 0, os.SEEK_SET)
