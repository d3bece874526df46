import sqlite3
from pathlib import Path

import pytest

from anechoic.errors import Refused
from anechoic.store.vault.cipher import CipherFile

pytestmark = pytest.mark.attack(62)


def test_a_driver_that_does_not_encrypt_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    # Plain sqlite3 ignores PRAGMA key without a word: a wheel built without the cipher does the same.
    path = tmp_path / "vault.db"
    with pytest.raises(Refused, match="cannot encrypt") as caught:
        CipherFile(path, bytes(32), ("CREATE TABLE words (word TEXT)",), driver=sqlite3)
    assert caught.value.code == "not_encrypted"
    assert not path.exists()


def test_an_existing_plain_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE words (word TEXT)")
    plain.close()
    with pytest.raises(Exception, match="does not open") as caught:
        CipherFile(path, bytes(32), ())
    assert type(caught.value).__name__ == "Untrusted"
