from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from anechoic.station.work.package import SealedPackage
from fakes.sealed_work import SealedWork

pytestmark = pytest.mark.attack(2)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[SealedWork]:
    sealed = SealedWork.new(tmp_path, milliseconds=10)
    yield sealed
    sealed.close()


def test_any_flipped_byte_of_a_package_is_untrusted(work: SealedWork, tried: Callable[..., None]) -> None:
    whole = work.path.read_bytes()
    for place in (*range(32), *range(32, len(whole), 11), len(whole) - 1):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1 << place % 8
        work.path.write_bytes(spoilt)
        with pytest.raises(Untrusted):
            work.read()
        tried()


def test_any_flipped_byte_of_a_release_is_untrusted(work: SealedWork, tried: Callable[..., None]) -> None:
    request, data = work.ask()
    for place in (*range(32), *range(32, len(data), 11), len(data) - 1):
        spoilt = bytearray(data)
        spoilt[place] ^= 1 << place % 8
        with pytest.raises(Untrusted):
            work.verify(request, bytes(spoilt))
        tried()
    work.verify(request, data)


def test_a_byte_flipped_on_disk_after_the_pull_is_found_when_the_clip_opens(work: SealedWork) -> None:
    package = work.read()
    start, length = package.span(package.items()[0].clip)
    with work.path.open("r+b") as file:
        file.seek(start + length // 2)
        byte = file.read(1)[0]
        file.seek(start + length // 2)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(Untrusted):
        _read_both(package)


def _read_both(package: SealedPackage) -> None:
    for part in (0, 1):
        package.part(part)
