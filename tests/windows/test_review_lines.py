from anechoic.rules.provenance import Made
from anechoic.rules.task import Origin
from anechoic.supervisor.reviews.actions import Judgement
from anechoic.supervisor.reviews.answers.lines import answer_lines
from anechoic.wire.work import MadeRun, ReviewedAnswer
from fakes.recording_port import some_item

_TEXT = "to increase your speaking volume now"
_RUNS = (
    MadeRun(length=12, made=Made.TAKEN, keys="abd"),
    MadeRun(length=21, made=Made.TAKEN, keys="c"),
    MadeRun(length=3, made=Made.OWN),
)


def _changed(runs: tuple[MadeRun, ...], text: str = _TEXT) -> list[str]:
    answer = ReviewedAnswer(
        answer="1" * 32, author="A", text=text, origin=Origin.MENDED, candidate="c", heard_share=1.0, runs=runs
    )
    (line,) = answer_lines(some_item(answers=(answer,)), Judgement())
    return [line.text[first:last] for first, last in line.changed]


def test_words_taken_from_any_candidate_are_not_shown_as_changed() -> None:
    assert _changed(_RUNS) == ["now"]


def test_without_a_measure_they_are_compared_with_the_one_candidate() -> None:
    assert _changed(()) == ["increase", "now"]


def test_a_measure_that_does_not_fit_the_words_shown_is_not_used() -> None:
    assert _changed(_RUNS[:2]) == ["increase", "now"]
    assert _changed(_RUNS, _TEXT.replace(" now", "\u202enow")) != ["now"]
