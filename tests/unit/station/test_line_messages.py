"""Requests and events as bytes: all of them come back as they were, and nothing else is taken for one."""

import random
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.audio.speeds import SLOWEST
from anechoic.errors import Untrusted
from anechoic.rules.ids import TaskId
from anechoic.rules.task import SkipReason
from anechoic.station.apart.line import EVENT_BYTES
from anechoic.station.apart.messages import (
    OpenedAt,
    Place,
    is_event,
    read_event,
    read_request,
    without_sound,
    write_event,
    write_opened,
    write_request,
)
from anechoic.station.port import Draft, DraftSaved, Event, MarkKnown, Opened, Request, SaveDraft, SignIn, SkipItem
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.limits import CLIP_TEXT_BYTES
from fakes.playback_marks import some_marks, some_streams
from fakes.port_samples import sample
from fakes.recording_port import some_item

ROUNDS = 20
REQUESTS: tuple[type[Any], ...] = get_args(Request)
EVENTS: tuple[type[Any], ...] = tuple(kind for kind in get_args(Event) if kind is not Opened)


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
def test_every_request_comes_back(kind: type[Any]) -> None:
    chance = random.Random(kind.__name__)  # noqa: S311 - test data
    for _ in range(ROUNDS):
        request = sample(kind, chance)
        assert read_request(write_request(request)) == request


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_comes_back(kind: type[Any]) -> None:
    chance = random.Random(kind.__name__)  # noqa: S311 - test data
    for _ in range(ROUNDS):
        event = sample(kind, chance)
        assert read_event(write_event(event)) == event


def test_an_opened_clip_comes_back_without_its_sound() -> None:
    opened = Opened(some_item(), review=True, sealed_to_pcm_ms=0.25)
    data = write_opened(opened, Place(8, 4_096))
    assert read_event(data) == OpenedAt(without_sound(opened), Place(8, 4_096))
    assert bytes(opened.item.pcm) not in data
    with pytest.raises(Untrusted):
        read_request(data)


def _spelled(name: object, fields: object) -> bytes:
    return msgspec.msgpack.encode((name, fields))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x92",
        write_request(SignIn("ana", "p", "1")) + b"\x00",
        write_request(SignIn("ana", "p", "1"))[:-1],
        _spelled("SignIn", {"login": "ana", "password": "p", "code": "1", "more": 1}),
        _spelled("SignIn", {"password": "p", "login": "ana", "code": "1"}),
        _spelled("SignIn", {"login": "ana", "password": "p", "code": 1}),
        _spelled("SignIn", {"login": "ana", "code": "1"}),
        _spelled("Shell", {}),
        _spelled("SignedOut", {"text": ""}),
        _spelled(7, {}),
        _spelled("SkipItem", {"reason": "because", "note": "", "played": [], "active_ms": 0}),
        _spelled("SignOut", [[[[]]]] * 50),
        b"\x91" * 100_000,
    ],
)
def test_what_is_not_exactly_a_request_is_refused(data: bytes) -> None:
    with pytest.raises(Untrusted):
        read_request(data)


def test_a_field_left_out_is_its_default() -> None:
    assert read_request(_spelled("SignIn", {"login": "ana", "password": "p"})) == SignIn("ana", "p")


@given(st.binary(max_size=200))
def test_no_bytes_at_all_do_anything_else(data: bytes) -> None:
    for read in (read_request, read_event):
        try:
            read(data)
        except Untrusted:
            continue


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_another_message(place: int, byte: int) -> None:
    request = SkipItem(SkipReason.OTHER, "a note", (PlayedSpan(first=0, last=16_000),), 4_000)
    data = bytearray(write_request(request))
    data[place % len(data)] = byte
    try:
        read = read_request(bytes(data))
    except Untrusted:
        return
    assert write_request(read) == bytes(data)


def test_a_draft_of_full_length_fits() -> None:
    from anechoic.station.apart.line import REQUEST_BYTES

    assert len(write_request(SaveDraft(Draft(text="\U0001f600" * 4_000, comment="\U0001f600" * 2_000)))) < REQUEST_BYTES
    assert len(write_event(DraftSaved(TaskId("1" * 32), 0))) < 100


LONGEST = 600
"""Seconds a clip may last."""


@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
def test_the_mark_of_the_longest_clip_at_the_slowest_speed_fits(rate: int) -> None:
    known = MarkKnown(TaskId("1" * 32), SLOWEST, some_streams(rate, LONGEST * rate, SLOWEST))
    data = write_event(known)
    assert is_event(data)
    assert read_event(data) == known
    assert len(known.streams.tiles) > LONGEST * 1_000 / SLOWEST / 0.032 * 54 * 2 / 8


def test_the_longest_clip_with_the_longest_texts_fits() -> None:
    frames = LONGEST * 48_000
    item = some_item(rate=48_000, frames=frames, transcript="", pcm=memoryview(b""))
    data = write_opened(Opened(item), Place(0, 2 * frames))
    # Texts are as long as they were when they were sealed, give or take the names of fields.
    assert len(data) + 2 * CLIP_TEXT_BYTES < EVENT_BYTES


def test_marks_and_streams_are_not_shown() -> None:
    marks = some_marks(16_000, 16_000)
    known = MarkKnown(TaskId("1" * 32), SLOWEST, marks.streams)
    for shown in (repr(marks), repr(known), repr(some_item(marks=marks))):
        assert "tiles" not in shown
        assert repr(marks.streams.tiles[:4])[2:-1] not in shown
