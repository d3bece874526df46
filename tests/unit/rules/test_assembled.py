from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from anechoic.rules.alignment import Alignment, align
from anechoic.rules.assembled import (
    Assembled,
    base_for,
    begin,
    begin_aligned,
    edit,
    restore,
    runs,
    source,
    take_variant,
    variant_bits,
)
from anechoic.rules.history import MOST_STEPS, History
from anechoic.rules.provenance import Made, check_runs, measured

_SHOWN = (
    ("a", "to increase the volume of your talk to other participants"),
    ("b", "to increase the bulk of his speech to other participants"),
    ("c", "to increase the volume of the his speech to other participants"),
    ("d", "to decrease your speaking volume to other participants."),
    ("e", "to increase your speaking"),
)
_ALIGNED = align([text for _, text in _SHOWN])
_VERB, _OBJECT, _REST = _ALIGNED.places


def _said(answer: Assembled) -> list[tuple[str, str]]:
    """Give each run as its words and what it is: t for taken, m for mended, o for own, with the letters."""
    told, at, text = [], 0, answer.text
    for run in runs(answer):
        told.append((text[at : at + run.length].strip(), run.made.value[0] + run.keys))
        at += run.length
    assert at == len(text)
    return told


def _from(number: int) -> Assembled:
    return begin_aligned(_ALIGNED, _SHOWN, number)


def _take(answer: Assembled, slot: int, number: int) -> Assembled:
    return take_variant(answer, slot, variant_bits(_ALIGNED, _SHOWN, slot, number))


def _type(answer: Assembled, put: str, *, at: int, removed: int = 0) -> Assembled:
    """Press Backspace `removed` times at a place, then type, sign by sign."""
    for _ in range(removed):
        answer = edit(answer, answer.text[: at - 1] + answer.text[at:], at - 1)
        at -= 1
    for sign in put:
        answer = edit(answer, answer.text[:at] + sign + answer.text[at:], at + 1)
        at += 1
    return answer


def test_a_candidate_taken_whole_names_for_every_word_who_has_it() -> None:
    assert _said(_from(3)) == [
        ("to", "tabcde"),
        ("decrease your speaking volume", "td"),
        ("to other participants.", "tabcd"),
    ]


def test_an_answer_is_assembled_from_three_candidates() -> None:
    answer = _take(_take(_from(3), _VERB, 0), _OBJECT, 1)
    assert answer.text == "to increase the bulk of his speech to other participants."
    assert _said(answer) == [
        ("to", "tabcde"),
        ("increase", "tabce"),
        ("the bulk of his speech", "tb"),
        ("to other participants.", "tabcd"),
    ]


def test_the_caret_stands_behind_what_was_taken() -> None:
    answer = _take(_from(3), _VERB, 0)
    assert answer.text[: answer.caret] == "to increase"


def test_nothing_here_can_be_taken_and_given_up_again() -> None:
    without = _take(_from(0), _REST, 4)
    assert without.text == "to increase the volume of your talk"
    assert _take(without, _REST, 0).text == _SHOWN[0][1]


def test_a_changed_word_is_mended_and_what_is_written_beside_it_is_own() -> None:
    answer = _from(3)
    at = answer.text.index("to other") + 2
    assert _said(_type(answer, "for the", at=at, removed=2))[2:] == [
        ("for", "mabcd"),
        ("the", "o"),
        ("other participants.", "tabcd"),
    ]


def test_a_machine_word_typed_back_is_the_machines_again() -> None:
    answer = _from(3)
    at = answer.text.index(" your")
    assert _said(_type(answer, "decrease", at=at, removed=8)) == _said(answer)


def test_typing_in_one_word_leaves_all_others_as_they_were() -> None:
    answer = _type(_from(3), "x", at=6)
    assert [word for word, made in _said(answer) if made[0] != "t"] == ["decxrease"]


def test_words_of_ones_own_alone_are_own_even_where_machine_words_stood() -> None:
    answer = _type(edit(_from(0), "", 0), "Make it louder for everyone", at=0)
    assert _said(answer) == [("Make it louder for everyone", "o")]


def test_a_variant_taken_over_mended_words_replaces_them_and_only_them() -> None:
    answer = _type(_from(3), "really ", at=3)
    answer = _type(answer, " now", at=len(answer.text))
    answer = _take(answer, _VERB, 0)
    assert answer.text == "to really increase your speaking volume to other participants. now"


def test_a_place_the_answer_was_not_built_over_changes_nothing() -> None:
    own = edit(Assembled(), "my own", 6)
    assert _take(own, _VERB, 0) == own


def test_joining_two_words_mends_both_into_one() -> None:
    answer = begin("one two three four five", "a")
    assert _said(edit(answer, "onetwo three four five", 3)) == [("onetwo", "ma"), ("three four five", "ta")]


def test_no_space_is_put_between_signs_of_a_script_without() -> None:
    shown = (("a", "请提高音量"), ("b", "请降低音量"))
    aligned = align([text for _, text in shown])
    answer = take_variant(
        begin_aligned(aligned, shown, 0), aligned.places[0], variant_bits(aligned, shown, aligned.places[0], 1)
    )
    assert answer.text == "请降低音量"


