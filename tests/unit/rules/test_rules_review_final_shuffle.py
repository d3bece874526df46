from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.answer import Given
from anechoic.rules.final import Decision, FinalState, settle
from anechoic.rules.review import rank, sample
from anechoic.rules.shuffle import show, shuffled
from anechoic.rules.task import Flag, ReviewReason, TaskKind, Verdict

NEVER = b"\xff" * 32


def _said(*texts: str) -> list[Given]:
    return [Given(TaskKind.TRANSLATION, text) for text in texts]


def test_every_disagreement_is_reviewed() -> None:
    answers = _said("yes", "no")
    assert sample(answers, [90, 90], returned_before=False, draw=NEVER) is ReviewReason.DISAGREEMENT


def test_the_first_five_of_a_person_are_reviewed_and_the_sixth_is_not() -> None:
    agreed = _said("yes", "Yes.")
    assert sample(agreed, [5, 90], returned_before=False, draw=NEVER) is ReviewReason.NEW_PERSON
    assert sample(agreed, [6, 90], returned_before=False, draw=NEVER) is None


def test_what_was_returned_is_seen_again() -> None:
    assert sample(_said("yes"), [90], returned_before=True, draw=NEVER) is ReviewReason.RETURNED_AGAIN


def test_about_a_fifth_is_drawn() -> None:
    draws = [(n * 0x9E3779B97F4A7C15 % (1 << 64)).to_bytes(8, "big") for n in range(5_000)]
    drawn = sum(sample(_said("yes"), [90], returned_before=False, draw=d) is ReviewReason.RANDOM for d in draws)
    assert 0.18 < drawn / 5_000 < 0.22


def test_every_reason_has_a_rank() -> None:
    assert sorted(rank(reason) for reason in ReviewReason) == list(range(len(ReviewReason)))


def test_the_supervisors_word_is_final() -> None:
    answers = _said("yes", "no")
    accepted = settle(answers, Decision(Verdict.ACCEPT, 1))
    assert accepted.state is FinalState.DECIDED
    assert accepted.answer == answers[1]
    mended = Given(TaskKind.TRANSLATION, "perhaps")
    fixed = settle(answers, Decision(Verdict.FIX, 0, mended))
    assert (fixed.answer, fixed.made_of) == (mended, 0)
    assert fixed.agreement == 0.0


def test_without_a_supervisor_equal_ones_agree_and_others_are_disputed() -> None:
    assert settle(_said("Yes.", "yes"), None).state is FinalState.AGREED
    assert settle(_said("yes"), None).agreement is None
    disputed = settle([*_said("yes"), Given(TaskKind.TRANSLATION, "no", flags=frozenset({Flag.DISTRESSING}))], None)
    assert disputed.state is FinalState.DISPUTED
    assert disputed.answer is None
    assert disputed.flags == {Flag.DISTRESSING}


def test_nothing_settles_nothing() -> None:
    with pytest.raises(ValueError, match="without answers"):
        settle([], None)
    with pytest.raises(ValueError, match="return"):
        settle(_said("yes"), Decision(Verdict.RETURN, 0))


@given(st.lists(st.integers(), max_size=20), st.binary(min_size=1))
def test_shuffling_keeps_all_and_is_seeded(items: list[int], seed: bytes) -> None:
    assert Counter(shuffled(items, seed)) == Counter(items)
    assert shuffled(items, seed) == shuffled(items, seed)


def test_every_order_comes_about_as_often() -> None:
    seen = Counter(shuffled("abc", n.to_bytes(4, "big")) for n in range(6_000))
    assert len(seen) == 6
    assert all(850 < count < 1_150 for count in seen.values())


@given(st.lists(st.text(max_size=5), max_size=6), st.binary(min_size=8, max_size=8))
def test_equal_candidates_are_one_and_every_source_is_kept(texts: list[str], seed: bytes) -> None:
    candidates = [(chr(65 + n), text) for n, text in enumerate(texts)]
    shown = show(candidates, seed)
    assert "".join(one.key for one in shown) == "abcdef"[: len(shown)]
    assert sorted(source for one in shown for source in one.sources) == [source for source, _ in candidates]


def test_what_differs_only_by_case_space_and_end_is_folded() -> None:
    shown = show([("A", "Press star."), ("B", "press  star"), ("C", "star")], b"seed")
    assert sorted(one.sources for one in shown) == [("A", "B"), ("C",)]
