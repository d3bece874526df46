import json

import pytest

from anechoic.facility import gold, withdrawal
from anechoic.rules.task import Origin, SkipReason
from anechoic.store.facility import gold as stored
from anechoic.wire.answers import Skip
from anechoic.wire.codec import encode
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchTask

KNOWN = json.dumps({"best": ["B"], "reference": "press the pound key"})
"""As it was stored before versions: B is `press the star`."""


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _answer(desk: Desk, task: BenchTask, words: str, *, start: str = "") -> str:
    """Answer in these words, having started from the machine answer of the words `start`."""
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    opened = desk.open(fetched, clip)
    key = next((one.key for one in opened.text.candidates if one.text == start), "")
    # What a workstation declares as origin is not believed.
    body = desk.body(fetched, clip, words, candidate=key, origin=Origin.TAKEN)
    return desk.send(desk.seal(body)).subject


def _met(bench: Bench, answer: str) -> tuple[bool, int] | None:
    with bench.facility.database.read() as connection:
        return gold.has_met(bench.facility, connection, answer)


@pytest.mark.parametrize(
    ("words", "start", "meets"),
    [
        ("press the star", "press the star", True),
        ("press star", "press star", False),
        ("press the moon", "press the star", False),
        ("Press the pound key.", "", True),
        ("press the hash key", "", False),
    ],
)
def test_an_answer_is_compared_when_it_arrives(
    bench: Bench, desk: Desk, words: str, start: str, *, meets: bool
) -> None:
    task = bench.task("item 1", gold=KNOWN)
    assert _met(bench, _answer(desk, task, words, start=start)) == (meets, 1)


def test_an_item_without_a_known_answer_and_a_skip_have_no_score(bench: Bench, desk: Desk) -> None:
    assert _met(bench, _answer(desk, bench.task("plain"), "press star")) is None
    task = bench.task("item 1", gold=KNOWN)
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    skipped = desk.send(desk.seal(desk.body(fetched, clip, "", skip=Skip(reason=SkipReason.BAD_SOUND))))
    assert _met(bench, skipped.subject) is None


def test_a_corrected_known_answer_scores_every_answer_anew(bench: Bench, desk: Desk) -> None:
    task = bench.task("item 1", gold=KNOWN)
    answer = _answer(desk, task, "press star", start="press star")
    assert _met(bench, answer) == (False, 1)

    def correct(best: str) -> bool:
        with bench.facility.database.write() as connection:
            return gold.correct(bench.facility, connection, task.item, best=(best,), reference="press the pound key")

    assert correct("A")
    assert _met(bench, answer) == (True, 2)
    assert not correct("A")
    # C has the same words but for a full stop.
    assert correct("C")
    assert _met(bench, answer) == (True, 3)
    assert correct("B")
    assert _met(bench, answer) == (False, 4)


def test_known_answer_and_scores_go_with_a_recall(bench: Bench, desk: Desk) -> None:
    task = bench.task("item 1", gold=KNOWN)
    answer = _answer(desk, task, "press the star", start="press the star")
    with bench.facility.database.write() as connection:
        withdrawal.end(bench.facility, connection, [task.clip], reason="clip", withdrawn=True)
    with bench.facility.database.read() as connection:
        assert stored.of_answer(connection, answer) is None
        assert stored.task_of_item(connection, task.item) is None


def test_nothing_of_it_is_in_what_a_workstation_gets(bench: Bench, desk: Desk) -> None:
    task = bench.task("item 1", gold=KNOWN)
    plain = bench.task("item 2")
    fetched = desk.pull()
    written = []
    for one in (task, plain):
        opened = desk.open(fetched, fetched.clip(one.id))
        assert b"pound" not in encode(opened.text)
        written.append(set(json.loads(encode(opened.text))))
        desk.send(desk.seal(desk.body(fetched, fetched.clip(one.id), "press the star")))
    assert written[0] == written[1]
    assert b"gold" not in encode(fetched.context)
