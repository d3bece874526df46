import itertools

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.assign import Care, Clearance, Offer, Past, Work, choose
from anechoic.rules.exposure import REST_MS, Budget, HardMark, Met, clips_left, is_next_in_a_row, mark_of
from anechoic.rules.ids import TaskId
from anechoic.rules.task import Flag, SkipReason, TaskKind

BUDGET = Budget(day_clips=8, day_ms=600_000, week_clips=24, week_ms=1_800_000)
ALL = Clearance(frozenset({("es", "en")}), frozenset(TaskKind))


def _offer(n: int, **more: object) -> Offer:
    given: dict[str, object] = {
        "task": TaskId(f"{n:032x}"),
        "conversation": bytes([n]),
        "work": Work(TaskKind.TRANSLATION, "es", "en"),
        "missing": 1,
        "milliseconds": 1_000,
        "order_key": n,
    }
    return Offer(**{**given, **more})  # type: ignore[arg-type]


OFFERS = st.lists(
    st.tuples(st.booleans(), st.booleans(), st.booleans()).map(lambda drawn: drawn), min_size=0, max_size=20
).map(lambda rows: [_offer(n, hard=row[0], mine=row[1], for_others=row[2]) for n, row in enumerate(rows)])


def test_the_nearest_measure_ends_the_budget() -> None:
    assert clips_left(BUDGET, Met()) == 8
    assert clips_left(BUDGET, Met(day_clips=7, week_clips=7)) == 1
    assert clips_left(BUDGET, Met(day_clips=2, week_clips=23)) == 1
    assert clips_left(BUDGET, Met(day_clips=9, week_clips=9)) == 0
    assert clips_left(BUDGET, Met(day_clips=1, day_ms=600_000, week_clips=1, week_ms=600_000)) == 0
    assert clips_left(BUDGET, Met(week_clips=1, week_ms=1_800_000)) == 0


def test_a_row_ends_with_a_calm_clip_or_a_rest() -> None:
    assert is_next_in_a_row(0, calm_since=False)
    assert not is_next_in_a_row(0, calm_since=True)
    assert not is_next_in_a_row(REST_MS, calm_since=False)
    assert not is_next_in_a_row(None, calm_since=False)


def test_what_marks_a_clip_as_hard() -> None:
    assert mark_of((Flag.SAFEGUARDING,), None) is HardMark.FLAG
    assert mark_of((Flag.DISTRESSING, Flag.PERSONAL_DETAIL), None) is HardMark.FLAG
    assert mark_of((Flag.UNINTELLIGIBLE,), SkipReason.BAD_SOUND) is None
    assert mark_of((), SkipReason.TOO_MUCH) is HardMark.STOPPED
    assert mark_of((Flag.DISTRESSING,), SkipReason.HAND_OVER) is HardMark.HANDED_OVER


def test_hard_clips_stand_between_calm_ones() -> None:
    offers = [_offer(n, hard=n < 4) for n in range(8)]
    chosen = choose(offers, ALL, Past(), care=Care(clips_left=8))
    assert [offer.hard for offer in chosen] == [True, False] * 4
    after = choose(offers, ALL, Past(), care=Care(clips_left=8, in_a_row=True))
    assert [offer.hard for offer in after] == [False, True] * 4


def test_without_budget_none_comes_but_what_came_back() -> None:
    offers = [_offer(n, hard=n < 4, mine=n == 3) for n in range(6)]
    chosen = choose(offers, ALL, Past(), care=Care())
    assert [offer.order_key for offer in chosen] == [3, 4, 5]


CARE = st.builds(
    lambda left, row, held: Care(left, in_a_row=row or held, holds_hard=held),
    st.integers(0, 9),
    st.booleans(),
    st.booleans(),
)


@given(OFFERS, CARE)
def test_never_two_in_a_row_never_over_the_budget_never_what_is_for_others(offers: list[Offer], care: Care) -> None:
    chosen = choose(offers, ALL, Past(), care=care)
    hard = [care.in_a_row, *(offer.hard for offer in chosen)]
    assert not any(one and other for one, other in itertools.pairwise(hard))
    assert sum(offer.hard and not offer.mine for offer in chosen) <= care.clips_left
    assert not any(offer.for_others and not offer.mine for offer in chosen)
    # Calm work is never held up by what is hard.
    calm = [offer for offer in offers if not offer.hard and (offer.mine or not offer.for_others)]
    assert len(chosen) == 8 or all(offer in chosen for offer in calm)
