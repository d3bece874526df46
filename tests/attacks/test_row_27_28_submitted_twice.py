from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, select

from anechoic.rules.task import ReceiptState
from anechoic.store.facility.tables.answers import ANSWER, EVIDENCE
from anechoic.wire.answers import Receipt
from fakes.facility_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def _at_once(*acts: Callable[[], Receipt]) -> Counter[ReceiptState]:
    with ThreadPoolExecutor(len(acts)) as pool:
        return Counter(future.result().state for future in [pool.submit(act) for act in acts])


def _count(bench: Bench) -> tuple[int, int]:
    with bench.facility.database.read() as connection:
        answers, evidence = (
            int(connection.scalar(select(func.count()).select_from(table)) or 0) for table in (ANSWER, EVIDENCE)
        )
    return answers, evidence


@pytest.mark.attack(27)
def test_a_double_click_sends_the_same_bytes_and_counts_once(bench: Bench) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    sealed = desk.seal(desk.body(fetched, clip))
    seen = _at_once(*[lambda: desk.send(sealed)] * 4)
    assert seen == {ReceiptState.ACCEPTED: 1, ReceiptState.REPEATED: 3}
    assert _count(bench) == (1, 0)


@pytest.mark.attack(27)
def test_two_answers_of_one_lease_at_once_one_counts(bench: Bench) -> None:
    desk = bench.sign_in(bench.person("ana"), bench.station("one"))
    task = bench.task("item 1")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    one, two = desk.seal(desk.body(fetched, clip, "yes")), desk.seal(desk.body(fetched, clip, "no"))
    assert _at_once(lambda: desk.send(one), lambda: desk.send(two)) == {
        ReceiptState.ACCEPTED: 1,
        ReceiptState.TAKEN: 1,
    }
    assert _count(bench) == (1, 1)


@pytest.mark.attack(28)
def test_two_workstations_with_one_task_at_once_one_wins_and_evidence_is_kept(bench: Bench) -> None:
    first = bench.sign_in(bench.person("ana"), bench.station("one"))
    second = bench.sign_in(bench.person("ben"), bench.station("two"))
    task = bench.task("item 1")
    fetched = first.pull()
    clip = fetched.clip(task.id)
    first.open(fetched, clip)
    bench.clock.go(minutes=61)
    again = second.pull()
    second.open(again, again.clip(task.id))
    one, two = first.seal(first.body(fetched, clip)), second.seal(second.body(again, again.clip(task.id)))
    seen = _at_once(lambda: first.send(one), lambda: second.send(two))
    assert seen == {ReceiptState.ACCEPTED: 1, ReceiptState.TAKEN: 1}
    assert _count(bench) == (1, 1)


@pytest.mark.attack(28)
def test_two_people_asking_at_once_never_hold_one_place(bench: Bench) -> None:
    desks = [bench.sign_in(bench.person(f"p{n}"), bench.station(f"s{n}")) for n in range(4)]
    for n in range(4):
        bench.task(f"item {n}")
    with ThreadPoolExecutor(4) as pool:
        replies = [future.result() for future in [pool.submit(desk.ask) for desk in desks]]
    assert sum(bool(reply.package) for reply in replies) == 1
