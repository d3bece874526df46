"""The layout of a delivered batch: `batch.json`, `items.jsonl`, perhaps `hidden.jsonl`. Other fields are dropped."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from anechoic.errors import Refused
from anechoic.facility.ingest.lines import Line, lines, parse, refused
from anechoic.facility.ingest.wording import label, text
from anechoic.rules.batch import ATTRIBUTION_CHARACTERS, CANDIDATES, LONGEST_S, SHORTEST_S, Reason
from anechoic.rules.task import Classification, TaskKind
from anechoic.rules.timing import WORDS
from anechoic.wire.fields import Locale

_T = TypeVar("_T")
_PLACE = re.compile(r"\$([\w.\[\]]*)`")


class Consent(msgspec.Struct, frozen=True):
    """On what the recordings may be heard, and where that is written."""

    basis: str
    reference: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """`batch.json`.

    Attributes:
        batch: the owner's name of it.
        owner: the owner's name of themselves; ids of conversations, speakers and clips are theirs.
        max_clip_seconds: longer recordings are split.
        overlap: answers wanted of different people.
        gold_share: of the eligible items.
    """

    batch: str
    owner: str
    classification: Classification
    purpose: str = ""
    consent: Consent
    target_language: Locale
    max_clip_seconds: Annotated[float, Meta(ge=2 * SHORTEST_S, le=LONGEST_S)] = 30
    retention_days: Annotated[int, Meta(ge=1, le=3_650)]
    overlap: Annotated[int, Meta(ge=1, le=16)] = 1
    gold_share: Annotated[float, Meta(ge=0, le=1)] = 0.0


class CandidateLine(msgspec.Struct, frozen=True):
    """One machine answer under the owner's id."""

    candidate_id: str
    text: str


class ContextLine(msgspec.Struct, frozen=True):
    """Which product and locale; never identity."""

    product: str = ""
    locale: str = ""


