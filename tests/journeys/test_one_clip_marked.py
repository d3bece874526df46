"""One clip with its marks, from the facility's master key to the window: the same playback however often it is opened.

What the window marks with is what the facility makes again from row and master key, years later if need be.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from anechoic import verify
from anechoic.audio.speeds import NORMAL, stretched_frames
from anechoic.facility.opening import open_facility
from anechoic.facility.tracing.keys import committed_key_of
from anechoic.rules.ids import TaskId
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.station.port import (
    Closed,
    CloseItem,
    Draft,
    DraftSaved,
    Failed,
    MarkAt,
    MarkFailed,
    MarkKnown,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    Played,
    SaveDraft,
    SignedOut,
    SignOut,
    Streams,
)
from anechoic.store.facility import playbacks
from anechoic.trace.layout import grid_for, need
from anechoic.wire.answers import PlayedSpan
from fakes.apart_workstation import ApartWorkstation
from fakes.one_desk import OneDesk, one_desk
from fakes.workstation import DrivenPort

pytestmark = pytest.mark.journey
HALF = 16_000


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OneDesk]:
    with one_desk(tmp_path_factory.mktemp("story"), items=2) as ready:
        yield ready


@pytest.fixture
def apart(story: OneDesk) -> Iterator[ApartWorkstation]:
    with story.put_away() as away:
        station = ApartWorkstation(away.profile, phones=away.phones, passwords=away.passwords)
        yield station
        station.close()


def _opened(desk: DrivenPort) -> OpenItem:
    told = desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
    assert isinstance(told, Opened), told
    return told.item


def _streams(story: OneDesk, playback: str, item: OpenItem, speed: int) -> Streams:
    """Give the streams of a playback as the facility makes them."""
    facility = open_facility(story.facility.folder, story.facility.unlock.read_text().strip())
    with facility.database.read() as connection:
        [row] = [row for row in playbacks.of_clip(connection, item.clip) if row.id == playback]
        keys = trace_keys(committed_key_of(facility, connection, row), speed)
    facility.close()
    needed = need(grid_for(item.rate), stretched_frames(item.frames, speed))
    return Streams(
        key_stream(keys.tiles, needed.tiles),
        key_stream(keys.knots, needed.knots),
        key_stream(keys.dither, needed.dither),
    )


def _releases(story: OneDesk, item: OpenItem) -> list[dict[str, Any]]:
    return [row["ids"] for row in story.leaves("released") if row["ids"]["clip"] == item.clip]


def test_a_playback_is_marked_with_what_the_facility_can_make_again(story: OneDesk) -> None:
    desk = story.desk
    desk.sign_in("ana")
    item = _opened(desk)
    [released] = _releases(story, item)
    assert released["mark"] == "wm3:standard"
    assert (item.marks.mark, item.marks.speed) == ("wm3:standard", NORMAL)
    assert item.marks.streams == _streams(story, released["playback"], item, NORMAL)
    known = desk.ask(MarkAt(item.task, 750), MarkKnown, Failed)
    assert known == MarkKnown(item.task, 750, _streams(story, released["playback"], item, 750))
    refused = desk.ask(MarkAt(item.task, 5_000), MarkKnown, Failed)
    assert isinstance(refused, Failed)
    assert refused.code == "no_such_speed"
    # Of another clip nothing is told: the next thing heard is the answer to what was asked after it.
    desk.send(MarkAt(TaskId("0" * 32), 750))
    desk.send(MarkFailed(TaskId("0" * 32)))
    assert isinstance(desk.ask(SaveDraft(Draft(text="half")), MarkKnown, DraftSaved), DraftSaved)

    desk.ask(CloseItem(), Closed)
    again = _opened(desk)
    assert (again.task, again.marks.streams) == (item.task, item.marks.streams)
    assert _releases(story, item) == [released]
    desk.ask(SignOut(), SignedOut)

    desk.sign_in("ana")
    later = _opened(desk)
    assert later.task == item.task
    assert later.marks.streams.tiles != item.marks.streams.tiles
    before, after = _releases(story, item)
    assert before == released
    assert later.marks.streams == _streams(story, after["playback"], later, NORMAL)
    desk.ask(SignOut(), SignedOut)


def test_how_it_was_heard_and_that_it_could_not_be_marked_stand_in_the_record(story: OneDesk) -> None:
    desk = story.desk
    desk.sign_in("ana")
    item = _opened(desk)
    desk.send(Played(PlayedSpan(first=0, last=HALF, speed=750), boost=6, band=True))
    desk.send(MarkFailed(item.task))
    assert isinstance(desk.ask(SaveDraft(Draft(text="half")), Closed, DraftSaved), DraftSaved), "it stays open"
    story.settled()
    heard = story.leaves("played")[-1]["ids"]
    told = {name: heard[name] for name in ("clip", "first", "last", "speed", "boost", "band")}
    assert told == {"clip": item.clip, "first": "0", "last": "16000", "speed": "750", "boost": "6", "band": "yes"}
    [unmarked] = [row["ids"] for row in story.leaves("unmarked")]
    assert (unmarked["clip"], unmarked["task"]) == (item.clip, item.task)
    desk.ask(SignOut(), SignedOut)
    export = story.facility.folder.parent / "record.jsonl"
    story.facility.run("record", "export", "--out", str(export))
    assert verify.main([str(export), "--key", str(story.facility.folder / "record.vkey")]) == verify.HELD


def test_marks_reach_a_window_in_a_process_of_its_own(story: OneDesk, apart: ApartWorkstation) -> None:
    apart.sign_in("ana")
    item = _opened(apart)
    playback = _releases(story, item)[-1]["playback"]
    assert item.marks.streams == _streams(story, playback, item, NORMAL)
    known = apart.ask(MarkAt(item.task, 1_500), MarkKnown, Failed)
    assert known == MarkKnown(item.task, 1_500, _streams(story, playback, item, 1_500))
    apart.ask(SignOut(), SignedOut)
