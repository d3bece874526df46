import itertools

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.masking import MASK_SIGN, known_by, masked_indices, masked_text, masked_word, merged

_SPANS = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 80)).map(lambda one: (one[0], one[0] + one[1])))


def test_spans_that_touch_or_overlap_become_one() -> None:
    assert merged([(50, 60), (0, 10), (10, 20), (15, 18)]) == ((0, 20), (50, 60))


@given(_SPANS)
def test_merged_spans_cover_the_same_frames_and_lie_apart(spans: list[tuple[int, int]]) -> None:
    found = merged(spans)
    assert {at for first, last in found for at in range(first, last)} == {
        at for first, last in spans for at in range(first, last)
    }
    assert all(one[1] < other[0] for one, other in itertools.pairwise(found))


def test_a_word_that_is_heard_in_part_is_masked() -> None:
    words = [(0, 100), (100, 200), (200, 300)]
    assert masked_indices(words, [(150, 201)]) == {1, 2}
    assert masked_indices(words, [(100, 200)]) == {1}


def test_a_name_is_masked_wherever_it_stands_and_keeps_its_length() -> None:
    known = known_by(["Dolores,", "de", "12"])
    assert masked_text("Call Dolores de DOLORES at 12, not 123.", known) == "Call ••••••• de ••••••• at ••, not 123."
    assert masked_word("Dolores,") == "•••••••,"


def test_short_words_are_not_known_elsewhere() -> None:
    assert known_by(["de", "la", "7"]) == {"7"}


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_masking_keeps_every_place(text: str, names: list[str]) -> None:
    masked = masked_text(text, known_by(names))
    assert len(masked) == len(text)
    assert all(after in {before, MASK_SIGN} for before, after in zip(text, masked, strict=True))
