"""Personal details: marked in an answer, kept by the clip, beeped and masked in every package made after.

What was delivered or is held at a workstation already stays as it is; what a supervisor reads of earlier answers does
too, for it is judged. A mark is never taken off by a take-back: who heard a detail once need not hear it again.
"""

from collections.abc import Sequence

import msgspec
import numpy as np
from sqlalchemy import Connection

from anechoic.audio.beep import beeped
from anechoic.audio.frames import Span
from anechoic.errors import Refused
from anechoic.facility.audit import record
from anechoic.facility.contents import Contents
from anechoic.facility.context import Facility
from anechoic.rules import masking
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import Flag
from anechoic.store.facility import masks
from anechoic.wire import work
from anechoic.wire.answers import AnswerBody


def check_masks(body: AnswerBody, frames: int) -> None:
    """Return only if the spans an answer marks lie in its clip and stand beside the flag.

    Raises:
        Refused: code `masks`.
    """
    if not body.masks:
        return
    inside = all(span.first < span.last <= frames for span in body.masks)
    if not inside or Flag.PERSONAL_DETAIL not in body.flags:
        raise Refused("A personal detail of this answer is marked outside the clip.", code="masks")


def keep_masks(facility: Facility, connection: Connection, body: AnswerBody) -> None:
    """Keep what an accepted answer marks, for all packages to come."""
    if not body.masks:
        return
    for span in body.masks:
        masks.add(
            connection,
            clip=body.clip,
            answer=body.answer,
            first=span.first,
            last=span.last,
            at=facility.clock.now_ms(),
        )
    ids = {"clip": body.clip, "answer": body.answer, "spans": str(len(body.masks))}
    record.append(facility, connection, RecordKind.CLIP_MASKED, ids)


def masks_of(connection: Connection, clip: str, *, until: int | None = None) -> tuple[tuple[int, int], ...]:
    """Give the spans of a clip nobody hears any more, in order, none touching another.

    Args:
        connection: any.
        clip: which.
        until: Unix milliseconds; those marked later are left out. None = all.
    """
    return masking.merged(masks.of_clip(connection, clip, until=until))


def heard(contents: Contents, spans: Sequence[tuple[int, int]]) -> bytes:
    """Give the sound of a clip as it may be heard: PCM16 mono little endian with a tone in each span."""
    if not spans:
        return contents.pcm
    pcm = np.frombuffer(contents.pcm, "<i2")
    return beeped(pcm, contents.rate, (Span(first, last) for first, last in spans)).astype("<i2").tobytes()


def read(text: work.TaskText, spans: Sequence[tuple[int, int]]) -> work.TaskText:
    """Give the text of a clip as it may be read: words spoken in a span masked wherever they stand.

    Args:
        text: as it is kept, with its candidates in the order of who reads it: equal ones are folded before masking.
        spans: of the clip.
    """
    if not spans:
        return text
    hidden = masking.masked_indices([(word.first, word.last) for word in text.words], spans)
    known = masking.known_by(text.words[number].text for number in hidden)
    return msgspec.structs.replace(
        text,
        transcript=masking.masked_text(text.transcript, known),
        response=masking.masked_text(text.response, known),
        candidates=tuple(
            msgspec.structs.replace(one, text=masking.masked_text(one.text, known)) for one in text.candidates
        ),
        words=tuple(
            msgspec.structs.replace(word, text=masking.masked_word(word.text)) if number in hidden else word
            for number, word in enumerate(text.words)
        ),
        masked=tuple(work.Span(first=first, last=last) for first, last in spans),
    )
