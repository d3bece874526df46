"""What is heard once is reported once, whichever spots led to it."""

from types import SimpleNamespace
from typing import Any

from anechoic.facility.tracing.comparison import once


def place(clip: str, first: float, last: float, *, certain: bool = True, explained: float = 0.9) -> Any:
    evidence = SimpleNamespace(certain=certain)
    return SimpleNamespace(
        clip=clip, profile="standard", first_s=first, last_s=last, evidence=evidence, explained=explained
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
