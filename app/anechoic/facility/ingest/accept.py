"""The sound of one item: found inside the folder, decoded, compared with what the batch says, cut where it must be."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np

from anechoic.audio.pcm import Samples
from anechoic.audio.probe.parent import Decoded, Decoder
from anechoic.audio.speech import pauses, speech_spans
from anechoic.facility.ingest.lines import refused
from anechoic.facility.ingest.manifest import ItemLine, Profile
from anechoic.rules.batch import SHORTEST_S, Reason, clip_frames, lengths_agree
from anechoic.rules.split import cut
from anechoic.rules.timing import SaidWord, place_words
from anechoic.wire.work import Span, TimedWord

SPEECH_SPANS = 5_000
"""As many as a package's text may list."""


@dataclass(frozen=True, repr=False)
class Piece:
    """One clip to be kept.

    Attributes:
        number: from 1.
        of: how many there are; 1 for an item that stays whole.
        pcm: mono int16.
        speech: spans in which somebody speaks, in frames of this piece.
        words: of the transcript at their times; none where the batch gives none, and none for a piece of a whole.
    """

    number: int
    of: int
    pcm: Samples
    speech: tuple[Span, ...]
    words: tuple[TimedWord, ...] = ()


@dataclass(frozen=True, repr=False)
class Heard:
    """The sound of an item: frames a second and its pieces in order."""

    rate: int
    pieces: tuple[Piece, ...]


def hear(decoder: Decoder, folder: Path, profile: Profile, item: ItemLine) -> Heard:
    """Decode and check an item's sound, and cut it if it is over the batch's limit.

    Raises:
        Refused: with a `Reason`'s code.
        Unavailable: the decoder cannot be started.
    """
    found = decoder.decode(audio_path(folder, item.audio), sha256=item.audio_sha256)
    if not lengths_agree(found.frames / found.rate, item.duration_s):
        raise refused(Reason.MANIFEST_LENGTH_DIFFERS)
    if item.sample_rate not in {None, found.rate} or item.channels not in {None, found.channels}:
        raise refused(Reason.MANIFEST_FORMAT_DIFFERS)
    words = _words(item, found)
    spans = _cut(found, profile)
    if len(spans) == 1:
        return Heard(found.rate, (Piece(1, 1, found.pcm, _speech(found.pcm, found.rate), words),))
    return Heard(
        found.rate,
        tuple(
            Piece(number, len(spans), found.pcm[first:last], _speech(found.pcm[first:last], found.rate))
            for number, (first, last) in enumerate(spans, 1)
        ),
    )


def audio_path(folder: Path, name: str) -> Path:
    """Give the file a batch's audio name means, which lies inside its folder wherever links lead.

    Raises:
        Refused: the name is absolute, climbs, or leads outside.
    """
    parts = PurePosixPath(name).parts
    if not parts or "\0" in name or "\\" in name or name.startswith("/") or ".." in parts:
        raise refused(Reason.AUDIO_NOT_A_FILE)
    try:
        home = folder.resolve()
        room = folder.joinpath(*parts[:-1]).resolve()
    except (OSError, RuntimeError) as error:
        raise refused(Reason.AUDIO_MISSING) from error
    if not room.is_relative_to(home):
        raise refused(Reason.AUDIO_NOT_A_FILE)
    return room / parts[-1]


def _cut(found: Decoded, profile: Profile) -> tuple[tuple[int, int], ...]:
    longest = clip_frames(profile.max_clip_seconds, found.rate)
    if found.frames <= longest:
        return ((0, found.frames),)
    quiet = [(one.first, one.last_exclusive) for one in pauses(found.pcm, found.rate)]
    shortest = int(np.ceil(SHORTEST_S * found.rate))
    pieces = cut(found.frames, quiet, longest=longest, shortest=shortest)
    if pieces is None:
        raise refused(Reason.NO_PAUSE_TO_CUT)
    return pieces


def _words(item: ItemLine, found: Decoded) -> tuple[TimedWord, ...]:
    if not item.words:
        return ()
    said = [SaidWord(word.text, word.start_s, word.end_s, word.confidence) for word in item.words]
    placed = place_words(said, item.automatic_transcript, frames=found.frames, rate=found.rate)
    if placed is None:
        raise refused(Reason.WORDS_WRONG)
    return tuple(TimedWord(text=one.text, first=one.first, last=one.last, unsure=one.unsure) for one in placed)


def _speech(pcm: Samples, rate: int) -> tuple[Span, ...]:
    spans = speech_spans(pcm, rate)[:SPEECH_SPANS]
    return tuple(Span(first=one.first, last=one.last_exclusive) for one in spans)
