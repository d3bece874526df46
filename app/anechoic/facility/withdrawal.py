"""The end of clips, by recall or because their time is over: keys, words and sound, in the server and beyond."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind
from anechoic.store.facility import withdrawals as stored

RETENTION = "retention"
_AT_ONCE = 1_000


def end(facility: Facility, connection: Connection, clips: Sequence[str], *, reason: str, withdrawn: bool) -> None:
    """End clips in the caller's write transaction; their blobs are dropped after it, with `drop_blobs`.

    Content keys and release keys are destroyed, leases, tasks, answers and reviews ended, the words of answers and
    reviews overwritten, a tombstone tells every workstation, and the record has a leaf a clip.

    Args:
        facility: whose clips.
        connection: from `Database.write`.
        clips: ids of clips that were not ended before.
        reason: a short word for tombstone and record.
        withdrawn: the owner took them back, rather than their time being over.
    """
    answers, reviews = stored.texts(connection, clips)
    for answer in answers:
        stored.end_answer(
            connection,
            answer,
            body=facility.columns.seal("answer", "sealed_body", answer, b""),
            signatures=facility.columns.seal("answer", "sealed_signatures", answer, b""),
            at=facility.clock.now_ms(),
        )
    for review in reviews:
        stored.end_review(connection, review)
    stored.end_clips(connection, clips, now=facility.clock.now_ms(), reason=reason, withdrawn=withdrawn)
    for clip in clips:
        record.append(facility, connection, RecordKind.CLIP_WITHDRAWN, {"clip": clip, "reason": reason})


def drop_blobs(facility: Facility, names: Iterable[str]) -> None:
    """Remove the sound of ended clips and the database's old pages; safe to repeat.

    Raises:
        Unavailable: the disk refuses.
    """
    for name in names:
        facility.blobs.delete(name)
    facility.database.forget()


def expire_retention(facility: Facility) -> int:
    """End every clip whose batch's days are over.

    Returns:
        How many clips were ended now.

    Raises:
        Unavailable: the disk; the next call goes on.
    """
    ended = 0
    while True:
        with facility.database.read() as connection:
            if not stored.past_retention(connection, facility.clock.now_ms(), 1):
                return ended
        with facility.database.write() as connection:
            over = stored.past_retention(connection, facility.clock.now_ms(), _AT_ONCE)
            end(facility, connection, [str(clip.id) for clip in over], reason=RETENTION, withdrawn=False)
            record.checkpoint(facility, connection)
            # Before the commit: killed here, the next call ends the same clips again and nothing stays behind.
            for clip in over:
                facility.blobs.delete(str(clip.blob))
        facility.database.forget()
        ended += len(over)
