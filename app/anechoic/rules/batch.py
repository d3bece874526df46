"""What a delivered batch may hold: limits, and every reason to refuse an item with its sentence."""

from enum import Enum
from typing import Final

RATES: Final = (8_000, 16_000, 24_000, 32_000, 44_100, 48_000)
"""Frames a second that are taken as they are; nothing is resampled."""

MOST_CHANNELS: Final = 2
SHORTEST_S: Final = 0.3
LONGEST_S: Final = 600
FILE_BYTES: Final = 64 * 1024 * 1024
OPEN_CLIP_BYTES: Final = 6 * 1024 * 1024
"""The most PCM16 one open clip may hold at a workstation: it lies in locked memory."""

TEXT_CHARACTERS: Final = 4_000
LABEL_CHARACTERS: Final = 120
ATTRIBUTION_CHARACTERS: Final = 500
COMBINING_MARKS: Final = 12
"""More marks on one letter belong to no script; they are meant to stall a layout."""

CANDIDATES: Final = 6
ITEMS: Final = 100_000
LINE_BYTES: Final = 128 * 1024
DEPTH: Final = 8
"""Nesting of JSON; a line of the layout has 3."""

TOLERANCE_S: Final = 0.020
TOLERANCE_SHARE: Final = 0.005


class Reason(Enum):
    """Why an item was refused: a short stable word, and what a person reads beside it."""

    def __init__(self, code: str, sentence: str) -> None:
        self.code = code
        self.sentence = sentence

    AUDIO_MISSING = "audio_missing", "The audio file is not in the batch folder."
    AUDIO_NOT_A_FILE = "audio_not_a_file", "The audio name does not lead to a plain file inside the batch folder."
    AUDIO_TOO_LARGE = "audio_too_large", "The audio file is larger than 64 MiB."
    AUDIO_NOT_WAV_OR_FLAC = "audio_not_wav_or_flac", "The audio file is neither WAV nor FLAC."
    AUDIO_HASH_DIFFERS = "audio_hash_differs", "The audio file is not the one the batch describes: its hash differs."
    AUDIO_UNREADABLE = "audio_unreadable", "The audio file is damaged and cannot be decoded."
    AUDIO_ENCODING = "audio_encoding", "The samples are not stored as PCM or floating point."
    AUDIO_CHANNELS = "audio_channels", "The audio has more than two channels."
    AUDIO_RATE = "audio_rate", "The sample rate is not 8, 16, 24, 32, 44.1 or 48 kHz."
    AUDIO_TOO_SHORT = "audio_too_short", "The audio is shorter than 0.3 seconds."
    AUDIO_TOO_LONG = "audio_too_long", "The audio is longer than 600 seconds."
    AUDIO_LENGTH_DIFFERS = "audio_length_differs", "The audio does not hold as many frames as its header promises."
    AUDIO_LENGTH_UNKNOWN = "audio_length_unknown", "The header does not say how long the audio is."
    AUDIO_CHECKSUM = "audio_checksum", "The decoded sound does not match the checksum inside the file."
    AUDIO_NOT_FINITE = "audio_not_finite", "The audio holds samples that are not numbers."
    AUDIO_DECODER_STOPPED = "audio_decoder_stopped", "Decoding used too much memory, time or output and was stopped."
    MANIFEST_LENGTH_DIFFERS = "manifest_length_differs", "The audio is not as long as the batch says."
    MANIFEST_FORMAT_DIFFERS = "manifest_format_differs", "Sample rate or channels are not what the batch says."
    NO_PAUSE_TO_CUT = "no_pause_to_cut", "The recording is over the batch's limit and has no pause to cut it at."
    LINE_TOO_LONG = "line_too_long", "The line is longer than 128 KiB."
    LINE_NOT_JSON = "line_not_json", "The line is not one JSON object."
    LINE_TOO_DEEP = "line_too_deep", "The line nests deeper than 8 levels."
    LINE_DOUBLED_KEY = "line_doubled_key", "The line names a field twice."
    FIELD_WRONG = "field_wrong", "A field is missing or does not have the agreed form."
    TEXT_TOO_LONG = "text_too_long", "A text is longer than it may be."
    TEXT_CONTROL = "text_control", "A text holds control characters."
    TEXT_COMBINING = "text_combining", "A text stacks more combining marks on a letter than any script does."
    TOO_MANY_CANDIDATES = "too_many_candidates", "There are more than 6 candidates, or two of one name."
    WORDS_WRONG = (
        "words_wrong",
        "The words at their times do not add up to the transcript, or lie outside the recording.",
    )
    TERM_TWICE = "term_twice", "The glossary names this term twice for the same languages."
    TERMS_TOO_MANY = "terms_too_many", "The glossary has more than 300 terms or 48 KiB for these languages."
    ITEM_TWICE = "item_twice", "The batch names this item twice."
    ITEM_CHANGED = "item_changed", "The item was taken earlier with other content; the earlier one stays."
    CONSENT_MISSING = "consent_missing", "No consent is recorded for this item."
    CONSENT_WITHDRAWN = "consent_withdrawn", "Consent for this item was withdrawn."
    RECALLED = "recalled", "The owner recalled this item, its recording, conversation or speaker."


BY_CODE: Final = {reason.code: reason for reason in Reason}


def lengths_agree(one: float, other: float) -> bool:
    """Say whether two lengths in seconds are the same within 20 ms or 0.5 %, whichever is more."""
    return abs(one - other) <= max(TOLERANCE_S, TOLERANCE_SHARE * max(one, other))


def clip_frames(limit_s: float, rate: int) -> int:
    """Give the most frames of one clip: the batch's limit, and what one open clip may hold at a workstation.

    Args:
        limit_s: the batch's limit in seconds.
        rate: frames a second.
    """
    return min(int(limit_s * rate), OPEN_CLIP_BYTES // 2)
