"""A programme's glossary: from the batch folder, sealed, to the clip of its languages."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from anechoic.errors import Refused
from anechoic.facility.glossary import terms_in, terms_of, with_terms_of
from anechoic.facility.ingest import batch as ingest
from anechoic.facility.ingest.glossary import read_glossary
from anechoic.facility.ingest.report import Report
from anechoic.rules.glossary import TERM_LINES, TERMS
from anechoic.rules.task import TaskKind
from anechoic.store.facility.tables.batches import BATCH
from anechoic.wire.work import TaskText
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench.new(tmp_path / "facility")
    yield bench
    bench.close()


@pytest.fixture
def delivered(tmp_path: Path) -> DeliveredBatch:
    made = DeliveredBatch(tmp_path / "batch", {"gold_share": 0.0})
    made.add("it-1")
    return made


def add(bench: Bench, folder: Path) -> Report:
    return ingest.add(bench.facility, folder, lambda _done, _total: None)


def terms(bench: Bench, *, source: str = "es", target: str = "en", kind: TaskKind = TaskKind.TRANSLATION) -> list[str]:
    text = TaskText(kind=kind, source=source, target=target, frames=1)
    with bench.facility.database.read() as connection:
        batch = connection.scalars(select(BATCH.c.id)).one()
        return [
            f"{one.term}={one.approved[0]}"
            for one in with_terms_of(terms_of(bench.facility, connection, batch), text).glossary
        ]


def test_a_clip_gets_the_terms_of_its_languages(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("asterisco", "star", "star key", avoid=["asterisk"], note="on a telephone")
    delivered.term("touche", "key", source_language="fr-CA")
    delivered.term("Stern", "étoile", source_language="de", target_language="fr")
    report = add(bench, delivered.write())
    assert (report.terms, report.refused_terms) == (3, ())
    assert terms(bench, source="es-MX", target="en-GB") == ["asterisco=star"]
    assert terms(bench, source="fr") == ["touche=key"]
    assert terms(bench, source="de", target="fr") == ["Stern=étoile"]
    assert terms(bench, source="de", target="en") == []
    # A transcription writes terms as they are spoken.
    assert terms(bench, kind=TaskKind.TRANSCRIPTION, target="es") == ["asterisco=asterisco"]


def test_no_term_lies_readable(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("palabraclave", "secretkeyword", note="privatenote")
    add(bench, delivered.write())
    assert terms(bench) == ["palabraclave=secretkeyword"]
    files = [path for path in (delivered.folder.parent / "facility").rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        assert not any(word in data for word in (b"palabraclave", b"secretkeyword", b"privatenote"))


def test_a_batch_without_one_is_as_before(bench: Bench, delivered: DeliveredBatch) -> None:
    report = add(bench, delivered.write())
    assert (report.terms, report.refused_terms) == (0, ())
    assert terms(bench) == []
    with bench.facility.database.read() as connection:
        row = connection.execute(select(BATCH)).one()
    written = bench.facility.columns.open("batch", "sealed_profile", row.id, row.sealed_profile)
    assert "glossary" not in json.loads(written)
    assert terms_in(written) == ()


def test_a_bad_line_is_refused_alone(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("good", "fine")
    delivered.term("good", "again")
    delivered.term("none")
    delivered.term("long", "x" * 121)
    delivered.term("bell\x07", "x")
    delivered.term("two\nlines", "x")
    delivered.term("many", *("abcdefg"))
    delivered.term("said", "x", note="n" * 301)
    folder = delivered.write()
    with (folder / "glossary.jsonl").open("a") as file:
        file.write("no json\n")
    report = add(bench, folder)
    assert report.accepted == 1
    assert terms(bench) == ["good=fine"]
    assert {one.line: one.code for one in report.refused_terms} == {
        2: "term_twice",
        3: "field_wrong",
        4: "text_too_long",
        5: "text_control",
        6: "text_control",
        7: "field_wrong",
        8: "text_too_long",
        9: "line_not_json",
    }
    assert report.as_json()["refused_terms"][0]["term"] == "good"


def test_too_many_terms_for_one_pair_are_refused_by_line(tmp_path: Path) -> None:
    delivered = DeliveredBatch(tmp_path / "batch")
    for number in range(TERMS + 1):
        delivered.term(f"t{number}", "x")
    delivered.term("other pair", "x", source_language="fr")
    found = read_glossary(delivered.write(), "en")
    assert len(found.terms) == TERMS + 1
    assert [(one.line, one.code) for one in found.refused] == [(TERMS + 1, "terms_too_many")]


def test_terms_that_are_too_long_together_are_refused(tmp_path: Path) -> None:
    delivered = DeliveredBatch(tmp_path / "batch")
    for number in range(100):
        delivered.term(f"{number} " + "ж" * 110, "ж" * 120, note="ж" * 300)
    found = read_glossary(delivered.write(), "en")
    assert 0 < len(found.terms) < 100
    assert {one.code for one in found.refused} == {"terms_too_many"}


def test_a_file_without_end_takes_nothing(bench: Bench, delivered: DeliveredBatch) -> None:
    folder = delivered.write()
    (folder / "glossary.jsonl").write_text("{}\n" * (TERM_LINES + 1))
    with pytest.raises(Refused, match="nothing was taken"):
        add(bench, folder)


def test_a_link_is_not_followed(bench: Bench, delivered: DeliveredBatch, tmp_path: Path) -> None:
    folder = delivered.write()
    (tmp_path / "elsewhere").write_text("{}\n")
    (folder / "glossary.jsonl").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused):
        add(bench, folder)


def test_a_corrected_glossary_takes_the_old_ones_place(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("asterisco", "asterisk")
    add(bench, delivered.write())
    delivered.glossary.clear()
    delivered.term("asterisco", "star")
    report = add(bench, delivered.write())
    assert report.already == 1
    assert terms(bench) == ["asterisco=star"]
    (delivered.folder / "glossary.jsonl").unlink()
    add(bench, delivered.folder)
    assert terms(bench) == []


def test_another_batch_json_is_still_refused(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("asterisco", "star")
    add(bench, delivered.write())
    delivered.profile["overlap"] = 3
    with pytest.raises(Refused) as refused:
        add(bench, delivered.write())
    assert refused.value.code == "batch_changed"


def test_terms_never_crowd_out_the_text(bench: Bench, delivered: DeliveredBatch) -> None:
    delivered.term("asterisco", "star")
    add(bench, delivered.write())
    # Longer than any text may be: every \x01 is six bytes in JSON.
    text = TaskText(kind=TaskKind.TRANSLATION, source="es", target="en", frames=1, response="\x01" * 43_680)
    with bench.facility.database.read() as connection:
        batch = connection.scalars(select(BATCH.c.id)).one()
        assert with_terms_of(terms_of(bench.facility, connection, batch), text).glossary == ()


def test_more_forms_to_avoid_than_may_be_are_refused(tmp_path: Path) -> None:
    delivered = DeliveredBatch(tmp_path / "batch")
    delivered.term("asterisco", "star", avoid=list("abcdefg"))
    found = read_glossary(delivered.write(), "en")
    assert [one.code for one in found.refused] == ["field_wrong"]
