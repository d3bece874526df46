"""What marks a playback at the workstation: the key the record speaks of, no other, and only while the clip is open."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from anechoic.audio.speeds import FASTEST, NORMAL, SLOWEST, stretched_frames
from anechoic.errors import Refused, Untrusted
from anechoic.facility.audit import record
from anechoic.facility.package import release
from anechoic.facility.tracing.keys import playback_key_of
from anechoic.seal.kinds import Kind
from anechoic.seal.trace import key_stream, trace_keys
from anechoic.station.system.plain import PlainSystem
from anechoic.station.work.marks import PlaybackKey
from anechoic.station.work.open_clip import open_clip
from anechoic.store.facility import playbacks
from anechoic.trace.layout import grid_for, need
from anechoic.trace.profile import QUIET, STANDARD
from anechoic.wire.codec import decode, encode
from anechoic.wire.work import Release
from fakes.sealed_work import SealedWork


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    made = SealedWork.new(tmp_path)
    yield made
    made.close()


def _key(work: SealedWork) -> bytes:
    """Give the key of the one playback as an investigation would."""
    with work.bench.facility.database.read() as connection:
        [row] = playbacks.every(connection)
    return playback_key_of(work.bench.facility, row)


def test_an_opened_clip_has_the_streams_the_server_would_make(work: SealedWork) -> None:
    clip = open_clip(work.ready(), work.station, PlainSystem())
    rate, frames, key = clip.bound.rate, clip.text.frames, _key(work)
    marks = clip.mark.marks(rate=rate, frames=frames)
    assert (marks.mark, marks.speed, marks.streams) == ("wm3:standard", NORMAL, clip.streams(NORMAL))
    for speed in (NORMAL, 750, SLOWEST, FASTEST):
        keys, needed = trace_keys(key, speed), need(grid_for(rate), stretched_frames(frames, speed))
        streams = clip.streams(speed)
        assert streams.tiles == key_stream(keys.tiles, needed.tiles)
        assert streams.knots == key_stream(keys.knots, needed.knots)
        assert streams.dither == key_stream(keys.dither, needed.dither)
    clip.close()


@pytest.mark.parametrize("speed", [SLOWEST - 1, FASTEST + 1, 0, -750])
def test_there_is_no_mark_for_a_speed_that_is_not_played(work: SealedWork, speed: int) -> None:
    clip = open_clip(work.ready(), work.station, PlainSystem())
    with pytest.raises(Refused) as refused:
        clip.streams(speed)
    assert refused.value.code == "no_such_speed"
    clip.close()


def test_a_closed_clip_marks_nothing_and_opens_again_as_the_same_playback(work: SealedWork) -> None:
    ready = work.ready()
    first = open_clip(ready, work.station, PlainSystem())
    streams = first.streams(NORMAL)
    first.close()
    first.close()
    with pytest.raises(Untrusted):
        first.streams(NORMAL)
    again = open_clip(ready, work.station, PlainSystem())
    assert again.streams(NORMAL) == streams
    ready.drop()
    assert again.streams(NORMAL) == streams
    again.close()
    with pytest.raises(Untrusted):
        ready.mark.streams(rate=8_000, frames=8_000, speed=NORMAL)


def test_a_wiped_key_is_zeros_wherever_it_is_still_looked_at() -> None:
    key = PlaybackKey(b"\x07" * 32, STANDARD)
    held, other = key._key, key.copy()
    key.wipe()
    assert held == bytearray(32)
    assert other.streams(rate=8_000, frames=8_000, speed=NORMAL).tiles
    assert "\\x07" not in repr(other)


def test_the_profile_is_the_one_of_the_record() -> None:
    assert PlaybackKey(bytes(32), QUIET).marks(rate=8_000, frames=8_000).mark == "wm3:quiet"


Forging = Callable[[pytest.MonkeyPatch], None]


def _committed_to_another(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(release, "key_commitment", lambda _key: "0" * 64)


def _never_committed(patch: pytest.MonkeyPatch) -> None:
    recorded = record.append

    def append(facility: Any, connection: Any, kind: Any, ids: dict[str, str]) -> Any:
        return recorded(facility, connection, kind, {name: ids[name] for name in ids if name != "playback_key"})

    patch.setattr(record, "append", append)


def _unnamed(patch: pytest.MonkeyPatch) -> None:
    recorded = record.append

    def append(facility: Any, connection: Any, kind: Any, ids: dict[str, str]) -> Any:
        return recorded(facility, connection, kind, {name: ids[name] for name in ids if name != "playback"})

    patch.setattr(record, "append", append)


def _in_a_way_nobody_knows(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(release, "mark_name", lambda _profile: "wm3:inaudible")


def _without_a_key(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(release, "playback_key_of", lambda _facility, _row: b"")


def _with_too_long_a_key(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(release, "playback_key_of", lambda _facility, _row: bytes(64))


@pytest.mark.parametrize(
    "forge",
    [
        *(_committed_to_another, _never_committed, _unnamed, _in_a_way_nobody_knows),
        *(_without_a_key, _with_too_long_a_key),
    ],
)
def test_a_clip_stays_closed_whose_mark_the_record_does_not_speak_of(
    work: SealedWork, forge: Forging, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        forge(patch)
        request, data = work.ask()
    with pytest.raises(Untrusted, match="not recorded as it must be"):
        work.verify(request, data)


def test_a_release_that_names_another_playback_than_its_leaf_opens_nothing(work: SealedWork) -> None:
    request, data = work.ask()
    signer = work.bench.facility.secrets.signing
    told = decode(signer.public.open_object(Kind.RELEASE, data), Release)
    other = msgspec.structs.replace(told, playback="0" * 32)
    with pytest.raises(Untrusted, match="not recorded as it must be"):
        work.verify(request, signer.sign_object(Kind.RELEASE, encode(other)))
    assert work.verify(request, data).item.clip == told.clip
