"""The page of a report: whole without a network, the same for the same report, and plain about what it says."""

import hashlib
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from anechoic.facility.tracing import said
from anechoic.facility.tracing.page import page
from anechoic.facility.tracing.pictures import knot_picture, path_picture, score_picture

PLAYBACK = "ab" * 16


def place(**changed: Any) -> dict[str, Any]:
    return {
        "clip": "cd" * 16,
        "original_sha256": "12" * 32,
        "speed": 750,
        "boost": 6.0,
        "band": True,
        "mark": "wm1:standard",
        "clip_s": 5.0,
        "from_s": 3.0,
        "to_s": 8.0,
        "speech_s": 4.5,
        "tempo": 1.00012,
        "pieces": 2,
        "explained": 0.93,
        "explained_elsewhere": 0.06,
        "certain": True,
        "playbacks": 60,
        "line_log10": -8.0,
        "control_log10": -0.3,
        "control_silent": True,
        "spread": 1.01,
        "above": 1,
        "runner_up": {
            "playback": "ef" * 16,
            "bound_log10": -1.2,
            "tiles": 2.1,
            "knots": 0.1,
            "turned": 2.4,
            "fitted": 0.0,
        },
        "path": [[0.1 * n, 3 + 0.1 * n, n // 30] for n in range(50)],
        "missing": [[2.0, 2.5]],
        "scores": {
            "from": -6.0,
            "step": 0.5,
            "counts": [0] * 10 + [20, 20, 19] + [0] * 11,
            "each": [],
            "named": [31.2],
        },
        "knots": {"of": PLAYBACK, "measured": [0.5, -1.0, 2.2], "keyed": [0.6, -1.1, 2.0]},
        **changed,
    }


def report(**changed: Any) -> dict[str, Any]:
    named = {
        "playback": PLAYBACK,
        "bound_log10": -40.2,
        "chance_log10": -38.4,
        "tiles": 31.2,
        "knots": 0.98,
        "turned": 29.4,
        "fitted": 30.6,
        "clip": "cd" * 16,
        "speed": 750,
        "from_s": 3.0,
        "person": "01" * 16,
        "login": "ana<script>",
        "station": "02" * 16,
        "station_name": "ws & 1",
        "session": "03" * 16,
        "task": "04" * 16,
        "lease": "05" * 16,
        "released": "2026-11-20 08:00:00",
        "leaf": 1_234,
        "key_committed": True,
    }
    return {
        "finding": "named",
        "sentence": "One playback is named: its mark is in the recording 0011.",
        "why": "",
        "recording": {"sha256": "11" * 32, "seconds": 12.5, "rate": 48_000, "channels": 2, "cut_short": False},
        "asked": {"recordings": 1, "originals": 214, "clip": "", "every_playback": False, "until_leaf": 900},
        "compared": {"keys": 60, "looks_each": 6, "false_names": 1e-6, "line_log10": -8.0},
        "named": [named],
        "places": [place()],
        "below_the_line": said.BELOW,
        "means": list(said.MEANS),
        "means_not": list(said.MEANS_NOT),
        "made_with": {"anechoic": "0.1.0", "numpy": "2.2"},
        **changed,
    }


def shown(**changed: Any) -> str:
    return page(report(**changed), "aa" * 32).decode()


def test_it_needs_no_network_and_runs_nothing() -> None:
    text = shown()
    assert "default-src 'none'" in text
    assert re.findall(r"<(?:script|link|img|iframe|object|form|base)\b", text) == []
    assert re.findall(r"(?:https?:|//|url\(|@import|\bon\w+=)", re.sub(r"<!DOCTYPE[^>]*>", "", text)) == []


def test_words_from_rows_are_words() -> None:
    text = shown()
    assert "ana&lt;script&gt;" in text
    assert "ws &amp; 1" in text


def test_the_finding_is_the_first_thing_said() -> None:
    text = re.sub(r"<style>.*?</style>", "", shown(), flags=re.DOTALL)
    body = text.split("<body>")[1]
    assert body.index("One playback is named") < body.index("<table>")
    assert "names a playback, not a person" in body


def test_it_is_well_formed_and_the_same_for_the_same() -> None:
    text = shown()
    assert text == shown()
    body = text.split("</head>")[1].removesuffix("</html>\n")
    ET.fromstring(body)  # noqa: S314 - our own page


@pytest.mark.parametrize("finding", ["nobody", "not_examined"])
def test_where_nobody_is_named_no_account_stands_in_it(finding: str) -> None:
    places = [place(above=0, scores={**place()["scores"], "named": []})] if finding == "nobody" else []
    text = shown(finding=finding, sentence="Nobody is named.", named=[], places=places)
    assert "ana" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL).replace("canal", "")
    assert ("must not be used against anybody" in text) == (finding == "nobody")


def test_a_control_that_named_one_is_said_loudly() -> None:
    assert "NAMED ONE" in shown(places=[place(control_silent=False)])


@pytest.mark.parametrize("draw", [path_picture, score_picture, knot_picture])
@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"path": [], "missing": [], "knots": {"of": "", "measured": [], "keyed": []}},
        {"scores": {"from": -6.0, "step": 0.5, "counts": [0] * 24, "each": [0.4, -1.2], "named": []}, "playbacks": 2},
        {"playbacks": 0, "clip_s": 0.0, "from_s": 0.0, "to_s": 0.0, "path": [[0.0, 0.0, 0]], "missing": []},
    ],
)
def test_pictures_are_well_formed_whatever_there_is(draw: Any, changed: dict[str, Any]) -> None:
    svg = draw(place(**changed))
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    assert root.find("title") is not None
    assert "nan" not in svg
    for number in re.findall(r'\b(?:x|y|cx|cy|width|height|r)="(-?[\d.]+)"', svg):
        assert -1 <= float(number) <= 700


def test_odds_are_never_smaller_than_they_are() -> None:
    assert said.odds(0.0) == "1 in 1"
    assert said.odds(-0.99) == "1 in 1"
    assert said.odds(-2.7) == "1 in 100"
    assert said.odds(-6.2) == "1 in 1,000,000"
    assert said.odds(-22.9) == "1 in 10²²"
    assert said.odds(-288.0) == "1 in 10³⁰"


def test_the_hash_of_the_json_stands_in_it() -> None:
    digest = hashlib.sha256(b"json").hexdigest()
    assert digest in page(report(), digest).decode()
