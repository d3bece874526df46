"""A batch goes in once, wholly where it may, and says what it did not take."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import func, select

from anechoic.errors import Refused, Unavailable
from anechoic.facility.contents import open_contents
from anechoic.facility.ingest import batch as ingest
from anechoic.facility.ingest.listing import listed
from anechoic.facility.ingest.report import Report
from anechoic.store.facility import care
from anechoic.store.facility.tables.batches import CLIP, CONTENT_KEY, ITEM
from anechoic.store.facility.tables.record import RECORD_LEAF
from anechoic.store.facility.tables.tasks import TASK
from fakes.delivered_batch import DeliveredBatch, speech
from fakes.facility_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench.new(tmp_path / "facility")
    yield bench
    bench.close()


@pytest.fixture
def delivered(tmp_path: Path) -> DeliveredBatch:
    return DeliveredBatch(tmp_path / "batch")


def add(bench: Bench, folder: Path) -> Report:
    return ingest.add(bench.facility, folder, lambda _done, _total: None)


def count(bench: Bench, table: Any) -> int:
    with bench.facility.database.read() as connection:
        return int(connection.scalar(select(func.count()).select_from(table)) or 0)


def reasons(report: Report) -> dict[str, str]:
    return {one.item: one.code for one in report.refused}


def test_what_was_delivered_comes_out_of_the_seal(bench: Bench, delivered: DeliveredBatch) -> None:
    pcm = speech(3)
    delivered.add("it-1", pcm, context={"product": "Phone", "locale": "es-MX"})
    report = add(bench, delivered.write())
    assert (report.accepted, report.split, report.refused) == (1, 0, ())
    with bench.facility.database.read() as connection:
        clip = connection.scalars(select(CLIP.c.id)).one()
        contents = open_contents(bench.facility, connection, clip)
        task = connection.execute(select(TASK)).one()
        item = connection.execute(select(ITEM)).one()
    assert np.array_equal(np.frombuffer(contents.pcm, "<i2"), pcm)
    assert contents.text.transcript == "palabras de it-1"
    assert [(one.key, one.text) for one in contents.text.candidates] == [("a", "words of it-1"), ("b", "others")]
    assert contents.text.context.product == "Phone"
    assert contents.text.speech
    assert (task.wanted, task.state, task.source, task.target, task.milliseconds) == (2, "ready", "es", "en", 3000)
    ids = json.loads(bench.facility.columns.open("item", "sealed_ids", item.id, item.sealed_ids))
    assert (ids["item"], ids["candidates"]) == ("it-1", ["A", "B"])


def test_words_at_their_times_are_kept_with_the_clip(bench: Bench, delivered: DeliveredBatch) -> None:
    words = [
        {"text": "palabras", "start_s": 0.25, "end_s": 1.0, "confidence": 0.97},
        {"text": "de", "start_s": 1.0, "end_s": 1.25},
        {"text": "it-1", "start_s": 1.25, "end_s": 2.0, "confidence": 0.2},
    ]
    delivered.add("it-1", speech(3), words=words)
    delivered.add("it-2", speech(3), words=words)
    report = add(bench, delivered.write())
    assert reasons(report) == {"it-2": "words_wrong"}
    with bench.facility.database.read() as connection:
        clip = connection.execute(select(CLIP)).one()
        kept = open_contents(bench.facility, connection, clip.id).text.words
    assert [(one.text, one.first, one.last, one.unsure) for one in kept] == [
        ("palabras", 4_000, 16_000, False),
        ("de", 16_000, 20_000, False),
        ("it-1", 20_000, 32_000, True),
    ]


def test_what_the_owner_calls_hard_to_hear_is_marked(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.add("it-1", speech(3), hard_to_hear=True)
    delivered.add("it-2", speech(3))
    assert reasons(add(bench, delivered.write())) == {}
    with bench.facility.database.read() as connection:
        rows = connection.execute(
            select(TASK.c.id, ITEM.c.sealed_ids, ITEM.c.id.label("item")).select_from(
                TASK.join(CLIP, CLIP.c.id == TASK.c.clip).join(ITEM, ITEM.c.id == CLIP.c.item)
            )
        ).all()
        marked = care.marked(connection, [row.id for row in rows])
    names = {
        json.loads(bench.facility.columns.open("item", "sealed_ids", row.item, row.sealed_ids))["item"]
        for row in rows
        if row.id in marked
    }
    assert names == {"it-1"}


def test_no_word_and_no_id_of_the_owner_lies_readable(bench: Bench, delivered: DeliveredBatch) -> None:
    item = delivered.add("it-secretname", automatic_transcript="zzz marker words zzz")
    delivered.gold("it-secretname")
    add(bench, delivered.write())
    on_disk = b"".join(path.read_bytes() for path in bench.facility.folder.rglob("*") if path.is_file())
    for marker in ("zzz marker words", "secretname", "words of it-", item["audio_sha256"], "known answer", "small-1"):
        assert marker.encode() not in on_disk
    assert speech(2).tobytes()[2_000:2_064] not in on_disk


def test_a_second_run_changes_nothing(bench: Bench, delivered: DeliveredBatch) -> None:
    for number in range(5):
        delivered.add(f"it-{number}")
    delivered.add("it-bad", consent="")
    folder = delivered.write("{broken")
    first = add(bench, folder)
    before = {table: count(bench, table) for table in (ITEM, CLIP, CONTENT_KEY, TASK, RECORD_LEAF)}
    second = add(bench, folder)
    assert {table: count(bench, table) for table in before} == before
    assert (first.accepted, second.accepted, second.already) == (5, 0, 5)
    assert reasons(first) == reasons(second) == {"it-bad": "consent_missing", "": "line_not_json"}


def test_one_bad_item_never_stops_the_rest(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.add("it-first")
    bad: dict[str, dict[str, Any]] = {
        "it-consent": {"consent": "withdrawn"},
        "it-hash": {"audio_sha256": "0" * 64},
        "it-length": {"duration_s": 9.0},
        "it-rate": {"sample_rate": 8_000},
        "it-gone": {"audio": "audio/none.flac"},
        "it-climb": {"audio": "../../etc/passwd"},
        "it-absolute": {"audio": "/etc/passwd"},
        "it-nul": {"audio": "audio/a\0.flac"},
        "it-kind": {"task": "dictation"},
        "it-locale": {"source_language": "Español"},
        "it-text": {"automatic_transcript": "x" * 4_001},
        "it-control": {"automatic_transcript": "a\x1b[31mred"},
        "it-stack": {"automatic_transcript": "a" + "\u0301" * 40},
        "it-candidates": {"candidates": [{"candidate_id": str(n), "text": "t"} for n in range(7)]},
        "it-same": {"candidates": [{"candidate_id": "A", "text": "t"}] * 2},
        "it-type": {"duration_s": "3"},
    }
    for name, changes in bad.items():
        delivered.add(name, **changes)
    delivered.add("it-last")
    delivered.items.append(dict(delivered.items[0]))
    report = add(bench, delivered.write("[1]", '{"a":' * 50, '{"item_id":"it-two","item_id":"x"}', "x" * 200_000))
    assert report.accepted == 2
    assert reasons(report) == {
        "it-consent": "consent_withdrawn",
        "it-hash": "audio_hash_differs",
        "it-length": "manifest_length_differs",
        "it-rate": "manifest_format_differs",
        "it-gone": "audio_missing",
        "it-climb": "audio_not_a_file",
        "it-absolute": "audio_not_a_file",
        "it-nul": "text_control",
        "it-kind": "field_wrong",
        "it-locale": "field_wrong",
        "it-text": "text_too_long",
        "it-control": "text_control",
        "it-stack": "text_combining",
        "it-candidates": "too_many_candidates",
        "it-same": "too_many_candidates",
        "it-type": "field_wrong",
        "it-first": "item_twice",
        "": "line_too_long",
    }
    assert [one.code for one in report.refused[-4:]] == [
        "line_not_json",
        "line_too_deep",
        "line_doubled_key",
        "line_too_long",
    ]
    row = listed(bench.facility)[0]
    assert (row["accepted"], row["refused"]) == (2, 20)


def test_a_long_recording_becomes_pieces_of_one_conversation(bench: Bench, delivered: DeliveredBatch) -> None:
    pcm = speech(34, pause_every=4)
    delivered.add("it-long", pcm)
    delivered.gold("it-long")
    delivered.add("it-hum", speech(15))
    report = add(bench, delivered.write())
    assert (report.accepted, report.split, report.gold) == (0, 1, 0)
    assert reasons(report) == {"it-hum": "no_pause_to_cut"}
    with bench.facility.database.read() as connection:
        clips = connection.execute(select(CLIP).order_by(CLIP.c.piece)).all()
        contents = [open_contents(bench.facility, connection, clip.id) for clip in clips]
    assert b"".join(one.pcm for one in contents) == pcm.tobytes()
    assert all(4_800 <= clip.frames <= 160_000 for clip in clips)
    assert len({bytes(clip.conversation_tag) for clip in clips}) == 1
    assert contents[0].text.piece == f"1 of {len(clips)}"
    assert all(not one.text.transcript and not one.text.candidates for one in contents)
    assert contents[0].text.attribution == "nobody"


def test_a_refused_item_is_taken_when_it_comes_right(bench: Bench, delivered: DeliveredBatch) -> None:
    item = delivered.add("it-1")
    right = item["audio_sha256"]
    item["audio_sha256"] = "0" * 64
    assert add(bench, delivered.write()).accepted == 0
    item["audio_sha256"] = right
    assert add(bench, delivered.write()).accepted == 1
    assert count(bench, ITEM) == 1


def test_a_changed_item_is_refused_by_name(bench: Bench, delivered: DeliveredBatch) -> None:
    item = delivered.add("it-1")
    add(bench, delivered.write())
    item["automatic_transcript"] = "other words"
    report = add(bench, delivered.write())
    assert reasons(report) == {"it-1": "item_changed"}
    with bench.facility.database.read() as connection:
        contents = open_contents(bench.facility, connection, connection.scalars(select(CLIP.c.id)).one())
    assert contents.text.transcript == "palabras de it-1"


def test_gold_is_chosen_silently_and_names_equal_candidates(bench: Bench, delivered: DeliveredBatch) -> None:
    for number in range(10):
        item = delivered.add(f"it-{number}")
        item["candidates"].append({"candidate_id": "C", "text": f"Words of it-{number}."})
        delivered.gold(f"it-{number}")
    report = add(bench, delivered.write())
    with bench.facility.database.read() as connection:
        gold = connection.execute(select(TASK).where(TASK.c.gold)).all()
    assert len(gold) == report.gold == 5
    known = json.loads(bench.facility.columns.open("task", "sealed_gold", gold[0].id, gold[0].sealed_gold))
    assert known == {"best": ["A", "C"], "reference": "known answer words", "version": 1}


def test_a_corrected_known_answer_is_taken_when_the_batch_comes_again(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.profile["gold_share"] = 1.0
    delivered.add("it-1")
    delivered.gold("it-1")
    add(bench, delivered.write())
    delivered.hidden[0]["best_candidate_excluding_deliberate"] = "B"
    for version in (2, 2):
        add(bench, delivered.write())
        with bench.facility.database.read() as connection:
            [row] = connection.execute(select(TASK)).all()
        known = json.loads(bench.facility.columns.open("task", "sealed_gold", row.id, row.sealed_gold))
        assert (known["best"], known["version"]) == (["B"], version)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"overlap": 0}, "batch_file"),
        ({"batch": ""}, "batch_file"),
        ({"classification": "secret"}, "batch_file"),
        ({"classification": "confidential"}, "training_only"),
        ({"max_clip_seconds": 900}, "batch_file"),
        ({"gold_share": float("nan")}, "batch_file"),
        ({"consent": None}, "batch_file"),
    ],
)
def test_a_batch_that_is_not_fit_changes_nothing(
    bench: Bench, delivered: DeliveredBatch, change: dict[str, Any], code: str
) -> None:
    delivered.profile |= change
    delivered.add("it-1")
    before = count(bench, RECORD_LEAF)
    with pytest.raises(Refused) as caught:
        add(bench, delivered.write())
    assert caught.value.code == code
    assert count(bench, RECORD_LEAF) == before


def test_the_same_name_with_another_profile_is_refused(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.add("it-1")
    add(bench, delivered.write())
    delivered.profile["overlap"] = 3
    with pytest.raises(Refused) as caught:
        add(bench, delivered.write())
    assert caught.value.code == "batch_changed"


def test_missing_files_are_named(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"batch\.json"):
        add(bench, tmp_path)


def test_a_full_disk_stops_cleanly_and_goes_on_later(
    bench: Bench, delivered: DeliveredBatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        delivered.add(f"it-{number}")
    folder = delivered.write()
    put = bench.facility.blobs.put
    calls = []

    def full(data: bytes) -> str:
        calls.append(1)
        if len(calls) == 3:
            raise Unavailable("full", code="disk_full")
        return put(data)

    monkeypatch.setattr(type(bench.facility.blobs), "put", lambda _self, data: full(data))
    with pytest.raises(Unavailable):
        add(bench, folder)
    assert count(bench, TASK) == 2
    report = add(bench, folder)
    assert (report.already, report.accepted) == (2, 2)
