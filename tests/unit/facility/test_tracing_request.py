"""Nothing is opened by one person alone, nor for files or a scope that nobody allowed."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from anechoic.errors import Refused, Unavailable
from anechoic.facility.access import approvals
from anechoic.facility.matters import all_matters
from anechoic.facility.tracing import leaks, request, run
from anechoic.facility.tracing.request import OPEN_MS, Step, Wanted
from anechoic.facility.tracing.written import write_new
from anechoic.rules.task import Role
from anechoic.store.facility import traces
from anechoic.wire.review import DecideRequest
from fakes.traced_facility import RATE, TracedFacility, sha256

WANTED = Wanted(tuple(f"{n:064x}" for n in range(5)))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[TracedFacility]:
    made = TracedFacility.new(tmp_path / "traced", names=("es-14937805",))
    yield made
    made.bench.close()


@pytest.fixture
def leak(place: TracedFacility) -> Path:
    return place.leak("leak.wav", np.random.default_rng(8).normal(0, 0.1, 2 * RATE))


def asked(place: TracedFacility, wanted: Wanted = WANTED, by: str = "custodian-1", **more: bool) -> Step:
    return request.ask(place.bench.facility, wanted, by=by, **more).step


def refused_run(place: TracedFacility, trace: str, leak: Path) -> str:
    folder = place.folder / "forbidden"
    with pytest.raises(Refused) as refused:
        list(run.run(place.bench.facility, trace, [leak], folder, lambda *_: None))
    assert not folder.exists()
    assert "trace_begun" not in place.bench.kinds_recorded()
    return refused.value.code


def test_asking_opens_nothing_and_neither_does_a_word_against_it(
    place: TracedFacility, leak: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = place.folder / "nothing"
    for told in ("second person", "still waits"):
        assert place.console("trace", str(leak), "--out", str(out)) == 0
        assert told in capsys.readouterr().out
    place.decide("decline")
    assert place.console("trace", str(leak), "--out", str(out)) == 0
    assert "declined" in capsys.readouterr().out
    assert not out.exists()
    assert "trace_begun" not in place.bench.kinds_recorded()
    assert place.console("trace", str(leak), "--anew") == 0
    assert "second person" in capsys.readouterr().out


def test_two_files_of_one_name_are_both_told(
    place: TracedFacility, leak: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = place.folder / "other" / leak.name
    other.parent.mkdir()
    other.write_bytes(leak.read_bytes() + b"more")
    assert place.console("trace", str(leak), str(other)) == 0
    told = capsys.readouterr().out
    for path in (leak, other):
        assert f"{sha256(path)}  {path}" in told
    assert place.console("trace", str(leak), str(other), "--json") == 0
    assert json.loads(capsys.readouterr().out)["recordings"] == {str(path): sha256(path) for path in (leak, other)}


def test_who_asked_cannot_allow_it(place: TracedFacility) -> None:
    desk = place.bench.sign_in(place.bench.person("rita", Role.IT), place.bench.station("ws-rita"))
    assert asked(place, by="rita") is Step.FILED
    (row,) = approvals.waiting(place.bench.facility, all_matters(), desk.caller).rows
    assert not row.may_decide
    with pytest.raises(Refused) as refused:
        approvals.decide(
            place.bench.facility, all_matters(), desk.caller, DecideRequest(approval=row.approval, decision="approve")
        )
    assert refused.value.code == "own_request"
    assert asked(place, by="rita") is Step.WAITING


@pytest.mark.parametrize("role", [Role.CONTRACTOR, Role.SUPERVISOR])
def test_only_it_and_custodians_see_it(place: TracedFacility, role: Role) -> None:
    assert asked(place) is Step.FILED
    desk = place.bench.sign_in(place.bench.person("cora", role), place.bench.station("ws-cora"))
    assert approvals.waiting(place.bench.facility, all_matters(), desk.caller).rows == ()


def test_the_second_person_sees_the_hashes_and_how_many_originals(place: TracedFacility) -> None:
    assert asked(place) is Step.FILED
    desk = place.bench.sign_in(place.bench.person("otto", Role.CUSTODIAN), place.bench.station("ws-otto"))
    (row,) = approvals.waiting(place.bench.facility, all_matters(), desk.caller).rows
    assert row.title == "Look into 5 leaked recordings"
    assert row.detail[:2] == (("Recordings", "5"), ("Originals to open", "1"))
    label, value = row.detail[2]
    lines = "".join(f"{one}\n" for one in WANTED.recordings)
    assert label == "All hashes together (SHA-256)"
    assert value.replace(" ", "") == hashlib.sha256(lines.encode()).hexdigest()
    assert asked(place, Wanted(("ab" * 32, "cd" * 32))) is Step.FILED
    # Both were filed at the same moment: no order is promised.
    rows = approvals.waiting(place.bench.facility, all_matters(), desk.caller).rows
    (row,) = (row for row in rows if row.title == "Look into 2 leaked recordings")
    assert row.detail[2:] == (
        ("Recording (SHA-256)", " ".join(["abab"] * 16)),
        ("Recording (SHA-256)", " ".join(["cdcd"] * 16)),
    )


@pytest.mark.parametrize("other", [{"every_playback": True}, {"until": 3}, {"recordings": ("ff" * 32,)}])
def test_another_scope_is_another_request(place: TracedFacility, other: dict[str, Any]) -> None:
    assert asked(place) is Step.FILED
    place.decide()
    assert asked(place) is Step.OPEN
    assert asked(place, Wanted(**{"recordings": WANTED.recordings, **other})) is Step.FILED


def test_another_asker_is_another_request(place: TracedFacility) -> None:
    place.bench.person("iva", Role.IT)
    assert asked(place) is Step.FILED
    place.decide()
    assert asked(place, by="iva") is Step.FILED


def test_after_three_days_it_is_asked_for_anew(place: TracedFacility) -> None:
    assert asked(place) is Step.FILED
    place.decide()
    place.bench.clock.go(ms=OPEN_MS - 1)
    assert asked(place) is Step.OPEN
    place.bench.clock.go(ms=1)
    assert asked(place) is Step.FILED


def test_a_run_that_nobody_allowed_opens_nothing(place: TracedFacility, leak: Path) -> None:
    facility = place.bench.facility
    made = request.ask(facility, Wanted(tuple(leaks.hashes([leak]))), by="custodian-1")
    assert refused_run(place, made.trace, leak) == "not_approved"
    assert refused_run(place, "0" * 32, leak) == "not_approved"
    with facility.database.write() as connection:
        # Whoever can write this row has not the second person's decision.
        traces.decide(connection, made.trace, "approved", at=facility.clock.now_ms())
    assert refused_run(place, made.trace, leak) == "not_approved"


def test_what_was_allowed_for_one_file_opens_nothing_for_another(place: TracedFacility, leak: Path) -> None:
    made = request.ask(place.bench.facility, WANTED, by="custodian-1")
    place.decide()
    assert refused_run(place, made.trace, leak) == "not_approved"


def test_a_file_that_changed_meanwhile_is_another_file(place: TracedFacility, leak: Path) -> None:
    made = request.ask(place.bench.facility, Wanted(tuple(leaks.hashes([leak]))), by="custodian-1")
    place.decide()
    leak.write_bytes(leak.read_bytes() + b"more")
    assert refused_run(place, made.trace, leak) == "not_approved"


def test_an_existing_folder_is_not_written_into(
    place: TracedFacility, leak: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert place.console("trace", str(leak)) == 0
    place.decide()
    assert place.console("trace", str(leak)) == 2
    assert "--out" in capsys.readouterr().err
    (place.folder / "there").mkdir()
    assert place.console("trace", str(leak), "--out", str(place.folder / "there")) == 2
    assert "nothing was opened" in capsys.readouterr().err
    assert list((place.folder / "there").iterdir()) == []
    assert "trace_begun" not in place.bench.kinds_recorded()


def test_no_report_is_left_without_its_leaf_where_the_disk_fails(
    place: TracedFacility, leak: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = request.ask(place.bench.facility, Wanted(tuple(leaks.hashes([leak]))), by="custodian-1")
    place.decide()

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".html":
            raise Unavailable("full", code="disk_full")
        write_new(path, data)

    monkeypatch.setattr(run, "write_new", full)
    folder = place.folder / "full"
    with pytest.raises(Unavailable):
        list(run.run(place.bench.facility, made.trace, [leak], folder, lambda *_: None))
    [report] = folder.iterdir()
    assert [leaf.ids["report"] for leaf in place.bench.leaves("trace_run")] == [sha256(report)]


@pytest.mark.parametrize(("login", "code"), [("ana", "not_your_role"), ("nobody", "no_such_person")])
def test_only_it_and_custodians_ask(place: TracedFacility, login: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        asked(place, by=login)
    assert refused.value.code == code


def test_a_clip_that_is_not_there_cannot_be_asked_for(place: TracedFacility) -> None:
    with pytest.raises(Refused) as refused:
        asked(place, Wanted(WANTED.recordings, clip="0" * 32))
    assert refused.value.code == "no_clip"
