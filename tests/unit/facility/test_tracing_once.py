"""What is heard once is reported once, whichever spots led to it."""

from collections.abc import Mapping
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from anechoic.facility.tracing import comparison
from anechoic.facility.tracing.comparison import MISSES, MISSES_AFTER, heard, once
from anechoic.facility.tracing.leaks import Leak
from anechoic.facility.tracing.originals import PLAIN, Original
from anechoic.facility.tracing.search import Spot
from anechoic.trace.fitness import Unfit
from anechoic.trace.profile import STANDARD


def place(clip: str, first: float, last: float, *, certain: bool = True, explained: float = 0.9) -> Any:
    evidence = SimpleNamespace(certain=certain)
    return SimpleNamespace(
        way=PLAIN, clip=clip, profile=STANDARD, first_s=first, last_s=last, evidence=evidence, explained=explained
    )


def test_of_two_looks_at_the_same_clip_the_better_one_stays() -> None:
    worse, better = place("a", 3.0, 9.0, explained=0.8), place("a", 3.1, 9.0)
    assert once([worse, better]) == [better]
    assert once([better, worse]) == [better]


def test_of_two_equal_looks_the_first_stays() -> None:
    first, second = place("a", 3.0, 9.0), place("a", 3.0, 9.0)
    [left] = once([first, second])
    assert left is first


def test_a_clip_that_is_heard_again_later_is_heard_twice() -> None:
    both = [place("a", 3.0, 9.0), place("a", 12.0, 18.0)]
    assert once(both) == both


def test_another_clip_at_the_same_time_stays_unless_it_is_faint() -> None:
    sure, other, faint = place("a", 3.0, 9.0), place("b", 3.0, 9.0), place("c", 4.0, 8.0, certain=False)
    assert once([sure, other, faint]) == [sure, other]
    assert once([faint]) == [faint]


def looked_at(monkeypatch: pytest.MonkeyPatch, found: Mapping[float, list[Any] | Unfit], clips: str = "a") -> Any:
    """Say which spots were looked at, one a second, and what came of it."""
    looks: list[float] = []

    def look(_leak: Leak, spot: Spot, *_: Any) -> Any:
        looks.append(spot.first_s)
        return found.get(spot.first_s, Unfit.NOT_FOUND)

    monkeypatch.setattr(comparison, "_look", look)
    sound = np.zeros(1, np.int16)
    spots = [Spot(9.0, clips[n % len(clips)], PLAIN, float(n), float(n), n + 0.2) for n in range(20)]
    leak = Leak("0" * 64, 16_000, 1, sound, cut_short=False)
    places, _ = heard(leak, spots, lambda clip: nullcontext(Original(clip, 16_000, sound)), {}, {})
    return looks, places


def test_a_faint_place_is_not_looked_for_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    faint = place("a", 30.0, 33.0, certain=False)
    looks, places = looked_at(monkeypatch, {float(n): [faint] for n in range(20)})
    assert (len(looks), places) == (MISSES, [faint])


def test_what_is_faint_in_every_clip_does_not_lead_through_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {float(n): [place("abcdefghijklmnopqrst"[n], 30.0, 33.0, certain=False)] for n in range(20)}
    looks, places = looked_at(monkeypatch, found, "abcdefghijklmnopqrst")
    assert (len(looks), len(places)) == (MISSES, MISSES)


def test_what_is_surely_heard_leads_on(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {float(n): [place("a", 30.0 + n, 30.9 + n)] for n in (MISSES - 1, MISSES + 1)}
    looks, places = looked_at(monkeypatch, found)
    assert len(looks) == MISSES + 2 + MISSES_AFTER
    assert [one.first_s for one in places] == [30.0 + n for n in (MISSES - 1, MISSES + 1)]
