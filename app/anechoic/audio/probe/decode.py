"""Reads one foreign sound file by its descriptor and gives mono PCM16 in blocks, counting what it really finds."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile

from anechoic.audio.pcm import Samples
from anechoic.audio.probe.claims import FlacChecksum, check_wav_length
from anechoic.audio.probe.promise import Format, refused
from anechoic.rules.batch import Reason

BLOCK_FRAMES: Final = 65_536
_FORMATS: Final = frozenset({"WAV", "WAVEX", "FLAC"})
_WHOLE: Final = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32"})
_FLOATING: Final = frozenset({"FLOAT", "DOUBLE"})


def open_sound(descriptor: int) -> soundfile.SoundFile:
    """Open a WAV or FLAC file by its descriptor, which stays the caller's.

    Raises:
        Refused: libsndfile cannot read it, or it holds another encoding.
    """
    try:
        sound = soundfile.SoundFile(descriptor, closefd=False)
    except (soundfile.LibsndfileError, ValueError, TypeError, OverflowError) as error:
        raise refused(Reason.AUDIO_UNREADABLE) from error
    if sound.format not in _FORMATS or sound.subtype not in _WHOLE | _FLOATING:
        sound.close()
        raise refused(Reason.AUDIO_ENCODING)
    if sound.format != "FLAC":
        check_wav_length(descriptor)
    return sound


def blocks(descriptor: int, sound: soundfile.SoundFile, promised: Format) -> Iterator[Samples]:
    """Decode block by block to the mean of the channels.

    Raises:
        Refused: damaged, samples that are not finite, another number of frames than promised, or other samples than its
            own checksum promises.
    """
    floating = sound.subtype in _FLOATING
    block = np.empty((BLOCK_FRAMES, promised.channels), np.float64 if floating else np.int32)
    checksum = FlacChecksum(descriptor, sound.subtype)
    found = 0
    while True:
        try:
            got = sound.read(out=block)
        except (soundfile.LibsndfileError, ValueError, TypeError, OverflowError) as error:
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
