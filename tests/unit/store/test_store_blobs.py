import errno
import os
from pathlib import Path

import pytest

from anechoic.errors import Unavailable
from anechoic.seal.derive import hash_bytes
from anechoic.store.facility.blobs import FolderBlobs


def test_bytes_come_back_under_the_hash_of_themselves(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    name = blobs.put(b"sealed")
    assert name == hash_bytes(b"sealed").hex()
    assert blobs.read(name) == b"sealed"
    assert blobs.put(b"sealed") == name
    assert (blobs.path(name).stat().st_mode & 0o777, blobs.path(name).parent.stat().st_mode & 0o777) == (0o600, 0o700)
    blobs.delete(name)
    blobs.delete(name)
    with pytest.raises(Unavailable) as gone:
        blobs.read(name)
    assert gone.value.code == "blob_missing"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64 + "\n", "a" * 62 + "/."])
def test_no_other_name_is_a_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="blob"):
        FolderBlobs(tmp_path).path(name)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable) as refused:
        FolderBlobs(tmp_path).put(b"sealed")
    assert refused.value.code == "disk_full"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
