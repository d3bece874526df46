"""The demo's report: exactly its keys, and a sentence for everything that does not hold."""

from dataclasses import replace

import pytest

from demo.leaks import Finding
from demo.report import Outcome
from demo.sounding import Sounding
from demo.tally import Tally

pytestmark = pytest.mark.journey

KEYS = [
    *("ingested", "split", "refused", "answered", "received", "returned", "redone", "delivered", "waiting_for_people"),
    *("seconds_played", "seconds_captured", "record_verified", "plaintext_markers", "timings", "screenshots"),
    "stopped_by",
]


@pytest.fixture
def outcome() -> Outcome:
    return Outcome(
        batch={"accepted": 37, "split": 1, "refused": 0},
        tally=Tally(answered=3, redone=1, accepted=1, returned=1),
        received=3,
        heard_frames=48000,
        delivered=2,
        sealed_tasks=2,
        waiting=[],
        sounding=Sounding(3.0, 2.99),
        record_verified=True,
        findings=[],
        search_proved=True,
        steps=[
            {"step": "heard", "frames": 48000},
            *({"step": "opened", "sealed_to_pcm_ms": float(number)} for number in range(1, 21)),
        ],
        screenshots=["01-sign-in.png"],
        stopped_by="minutes",
    )


def test_the_report_has_exactly_its_keys(outcome: Outcome) -> None:
    report = outcome.report()
    assert list(report) == KEYS
    assert report["timings"]["sealed_to_pcm_ms"] == {"median": 10.5, "p95": 19.0, "n": 20}
    assert report["timings"]["submit_to_playable_ms"] == {"median": None, "p95": None, "n": 0}


def test_a_shift_that_held_has_no_complaint(outcome: Outcome) -> None:
    assert outcome.complaints() == []


@pytest.mark.parametrize(
    "change",
    [
        {"error": "ShiftError"},
        {"tally": Tally(answered=3, redone=0, returned=1)},
        {"tally": Tally(answered=3)},
        {"received": 2},
        {"heard_frames": 47999},
        {"delivered": 1},
        {"delivered": 0, "sealed_tasks": 0},
        {"sounding": Sounding(3.0, 2.9)},
        {"sounding": Sounding(0.0, 0.0)},
        {"record_verified": False},
        {"findings": [Finding("facility/blobs/x", "it-1:sound")]},
        {"search_proved": False},
    ],
    ids=",".join,
)
def test_whatever_does_not_hold_is_said(outcome: Outcome, change: dict[str, object]) -> None:
    assert len(replace(outcome, **change).complaints()) == 1  # type: ignore[arg-type]
