from pathlib import Path

import pytest

from anechoic.admin.secret import read_secret
from anechoic.errors import Refused


def test_a_private_line_is_read_without_its_end(tmp_path: Path) -> None:
    path = tmp_path / "unlock"
    path.touch(mode=0o600)
    path.write_text("correct horse battery\n")
    assert read_secret(path) == "correct horse battery"


def test_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="not a plain file"):
        read_secret(tmp_path)


@pytest.mark.parametrize(("data", "mode"), [(b"x", 0o644), (b"x" * 5_000, 0o600), (b"\xff\xfe", 0o600)])
def test_what_is_no_secret_of_ours_is_refused(tmp_path: Path, data: bytes, mode: int) -> None:
    path = tmp_path / "unlock"
    path.write_bytes(data)
    path.chmod(mode)
    with pytest.raises(Refused):
        read_secret(path)
