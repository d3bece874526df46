from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.fairclock import FairClock


def test_sound_typing_and_reading_add_up() -> None:
    clock = FairClock.start(0, words_shown=8).heard(1_000, 5_000).typed(6_000).typed(8_000)
    assert clock.active_ms(60_000) == 4_000 + 2_000 + 8 * 250


def test_a_long_pause_between_keys_is_not_typing() -> None:
    clock = FairClock.start(0, words_shown=0).typed(1_000).typed(6_001)
    assert clock.active_ms(60_000) == 0
    assert clock.typed(6_501).active_ms(60_000) == 500


def test_sound_and_typing_together_count_once() -> None:
    clock = FairClock.start(0, words_shown=0).typed(1_000).typed(3_000).heard(0, 4_000)
    assert clock.active_ms(60_000) == 3_000


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10_000)), max_size=20), st.integers(0, 100))
def test_it_never_runs_faster_than_the_wall(acts: list[tuple[bool, int]], words: int) -> None:
    clock, now = FairClock.start(0, words_shown=words), 0
    for is_sound, length in acts:
        began, now = now, now + length
        clock = clock.heard(began, now) if is_sound else clock.typed(now)
        assert 0 <= clock.active_ms(now) <= now


def test_an_item_opened_again_goes_on_where_the_earlier_sitting_ended() -> None:
    first = FairClock.start(0, words_shown=8).heard(0, 6_000).typed(7_000).typed(9_000)
    assert first.active_ms(20_000) == 10_000
    again = FairClock.start(100_000, words_shown=0, before_ms=10_000)
    assert again.active_ms(100_000) == 10_000
    assert again.heard(101_000, 103_000).active_ms(104_000) == 12_000
