"""A release is a playback: it has a name and a key, and the record speaks of both before anything is heard."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert

from anechoic.errors import Refused, Untrusted
from anechoic.facility.tracing.keys import committed_key_of, playback_key_of, playback_keys_of
from anechoic.facility.tracing.originals import Way
from anechoic.facility.tracing.suspects import ways_heard, who
from anechoic.rules.task import EventKind, Role
from anechoic.seal.derive import hash_bytes
from anechoic.store.facility import playbacks
from anechoic.store.facility.playbacks import PlaybackRow
from anechoic.store.facility.tables.tasks import RELEASE
from fakes.bench_desk import Desk, Fetched, Opened
from fakes.facility_bench import Bench


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.sign_in(bench.person("ana"), bench.station("one"))


def _opened(bench: Bench, desk: Desk, name: str = "item 1") -> tuple[Fetched, Opened]:
    bench.task(name)
    fetched = desk.pull()
    return fetched, desk.open(fetched, fetched.context.clips[0])


def _rows(bench: Bench) -> list[PlaybackRow]:
    with bench.facility.database.read() as connection:
        return list(playbacks.every(connection))


def test_a_release_is_a_playback_with_its_name_and_key_in_the_record(bench: Bench, desk: Desk) -> None:
    _, opened = _opened(bench, desk)
    [row], [leaf] = _rows(bench), bench.leaves("released")
    assert (row.leaf, row.at, row.id) == (leaf.n, bench.clock.now, opened.release.playback)
    assert leaf.ids == {
        **{name: getattr(row, name) for name in ("clip", "task", "lease", "person", "station", "session")},
        "playback": row.id,
        "mark": "wm3:standard",
        "playback_key": hash_bytes(opened.playback_key).hex(),
    }
    assert playback_key_of(bench.facility, row) == opened.playback_key
    with bench.facility.database.read() as connection:
        assert committed_key_of(bench.facility, connection, row) == opened.playback_key
        assert playbacks.of_clip(connection, row.clip) == [row]
        assert playbacks.of_clip(connection, "0" * 32) == []


def test_keys_of_many_playbacks_are_those_of_each(bench: Bench, desk: Desk) -> None:
    _opened(bench, desk)
    [row] = _rows(bench)
    another = replace(row, clip="5" * 32)
    many = [row, replace(row, id="1" * 32), another, replace(another, profile="strong"), row]
    keys = list(playback_keys_of(bench.facility, many))
    assert keys == [playback_key_of(bench.facility, one) for one in many]
    assert len(set(keys)) == 4


def test_asked_again_in_the_same_session_it_is_the_same_playback(bench: Bench, desk: Desk) -> None:
    fetched, first = _opened(bench, desk)
    again = desk.open(fetched, fetched.context.clips[0])
    assert (again.release.playback, again.playback_key) == (first.release.playback, first.playback_key)
    assert len(_rows(bench)) == 1


def test_every_session_clip_and_review_is_a_playback_of_its_own(bench: Bench) -> None:
    person, station = bench.person("ana"), bench.station("one")
    before = bench.sign_in(person, station)
    fetched, first = _opened(bench, before)
    clip = fetched.context.clips[0]
    after = bench.sign_in(person, station)
    second = after.open(fetched, clip)
    after.send(after.seal(after.body(fetched, clip)))
    _, other = _opened(bench, after, "item 2")
    supervisor = bench.sign_in(bench.person("sue", Role.SUPERVISOR), bench.station("two"))
    _, _, review = supervisor.review(clip.task)
    every = (first, second, other, review)
    assert len({one.release.playback for one in every}) == len({one.playback_key for one in every}) == 4
    with bench.facility.database.read() as connection:
        of_clip = playbacks.of_clip(connection, clip.clip)
    assert [row.id for row in of_clip] == [one.release.playback for one in (first, second, review)]
    assert sorted(row.id for row in _rows(bench)) == sorted(one.release.playback for one in every)


@pytest.mark.parametrize("mark", ["", "wm1", "wm2", "wm9"])
def test_a_program_that_marks_in_another_way_gets_nothing(bench: Bench, desk: Desk, mark: str) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    with pytest.raises(Refused, match="same version on both") as refused:
        desk.open(fetched, fetched.context.clips[0], mark=mark)
    assert refused.value.code == "program_old"
    assert "released" not in bench.kinds_recorded()
    assert _rows(bench) == []


def test_a_release_from_before_there_were_marks_gets_a_leaf_that_names_its_playback(bench: Bench, desk: Desk) -> None:
    bench.task("item 1")
    fetched = desk.pull()
    clip = fetched.context.clips[0]
    with bench.facility.database.write() as connection:
        connection.execute(insert(RELEASE).values(lease=clip.lease, session=desk.session, leaf=0, at=1))
    opened = desk.open(fetched, clip)
    assert opened.release.index == bench.leaves("released")[0].n
    assert desk.open(fetched, clip).release.playback == opened.release.playback


def test_what_does_not_belong_together_names_nobody(bench: Bench, desk: Desk) -> None:
    _, opened = _opened(bench, desk)
    [row] = _rows(bench)
    none = "0" * 32
    strangers = [
        *(replace(row, id=none), replace(row, clip=none), replace(row, lease=none)),
        *(replace(row, person=none), replace(row, session=none), replace(row, profile="quiet")),
        *(replace(row, task=none), replace(row, station=none), replace(row, leaf=row.leaf - 1)),
    ]
    with bench.facility.database.read() as connection:
        for stranger in strangers:
            with pytest.raises(Untrusted):
                committed_key_of(bench.facility, connection, stranger)
        with pytest.raises(Refused) as refused:
            committed_key_of(bench.facility, connection, replace(row, version="wm9"))
        assert refused.value.code == "mark_unknown"
        another = replace(bench.facility, secrets=replace(bench.facility.secrets, trace_key=bytes(32)))
        with pytest.raises(Untrusted):
            committed_key_of(another, connection, row)
        assert playback_key_of(another, row) != opened.playback_key


def test_a_report_tells_the_time_of_the_leaf_and_not_of_the_row(bench: Bench, desk: Desk) -> None:
    _opened(bench, desk)
    [row], [leaf] = _rows(bench), bench.leaves("released")
    with bench.facility.database.read() as connection:
        told = who(bench.facility, connection, replace(row, at=row.at - 3_600_000))
    assert (told.committed, told.released) == (True, leaf.time)


def test_no_key_of_a_mark_is_on_the_disk_or_shown(bench: Bench, desk: Desk) -> None:
    _, opened = _opened(bench, desk)
    secrets, [row] = bench.facility.secrets, _rows(bench)
    kept = b"".join(path.read_bytes() for path in bench.facility.folder.rglob("*") if path.is_file())
    assert row.id.encode() in kept, "the name is there, so the search finds what there is"
    for key in (secrets.trace_key, opened.playback_key):
        assert key not in kept
        assert key.hex().encode() not in kept
        assert repr(key)[2:-1] not in repr(bench.facility)


def test_what_was_heard_is_told_with_the_way_it_was_heard(bench: Bench, desk: Desk) -> None:
    fetched, _ = _opened(bench, desk)
    clip = fetched.context.clips[0]
    desk.report(EventKind.OPENED, clip)
    way: dict[str, Any] = {"first": 0, "last": 4_000}
    desk.report(EventKind.PLAYED, clip, **way)
    desk.report(EventKind.PLAYED, clip, **way, speed=750, boost=12, band=True)
    desk.report(EventKind.PLAYED, clip, **way, speed=750)
    ids = [dict(leaf.ids) for leaf in bench.leaves("played")]
    assert [(one["speed"], one["boost"], one["band"]) for one in ids] == [
        ("1000", "0", "no"),
        ("750", "12", "yes"),
        ("750", "0", "no"),
    ]
    assert "speed" not in bench.leaves("opened")[0].ids
    with bench.facility.database.read() as connection:
        assert playbacks.speeds(connection, clip.lease) == (750, 1_000)
        assert playbacks.speeds(connection, "0" * 32) == ()


def test_a_report_is_made_again_with_the_ways_that_were_known_then(bench: Bench, desk: Desk) -> None:
    fetched, _ = _opened(bench, desk)
    clip = fetched.context.clips[0]
    slow, slow_and_narrow = Way(750), Way(750, 6.0, band=True)
    desk.report(EventKind.PLAYED, clip, first=0, last=4_000)
    desk.report(EventKind.PLAYED, clip, first=0, last=4_000, speed=750)
    told = bench.leaves("played")[-1].n
    with bench.facility.database.read() as connection:
        before = ways_heard(connection, until=-1)
    assert before == ({clip.clip: {slow}}, told)
    desk.report(EventKind.PLAYED, clip, first=0, last=4_000, speed=750)
    desk.report(EventKind.PLAYED, clip, first=0, last=4_000, speed=750, boost=6, band=True)
    with bench.facility.database.read() as connection:
        assert ways_heard(connection, until=told) == before
        assert ways_heard(connection, until=told - 1) == ({}, -1)
        assert ways_heard(connection, until=-1) == ({clip.clip: {slow, slow_and_narrow}}, told + 2)


def test_a_clip_that_could_not_be_marked_is_a_leaf_of_its_own(bench: Bench, desk: Desk) -> None:
    fetched, _ = _opened(bench, desk)
    clip = fetched.context.clips[0]
    assert desk.report(EventKind.UNMARKED, clip).counter == 1
    [leaf] = bench.leaves("unmarked")
    assert (leaf.ids["clip"], leaf.ids["station"], leaf.ids["counter"]) == (clip.clip, desk.station, "1")


@pytest.mark.parametrize("changed", [{"speed": 750}, {"boost": 6}, {"band": True}])
def test_the_way_a_stretch_was_heard_is_part_of_its_story(bench: Bench, desk: Desk, changed: dict[str, Any]) -> None:
    fetched, _ = _opened(bench, desk)
    clip = fetched.context.clips[0]
    desk.report(EventKind.PLAYED, clip, first=0, last=4_000)
    with pytest.raises(Refused) as refused:
        desk.report(EventKind.PLAYED, clip, counter=1, first=0, last=4_000, **changed)
    assert refused.value.code == "events_broken"


def test_nothing_is_handed_out_when_the_playback_cannot_be_kept(
    bench: Bench, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.task("item 1")
    fetched = desk.pull()

    def broken(*_: object) -> None:
        raise RuntimeError("the row")

    monkeypatch.setattr(playbacks, "add", broken)
    with pytest.raises(RuntimeError, match="the row"):
        desk.ask_release(fetched, fetched.context.clips[0])
    assert "released" not in bench.kinds_recorded()
