from typing import Any

import pytest
from sqlalchemy import update

from anechoic.errors import Refused, Untrusted
from anechoic.facility.audit import record
from anechoic.facility.package import fetch, sweep
from anechoic.rules.task import EventKind, LeaseState
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import leases, packages
from anechoic.store.facility.tables.batches import CLIP
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _sweep(bench: Bench) -> int:
    with bench.facility.database.write() as connection:
        return sweep.sweep(bench.facility, connection)


def _code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.code


def test_one_clip_goes_from_the_blob_to_the_desk(bench: Bench, desk: Desk) -> None:
    task = bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    opened = desk.open(fetched, clip)
    assert opened.pcm == task.pcm
    assert opened.text.transcript == "transcript of item 1"
    assert sorted(c.text for c in opened.text.candidates) == ["press star", "press the star"]
    assert [c.key for c in opened.text.candidates] == ["a", "b"]


def test_the_release_is_a_leaf_with_its_ids(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    leaf = decode_leaf(desk.open(fetched, clip).release.leaf)
    assert leaf.kind == "released"
    assert leaf.ids["clip"] == clip.clip
    assert leaf.ids["lease"] == clip.lease
    assert leaf.ids["station"] == desk.station
    assert leaf.ids["session"] == desk.session


def test_a_release_asked_for_again_is_one_leaf(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    first, again = desk.open(fetched, clip), desk.open(fetched, clip)
    assert first.release.index == again.release.index
    assert bench.kinds_recorded().count("released") == 1


def test_a_new_session_at_the_same_workstation_resumes_with_a_leaf_of_its_own(bench: Bench) -> None:
    person, station = bench.person("ana"), bench.station("one")
    before = bench.sign_in(person, station)
    bench.task("item 1")
    fetched = before.pull()
    (clip,) = fetched.context.clips
    first = before.open(fetched, clip)
    after = bench.sign_in(person, station)
    again = after.open(fetched, clip)
    assert again.pcm == first.pcm
    assert again.release.index != first.release.index
    with pytest.raises(Untrusted):
        before.open_with(fetched, clip, again.release)


def test_exactly_one_clip_is_released_ahead(bench: Bench, desk: Desk) -> None:
    for n in range(4):
        bench.task(f"item {n}")
    fetched = desk.pull()
    one, two, three, four = fetched.context.clips
    desk.open(fetched, one)
    desk.open(fetched, two)
    with pytest.raises(Refused) as refused:
        desk.open(fetched, three)
    assert _code(refused) == "release_ahead"
    desk.open(fetched, one)
    desk.report(EventKind.CLOSED, one)
    desk.open(fetched, three)
    with pytest.raises(Refused):
        desk.open(fetched, four)
    assert bench.kinds_recorded().count("released") == 3


@pytest.mark.parametrize("wrong", [{"lease": "0" * 32}, {"fencing": 99}, {"package": "0" * 32}, {"clip": "0" * 32}])
def test_a_release_for_anything_else_than_was_lent_is_refused(bench: Bench, desk: Desk, wrong: dict[str, Any]) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    with pytest.raises(Refused) as refused:
        desk.ask_release(fetched, fetched.context.clips[0], **wrong)
    assert _code(refused) == "not_yours"
    assert "released" not in bench.kinds_recorded()


def test_another_person_or_another_workstation_gets_no_release(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    other = bench.sign_in(bench.person("ben"), bench.station("two"))
    with pytest.raises(Refused) as refused:
        other.ask_release(fetched, clip)
    assert _code(refused) == "not_yours"
    moved = bench.sign_in(desk.person, bench.station("three"))
    with pytest.raises(Refused):
        moved.ask_release(fetched, clip)
    assert "released" not in bench.kinds_recorded()


def test_after_its_end_a_lease_opens_nothing_swept_or_not(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    bench.clock.go(minutes=60)
    with pytest.raises(Refused) as refused:
        desk.open(fetched, clip)
    assert _code(refused) == "lease_over"
    assert _sweep(bench) == 1
    with pytest.raises(Refused) as refused:
        desk.open(fetched, clip)
    assert _code(refused) == "lease_over"


def test_a_renewed_lease_lives_on_but_not_beyond_its_package(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    with bench.facility.database.write() as connection:
        now = bench.clock.now
        mine = {"person": desk.person, "station": desk.station, "now": now}
        held = leases.renew(connection, [clip.lease], ends=now + 99 * 3_600_000, **mine)  # type: ignore[arg-type]
        assert held == (clip.lease,)
        assert leases.renew(connection, [clip.lease], person="0" * 32, station=desk.station, now=now, ends=now) == ()
        row = leases.by_id(connection, clip.lease)
    assert row is not None
    assert row.ends == fetched.context.expires
    bench.clock.go(minutes=90)
    desk.open(fetched, clip)


def test_a_withdrawn_clip_has_no_release(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    with bench.facility.database.write() as connection:
        connection.execute(update(CLIP).where(CLIP.c.id == clip.clip).values(withdrawn=bench.clock.now))
    with pytest.raises(Refused) as refused:
        desk.open(fetched, clip)
    assert _code(refused) == "withdrawn"


def test_a_conversation_heard_meanwhile_is_refused_at_the_release(bench: Bench, desk: Desk) -> None:
    first, second = bench.task("item 1", conversation="talk"), bench.task("item 2", conversation="other")
    fetched = desk.pull()
    desk.open(fetched, fetched.clip(first.id))
    from anechoic.store.facility import exposure

    with bench.facility.database.write() as connection:
        tag = bench.facility.columns.tag("conversation", "other")
        exposure.hear(connection, person=desk.person, conversation=tag, task=first.id, at=1)
    with pytest.raises(Refused) as refused:
        desk.open(fetched, fetched.clip(second.id))
    assert _code(refused) == "conversation_heard"


def test_without_the_record_nothing_is_released(bench: Bench, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips

    def broken(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(record, "append", broken)
    with pytest.raises(OSError, match=r"^$"):
        desk.open(fetched, clip)
    monkeypatch.undo()
    with bench.facility.database.read() as connection:
        row = leases.by_id(connection, clip.lease)
        assert row is not None
        assert row.state == LeaseState.HELD.value
        assert not leases.was_released(connection, clip.lease)


def test_the_bytes_of_a_package_are_for_its_person_and_workstation(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    package = desk.pull().context.package
    assert fetch.package_file(bench.facility, desk.caller, package).exists()
    others = (bench.sign_in(bench.person("ben"), bench.station("two")), bench.sign_in(desk.person, bench.station("x")))
    for other in others:
        with pytest.raises(Refused) as refused:
            fetch.package_file(bench.facility, other.caller, package)
        assert _code(refused) == "not_found"
    bench.clock.go(hours=24)
    with pytest.raises(Refused):
        fetch.package_file(bench.facility, desk.caller, package)


def test_any_byte_of_package_or_release_changed_in_flight_is_untrusted(bench: Bench, desk: Desk) -> None:
    bench.task("item 1", milliseconds=300)
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    data = fetch.package_file(bench.facility, desk.caller, fetched.context.package).read_bytes()
    for place in [*range(0, len(data), 89), len(data) - 1]:
        with pytest.raises((Untrusted, AssertionError)):
            desk.open_package(_flipped(data, place))
    signed = desk.ask_release(fetched, clip)
    for place in [*range(0, len(signed), 71), len(signed) - 1]:
        with pytest.raises(Untrusted):
            desk.read_release(_flipped(signed, place))


def _flipped(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1
    return bytes(changed)


def test_a_row_moved_to_another_place_does_not_open(bench: Bench, desk: Desk) -> None:
    one, two = bench.task("item 1"), bench.task("item 2")
    fetched = desk.pull()
    with bench.facility.database.write() as connection:
        moved = packages.wrapped_key(connection, fetched.context.package, two.clip)
        packages.drop_key(connection, fetched.context.package, one.clip)
        assert moved is not None
        packages.keep_key(connection, package=fetched.context.package, clip=one.clip, wrapped_key=moved)
    with pytest.raises(Untrusted):
        desk.ask_release(fetched, fetched.clip(one.id))
