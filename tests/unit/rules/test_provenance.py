import pytest

from anechoic.errors import Refused
from anechoic.rules.provenance import Made, Run, check_runs, compared, measured, origin
from anechoic.rules.task import Origin

_A, _B = "the talk is now being recorded", "The conference is being taped."
_SHOWN = {"a": _A, "b": _B}


@pytest.mark.parametrize(
    "runs",
    [
        [Run(4, Made.TAKEN, "a")],
        [Run(6, Made.TAKEN, "a")],
        [Run(5, Made.TAKEN, "a"), Run(0, Made.OWN)],
        [Run(6, Made.TAKEN, "a"), Run(-1, Made.OWN)],
        [Run(5, Made.TAKEN)],
        [Run(5, Made.MENDED)],
        [Run(5, Made.OWN, "a")],
        [Run(5, Made.TAKEN, "c")],
        [Run(5, Made.TAKEN, "aa")],
    ],
)
def test_runs_that_do_not_fit_the_text_are_refused(runs: list[Run]) -> None:
    with pytest.raises(Refused) as refused:
        check_runs("words", runs, "ab")
    assert refused.value.code == "provenance"


def test_runs_that_fit_and_none_at_all_hold() -> None:
    check_runs("words", [Run(2, Made.TAKEN, "ba"), Run(3, Made.OWN)], "ab")
    check_runs("words", [], "ab")


def test_a_taken_run_must_stand_in_the_candidates_it_names() -> None:
    text = "the talk is over"
    claimed = [Run(12, Made.TAKEN, "ab"), Run(4, Made.TAKEN, "a")]
    assert measured(text, claimed, _SHOWN) == (Run(12, Made.TAKEN, "a"), Run(4, Made.OWN))


def test_words_of_a_candidate_out_of_their_order_are_not_taken() -> None:
    assert measured("recorded talk", [Run(13, Made.TAKEN, "a")], _SHOWN) == (Run(13, Made.OWN),)


def test_a_word_written_as_no_candidate_writes_it_is_not_taken() -> None:
    assert measured("THE TALK", [Run(8, Made.TAKEN, "a")], _SHOWN) == (Run(8, Made.OWN),)


def test_mended_words_count_only_beside_as_many_of_the_machines() -> None:
    claimed = [Run(9, Made.TAKEN, "a"), Run(4, Made.MENDED, "a")]
    assert measured("the talk ends", claimed, _SHOWN) == tuple(claimed)
    alone = [Run(4, Made.TAKEN, "a"), Run(9, Made.MENDED, "a")]
    assert measured("the song ends", alone, _SHOWN) == (Run(4, Made.TAKEN, "a"), Run(9, Made.OWN))


def test_an_answer_without_runs_is_compared_with_the_candidate_it_names() -> None:
    assert compared("the talk is also taped", _A, "a") == (Run(12, Made.TAKEN, "a"), Run(10, Made.MENDED, "a"))
    assert compared("something else", _A, "a") == (Run(14, Made.OWN),)


@pytest.mark.parametrize(
    ("text", "runs", "expected"),
    [
        (_A, [Run(30, Made.TAKEN, "a")], (Origin.TAKEN, "a")),
        (_A, [Run(30, Made.OWN)], (Origin.OWN, "")),
        (
            "the talk is being taped.",
            [Run(9, Made.TAKEN, "a"), Run(15, Made.TAKEN, "b")],
            (Origin.MENDED, "a"),
        ),
        ("the talk is over", [Run(12, Made.TAKEN, "a"), Run(4, Made.OWN)], (Origin.MENDED, "a")),
        ("a talk of mine", [Run(2, Made.OWN), Run(5, Made.TAKEN, "a"), Run(7, Made.OWN)], (Origin.OWN, "")),
        ("  ", [Run(2, Made.OWN)], (Origin.OWN, "")),
    ],
)
def test_the_whole_is_taken_mended_or_own(text: str, runs: list[Run], expected: tuple[Origin, str]) -> None:
    assert origin(text, runs, _SHOWN, "a") == expected


def test_the_candidate_it_is_equal_to_is_named_whatever_was_said() -> None:
    assert origin(_B, [Run(len(_B), Made.TAKEN, "b")], _SHOWN, "a") == (Origin.TAKEN, "b")
