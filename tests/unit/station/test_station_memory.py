import mmap

import pytest

from anechoic.errors import Refused
from anechoic.station.memory import LARGEST, Hold, LockedBuffer
from anechoic.station.system.adapter import Pages
from anechoic.station.system.choose import this_system
from anechoic.station.system.plain import PlainSystem


@pytest.mark.parametrize("system", [this_system(), PlainSystem()])
def test_samples_are_seen_and_then_zero(system: PlainSystem) -> None:
    with LockedBuffer(system, 10) as buffer:
        buffer.view[4:10] = b"\x01\x00\x02\x00\xff\xff"
        pcm = buffer.pcm(4, 6)
        assert pcm.tolist() == [1, 2, -1]
        assert pcm.readonly
    assert pcm.tolist() == [0, 0, 0]
    buffer.zero()


def test_the_memory_goes_back_when_nobody_looks() -> None:
    buffer = LockedBuffer(this_system(), 100)
    buffer.zero()
    assert buffer._memory.closed
    buffer.zero()


def test_more_than_a_clip_is_refused() -> None:
    for length in (0, LARGEST + 1):
        with pytest.raises(Refused):
            LockedBuffer(PlainSystem(), length)


def test_how_it_is_kept_is_told_truly() -> None:
    class Loose(PlainSystem):
        def memory(self, length: int) -> Pages:
            return Pages(mmap.mmap(-1, length), Hold.PLAIN)

    assert LockedBuffer(Loose(), 8).hold is Hold.PLAIN
    assert LockedBuffer(this_system(), 1_000_000).hold in set(Hold)
