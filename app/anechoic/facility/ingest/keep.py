"""Writing one item: every row of it and its leaves of the record in one transaction, blobs before it."""

import contextlib
import json
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Refused, Unavailable
from anechoic.facility.audit import record
from anechoic.facility.contents import seal_pcm, seal_text, wrap_key
from anechoic.facility.context import Facility
from anechoic.facility.gold import seal_known
from anechoic.facility.ingest.accept import Heard, Piece
from anechoic.facility.ingest.manifest import Gold, ItemLine, Profile
from anechoic.facility.tags import OwnersTags
from anechoic.rules.exposure import HardMark
from anechoic.rules.gold import Known, with_equals
from anechoic.rules.record_kinds import RecordKind
from anechoic.rules.task import TaskState
from anechoic.seal.box import Box
from anechoic.store.facility import batches as stored
from anechoic.store.facility import care
from anechoic.wire.work import Candidate, Context, TaskText

_KEYS = "abcdef"


@dataclass(frozen=True, repr=False)
class Kept:
    """An item on its way into the database.

    Attributes:
        batch: our id of it.
        earlier: our id of the item where it was refused before.
        gold: the known answer, where this item was chosen to carry it.
    """

    batch: str
    profile: Profile
    item: ItemLine
    tags: OwnersTags
    content_tag: bytes
    earlier: str | None
    gold: Gold | None


@dataclass(frozen=True, repr=False)
class _SealedPiece:
    clip: str
    piece: Piece
    blob: str
    wrapped_key: bytes
    sealed_text: bytes


def keep(facility: Facility, kept: Kept, heard: Heard) -> int:
    """Seal an item's pieces and write them.

    Returns:
        How many clips were made.

    Raises:
        Unavailable: the disk; nothing of the item is there then.
        Refused: somebody else added the same item meanwhile.
    """
    sealed: list[_SealedPiece] = []
    try:
        for piece in heard.pieces:
            sealed.append(_seal(facility, kept, piece))  # noqa: PERF401 - what is there already is cleaned up
        with facility.database.write() as connection:
            _write(facility, connection, kept, heard.rate, sealed)
    except BaseException:
        # A blob without its key is noise, but it takes room. Gone or not: the first error is the one to tell.
        for one in sealed:
            with contextlib.suppress(Unavailable):
                facility.blobs.delete(one.blob)
        raise
    return len(sealed)


def keep_refused(
    facility: Facility, batch: str, item_tag: bytes, content_tag: bytes, *, name: str, line: int, code: str
) -> None:
    """Write that an item was refused, once as long as its reason stays the same."""
    with facility.database.write() as connection:
        earlier = stored.item(connection, batch, item_tag)
        if earlier is not None and (earlier.outcome != "refused" or earlier.reason == code):
            return
        item = facility.new_id() if earlier is None else str(earlier.id)
        ids = json.dumps({"item": name, "line": line}).encode()
        values = {
            "content_tag": content_tag,
            "sealed_ids": facility.columns.seal("item", "sealed_ids", item, ids),
            "outcome": "refused",
            "reason": code,
        }
        if earlier is None:
            stored.add_item(connection, id=item, batch=batch, item_tag=item_tag, **values)
        else:
            stored.change_item(connection, item, **values)
        record.append(facility, connection, RecordKind.ITEM_REFUSED, {"batch": batch, "item": item, "reason": code})


def _seal(facility: Facility, kept: Kept, piece: Piece) -> _SealedPiece:
    clip = facility.new_id()
    key = Box.generate_key()
    return _SealedPiece(
        clip=clip,
        piece=piece,
        blob=facility.blobs.put(seal_pcm(key, clip, piece.pcm.astype("<i2").tobytes())),
        wrapped_key=wrap_key(facility, clip, key),
        sealed_text=seal_text(key, clip, _text(kept, piece)),
    )


