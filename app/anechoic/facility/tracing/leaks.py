"""Recordings from outside: their hash, their sound by the confined decoder, and a sentence for each that has none."""

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from anechoic.audio.pcm import Samples
from anechoic.audio.probe.allowed import LEAK
from anechoic.audio.probe.parent import Decoder
from anechoic.errors import Refused
from anechoic.rules.batch import Reason

MOST_LEAKS = 1_000
"""Recordings of one investigation: each costs evidence of all the others."""

_WALL_S = 900.0
_PIECE = 1024 * 1024
_SENTENCES = {
    Reason.AUDIO_MISSING: "There is no such file.",
    Reason.AUDIO_NOT_A_FILE: "It is not a plain file.",
    Reason.AUDIO_TOO_LARGE: "The file is larger than 1 GiB. Cut it, and give the part in question.",
    Reason.AUDIO_NOT_WAV_OR_FLAC: (
        "It is no WAV, FLAC, Ogg or MP3 file. Convert it to WAV with a program you trust, and give that."
    ),
    Reason.AUDIO_UNREADABLE: "The file is damaged: nothing of it can be decoded.",
    Reason.AUDIO_ENCODING: "Its samples are stored in a way that is not read here. Convert it to WAV.",
    Reason.AUDIO_CHANNELS: "It has no channel, or more than eight.",
    Reason.AUDIO_RATE: "Its sample rate is not between 4 and 192 kHz.",
    Reason.AUDIO_TOO_LONG: "It is longer than two hours. Cut it, and give the part in question.",
    Reason.AUDIO_DECODER_STOPPED: "Decoding it used too much memory or time and was stopped.",
    Reason.AUDIO_HASH_DIFFERS: "The file is not the one the request is about: it was changed meanwhile.",
}


@dataclass(frozen=True, repr=False)
class Leak:
    """A recording that was decoded.

    Attributes:
        sha256: of the file, in hexadecimal digits.
        rate: frames a second.
        channels: of the file, before their mean was taken.
        pcm: mono int16.
        cut_short: the file is damaged or ends before its time; what came before is here.
    """

    sha256: str
    rate: int
    channels: int
    pcm: Samples
    cut_short: bool


@dataclass(frozen=True)
class Unread:
    """A recording that could not be decoded: its hash, and why in one sentence."""

    sha256: str
    code: str
    sentence: str


def hashes(paths: Sequence[Path]) -> list[str]:
    """Give the SHA-256 of files, in hexadecimal digits.

    Raises:
        Refused: none or too many; one that is not there, is not a plain file, or is too large; two that are the same.
    """
    if not paths:
        raise Refused("Name the recording to look into.", code="no_recording")
    if len(paths) > MOST_LEAKS:
        raise Refused(
            f"That are {len(paths):,} recordings; {MOST_LEAKS:,} at a time are looked into. Each one more costs "
            "evidence of all others: leave out what is not in question.",
            code="too_many",
        )
    found: dict[str, Path] = {}
    for path in paths:
        digest = _hash_of(path)
        if digest in found:
            raise Refused(f"{path.name} is the same file as {found[digest].name}. Give it once.", code="twice")
        found[digest] = path
    return list(found)


def read(paths: Sequence[Path], wanted: Sequence[str]) -> Iterator[Leak | Unread]:
    """Decode recordings one after the other.

    Args:
        paths: the files.
        wanted: the hash each must have.

    Raises:
        Unavailable: the decoder could not be started.
    """
    with Decoder(wall_s=_WALL_S, allowed=LEAK) as decoder:
        for path, digest in zip(paths, wanted, strict=True):
            try:
                found = decoder.decode(path.resolve(), sha256=digest)
            except Refused as refusal:
                yield Unread(digest, refusal.code, sentence_of(refusal))
                continue
            if not len(found.pcm):
                yield Unread(digest, Reason.AUDIO_UNREADABLE.code, _SENTENCES[Reason.AUDIO_UNREADABLE])
            else:
                yield Leak(found.sha256, found.rate, found.channels, found.pcm, found.cut_short)


def sentence_of(refusal: Refused) -> str:
    """Give the decoder's refusal in the words of an investigation."""
    for reason, sentence in _SENTENCES.items():
        if reason.code == refusal.code:
            return sentence
    return refusal.text()


def _hash_of(path: Path) -> str:
    try:
        # Not blocking: a named pipe in place of the file would hang here.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Refused(f"{path.name or path} cannot be read.", code="no_recording") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Refused(f"{path.name or path} is not a plain file.", code="no_recording")
    digest, size = hashlib.sha256(), 0
    with os.fdopen(descriptor, "rb") as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > LEAK.file_bytes:
                raise Refused(f"{path.name}: {_SENTENCES[Reason.AUDIO_TOO_LARGE]}", code="too_large")
            digest.update(piece)
    return digest.hexdigest()
