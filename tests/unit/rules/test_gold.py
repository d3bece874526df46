"""Gold is chosen by seed, and met by the best candidate or the reference's words."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.gold import choose, meets, with_equals


def ranks(items: set[str], seed: bytes) -> dict[str, bytes]:
    return {item: hashlib.sha256(seed + item.encode()).digest() for item in items}


@given(st.sets(st.text(min_size=1, max_size=5)), st.floats(0, 1), st.binary(max_size=4))
def test_a_share_is_chosen_and_the_same_again(items: set[str], share: float, seed: bytes) -> None:
    chosen = choose(ranks(items, seed), share)
    assert chosen <= items
    assert chosen == choose(ranks(items, seed), share)
    if items and share > 0:
        assert abs(len(chosen) - len(items) * share) <= 1


def test_another_seed_chooses_others() -> None:
    items = {f"it-{n}" for n in range(200)}
    assert choose(ranks(items, b"a"), 0.1) != choose(ranks(items, b"b"), 0.1)
    assert len(choose(ranks(items, b"a"), 0.1)) == 20


def test_equal_candidates_are_all_best() -> None:
    assert with_equals("B", {"A": "no", "B": "Yes, now.", "C": "yes,  NOW"}) == ("B", "C")
    assert with_equals("X", {"A": "no"}) == ()


def test_meeting_gold() -> None:
    assert meets(["C"], ["B", "C"], "anything", "")
    assert meets([], ["B"], "press star to cancel.", "Press star to cancel")
    assert not meets(["A"], ["B"], "press hash", "press star")
    assert not meets([], ["B"], "", "")
