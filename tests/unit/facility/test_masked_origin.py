"""An answer is measured against what its person saw: masked for who came after a mark, not for who came before."""

import json
from dataclasses import dataclass

import pytest

from anechoic.facility import gold
from anechoic.facility.deliver import results
from anechoic.rules.provenance import Made
from anechoic.rules.task import Flag, Origin, ReceiptState, Role, Verdict
from anechoic.store.facility import tasks
from anechoic.wire.work import Span, TimedWord
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchTask

WORDS = (
    TimedWord(text="llame", first=0, last=2_000),
    TimedWord(text="Dolores", first=2_500, last=5_000),
    TimedWord(text="ya", first=5_000, last=8_000),
)
DETAIL = Span(first=2_600, last=4_900)
CLEAR, MASKED = "call Dolores now", "call ••••••• now"
KNOWN = json.dumps({"best": ["A"], "reference": "", "version": 1})
TOOK_A_WHOLE = (Origin.TAKEN.value, ["A"], [Made.TAKEN.value])


@dataclass(frozen=True)
class Story:
    """Ana took a machine answer whole and marked a name in the sound; Ben took it whole after that."""

    bench: Bench
    task: BenchTask
    ana: Desk
    first: str
    second: str

    def line(self) -> list[tuple[str, list[str], list[str]]]:
        """Give origin, the owner's candidates and how the runs were made of each delivered answer, in order."""
        with self.bench.facility.database.read() as connection:
            row = tasks.by_id(connection, self.task.id)
            assert row is not None
            line = json.loads(results.line(self.bench.facility, connection, "one", row))
        return [(one["origin"], one["candidates"], [run["made"] for run in one["runs"]]) for one in line["answers"]]

    def met(self, answer: str) -> tuple[bool, int] | None:
        with self.bench.facility.database.read() as connection:
            return gold.has_met(self.bench.facility, connection, answer)

    def supervisor(self, login: str) -> Desk:
        return self.bench.sign_in(self.bench.person(login, Role.SUPERVISOR), self.bench.station(login))


def _take(bench: Bench, desk: Desk, task: BenchTask, text: str, **more: object) -> str:
    """Take a machine answer whole, a minute after the clip was lent."""
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    (taken,) = [one for one in desk.open(fetched, clip).text.candidates if one.text == text]
    bench.clock.go(minutes=1)
    body = desk.body(fetched, clip, text, candidate=taken.key, origin=Origin.TAKEN, **more)
    receipt = desk.send(desk.seal(body))
    assert receipt.state is ReceiptState.ACCEPTED
    bench.clock.go(minutes=1)
    return receipt.subject


@pytest.fixture
def story(bench: Bench) -> Story:
    task = bench.task("one", wanted=2, words=WORDS, candidates=(CLEAR, "ring them", "call her"), gold=KNOWN)
    ana, ben = (bench.sign_in(bench.person(login), bench.station(login)) for login in ("ana", "ben"))
    first = _take(bench, ana, task, CLEAR, flags=(Flag.PERSONAL_DETAIL,), masks=(DETAIL,))
    return Story(bench, task, ana, first, _take(bench, ben, task, MASKED))


def test_a_known_answer_is_met_by_who_read_it_masked_and_by_who_marked_it(story: Story) -> None:
    assert [story.met(one) for one in (story.first, story.second)] == [(True, 1), (True, 1)]


def test_a_corrected_known_answer_is_compared_with_what_each_saw(story: Story) -> None:
    with story.bench.facility.database.write() as connection:
        assert gold.correct(story.bench.facility, connection, story.task.item, best=["A", "B"], reference="")
    assert [story.met(one) for one in (story.first, story.second)] == [(True, 2), (True, 2)]


def test_the_owner_is_told_that_both_took_it_whole(story: Story) -> None:
    assert story.line() == [TOOK_A_WHOLE, TOOK_A_WHOLE]


def test_a_supervisor_sees_that_both_took_it_whole(story: Story) -> None:
    _, _, opened = story.supervisor("sue").review(story.task.id)
    origins = [(one.text, one.origin, [run.made for run in one.runs]) for one in opened.text.answers]
    whole = (Origin.TAKEN, [Made.TAKEN])
    assert origins == [(CLEAR, *whole), (MASKED, *whole)]


def test_an_appeal_is_measured_against_what_was_seen_for_the_answer_that_came_back(story: Story) -> None:
    sue = story.supervisor("sue")
    fetched, clip, _ = sue.review(story.task.id)
    sue.decide(fetched, clip, Verdict.RETURN, answers=(story.first,), comment="listen again")
    story.bench.clock.go(minutes=1)
    fetched = story.ana.pull()
    clip = fetched.clip(story.task.id)
    opened = story.ana.open(fetched, clip)
    assert MASKED in {one.text for one in opened.text.candidates}
    then = opened.text.returned
    assert then is not None
    body = story.ana.body(
        fetched,
        clip,
        then.text,
        candidate=then.candidate,
        origin=then.origin,
        flags=then.flags,
        appeal=True,
        reply="it is what she says",
    )
    receipt = story.ana.send(story.ana.seal(body))
    assert receipt.state is ReceiptState.ACCEPTED, receipt
    assert story.line() == [TOOK_A_WHOLE, TOOK_A_WHOLE]
    assert story.met(receipt.subject) == (True, 1)
