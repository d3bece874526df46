"""A clip's memory in the window: the same pages, for reading, and silence as soon as either side says so."""

import gc
import mmap
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from anechoic.errors import Untrusted
from anechoic.station.apart.messages import Place
from anechoic.station.apart.sound import SharedSound
from anechoic.station.memory import LockedBuffer
from anechoic.station.system.adapter import Hold, Pages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shared by descriptor on Linux only")

if sys.platform == "linux":
    from anechoic.station.system.linux import LinuxSystem

    class WithoutSecret(LinuxSystem):
        """A kernel that has no memfd_secret."""

        def _secret(self, _length: int) -> Pages | None:
            return None

    SYSTEMS = [LinuxSystem(), WithoutSecret()]
else:
    SYSTEMS = []


def _clip(system: "LinuxSystem") -> tuple[LockedBuffer, SharedSound]:
    buffer = LockedBuffer(system, 100_000)
    buffer.view[8:20_008] = np.arange(10_000, dtype=np.int16).tobytes()
    assert buffer.descriptor is not None
    return buffer, SharedSound(buffer.descriptor, Place(8, 100_000), 20_000)


def _mapped(text: str) -> int:
    return Path("/proc/self/maps").read_text().count(text)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_samples_are_there_and_cannot_be_written(system: "LinuxSystem") -> None:
    buffer, sound = _clip(system)
    assert np.array_equal(np.frombuffer(sound.pcm, np.int16), np.arange(10_000))
    assert sound.pcm.readonly
    buffer.zero()


@pytest.mark.parametrize("system", SYSTEMS)
def test_zeroing_there_is_silence_here(system: "LinuxSystem") -> None:
    buffer, sound = _clip(system)
    seen = np.frombuffer(sound.pcm, np.int16)
    buffer.zero()
    assert not np.any(seen)


@pytest.mark.parametrize("system", SYSTEMS)
def test_silence_here_needs_nobody_there_and_leaves_views_alive(system: "LinuxSystem") -> None:
    buffer, sound = _clip(system)
    seen = np.frombuffer(sound.pcm, np.int16)
    sound.silence()
    sound.silence()
    assert not np.any(seen)
    assert np.any(np.frombuffer(buffer.pcm(8, 20_000), np.int16)), "the agent's own samples are still there"
    del sound
    gc.collect()
    assert seen.sum() == 0
    buffer.zero()


def test_the_place_is_given_back_when_nobody_looks() -> None:
    before = _mapped("memfd:clip")
    buffer, sound = _clip(SYSTEMS[1])
    seen = np.frombuffer(sound.pcm, np.int16)
    buffer.zero()
    del sound
    gc.collect()
    assert (_mapped("memfd:clip"), int(seen[5])) == (before + 1, 0)
    del seen
    gc.collect()
    assert _mapped("memfd:clip") == before


def test_others_map_sealed_memory_for_reading_alone_and_never_shorten_it() -> None:
    buffer, _ = _clip(SYSTEMS[1])
    assert buffer.hold is not Hold.SECRET
    assert buffer.descriptor is not None
    with pytest.raises(PermissionError):
        mmap.mmap(buffer.descriptor, 100_000)
    with pytest.raises(PermissionError):
        os.ftruncate(buffer.descriptor, 0)
    with pytest.raises(PermissionError):
        os.write(buffer.descriptor, b"x")
    buffer.zero()


def test_secret_memory_keeps_its_length() -> None:
    buffer, _ = _clip(SYSTEMS[0])
    if buffer.hold is not Hold.SECRET:
        pytest.skip("no memfd_secret here")
    assert buffer.descriptor is not None
    for length in (0, 1_000_000):
        with pytest.raises(OSError, match="Invalid argument"):
            os.ftruncate(buffer.descriptor, length)
    buffer.zero()


@pytest.mark.parametrize(
    ("place", "samples"),
    [(Place(8, 1_000_000), 20), (Place(7, 100_000), 20), (Place(99_990, 100_000), 20), (Place(-2, 100_000), 20)],
    ids=["longer than it is", "odd", "over its end", "before it"],
)
def test_what_does_not_fit_is_refused(place: Place, samples: int) -> None:
    buffer = LockedBuffer(SYSTEMS[0], 100_000)
    assert buffer.descriptor is not None
    with pytest.raises(Untrusted):
        SharedSound(buffer.descriptor, place, samples)
    buffer.zero()


def test_a_descriptor_of_something_else_is_refused() -> None:
    reads, writes = os.pipe()
    with pytest.raises(Untrusted):
        SharedSound(reads, Place(0, 100), 20)
    os.close(reads)
    os.close(writes)
