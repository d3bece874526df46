from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(3)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path, tasks=3, milliseconds=10)
    yield sealed
    sealed.close()


def _cut(work: SealedWork) -> tuple[bytes, list[bytes]]:
    whole, package = work.path.read_bytes(), work.read()
    edges = [*package.starts, len(whole)]
    return whole[: edges[0]], [whole[first:last] for first, last in pairwise(edges)]


def _refused(work: SealedWork, data: bytes) -> None:
    work.path.write_bytes(data)
    with pytest.raises(Untrusted):
        work.read()


def test_parts_swapped_dropped_doubled_or_added_are_refused(work: SealedWork, tried: Callable[..., None]) -> None:
    head, parts = _cut(work)
    assert len(parts) == 6
    for one in range(5):
        swapped = parts.copy()
        swapped[one], swapped[one + 1] = swapped[one + 1], swapped[one]
        _refused(work, head + b"".join(swapped))
        _refused(work, head + b"".join(parts[:one] + parts[one + 1 :]))
        _refused(work, head + b"".join(parts[: one + 1] + parts[one:]))
        tried(3)
    _refused(work, head + b"".join(parts) + b"\x00")
    _refused(work, b"".join(parts))
    tried(2)


def test_equal_clips_cannot_change_places(work: SealedWork) -> None:
    # Same length, so that only the hashes in the signed manifest can tell.
    head, parts = _cut(work)
    same = [number for number in (0, 2, 4) if len(parts[number]) == len(parts[0])]
    assert len(same) > 1
    parts[same[0]], parts[same[1]] = parts[same[1]], parts[same[0]]
    _refused(work, head + b"".join(parts))
