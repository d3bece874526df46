"""What a file says about its own samples beyond what libsndfile checks: the WAV data length and the FLAC checksum."""

import hashlib
import os
import struct
from typing import Final

import numpy as np
import numpy.typing as npt

from anechoic.audio.probe.promise import refused
from anechoic.rules.batch import Reason

CHUNKS: Final = 1_000
"""Chunks looked at before the sound; a file with more is not a recording."""

_WIDTHS: Final = {"PCM_S8": 1, "PCM_16": 2, "PCM_24": 3}


def check_wav_length(descriptor: int) -> None:
    """Return only if the data chunk holds no fewer bytes than it promises; libsndfile shortens it silently.

    Raises:
        Refused: it promises more, or there is none.
    """
    size = os.fstat(descriptor).st_size
    at = 12
    for _ in range(CHUNKS):
        head = os.pread(descriptor, 8, at)
        if len(head) < 8:
            break
        name, length = struct.unpack("<4sI", head)
        at += 8
        if name == b"data":
            if length > size - at:
                raise refused(Reason.AUDIO_LENGTH_DIFFERS)
            return
        at += length + length % 2
    raise refused(Reason.AUDIO_UNREADABLE)


class FlacChecksum:
    """The MD5 of the unencoded samples in STREAMINFO (RFC 9639, section 8.2), which libsndfile leaves unchecked."""

    def __init__(self, descriptor: int, subtype: str) -> None:
        head = os.pread(descriptor, 42, 0)
        self._promised = head[26:42]
        self._width = _WIDTHS.get(subtype, 0)
        known = head[:4] == b"fLaC" and head[4] & 0x7F == 0 and any(self._promised)
        self._digest = hashlib.md5(usedforsecurity=False) if known and self._width else None

    def feed(self, block: npt.NDArray[np.int32]) -> None:
        """Take decoded samples, full-scale int32, one row a frame."""
        if self._digest is not None:
            octets = np.ascontiguousarray(block, "<i4").view(np.uint8).reshape(-1, 4)
            self._digest.update(np.ascontiguousarray(octets[:, 4 - self._width :]).data)

    def check(self) -> None:
        """Return only if all samples fed are those that were encoded, or the file states no checksum.

        Raises:
            Refused: they are not.
        """
        if self._digest is not None and self._digest.digest() != self._promised:
            raise refused(Reason.AUDIO_CHECKSUM)
