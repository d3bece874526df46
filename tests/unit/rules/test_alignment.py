from itertools import permutations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from anechoic.rules.alignment import Alignment, align
from anechoic.rules.word_units import units, word_places

_FIVE = (
    "to increase the volume of your talk to other participants",
    "to increase the bulk of his speech to other participants",
    "to increase the volume of the his speech to other participants",
    "to decrease your speaking volume to other participants",
    "to increase your speaking",
)
_words = st.sampled_from(["to", "increase", "the", "volume", "of", "Your", "speech.", "—", "да", "音量", "no", "  x"])
_text = st.lists(_words, max_size=12).map(" ".join) | st.text(max_size=20)
_texts = st.lists(_text, min_size=1, max_size=6)


def _shown(alignment: Alignment) -> list[str | dict[str, str]]:
    return [
        {"".join("ABCDEF"[one] for one in variant.texts): variant.words for variant in slot.variants}
        if slot.differs
        else slot.variants[0].words
        for slot in alignment.slots
    ]


def _without_letters(alignment: Alignment, texts: list[str]) -> list[object]:
    """Say what stands where by the words alone: a permutation may change nothing of this."""
    return [
        sorted((units(variant.words).keys, sorted(texts[one] for one in variant.texts)) for variant in slot.variants)
        for slot in alignment.slots
    ]


def test_what_all_share_is_told_from_what_differs() -> None:
    assert _shown(align(["to increase it now", "To decrease it, now!"])) == [
        "to",
        {"A": "increase", "B": "decrease"},
        "it now",
    ]


def test_five_engines_differ_in_few_places() -> None:
    found = align(_FIVE)
    assert found.aligned
    assert 1 <= len(found.places) <= 4
    assert found.slots[0].variants[0].words == "to"


def test_equal_variants_are_folded_and_nothing_here_stands_last() -> None:
    found = align(["press star now", "press the star now", "press star now."])
    assert _shown(found) == ["press", {"B": "the", "AC": ""}, "star now"]


def test_identical_texts_give_no_place() -> None:
    found = align(["All quiet.", "all quiet", "ALL QUIET!"])
    assert (found.places, found.share) == ((), 1.0)


def test_a_text_that_breaks_off_has_no_say_about_the_rest() -> None:
    found = align(
        [
            "the person you are calling is not here now and the mailbox of that person is full today",
            "the person you are calling is not there now and the mailbox of that person is full today",
            "the person you are calling is not here now and the mailbox of that person is empty today",
            "the person you",
        ]
    )
    assert found.broken == (3,)
    assert [sorted(variant.words for variant in found.slots[place].variants) for place in found.places] == [
        ["here", "there"],
        ["empty", "full"],
    ]


def test_of_texts_that_agree_to_the_end_the_missing_rest_is_one_place() -> None:
    found = align(["press star to cancel this message for good"] * 2 + ["press star to cancel"])
    assert _shown(found) == ["press star to cancel", {"AB": "this message for good", "C": ""}]


def test_a_wholly_different_text_is_set_aside() -> None:
    found = align(
        [
            "the conference is now being recorded",
            "the conference is now being muted",
            "the talk is now being recorded",
            "сейчас идёт запись",
        ]
    )
    assert found.aside == (3,)
    assert found.aligned
    assert len(found.places) == 2


def test_texts_that_barely_share_words_are_not_aligned() -> None:
    assert not align(["press star to cancel", "сейчас идёт запись", "nobody is at home"]).aligned
    assert not align(["one", "other"]).aligned


def test_two_places_with_one_short_word_between_become_one_where_that_leaves_no_more_to_choose() -> None:
    assert _shown(align(["you try to join the talk", "you bid to combine the talk"])) == [
        "you",
        {"A": "try to join", "B": "bid to combine"},
        "the talk",
    ]
    assert len(align(["try to join it", "bid to join it", "try to bind it", "bid to bind it"]).places) == 2


@pytest.mark.parametrize(
    ("texts", "place"),
    [
        (["请提高音量。", "请降低音量。"], {"A": "提高", "B": "降低"}),
        (["لزيادة مستوى صوتك", "لخفض مستوى صوتك"], {"A": "لزيادة", "B": "لخفض"}),
        (["音量を上げる", "音量を下げる"], {"A": "上", "B": "下"}),
        (["कृपया आवाज़ बढ़ाएँ", "कृपया आवाज़ घटाएँ"], {"A": "बढ़ाएँ", "B": "घटाएँ"}),
    ],
)
def test_words_of_any_script(texts: list[str], place: dict[str, str]) -> None:
    assert place in _shown(align(texts))


def test_composed_and_decomposed_marks_are_the_same_word() -> None:
    assert align(["caf\u00e9 noir", "cafe\u0301 NOIR"]).places == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("¿Qué? — no…", ["¿Qué?", "—", "no…"]),
        ("请（稍）等。", ["请", "（稍）", "等。"]),
        ("カメラを見る", ["カメラ", "を", "見", "る"]),
        ("v2.0は新しい", ["v2.0", "は", "新", "し", "い"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("", []),
    ],
)
def test_where_words_begin_and_end(text: str, words: list[str]) -> None:
    assert [text[first:last] for first, last in word_places(text)] == words


@given(st.text(max_size=40))
def test_words_own_every_character_once(text: str) -> None:
    found = units(text)
    spans = [found.span(number, number + 1) for number in range(len(found.keys))]
    assert "".join(text[first:last] for first, last in spans) == (text if found.keys else "")
    assert all(found.keys)


@given(_texts)
def test_the_variants_of_a_text_joined_are_that_text(texts: list[str]) -> None:
    found = align(texts)
    for number, text in enumerate(texts):
        if number not in found.aside:
            assert "".join(text[slice(*slot.spans[number])] for slot in found.slots) == text


@given(_texts)
@example(["increase", "increase to to to to to", "increase to to to to increase to"])
def test_every_variant_is_what_its_texts_have_there(texts: list[str]) -> None:
    for slot in align(texts).slots:
        assert slot.variants
        told = [one for variant in slot.variants for one in variant.texts]
        assert len(told) == len(set(told))
        words = {variant.texts: units(variant.words).keys for variant in slot.variants}
        assert len(set(words.values())) == len(words)
        for members, keys in words.items():
            assert all(units(texts[one][slice(*slot.spans[one])]).keys == keys for one in members)


@given(_texts)
def test_a_permutation_changes_letters_only(texts: list[str]) -> None:
    found = align(texts)
    for order in list(permutations(range(len(texts))))[:24]:
        turned = [texts[one] for one in order]
        other = align(turned)
        assert _without_letters(other, turned) == _without_letters(found, texts)
        assert {order[one] for one in other.aside} == set(found.aside)
        assert {order[one] for one in other.broken} == set(found.broken)


@given(_text, st.integers(1, 6))
def test_a_text_never_differs_from_itself(text: str, times: int) -> None:
    assert align([text] * times).places == ()
