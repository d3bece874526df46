from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.errors import Unavailable
from anechoic.store.vault.files import blank, destroy, private_folder, write_stream, write_whole


def test_a_file_is_whole_and_private(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "inside")
    write_whole(folder / "a", b"one")
    write_whole(folder / "a", b"two")
    assert (folder / "a").read_bytes() == b"two"
    assert (folder / "a").stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    assert [path.name for path in folder.iterdir()] == ["a"]


def test_a_source_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"old")

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise ConnectionError

    with pytest.raises(Unavailable):
        write_stream(tmp_path / "a", pieces())
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_range_is_blanked_and_a_file_destroyed(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"0123456789")
    blank(tmp_path / "a", 3, 4)
    assert (tmp_path / "a").read_bytes() == b"012\0\0\0\x00789"
    destroy(tmp_path / "a")
    destroy(tmp_path / "a")
    blank(tmp_path / "a", 0, 1)
    assert list(tmp_path.iterdir()) == []


def test_a_full_device_is_said(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    (tmp_path / "a.part").symlink_to(full)
    with pytest.raises(Unavailable) as caught:
        write_whole(tmp_path / "a", b"x" * 100_000)
    assert caught.value.code == "disk_full"
    assert not (tmp_path / "a").exists()