class WordLine(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the transcript at its time."""

    text: str
    start_s: Annotated[float, Meta(ge=0, le=86_400)]
    end_s: Annotated[float, Meta(ge=0, le=86_400)]
    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None


class ItemLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of `items.jsonl`."""

    item_id: str
    clip_id: str
    conversation: str
    speaker: str
    audio: str
    audio_sha256: Annotated[str, Meta(pattern="^[0-9a-fA-F]{64}$", max_length=64)]
    duration_s: Annotated[float, Meta(ge=0, le=86_400)]
    sample_rate: int | None = None
    channels: int | None = None
    source_language: Locale
    target_language: Locale | None = None
    task: TaskKind
    automatic_transcript: str = ""
    words: Annotated[tuple[WordLine, ...], Meta(max_length=WORDS)] = ()
    candidates: tuple[CandidateLine, ...] = ()
    licence: str = ""
    attribution: str = ""
    consent: str = ""
    context: ContextLine = ContextLine()
    response_text: str = ""
    wake_word: str = ""
    made_for_training: bool = False
    hard_to_hear: bool = False


class GoldLine(msgspec.Struct, frozen=True):
    """What is used of one line of `hidden.jsonl`; everything else in it stays unread."""

    item_id: str
    best_candidate_excluding_deliberate: str | None = None
    reference_translation: str | None = None
    reference_transcript: str | None = None


@dataclass(frozen=True)
class Gold:
    """The known answer of an item: the owner's id of the best candidate, and the references' words or nothing."""

    best: str
    translation: str
    transcript: str

    def reference(self, kind: TaskKind) -> str:
        """Give the words a person could have written for a task of this kind."""
        return {TaskKind.TRANSLATION: self.translation, TaskKind.TRANSCRIPTION: self.transcript}.get(kind, "")


def read_profile(folder: Path) -> Profile:
    """Read `batch.json`.

    Raises:
        Refused: missing or malformed; the sentence names the field.
    """
    data = b"\n".join(line.data or b"" for line in lines(folder / "batch.json"))
    try:
        found = convert(parse(data), Profile)
        return msgspec.structs.replace(
            found,
            batch=label(found.batch, "batch"),
            owner=label(found.owner, "owner"),
            purpose=label(found.purpose, "purpose", empty=True),
            consent=Consent(
                basis=label(found.consent.basis, "consent.basis"),
                reference=label(found.consent.reference, "consent.reference", empty=True),
            ),
        )
    except Refused as error:
        raise Refused(f"batch.json: {error} Nothing was taken.", code="batch_file") from error


def read_item(line: Line) -> ItemLine:
    """Read one line of `items.jsonl`.

    Raises:
        Refused: with a `Reason`'s code; the sentence names the field.
    """
    found = convert(parse(line.data), ItemLine)
    names = [one.candidate_id for one in found.candidates]
    if len(names) > CANDIDATES or len(set(names)) != len(names):
        raise refused(Reason.TOO_MANY_CANDIDATES)
    return msgspec.structs.replace(
        found,
        item_id=label(found.item_id, "item_id"),
        clip_id=label(found.clip_id, "clip_id"),
        conversation=label(found.conversation, "conversation"),
        speaker=label(found.speaker, "speaker"),
        audio=text(found.audio, "audio", most=1_000),
        automatic_transcript=text(found.automatic_transcript, "automatic_transcript"),
        words=tuple(
            msgspec.structs.replace(word, text=label(word.text, f"words[{at}].text"))
            for at, word in enumerate(found.words)
        ),
        candidates=tuple(
            CandidateLine(
                label(one.candidate_id, f"candidates[{at}].candidate_id"), text(one.text, f"candidates[{at}].text")
            )
            for at, one in enumerate(found.candidates)
        ),
        licence=label(found.licence, "licence", empty=True),
        attribution=text(found.attribution, "attribution", most=ATTRIBUTION_CHARACTERS),
        context=ContextLine(
            product=label(found.context.product, "context.product", empty=True),
            locale=label(found.context.locale, "context.locale", empty=True),
        ),
        response_text=text(found.response_text, "response_text"),
        wake_word=label(found.wake_word, "wake_word", empty=True),
    )


def named(line: Line) -> str:
    """Give the item id of a line that was refused, or nothing where none can be read."""
    try:
        name = parse(line.data).get("item_id")
        return label(name, "item_id", empty=True) if isinstance(name, str) else ""
    except Refused:
        return ""


def read_gold(folder: Path) -> tuple[dict[str, Gold], tuple[int, ...]]:
    """Read the known answers, if the batch has any.

    Returns:
        By the owner's item id; and the numbers of the lines that could not be used.

    Raises:
        Refused: the file is there but cannot be read.
    """
    path = folder / "hidden.jsonl"
    if not path.exists() and not path.is_symlink():
        return {}, ()
    known: dict[str, Gold] = {}
    unusable = []
    for line in lines(path):
        try:
            found = convert(parse(line.data), GoldLine)
            if found.best_candidate_excluding_deliberate:
                known[label(found.item_id, "item_id")] = Gold(
                    label(found.best_candidate_excluding_deliberate, "best_candidate_excluding_deliberate"),
                    text(found.reference_translation or "", "reference_translation"),
                    text(found.reference_transcript or "", "reference_transcript"),
                )
        except Refused:
            unusable.append(line.number)
    return known, tuple(unusable)


def convert(table: dict[str, Any], kind: type[_T]) -> _T:
    """Give one object of foreign JSON as our type.

    Raises:
        Refused: it does not have the agreed form; the sentence names the field, never its content.
    """
    try:
        return msgspec.convert(table, kind, strict=True)
    except UnicodeEncodeError as error:  # half a character, written as an escape
        raise refused(Reason.TEXT_CONTROL) from error
    except (msgspec.ValidationError, OverflowError) as error:
        # Of the library's words only the place is used: the rest may quote the content.
        place = _PLACE.search(str(error))
        missing = re.search(r"missing required field `(\w+)`", str(error))
        field = missing[1] if missing else (place[1].lstrip(".") if place else "")
        raise refused(Reason.FIELD_WRONG, f"Field: {field or 'unknown'}.") from error
