"""The study of the mark: what trials add up to, and that a page says it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from bench.trace.study_page import write
from bench.trace.study_results import HARDEST, NAMED_BY_ALL, Goal, Share, goals
from bench.trace.trial import Trial, clips, run

SURE = Trial("a", "noise 0 dB", 5.0, (-90.0,), 12.0, 0.9, "", 5_000_000, -8.0, 4.9, "wm1:standard", control=-2.0)
LOST = replace(SURE, clip="b", bounds=(), unfit="not_found", innocent=0, worst=0.0, control=None)
TRAINING = Path(__file__).resolve().parents[3] / "resources" / "training" / "audio"


def goal(trials: list[Trial], name: str) -> Goal:
    (found,) = (one for one in goals(trials) if one.name.startswith(name))
    return found


def test_an_interval_is_the_exact_one() -> None:
    # Clopper and Pearson for none and all of 10: 1 - (0.05 / 2) ** (1 / 10).
    assert np.allclose(Share(0, 10).ends, (0, 0.30850), atol=1e-5)
    assert np.allclose(Share(10, 10).ends, (0.69150, 1), atol=1e-5)
    assert str(Share(39, 40)) == "39 of 40, 86.8-99.9 %"
    assert str(Share(0, 0)) == "none tried"


def test_a_goal_is_met_missed_or_has_too_few_trials() -> None:
    assert goal([SURE] * 34, "G2, noise 0 dB").met
    assert goal([SURE] * 33, "G2, noise 0 dB").met is None
    assert goal([SURE, LOST], "G2, noise 0 dB").met is False
    assert goal([SURE], "G2, codec opus 6k").met is None
    # One of the copies is below the line: not all are named.
    two = replace(SURE, attack="2 copies averaged", bounds=(-90.0, -20.0))
    assert goal([two], "Colluders, 2 copies").met is False


def test_one_innocent_key_above_the_line_misses_the_goal_however_few_there_are() -> None:
    assert goal([SURE], "G3, innocent").met is None
    assert goal([SURE, replace(SURE, clip="c")], "G3, innocent").met
    accused = replace(SURE, worst=-30.0)
    assert goal([accused], "G3, innocent").met is False
    assert goal([SURE, accused, SURE], "G3, innocent").met is False


def test_a_control_that_names_somebody_misses_the_goal() -> None:
    assert goal([LOST], "G3, controls").met is None
    assert goal([SURE, LOST], "G3, controls").met
    assert goal([SURE, replace(SURE, control=-40.0)], "G3, controls").met is False


@pytest.mark.usefixtures("qapp")
def test_a_page_has_every_attack_and_its_picture(tmp_path: Path) -> None:
    attacks = sorted({*NAMED_BY_ALL, *HARDEST})
    trials = [replace(SURE, attack=attack, seconds=seconds) for attack in attacks for seconds in (3.0, 5.0)]
    page = tmp_path / "study.md"
    write([*trials, LOST], page)
    text = page.read_text()
    assert all(f"| {attack} | 1 of 1" in text for attack in attacks)
    assert "| noise 0 dB | 1 of 1, 2.5-100.0 % | 1e-39 and 1e-39 | 1 of 2, 1.3-98.7 %" in text
    assert "| G2, noise 0 dB, 5 s | 97 % or more | 1 of 2, 1.3-98.7 % | **missed** |" in text
    assert f"{len(trials) + 1} trials with 2 pieces of clips, mark wm1:standard." in text
    assert not QImage(str(tmp_path / "study.png")).isNull()


def test_a_trial_names_the_guilty_and_nobody_else() -> None:
    (clip,) = clips([TRAINING, TRAINING], 3, 1)
    trial = run(clip, "untouched", keys=64, copies=2, control=True)
    assert trial.named
    assert len(trial.bounds) == 2
    assert (trial.innocent, trial.false_names, trial.control_speaks) == (64, False, False)
    assert trial.control is not None
    assert trial.control < 0
