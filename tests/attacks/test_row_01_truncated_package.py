from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.errors import AnechoicError
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(1)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path, milliseconds=10)
    yield sealed
    sealed.close()


def test_a_package_cut_at_any_byte_is_refused(work: SealedWork, tried: Callable[..., None]) -> None:
    whole = work.path.read_bytes()
    work.read()
    for length in (*range(64), *range(64, len(whole), 7), len(whole) - 1):
        work.path.write_bytes(whole[:length])
        with pytest.raises(AnechoicError):
            work.read()
        tried()


def test_a_release_cut_at_any_byte_is_refused(work: SealedWork, tried: Callable[..., None]) -> None:
    request, data = work.ask()
    for length in (*range(64), *range(64, len(data), 13), len(data) - 1):
        with pytest.raises(AnechoicError):
            work.verify(request, data[:length])
        tried()
    work.verify(request, data)
