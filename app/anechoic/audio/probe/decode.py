"""Reads one foreign sound file by its descriptor and gives mono PCM16 in blocks, counting what it really finds."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile

from anechoic.audio.pcm import Samples
from anechoic.audio.probe.allowed import CLIP, FLOATING, Allowed
from anechoic.audio.probe.claims import FlacChecksum, check_wav_length
from anechoic.audio.probe.promise import Format, refused
from anechoic.rules.batch import Reason

BLOCK_FRAMES: Final = 65_536
_PIECE: Final = 2_048
_ABOUT: Final = 4_608
"""Frames by which a coded file may be shorter than its header says: what its encoder put before and after."""

_Unread = (soundfile.LibsndfileError, ValueError, TypeError, OverflowError)


class _Forward(soundfile.SoundFile):
    """A file read from its beginning to its end.

    soundfile seeks after each block to where it stands already; in an MP3 that loses what the next frames borrow from
    the ones before, and most of the sound comes out as silence (measured, 0.13.1).
    """

    def seekable(self) -> bool:
        """Say that there is nothing to be sought."""
        return False


def open_sound(descriptor: int, allowed: Allowed = CLIP) -> soundfile.SoundFile:
    """Open a sound file by its descriptor, which stays the caller's.

    Raises:
        Refused: libsndfile cannot read it, or it holds another encoding.
    """
    try:
        sound = (soundfile.SoundFile if allowed.strict else _Forward)(descriptor, closefd=False)
    except _Unread as error:
        raise refused(Reason.AUDIO_UNREADABLE) from error
    if sound.format not in allowed.formats or sound.subtype not in allowed.encodings:
        sound.close()
        raise refused(Reason.AUDIO_ENCODING)
    if allowed.strict and sound.format != "FLAC":
        check_wav_length(descriptor)
    return sound


def blocks(descriptor: int, sound: soundfile.SoundFile, promised: Format) -> Iterator[Samples]:
    """Decode block by block to the mean of the channels.

    Raises:
        Refused: damaged, samples that are not finite, another number of frames than promised, or other samples than its
            own checksum promises.
    """
    floating = sound.subtype in FLOATING
    block = np.empty((BLOCK_FRAMES, promised.channels), np.float64 if floating else np.int32)
    checksum = FlacChecksum(descriptor, sound.subtype)
    found = 0
    while True:
        try:
            got = sound.read(out=block)
        except _Unread as error:
            raise refused(Reason.AUDIO_UNREADABLE) from error
        if not len(got):
            break
        found += len(got)
        if found > promised.frames:
            raise refused(Reason.AUDIO_LENGTH_DIFFERS)
        if floating:
            yield _from_floating(got)
        else:
            checksum.feed(got)
            yield _from_whole(got)
    if found != promised.frames:
        raise refused(Reason.AUDIO_LENGTH_DIFFERS)
    checksum.check()


def readable_blocks(sound: soundfile.SoundFile, promised: Format) -> Iterator[Samples | None]:
    """Decode block by block to the mean of the channels, as far as it goes; None at the end where that is too early.

    Samples that are not finite end it as any other damage does.
    """
    block = np.empty((BLOCK_FRAMES, promised.channels), np.float64)
    found = held = 0
    while found < promised.frames:
        # Damage costs the rest of its piece. Rounded and told is a block of them, or that would take most of the time.
        piece = block[held : held + min(_PIECE, promised.frames - found)]
        try:
            got = sound.read(out=piece)
        except _Unread:
            break
        if not len(got) or not np.isfinite(got).all():
            break
        found += len(got)
        held += len(got)
        if held + _PIECE > BLOCK_FRAMES:
            yield _from_floating(block[:held])
            held = 0
    if held:
        yield _from_floating(block[:held])
    coded = sound.format in {"OGG", "MP3", "MPEG"}
    if found < promised.frames - (_ABOUT if coded else 0):
        yield None


def _from_whole(block: npt.NDArray[np.int32]) -> Samples:
    """Round the mean of full-scale int32 to 16 bits; a mono 16-bit file comes out bit for bit."""
    mean = block.sum(axis=1, dtype=np.int64) // block.shape[1]
    rounded: Samples = np.minimum((mean + 0x8000) >> 16, 32_767).astype(np.int16)
    return rounded


def _from_floating(block: npt.NDArray[np.float64]) -> Samples:
    if not np.isfinite(block).all():
        raise refused(Reason.AUDIO_NOT_FINITE)
    mean = np.clip(block, -1.0, 1.0).mean(axis=1)
    rounded: Samples = np.clip(np.rint(mean * 32_768.0), -32_768, 32_767).astype(np.int16)
    return rounded
