from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from anechoic.seal.clip import open_part_into
from anechoic.station.memory import LockedBuffer
from anechoic.station.system.choose import this_system
from anechoic.station.work import open_clip as room
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(69)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path)
    yield sealed
    sealed.close()


def test_nothing_stays_in_memory_when_the_sound_does_not_open(
    work: SealedWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = work.ready()
    buffers: list[LockedBuffer] = []
    seen: list[bytes] = []
    real = open_part_into

    class Watched(LockedBuffer):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type]
            buffers.append(self)

        def zero(self) -> None:
            seen.append(bytes(self._memory))
            super().zero()

    def spoilt(key: bytes, sealed: bytes, buffer: memoryview, **names: object) -> tuple[int, int]:
        damaged = bytearray(sealed)
        damaged[-1] ^= 1
        return real(key, bytes(damaged), buffer, **names)  # type: ignore[arg-type]

    monkeypatch.setattr(room, "LockedBuffer", Watched)
    monkeypatch.setattr(room, "open_part_into", spoilt)
    with pytest.raises(Untrusted):
        room.open_clip(ready, work.station, this_system())
    assert len(buffers) == 1
    assert seen == [bytes(len(seen[0]))]
    assert not any(buffers[0]._memory[:])


def test_a_window_that_kept_its_view_sees_silence_after_closing(work: SealedWork) -> None:
    clip = room.open_clip(work.ready(), work.station, this_system())
    assert any(clip.pcm)
    clip.close()
    assert not any(clip.pcm)
