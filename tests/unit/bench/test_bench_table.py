"""A row says what holds; the pictures and the page leave none out."""

import json
from pathlib import Path

import pytest

from bench.families import Family, family, finding, marks, verdict
from bench.page import write
from bench.run import measured
from bench.table import Row, failed, not_here, row


@pytest.mark.parametrize(
    ("ours", "rules", "met"),
    [
        (2.0, {"most_ratio": 2}, True),
        (2.1, {"most_ratio": 2}, False),
        (0.8, {"least_ratio": 0.75}, True),
        (0.7, {"least_ratio": 0.75}, False),
        (3.0, {"most": 3}, True),
        (3.1, {"most": 3, "most_ratio": 4}, False),
        (120.0, {"least": 100}, True),
        (99.0, {"least": 100}, False),
    ],
)
def test_a_budget_is_met_up_to_its_end(ours: float, rules: dict[str, float], met: bool) -> None:  # noqa: FBT001 - a table
    assert row("thing", ours, "limit", 1.0, **rules)["met"] is met  # type: ignore[arg-type]


def test_a_ratio_to_nothing_meets_no_budget_of_ratios() -> None:
    made = row("thing", 1.0, "limit", 0.0, most_ratio=2)
    assert (made["ratio"], made["met"]) == (None, False)
    json.dumps(made, allow_nan=False)


def test_the_ends_of_a_budget_stand_where_the_limit_is_one() -> None:
    assert [(mark.ratio, mark.most) for mark in marks(row("a", 1, "b", 4, most_ratio=2, most=2))] == [
        (2.0, True),
        (0.5, True),
    ]
    assert [(mark.ratio, mark.most) for mark in marks(row("a", 1, "b", 50, least=100, unit="1/s"))] == [(2.0, False)]
    assert marks(row("a", 0, "b", 0, most=3)) == ()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("playhead tick", Family.SIGHT),
        ("playhead error, median of 12", Family.SOUND),
        ("clip 10 s: loudness", Family.SOUND),
        ("clip 10 s: peaks and columns", Family.SIGHT),
        ("sealed 10 s clip to PCM", Family.SEALING),
        ("submit to next clip painted", Family.DESK),
        ("whole cycles, 200 workstations", Family.SERVER),
        ("bench_desk", Family.DESK),
        ("bench_server", Family.SERVER),
        ("fault: server's clock set", Family.FAULTS),
        ("bench_playback", Family.SOUND),
    ],
)
def test_a_row_stands_in_one_picture(name: str, wanted: Family) -> None:
    assert family(row(name, 1, "limit", 1)) is wanted


def test_a_row_no_family_claims_is_a_mistake() -> None:
    with pytest.raises(LookupError, match="something new"):
        family(row("something new", 1, "limit", 1))


def test_what_failed_counts_as_missed_and_what_cannot_be_measured_does_not() -> None:
    rows = [row("a", 1, "b", 2, most=1), failed("c", "it broke"), not_here("d", "not installed")]
    assert [verdict(one) for one in rows] == ["met", "missed", "not measured here"]
    assert finding("Sight", rows) == "Sight: 1 of 2 budgets are met, 1 missed"


def test_a_file_that_ends_in_an_error_leaves_a_row_that_says_so(capfd: pytest.CaptureFixture[str]) -> None:
    [told] = measured("bench_that_is_not_there")
    assert (told["name"], told["met"]) == ("bench_that_is_not_there", False)
    assert "No module named" in told["against"]
    assert "No module named" in capfd.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_the_page_has_every_row_and_a_picture_for_every_family(tmp_path: Path) -> None:
    rows: list[Row] = [
        row("peaks base, 1 h", 1, "limit", 2, most=3),
        row("HPKE open of a key", 5, "limit", 1, most_ratio=4),
        row("played as recorded, samples wrong", 0, "of", 9, most=0, unit="samples"),
        row("presses to pick", 2, "peer", 3, most=2, unit="presses"),
        row("trace: innocent keys named", 0, "of", 9, most=0, unit="keys"),
        row("faults: schedules that broke an invariant", 0, "none", 0, most=0, unit="schedules"),
        not_here("slowest 1 % of requests on PostgreSQL", "not in the product yet"),
    ]
    write(rows, tmp_path / "benchmarks.md")
    text = (tmp_path / "benchmarks.md").read_text()
    assert all(f"| {one['name']} |" in text for one in rows)
    assert "5 of 6 budgets are met" in text
    assert "**missed**" in text
    assert json.loads((tmp_path / "bench" / "rows.json").read_text()) == rows
    for one in Family:
        assert (tmp_path / "bench" / f"{one.file}.png").stat().st_size > 5_000
        assert f"](bench/{one.file}.png)" in text
