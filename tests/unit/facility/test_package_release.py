from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from anechoic.errors import Refused, Untrusted
from anechoic.facility.audit import record
from anechoic.facility.package import sweep, waiting
from anechoic.facility.package.shown import open_order
from anechoic.rules.task import Classification, EventKind, LeaseState, NoWork, Role, TaskKind
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import leases, packages
from anechoic.store.facility.tables.batches import CLIP
from anechoic.wire.work import EventsRequest, PullReply, StationEvent
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench, BenchStation


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()


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


def test_the_order_shown_leads_back_to_the_owners_candidates(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    opened = desk.open(fetched, fetched.context.clips[0])
    with bench.facility.database.read() as connection:
        lease = leases.by_id(connection, fetched.context.clips[0].lease)
    assert lease is not None
    order = open_order(bench.facility, lease)
    by_text = {candidate.text: order[candidate.key] for candidate in opened.text.candidates}
    assert by_text == {"press star": ("A", "C"), "press the star": ("B",)}


def test_two_people_see_orders_of_their_own(bench: Bench) -> None:
    station = bench.station("one")
    bench.task("item 1", wanted=6, candidates=("p", "q", "r", "s", "t", "u"))
    orders = set()
    for name in ("ana", "ben", "eva", "ida", "leo"):
        desk = bench.sign_in(bench.person(name), station)
        desk.sequence = _sequence(bench, station.id)
        fetched = desk.pull()
        orders.add(tuple(c.text for c in desk.open(fetched, fetched.context.clips[0]).text.candidates))
    assert len(orders) > 1


def _sequence(bench: Bench, station: str) -> int:
    with bench.facility.database.read() as connection:
        return packages.sequence(connection, station)


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


def test_never_two_clips_of_one_conversation(bench: Bench, desk: Desk) -> None:
    bench.task("item 1", conversation="talk")
    bench.task("item 2", conversation="talk")
    fetched = desk.pull()
    assert len(fetched.context.clips) == 1
    assert desk.ask(held=1).reason is NoWork.OTHERS_FIRST
    desk.open(fetched, fetched.context.clips[0])
    bench.clock.go(minutes=61)
    again = desk.pull()
    assert [clip.task for clip in again.context.clips] == [fetched.context.clips[0].task]


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


def test_a_pull_repeated_because_its_reply_was_lost_gives_the_same_package(bench: Bench, desk: Desk) -> None:
    for n in range(9):
        bench.task(f"item {n}")
    lost, again = desk.ask(), desk.ask()
    assert lost == again
    assert bench.kinds_recorded().count("packed") == 1


def test_what_a_workstation_no_longer_knows_goes_back(bench: Bench, desk: Desk) -> None:
    for n in range(8):
        bench.task(f"item {n}")
    first = desk.pull()
    assert desk.ask(held=8).reason is NoWork.ENOUGH_HELD
    second = desk.pull(held=0)
    assert {c.task for c in first.context.clips} == {c.task for c in second.context.clips}
    with pytest.raises(Refused) as refused:
        desk.open(first, first.context.clips[0])
    assert _code(refused) in {"given_back", "lease_over"}


def test_the_next_package_is_pulled_when_three_are_left(bench: Bench, desk: Desk) -> None:
    for n in range(12):
        bench.task(f"item {n}")
    first = desk.pull()
    desk.give_back(*(clip.lease for clip in first.context.clips[3:]))
    second = desk.pull(held=3)
    assert not {c.lease for c in first.context.clips[:3]} & {c.lease for c in second.context.clips}


def test_a_package_has_at_most_eight_clips_or_three_minutes(bench: Bench, desk: Desk) -> None:
    for n in range(5):
        bench.task(f"item {n}", milliseconds=50_000)
    assert len(desk.pull().context.clips) == 3


def test_a_workstation_ahead_of_the_server_is_refused(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    desk.sequence = 5
    with pytest.raises(Refused) as refused:
        desk.ask()
    assert _code(refused) == "sequence_ahead"


def test_an_answer_wanted_twice_goes_to_two_people_and_no_third(bench: Bench) -> None:
    bench.task("item 1", wanted=2)
    replies: list[PullReply] = []
    for n, name in enumerate(("ana", "ben", "eva")):
        desk = bench.sign_in(bench.person(name), bench.station(f"s{n}"))
        replies.append(desk.ask())
    assert [bool(reply.package) for reply in replies] == [True, True, False]
    assert replies[2].reason is NoWork.NOTHING_LEFT
    assert replies[2].mender == "wait"


def test_each_reason_names_itself(bench: Bench) -> None:
    station = bench.station("one")
    assert bench.sign_in(bench.person("ana"), station).ask().reason is NoWork.NOTHING_LEFT
    bench.task("item 1", source="ru")
    assert bench.sign_in(bench.person("ben"), station).ask().reason is NoWork.NOT_CLEARED
    assert bench.sign_in(bench.person("sue", Role.SUPERVISOR), station).ask().reason is NoWork.NOT_CONTRACTOR
    bench.task("item 2", batch="two", classification=Classification.CONFIDENTIAL)
    desk = bench.sign_in(bench.person("eva"), station)
    assert desk.ask().reason is NoWork.DISPLAY_REFUSED
    assert desk.ask(display="approved").package


def test_a_language_covers_its_regions(bench: Bench) -> None:
    bench.task("item 1", source="es-MX")
    station = bench.station("one")
    assert bench.sign_in(bench.person("ana"), station).ask().package
    bench.task("item 2", source="es")
    only_mexico = bench.sign_in(bench.person("ben", pairs=(("es-MX", "en"),)), bench.station("two"))
    assert only_mexico.ask().reason is NoWork.NOT_CLEARED


def test_only_kinds_a_person_is_cleared_for(bench: Bench) -> None:
    bench.task("item 1", kind=TaskKind.COMMAND)
    person = bench.person("ana", kinds=(TaskKind.TRANSLATION,))
    assert bench.sign_in(person, bench.station("one")).ask().reason is NoWork.NOT_CLEARED


def test_unopened_work_goes_back_and_opened_work_does_not(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    bench.task("item 2")
    fetched = desk.pull()
    one, two = fetched.context.clips
    desk.open(fetched, one)
    desk.give_back(one.lease, two.lease, "0" * 32)
    with bench.facility.database.read() as connection:
        first, second = leases.by_id(connection, one.lease), leases.by_id(connection, two.lease)
        assert first is not None
        assert second is not None
        assert (first.state, second.state) == (LeaseState.RELEASED.value, LeaseState.GIVEN_BACK.value)
        assert packages.wrapped_key(connection, fetched.context.package, two.clip) is None


def test_what_lies_unopened_after_signing_out_goes_back_and_after_a_crash_it_stays(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    assert _sweep(bench) == 0
    resumed = bench.sign_in(desk.person, BenchStation(desk.station, desk.station_signing, desk.station_hybrid))
    assert _sweep(bench) == 0
    bench.sign_out(resumed)
    assert _sweep(bench) == 1
    with pytest.raises(Refused) as refused:
        desk.open(fetched, fetched.context.clips[0])
    assert _code(refused) == "given_back"


def test_events_are_numbered_without_a_gap_and_repeated_freely(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    assert desk.report(EventKind.OPENED, clip).counter == 1
    assert desk.report(EventKind.PLAYED, clip, first=0, last=8_000).counter == 2
    assert desk.report(EventKind.OPENED, clip, counter=1).counter == 2
    leaves = bench.kinds_recorded()
    assert (leaves.count("opened"), leaves.count("played")) == (1, 1)


@pytest.mark.parametrize("wrong", [{"counter": 9}, {"counter": 1, "last": 5}])
def test_a_gap_or_another_story_is_an_alarm(bench: Bench, desk: Desk, wrong: dict[str, Any]) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    desk.report(EventKind.OPENED, clip)
    with pytest.raises(Refused) as refused:
        desk.report(EventKind.OPENED, clip, **wrong)
    assert _code(refused) == "events_broken"
    assert bench.kinds_recorded()[-1] == "events_broken"


def test_what_came_before_a_gap_is_kept(bench: Bench, desk: Desk) -> None:
    from anechoic.facility.package.events import take_events

    given = {"kind": EventKind.OPENED, "at": 1, "clip": "0" * 32, "task": "0" * 32, "lease": "0" * 32}
    events = tuple(StationEvent(counter=n, **given) for n in (1, 2, 4))  # type: ignore[arg-type]
    with pytest.raises(Refused):
        take_events(bench.facility, desk.caller, EventsRequest(events=events))
    with bench.facility.database.read() as connection:
        assert packages.event_counter(connection, desk.station) == 2


def test_tasks_nobody_can_be_given_are_listed(bench: Bench, desk: Desk) -> None:
    bench.task("item 1", conversation="talk")
    bench.task("item 2", conversation="talk")
    bench.task("item 3", source="ru")
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("ru", 1)]
    fetched = desk.pull()
    desk.open(fetched, fetched.context.clips[0])
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("es", 1), ("ru", 1)]
    bench.person("ben")
    assert [(line.source, line.count) for line in waiting.waiting(bench.facility)] == [("ru", 1)]


def test_old_packages_are_forgotten(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    reply = desk.ask()
    with bench.facility.database.read() as connection:
        row = packages.by_id(connection, reply.package)
    assert row is not None
    assert bench.facility.blobs.path(row.blob).exists()
    bench.clock.go(hours=25)
    _sweep(bench)
    assert not bench.facility.blobs.path(row.blob).exists()


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
