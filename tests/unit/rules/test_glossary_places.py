from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.glossary import occurring, places

WORDS = st.lists(st.sampled_from(["el", "Volumen", "volumen,", "(sala)", "予約", "de", "—"]), max_size=8)


@pytest.mark.parametrize(
    ("terms", "text", "found"),
    [
        (["asterisco"], "marque el «Asterisco», por favor", ["Asterisco"]),
        (["volumen"], "volumenes de volumen.", ["volumen"]),
        (["lista", "lista nera"], "dalla lista nera, poi la lista", ["lista nera", "lista"]),
        (["予約"], "明日の予約を取り消す", ["予約"]),
        (["d’accueil"], "le message d’accueil", ["d’accueil"]),
        (["a b", "b c"], "a b c", ["a b"]),
        ([], "anything", []),
        ([""], "anything", []),
    ],
)
def test_a_place_is_the_whole_term_and_nothing_else(terms: list[str], text: str, found: list[str]) -> None:
    assert [text[one.first : one.last] for one in places(terms, text)] == found


@given(WORDS, st.lists(WORDS.filter(bool), max_size=4))
def test_places_are_in_order_apart_and_there_for_every_term_alone_that_occurs(
    text: list[str], terms: list[list[str]]
) -> None:
    said, wanted = " ".join(text), [" ".join(one) for one in terms]
    found = places(wanted, said)
    assert all(a.last <= b.first for a, b in pairwise(found))
    assert all(0 <= one.first < one.last <= len(said) for one in found)
    for term in wanted:
        assert bool(places([term], said)) == occurring([term], [said])[0]