def test_the_base_is_the_most_typical_of_those_with_the_variant() -> None:
    variant = next(one for one in _ALIGNED.slots[_VERB].variants if len(one.texts) > 1)
    assert base_for(_ALIGNED, _VERB, variant.texts) != 4  # not the one that lacks the rest


def test_the_source_is_who_gave_most_words() -> None:
    assert source(_from(3)) == "d"
    assert source(_take(_take(_from(3), _VERB, 1), _OBJECT, 1)) == "b"
    assert source(edit(Assembled(), "mine", 4)) == ""


def test_a_text_that_came_back_is_laid_over_the_candidate_it_named() -> None:
    answer = restore(_from(3), "to decrease your talking volume to other participants.", 5)
    assert [made for _, made in _said(answer)] == ["tabcde", "td", "md", "td", "tabcd"]


# ---- properties ------------------------------------------------------------------------------------------------------

_candidates = st.lists(
    st.lists(st.sampled_from(["to", "the", "Volume.", "of", "音量", "your", "no"]), min_size=1, max_size=7).map(
        " ".join
    ),
    min_size=1,
    max_size=5,
    unique_by=str.casefold,
)
Step = Callable[[Assembled, Alignment, tuple[tuple[str, str], ...]], Assembled]


def _steps() -> st.SearchStrategy[list[Step]]:
    def typing(place: float, removed: int, put: str) -> Step:
        def step(answer: Assembled, _aligned: Alignment, _shown: tuple[tuple[str, str], ...]) -> Assembled:
            text = answer.text
            at = round(place * len(text))
            return edit(answer, text[:at] + put + text[at + removed :], at + len(put))

        return step

    def taking(place: float, who: float) -> Step:
        def step(answer: Assembled, aligned: Alignment, shown: tuple[tuple[str, str], ...]) -> Assembled:
            if not aligned.slots:
                return answer
            slot = min(int(place * len(aligned.slots)), len(aligned.slots) - 1)
            number = min(int(who * len(shown)), len(shown) - 1)
            return take_variant(answer, slot, variant_bits(aligned, shown, slot, number))

        return step

    share = st.floats(0, 1)
    put = st.sampled_from(["", "a", " ", "the ", "own words", "量", "x y", " to"])
    return st.lists(st.builds(typing, share, st.integers(0, 6), put) | st.builds(taking, share, share), max_size=12)


@given(_candidates, _steps(), st.integers(0, 4))
def test_runs_always_cover_the_text_and_hold_before_who_has_the_candidates(
    texts: list[str], steps: list[Step], number: int
) -> None:
    shown = tuple(zip("abcdef", texts, strict=False))
    aligned = align(texts)
    answer = begin_aligned(aligned, shown, number % len(texts))
    for step in steps:
        before = answer.text
        answer = step(answer, aligned, shown)
        found = runs(answer)
        check_runs(answer.text, found, "abcdef"[: len(texts)])
        assert sum(run.length for run in found) == len(answer.text)
        # What the desk says is never more than what can be measured.
        held = measured(answer.text, found, dict(shown))
        assert [run for run in held if run.made is not Made.OWN] == [run for run in found if run.made is not Made.OWN]
        assert 0 <= answer.caret <= len(answer.text) or answer.text == before


@given(_candidates, st.data())
def test_typed_text_is_kept_sign_for_sign(texts: list[str], data: st.DataObject) -> None:
    answer = begin_aligned(align(texts), tuple(zip("abcdef", texts, strict=False)), 0)
    for _ in range(4):
        text = data.draw(st.text(" abé量.\n", max_size=20))
        answer = edit(answer, text, data.draw(st.integers(0, len(text))))
        assert answer.text == text


@given(_candidates, _steps(), st.integers(0, 4))
def test_undo_and_redo_give_back_every_value_exactly(texts: list[str], steps: list[Step], number: int) -> None:
    shown = tuple(zip("abcdef", texts, strict=False))
    aligned = align(texts)
    history = History(begin_aligned(aligned, shown, number % len(texts)))
    values = [history.now]
    for step in steps:
        history = history.act(step(history.now, aligned, shown))
        if history.now != values[-1]:
            values.append(history.now)
    for value in reversed(values):
        assert history.now == value
        history = history.undo()
    for value in values:
        assert history.now == value
        history = history.redo()
    assert history.redo() == history


def test_signs_typed_in_a_row_are_undone_word_by_word() -> None:
    history = History(_from(4))
    begun = history.now
    for sign in " of two words":
        text, at = history.now.text, history.now.caret
        history = history.typed(edit(history.now, text[:at] + sign + text[at:], at + 1))
    assert history.undo().now.text.rstrip() == "to increase your speaking of two"
    assert history.undo().undo().undo().now.text.startswith(begun.text)
    assert history.undo().undo().undo().undo().now == begun


def test_a_move_of_the_caret_is_no_step_but_ends_one() -> None:
    history = History(_from(0)).typed(edit(_from(0), _SHOWN[0][1] + "x", len(_SHOWN[0][1]) + 1))
    history = history.moved(3)
    again = history.typed(edit(history.now, "to yincrease" + history.now.text[11:], 4))
    assert again.undo().now.caret == 3
    assert len(again.past) == 2


def test_the_stack_is_bounded() -> None:
    history = History()
    for number in range(MOST_STEPS + 20):
        history = history.act(begin(f"word {number}", "a"))
    assert len(history.past) == MOST_STEPS
