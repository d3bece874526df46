from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.breaks import BREAK_MS, LATER_MS, BreakClock

MINUTE = 60_000


def _worked(minutes: int, clock: BreakClock | None = None, start: int = 1_000_000) -> tuple[BreakClock, int]:
    clock, now = clock or BreakClock(), start
    for at in range(minutes + 1):
        now = start + at * MINUTE
        clock = clock.active(now)
    return clock, now


def test_due_after_so_many_minutes_of_activity() -> None:
    clock, now = _worked(49)
    assert not clock.is_due(now, 50)
    clock, now = _worked(50)
    assert clock.is_due(now, 50)
    assert not clock.is_due(now, 60)
    assert not clock.is_due(now, 0)


def test_a_pause_of_five_minutes_is_a_break() -> None:
    clock, now = _worked(49)
    short, _ = _worked(2, clock, now + BREAK_MS - 1)
    assert short.is_due(now + BREAK_MS + 2 * MINUTE, 50)
    rested, later = _worked(2, clock, now + BREAK_MS)
    assert not rested.is_due(later, 50)
    assert rested.worked_ms(later) == 2 * MINUTE
    assert not clock.is_due(now + BREAK_MS, 49)


def test_later_means_ten_minutes() -> None:
    clock, now = _worked(50)
    put_off = clock.later(now)
    for step in range(0, LATER_MS, MINUTE):
        put_off = put_off.active(now + step)
        assert not put_off.is_due(now + step, 50)
    assert put_off.active(now + LATER_MS).is_due(now + LATER_MS, 50)


def test_taking_a_break_begins_anew() -> None:
    clock, now = _worked(55)
    assert clock.rested().worked_ms(now) == 0


def test_a_clock_that_was_put_back_counts_anew() -> None:
    clock, now = _worked(49)
    assert clock.active(now - 40 * MINUTE).worked_ms(now - 40 * MINUTE) == 0


@given(st.lists(st.integers(0, 8 * MINUTE), max_size=60))
def test_what_was_worked_is_never_longer_than_the_time_since_the_last_break(gaps: list[int]) -> None:
    clock, now, begun = BreakClock().active(1_000), 1_000, 1_000
    for gap in gaps:
        begun = now + gap if gap >= BREAK_MS else begun
        now += gap
        clock = clock.active(now)
        assert clock.worked_ms(now) == now - begun
