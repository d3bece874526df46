"""Alarms stay open until a named person says they looked, and that is a leaf of the record itself."""

import pytest
from sqlalchemy import delete, update

from anechoic.admin.facility.alarms import _SAID, told
from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import approvals, people, stations
from anechoic.facility.audit import record
from anechoic.facility.audit.alarms import open_alarms, see
from anechoic.facility.audit.check import verify
from anechoic.facility.day import day
from anechoic.facility.matters import all_matters
from anechoic.rules.record_kinds import ALARMS, RecordKind
from anechoic.rules.task import Role
from anechoic.store.facility.tables.record import FACT
from fakes.facility_bench import Bench


def raise_one(bench: Bench, kind: RecordKind = RecordKind.EVENTS_BROKEN, /, **ids: str) -> int:
    with bench.facility.database.write() as connection:
        return record.append(bench.facility, connection, kind, ids).index


def numbers(bench: Bench) -> list[int]:
    return [alarm.leaf for alarm in open_alarms(bench.facility)]


def test_a_facility_without_an_alarm_has_none(bench: Bench) -> None:
    bench.person("ana")
    raise_one(bench, RecordKind.SIGN_IN_ELSEWHERE, person="0" * 32)
    assert open_alarms(bench.facility) == ()


@pytest.mark.parametrize("kind", ALARMS)
def test_every_kind_of_alarm_is_open_until_somebody_looked(bench: Bench, kind: RecordKind) -> None:
    ines = bench.person("ines", Role.IT)
    station = stations.add(bench.facility, name="ws-1", by="ines").station
    at = raise_one(bench, kind, at_station=station, person=ines)
    raise_one(bench, RecordKind.PACKED)
    [alarm] = open_alarms(bench.facility)
    assert (alarm.leaf, alarm.kind, alarm.time) == (at, kind, bench.clock.now)
    said = "\n".join(told(bench.facility, (alarm,)))
    assert _SAID[kind][0] in said
    assert "ines" in said
    assert f"ws-1 ({station})" in said
    assert f"--seen {at}" in said
    assert [one.leaf for one in see(bench.facility, at, by="ines")] == [at]
    assert numbers(bench) == []
    [leaf] = bench.leaves("alarms_seen")
    assert leaf.ids == {"up_to": str(at), "alarms": "1", "by": ines}
    assert verify(bench.facility).holds


def test_what_comes_after_the_one_that_was_looked_at_stays_open(bench: Bench) -> None:
    bench.person("sue", Role.SUPERVISOR)
    first, second = raise_one(bench), raise_one(bench)
    third = raise_one(bench)
    assert [one.leaf for one in see(bench.facility, second, by="sue")] == [first, second]
    assert numbers(bench) == [third]


def test_nobody_answers_for_an_alarm_they_were_not_shown(bench: Bench) -> None:
    bench.person("ines", Role.IT)
    at = raise_one(bench)
    for wrong in (at - 1, at + 1, 10**9, -1):
        with pytest.raises(Refused) as refused:
            see(bench.facility, wrong, by="ines")
        assert refused.value.code == "no_such_alarm"
    see(bench.facility, at, by="ines")
    with pytest.raises(Refused):
        see(bench.facility, at, by="ines")
    assert len(bench.leaves("alarms_seen")) == 1


def test_only_who_may_answers_for_them(bench: Bench) -> None:
    bench.person("ana", Role.CONTRACTOR)
    bench.person("otto", Role.CUSTODIAN)
    people.suspend(bench.facility, "otto")
    at = raise_one(bench)
    for who, code in (("ana", "not_your_role"), ("otto", "not_your_role"), ("nobody", "no_such_person")):
        with pytest.raises(Refused) as refused:
            see(bench.facility, at, by=who)
        assert refused.value.code == code
    assert numbers(bench) == [at]
    assert bench.leaves("alarms_seen") == []


def test_an_id_that_spells_an_alarm_is_none(bench: Bench) -> None:
    raise_one(bench, RecordKind.PACKED, package='"kind":"key_cloned"')
    raise_one(bench, RecordKind.PACKED, kind="key_cloned")
    assert numbers(bench) == []


def test_without_its_note_the_whole_record_is_read_again(bench: Bench) -> None:
    bench.person("ines", Role.IT)
    first = raise_one(bench)
    see(bench.facility, first, by="ines")
    second = raise_one(bench)
    assert numbers(bench) == [second]
    with bench.facility.database.write() as connection:
        connection.execute(delete(FACT))
    assert numbers(bench) == [second]


def test_a_note_somebody_wrote_is_not_believed(bench: Bench) -> None:
    raise_one(bench)
    assert numbers(bench) != []
    with bench.facility.database.write() as connection:
        connection.execute(update(FACT).values(sealed_value=b'{"read":9,"open":[]}'))
    with pytest.raises(Untrusted):
        open_alarms(bench.facility)


def test_every_alarm_says_in_plain_words_what_it_is_and_what_to_do() -> None:
    assert set(_SAID) == set(ALARMS)
    assert all(what and act for what, act in _SAID.values())


@pytest.mark.parametrize("role", [Role.IT, Role.CUSTODIAN, Role.SUPERVISOR])
def test_whoever_may_look_is_told_with_the_requests_how_many_wait(bench: Bench, role: Role) -> None:
    desk = bench.sign_in(bench.person("ines", role), bench.station("ws-1"))

    def waiting() -> tuple[int, int]:
        assert day(bench.facility, all_matters(), desk.caller).alarms == len(open_alarms(bench.facility))
        reply = approvals.waiting(bench.facility, all_matters(), desk.caller)
        return reply.alarms, reply.alarms_since

    assert waiting() == (0, 0)
    raise_one(bench)
    since = bench.clock.now
    bench.clock.go(minutes=5)
    last = raise_one(bench)
    assert waiting() == (2, since)
    see(bench.facility, last, by="ines")
    assert waiting() == (0, 0)


def test_nobody_else_is_told_of_alarms(bench: Bench) -> None:
    desk = bench.sign_in(bench.person("ana", Role.CONTRACTOR), bench.station("ws-1"))
    raise_one(bench)
    assert approvals.waiting(bench.facility, all_matters(), desk.caller).alarms == 0
    assert day(bench.facility, all_matters(), desk.caller).alarms == 0
