"""The memory of a clip's sound, taken before it is opened."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from anechoic.errors import Untrusted
from anechoic.rules.ids import ClipId
from anechoic.station.agent.pulse import destroy_clip
from anechoic.station.agent.shift import Shift
from anechoic.station.memory import Hold
from anechoic.station.system.choose import this_system
from anechoic.station.system.plain import PlainSystem
from anechoic.station.work.open_clip import memory_ahead, open_clip
from anechoic.store.vault.items import ItemState
from anechoic.store.vault.person import PersonVault
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


@pytest.fixture
def shift(work: SealedWork, tmp_path: Path) -> Iterator[Shift]:
    """A shift with one clip released ahead, its memory taken and something written in it."""
    ready = work.ready()
    nothing = cast("Any", None)
    with ThreadPoolExecutor(1) as workers:
        shift = Shift(
            identity=nothing,
            session=work.session,
            client=nothing,
            machine=work.machine,
            vault=PersonVault(tmp_path / "v.db", bytes(32)),
            witness=work.witness,
            clock=nothing,
            system=this_system(),
            board=nothing,
            workers=workers,
            posture=nothing,
        )
        item, package = ready.item, ready.package
        shift.vault.items.add_package(item.package, "work", 1, bytes(32), list(package.items()))
        shift.packages[item.package] = package
        memory = memory_ahead(package, item.clip, shift.system)
        assert memory is not None
        memory.view[:4] = b"word"
        shift.ready[item.package, item.clip] = replace(ready, memory=memory)
        yield shift
        shift.end()


def test_the_memory_of_a_withdrawn_clip_is_given_back(shift: Shift) -> None:
    [ready] = shift.ready.values()
    assert ready.memory is not None
    destroy_clip(shift, ready.item.clip)
    assert shift.ready == {}
    assert [item.state for item in shift.vault.items.of_clip(ready.item.clip)] == [ItemState.GONE]
    with pytest.raises(ValueError, match="closed"):
        _ = ready.memory.view


def test_whoever_still_looks_at_the_memory_of_a_withdrawn_clip_sees_zeros(shift: Shift) -> None:
    [ready] = shift.ready.values()
    assert ready.memory is not None
    held = ready.memory.view
    assert any(held)
    destroy_clip(shift, ready.item.clip)
    assert not any(held)


def test_the_memory_of_a_clip_released_ahead_ends_with_the_shift(shift: Shift) -> None:
    [ready] = shift.ready.values()
    assert ready.memory is not None
    shift.end()
    assert shift.ready == {}
    with pytest.raises(ValueError, match="closed"):
        _ = ready.memory.view