def _text(kept: Kept, piece: Piece) -> TaskText:
    item, whole = kept.item, piece.of == 1
    return TaskText(
        kind=item.task,
        source=item.source_language,
        target=_target(kept),
        frames=len(piece.pcm),
        # What was written of the whole does not fit a piece of it.
        transcript=item.automatic_transcript if whole else "",
        candidates=_candidates(item) if whole else (),
        context=Context(product=item.context.product, locale=item.context.locale),
        attribution=item.attribution,
        licence=item.licence,
        response=item.response_text if whole else "",
        wake_word=item.wake_word,
        speech=piece.speech,
        words=piece.words,
        made_for_training=item.made_for_training,
        piece="" if whole else f"{piece.number} of {piece.of}",
    )


def _candidates(item: ItemLine) -> tuple[Candidate, ...]:
    return tuple(Candidate(key=key, text=one.text) for key, one in zip(_KEYS, item.candidates, strict=False))


def _target(kept: Kept) -> str:
    return kept.item.target_language or kept.profile.target_language


def _write(facility: Facility, connection: Connection, kept: Kept, rate: int, sealed: list[_SealedPiece]) -> None:
    now = facility.clock.now_ms()
    found = stored.item(connection, kept.batch, kept.tags.item)
    if (None if found is None else str(found.id)) != kept.earlier:
        raise Refused("Another run of `batch add` took this item meanwhile. Run it again.", code="item_meanwhile")
    item = kept.earlier or facility.new_id()
    values = {
        "content_tag": kept.content_tag,
        "sealed_ids": facility.columns.seal("item", "sealed_ids", item, _owners_ids(kept.item)),
        "outcome": "accepted" if len(sealed) == 1 else "split",
        "reason": "",
    }
    if kept.earlier is None:
        stored.add_item(connection, id=item, batch=kept.batch, item_tag=kept.tags.item, **values)
    else:
        stored.change_item(connection, item, **values)
    for one in sealed:
        task = facility.new_id()
        frames = len(one.piece.pcm)
        stored.add_clip(
            connection,
            {
                "id": one.clip,
                "item": item,
                "batch": kept.batch,
                "conversation_tag": kept.tags.conversation,
                "speaker_tag": kept.tags.speaker,
                "source_tag": kept.tags.clip,
                "piece": one.piece.number,
                "pieces": one.piece.of,
                "rate": rate,
                "frames": frames,
                "blob": one.blob,
                "sealed_text": one.sealed_text,
            },
            {"clip": one.clip, "epoch": facility.secrets.epoch, "wrapped_key": one.wrapped_key},
            {
                "id": task,
                "clip": one.clip,
                "batch": kept.batch,
                "kind": kept.item.task.value,
                "source": kept.item.source_language,
                "target": _target(kept),
                "state": TaskState.READY.value,
                "wanted": kept.profile.overlap,
                "conversation_tag": kept.tags.conversation,
                "milliseconds": frames * 1000 // rate,
                "order_key": _order_key(facility, kept, one.piece.number),
                "changed": now,
                **_gold(facility, task, kept, whole=one.piece.of == 1),
            },
        )
        if kept.item.hard_to_hear:
            care.mark(connection, task, answer=None, why=HardMark.OWNER, at=now)
        ids = {"batch": kept.batch, "item": item, "clip": one.clip, "task": task}
        record.append(facility, connection, RecordKind.CLIP_ADDED, ids)


def _order_key(facility: Facility, kept: Kept, piece: int) -> int:
    seed = facility.columns.tag("order", f"{kept.batch}|{kept.item.item_id}|{piece}")
    return int.from_bytes(seed[:6], "big")


def _gold(facility: Facility, task: str, kept: Kept, *, whole: bool) -> dict[str, object]:
    if kept.gold is None or not whole:
        return {"gold": False}
    best = with_equals(kept.gold.best, {one.candidate_id: one.text for one in kept.item.candidates})
    if not best:
        return {"gold": False}
    known = Known(best, kept.gold.reference(kept.item.task))
    return {"gold": True, "sealed_gold": seal_known(facility, task, known)}


def _owners_ids(item: ItemLine) -> bytes:
    return json.dumps(
        {
            "item": item.item_id,
            "clip": item.clip_id,
            "conversation": item.conversation,
            "speaker": item.speaker,
            "audio": item.audio,
            "audio_sha256": item.audio_sha256.lower(),
            "candidates": [one.candidate_id for one in item.candidates],
        }
    ).encode()
