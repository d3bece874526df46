"""A recording of a clip in which a personal detail was masked names its playback, at any speed."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from anechoic.facility.tracing.originals import PLAIN, Way, opened
from anechoic.facility.tracing.suspects import ways_masked
from anechoic.rules.task import Flag, ReceiptState
from anechoic.store.facility import playbacks
from anechoic.wire.work import Span
from fakes.traced_facility import RATE, TracedFacility, sha256

DETAIL = Span(first=RATE, last=2 * RATE)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TracedFacility]:
    """Ana marks a second of one clip; ben comes after that."""
    made = TracedFacility.new(tmp_path_factory.mktemp("masked"), names=("es-14937805",), logins=("ana",))
    desk, fetched = made.desks["ana"], made.fetched["ana"]
    (clip,) = fetched.context.clips
    desk.open(fetched, clip)
    made.bench.clock.now += 1_000
    receipt = desk.send(desk.seal(desk.body(fetched, clip, flags=(Flag.PERSONAL_DETAIL,), masks=(DETAIL,))))
    assert receipt.state is ReceiptState.ACCEPTED
    made.comes("ben")
    yield made
    made.bench.close()


def reported(place: TracedFacility, name: str, speed: int) -> tuple[str, dict[str, Any]]:
    (clip,) = place.fetched["ben"].context.clips
    heard = place.hears("ben", clip.task, speed=speed)
    noise = np.random.default_rng(7).normal(0, 0.3 * float(heard.sound.std()), len(heard.sound))
    leak = place.leak(f"{name}.wav", heard.sound + noise)
    status, folder = place.traced(name, leak)
    assert status == 0
    return heard.playback, json.loads((folder / f"trace-{sha256(leak)[:16]}.json").read_text())


def test_at_another_speed_it_is_rebuilt_with_its_tone(place: TracedFacility) -> None:
    playback, found = reported(place, "faster", 1_500)
    (named,) = found["named"]
    assert named["playback"] == playback
    # Without the tone, what follows it is stretched to other samples, and this stands at 1e-8 to 1e-14.
    assert named["bound_log10"] < -50
    (heard,) = (one for one in found["places"] if one["certain"])
    assert heard["masked"] == [[DETAIL.first, DETAIL.last]]


def test_as_recorded_it_needs_no_tone(place: TracedFacility) -> None:
    playback, found = reported(place, "as-recorded", 1_000)
    assert [one["playback"] for one in found["named"]] == [playback]
    assert all(one["masked"] == [] for one in found["places"])


def test_only_what_was_marked_before_the_last_playback_counts(place: TracedFacility) -> None:
    clip = place.fetched["ben"].context.clips[0].clip
    slow, spans = Way(750), ((DETAIL.first, DETAIL.last),)
    with place.bench.facility.database.read() as connection:
        rows = list(playbacks.every(connection))
        first, last = rows[0].leaf, rows[-1].leaf
        both = ways_masked(connection, {clip: {slow}}, until=last)[clip]
        assert both == {slow, Way(750, masked=spans)}
        assert ways_masked(connection, {}, until=last) == {}
        assert ways_masked(connection, {clip: {slow}}, until=first) == {clip: {slow}}
        assert ways_masked(connection, {}, until=-1) == {}


def test_an_original_is_masked_where_it_was_and_left_as_it_is(place: TracedFacility) -> None:
    clip = place.fetched["ben"].context.clips[0].clip
    with opened(place.bench.facility, clip) as original:
        before = original.pcm.copy()
        plain, masked = original.played(PLAIN), original.played(Way(masked=((DETAIL.first, DETAIL.last),)))
        assert np.array_equal(original.pcm, before)
        assert not np.array_equal(plain[DETAIL.first : DETAIL.last], masked[DETAIL.first : DETAIL.last])
