"""What the owner takes back is gone from keys, blobs, words, leases and tasks, and never comes in again."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from anechoic.errors import Refused, Untrusted
from anechoic.facility.contents import open_contents
from anechoic.facility.ingest import batch as ingest
from anechoic.facility.ingest.listing import listed
from anechoic.facility.recall import Scope, recall
from anechoic.facility.withdrawal import expire_retention
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.store.facility.tables.answers import ANSWER, REVIEW
from anechoic.store.facility.tables.approvals import DELIVERED_TASK, DELIVERY, OWNER
from anechoic.store.facility.tables.batches import CLIP, CONTENT_KEY, ITEM, TOMBSTONE
from anechoic.store.facility.tables.tasks import LEASE, PACKAGE, RELEASE_KEY, TASK
from fakes.bench_desk import Desk
from fakes.delivered_batch import DeliveredBatch, speech
from fakes.facility_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench.new(tmp_path / "facility")
    yield bench
    bench.close()


@pytest.fixture
def delivered(tmp_path: Path) -> DeliveredBatch:
    delivered = DeliveredBatch(tmp_path / "batch")
    delivered.add("it-1", clip_id="clip-1", conversation="c-1", speaker="s-1")
    delivered.add("it-2", clip_id="clip-1", conversation="c-1", speaker="s-1")
    delivered.add("it-3", clip_id="clip-3", conversation="c-1", speaker="s-2")
    delivered.add("it-4", clip_id="clip-4", conversation="c-2", speaker="s-1")
    delivered.add("it-5", clip_id="clip-5", conversation="c-3", speaker="s-3", pcm=speech(25, pause_every=4))
    return delivered


def add(bench: Bench, delivered: DeliveredBatch) -> Any:
    return ingest.add(bench.facility, delivered.write(), lambda _done, _total: None)


def rows(bench: Bench, statement: Any) -> list[Any]:
    with bench.facility.database.read() as connection:
        return list(connection.execute(statement).all())


def owners_items(bench: Bench, *, gone: bool) -> set[str]:
    found = rows(bench, select(ITEM.c.id, ITEM.c.sealed_ids, CLIP.c.withdrawn).join(CLIP, CLIP.c.item == ITEM.c.id))
    return {
        json.loads(bench.facility.columns.open("item", "sealed_ids", row.id, row.sealed_ids))["item"]
        for row in found
        if (row.withdrawn is not None) is gone
    }


@pytest.mark.parametrize(
    ("scope", "name", "reached"),
    [
        (Scope.ITEM, "it-1", {"it-1", "it-2"}),
        (Scope.CLIP, "clip-1", {"it-1", "it-2"}),
        (Scope.CONVERSATION, "c-1", {"it-1", "it-2", "it-3"}),
        (Scope.SPEAKER, "s-1", {"it-1", "it-2", "it-4"}),
        (Scope.CLIP, "clip-5", {"it-5"}),
    ],
)
def test_a_recall_reaches_pieces_and_twins_and_nothing_else(
    bench: Bench, delivered: DeliveredBatch, scope: Scope, name: str, reached: set[str]
) -> None:
    add(bench, delivered)
    blobs = {row.id: row.blob for row in rows(bench, select(CLIP))}
    done = recall(bench.facility, "small-1", scope, name)
    assert owners_items(bench, gone=True) == reached
    assert owners_items(bench, gone=False) == {f"it-{n}" for n in range(1, 6)} - reached
    ended = rows(bench, select(CLIP, CONTENT_KEY.c.wrapped_key).join(CONTENT_KEY).where(CLIP.c.withdrawn.is_not(None)))
    assert len(ended) == done.clips == len(rows(bench, select(TOMBSTONE)))
    assert all(row.wrapped_key is None for row in ended)
    assert not any(bench.facility.blobs.path(row.blob).exists() for row in ended)
    left = set(blobs) - {row.id for row in ended}
    assert all(bench.facility.blobs.path(blobs[clip]).exists() for clip in left)
    with bench.facility.database.read() as connection:
        for row in ended:
            with pytest.raises(Refused) as caught:
                open_contents(bench.facility, connection, row.id)
            assert caught.value.code == "withdrawn"
        for clip in left:
            open_contents(bench.facility, connection, clip)


def test_the_key_is_in_no_file_any_more(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    wrapped = [bytes(row.wrapped_key) for row in rows(bench, select(CONTENT_KEY))]
    files = [path for path in bench.facility.folder.iterdir() if path.name.startswith("facility.db")]
    before = b"".join(path.read_bytes() for path in files)
    assert all(key in before for key in wrapped)
    recall(bench.facility, "small-1", Scope.SPEAKER, "s-1")
    recall(bench.facility, "small-1", Scope.SPEAKER, "s-2")
    recall(bench.facility, "small-1", Scope.SPEAKER, "s-3")
    after = b"".join(path.read_bytes() for path in files)
    assert not any(key in after for key in wrapped)


def test_lent_answered_and_reviewed_work_ends(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    desk = _lent(bench)
    task = rows(bench, select(TASK).join(LEASE, LEASE.c.task == TASK.c.id))[0]
    lease = rows(bench, select(LEASE).where(LEASE.c.task == task.id))[0]
    answer, review = bench.facility.new_id(), bench.facility.new_id()
    with bench.facility.database.write() as connection:
        connection.execute(
            insert(ANSWER).values(
                id=answer, task=task.id, clip=task.clip, lease=lease.id, fencing=1, person=lease.person,
                station=lease.station, session=lease.session, digest=bytes(32), state="accepted", version=1,
                sealed_body=bench.facility.columns.seal("answer", "sealed_body", answer, b"words"),
                sealed_signatures=b"s", active_ms=1, received=1,
            )
        )  # fmt: skip
        connection.execute(
            insert(REVIEW).values(
                id=review, task=task.id, reason="random", state="waiting", sealed_body=b"b", sealed_signatures=b"s",
                created=1,
            )
        )  # fmt: skip
    for scope, name in ((Scope.SPEAKER, "s-1"), (Scope.SPEAKER, "s-2"), (Scope.SPEAKER, "s-3")):
        recall(bench.facility, "small-1", scope, name)
    assert desk is not None
    assert {row.state for row in rows(bench, select(LEASE))} == {"withdrawn"}
    assert {row.state for row in rows(bench, select(TASK))} == {"withdrawn"}
    assert rows(bench, select(RELEASE_KEY)) == []
    assert rows(bench, select(PACKAGE)) != []
    ended = rows(bench, select(ANSWER))[0]
    assert ended.state == "withdrawn"
    assert bench.facility.columns.open("answer", "sealed_body", answer, ended.sealed_body) == b""
    assert [(row.state, row.sealed_body) for row in rows(bench, select(REVIEW))] == [("withdrawn", None)]


def _lent(bench: Bench) -> Desk:
    desk = bench.sign_in(bench.person("ana"), bench.station("desk-1"))
    desk.pull()
    return desk


def test_the_owner_learns_what_had_been_delivered(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    private = HybridPrivate.generate()
    owner, delivery = bench.facility.new_id(), bench.facility.new_id()
    tasks = rows(bench, select(TASK.c.id, TASK.c.batch).join(CLIP).where(CLIP.c.pieces == 1))
    with bench.facility.database.write() as connection:
        connection.execute(
            insert(OWNER).values(
                id=owner, name_tag=bytes(32), sealed_profile=b"", public_key=private.public.raw, state="active", added=1
            )
        )
        connection.execute(
            insert(DELIVERY).values(
                id=delivery, batch=tasks[0].batch, owner=owner, state="delivered", requested=1, delivered=7
            )
        )
        for task in tasks:
            connection.execute(insert(DELIVERED_TASK).values(delivery=delivery, task=task.id))
        connection.execute(update(TASK).values(state="delivered"))
    done = recall(bench.facility, "small-1", Scope.CONVERSATION, "c-1")
    assert done.delivered == 3
    sealed = done.notices[0].read_bytes()
    assert b"it-1" not in sealed
    signed = private.open(sealed, kind=Kind.NOTICE, info=done.recall.encode())
    notice = json.loads(bench.facility.secrets.signing.public.open_object(Kind.NOTICE, signed))
    assert {line["item"] for line in notice["withdrawn"]} == {"it-1", "it-2", "it-3"}
    assert {line["delivery"] for line in notice["withdrawn"]} == {delivery}
    with pytest.raises(Untrusted):
        bench.facility.secrets.signing.public.open_object(Kind.NOTICE, signed[:-1] + bytes([signed[-1] ^ 1]))


def test_what_was_taken_back_does_not_come_in_again(bench: Bench, delivered: DeliveredBatch, tmp_path: Path) -> None:
    add(bench, delivered)
    recall(bench.facility, "small-1", Scope.SPEAKER, "s-1")
    again = DeliveredBatch(tmp_path / "again", profile={"batch": "small-2"})
    again.add("it-9", clip_id="clip-9", conversation="c-9", speaker="s-1")
    again.add("it-10", clip_id="clip-1", conversation="c-10", speaker="s-10")
    again.add("it-11", clip_id="clip-11", conversation="c-11", speaker="s-11")
    report = add(bench, again)
    assert report.accepted == 1
    assert {one.item: one.code for one in report.refused} == {"it-9": "recalled", "it-10": "recalled"}
    assert {one.code for one in add(bench, delivered).refused} == {"recalled"}


def test_another_owners_ids_are_not_touched(bench: Bench, delivered: DeliveredBatch, tmp_path: Path) -> None:
    add(bench, delivered)
    other = DeliveredBatch(tmp_path / "other", profile={"batch": "other-1", "owner": "Other"})
    other.add("it-1", clip_id="clip-1", conversation="c-1", speaker="s-1")
    add(bench, other)
    recall(bench.facility, "other-1", Scope.SPEAKER, "s-1")
    assert len(rows(bench, select(CLIP).where(CLIP.c.withdrawn.is_not(None)))) == 1


def test_consent_withdrawn_in_a_new_delivery_recalls(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    delivered.items[3]["consent"] = "withdrawn"
    report = add(bench, delivered)
    assert [(one.item, one.code) for one in report.refused] == [("it-4", "consent_withdrawn")]
    assert owners_items(bench, gone=True) == {"it-4"}
    assert [one.code for one in add(bench, delivered).refused] == ["consent_withdrawn"]


@pytest.mark.parametrize(("batch", "code"), [("small-1", "nothing_to_recall"), ("nosuch", "no_batch")])
def test_a_slip_changes_nothing(bench: Bench, delivered: DeliveredBatch, batch: str, code: str) -> None:
    add(bench, delivered)
    with pytest.raises(Refused) as caught:
        recall(bench.facility, batch, Scope.SPEAKER, "s-77")
    assert caught.value.code == code
    assert owners_items(bench, gone=True) == set()


def test_a_recall_twice_is_the_same(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    recall(bench.facility, "small-1", Scope.ITEM, "it-3")
    again = recall(bench.facility, "small-1", Scope.ITEM, "it-3")
    assert (again.clips, again.ended_before) == (0, 1)


def test_retention_ends_clips_and_leaves_what_was_delivered(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    with bench.facility.database.write() as connection:
        one = connection.scalars(select(TASK.c.id).limit(1)).one()
        connection.execute(update(TASK).where(TASK.c.id == one).values(state="delivered"))
    bench.clock.go(hours=30 * 24 - 1)
    assert expire_retention(bench.facility) == 0
    bench.clock.go(hours=1)
    clips = len(rows(bench, select(CLIP)))
    assert expire_retention(bench.facility) == clips
    assert expire_retention(bench.facility) == 0
    assert {row.state for row in rows(bench, select(TASK))} == {"withdrawn", "delivered"}
    assert all(row.wrapped_key is None for row in rows(bench, select(CONTENT_KEY)))
    assert not [path for path in (bench.facility.folder / "blobs").rglob("*") if path.is_file()]


def test_a_recall_and_its_record_say_when_no_backup_has_the_keys(bench: Bench, delivered: DeliveredBatch) -> None:
    add(bench, delivered)
    done = recall(bench.facility, "small-1", Scope.ITEM, "it-1")
    ends = bench.clock.now + 14 * 86_400_000
    assert done.gone_from_backups == ends
    [leaf] = bench.leaves("recalled")
    assert leaf.ids["gone_from_backups"] == str(ends)
    [row] = listed(bench.facility)
    assert row["gone_from_backups"] == row["retention_ends"] + 14 * 86_400_000
