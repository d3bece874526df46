"""Row 21: one account at two machines at the same moment: one of them is refused and both are recorded."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.facility.access import signin
from anechoic.facility.audit import record
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import record as stored_record
from anechoic.store.facility import sessions as stored_sessions
from fakes.bench_door import Person, door_of
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(21)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


def test_a_race_of_two_machines_has_one_winner(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("anechoic.store.facility.people.take_step", lambda *_: True)
    stations = [bench.station("ws-1"), bench.station("ws-2")]
    ana = Person.new(bench, "ana", stations[0])
    requests = [ana.assertion(ana.challenge(station), station) for station in stations]
    start, outcomes = threading.Barrier(2), [""] * 2

    def enter(at: int) -> None:
        start.wait()
        try:
            signin.sign_in(bench.facility, door_of(stations[at]), requests[at])
            outcomes[at] = "in"
        except Refused as error:
            outcomes[at] = error.code

    threads = [threading.Thread(target=enter, args=(at,)) for at in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["in", "signed_in_elsewhere"]
    with bench.facility.database.read() as connection:
        assert len(stored_sessions.live(connection, person=ana.id)) == 1
        leaves = [decode_leaf(leaf) for leaf in stored_record.leaves(connection, 0, record.size(connection))]
    alarm = leaves[-1]
    assert alarm.kind == "sign_in_elsewhere"
    assert {alarm.ids["station"], alarm.ids["at_station"]} == {station.id for station in stations}


def test_the_schema_itself_holds_one_live_session_a_person(bench: Bench) -> None:
    from sqlalchemy.exc import IntegrityError

    station = bench.station("ws-1")
    ana = Person.new(bench, "ana", station)
    ana.sign_in(station)

    def second() -> None:
        with bench.facility.database.write() as connection:
            stored_sessions.add(
                connection,
                id=bench.facility.new_id(),
                person=ana.id,
                station=station.id,
                token_hash=bytes(32),
                thumbprint="",
                signing_public=b"",
                hybrid_public=b"",
                factor="totp",
                started=0,
                ends=1,
            )

    with pytest.raises(IntegrityError):
        second()
