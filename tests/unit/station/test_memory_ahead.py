"""The memory of a clip's sound, taken before it is opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from anechoic.rules.ids import ClipId
from anechoic.station.memory import Hold
from anechoic.station.system.choose import this_system
from anechoic.station.system.plain import PlainSystem
from anechoic.station.work.open_clip import memory_ahead, open_clip
from fakes.sealed_work import SealedWork


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    made = SealedWork.new(tmp_path)
    yield made
    made.close()


def test_a_clip_opens_into_the_memory_that_was_taken_for_it(work: SealedWork) -> None:
    ready, system = work.ready(), this_system()
    memory = memory_ahead(ready.package, ready.item.clip, system)
    assert memory is not None
    assert memory.hold is not Hold.PLAIN
    assert not any(memory.view)
    clip = open_clip(ready, work.station, system, memory=memory)
    plain = open_clip(ready, work.station, system)
    assert clip.buffer is memory
    assert bytes(clip.pcm) == bytes(plain.pcm)
    assert any(clip.pcm)
    clip.close()
    assert not any(clip.pcm)
    plain.close()


def test_none_is_taken_where_only_plain_memory_is_left(work: SealedWork) -> None:
    ready = work.ready()
    assert memory_ahead(ready.package, ready.item.clip, PlainSystem()) is None


def test_none_is_taken_for_a_clip_the_package_does_not_hold(work: SealedWork) -> None:
    with pytest.raises(Untrusted):
        memory_ahead(work.ready().package, ClipId("f" * 32), this_system())
