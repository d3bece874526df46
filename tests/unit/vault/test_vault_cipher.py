import os
from pathlib import Path

import pytest

from anechoic.errors import Unavailable, Untrusted
from anechoic.store.vault.cipher import CipherFile

KEY = bytes(range(32))
SCHEMA = ("CREATE TABLE IF NOT EXISTS words (word TEXT NOT NULL) STRICT",)
MARKER = "marker-of-a-plain-word"


def _open(path: Path, key: bytes = KEY) -> CipherFile:
    return CipherFile(path, key, SCHEMA)


def test_nothing_readable_is_written(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    vault.run("INSERT INTO words (word) VALUES (?)", (MARKER,))
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    vault.close()
    assert "v.db" in files
    for name, data in files.items():
        assert MARKER.encode() not in data, name
        assert b"SQLite format 3" not in data, name
        assert b"CREATE TABLE" not in data, name


def test_it_is_there_again_under_the_same_key_only(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    vault.run("INSERT INTO words (word) VALUES (?)", (MARKER,))
    vault.close()
    again = _open(tmp_path / "v.db")
    assert again.rows("SELECT word FROM words") == [(MARKER,)]
    again.close()
    with pytest.raises(Untrusted):
        _open(tmp_path / "v.db", bytes(32))
    with pytest.raises(Untrusted):
        _open(tmp_path / "v.db", b"short")
    assert (tmp_path / "v.db").exists()


def test_a_spoilt_file_is_untrusted(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    vault.close()
    data = bytearray((tmp_path / "v.db").read_bytes())
    data[200] ^= 1
    (tmp_path / "v.db").write_bytes(data)
    with pytest.raises(Untrusted):
        _open(tmp_path / "v.db")


def test_an_error_undoes_the_whole_transaction(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    with pytest.raises(ZeroDivisionError):
        _write_two_and_fail(vault)
    assert vault.rows("SELECT word FROM words") == []
    vault.close()


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    vault.run("INSERT INTO words (word) VALUES (?)", (MARKER,))
    pages = vault.rows("PRAGMA page_count")[0][0]
    vault._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable) as caught:
        vault.run("INSERT INTO words (word) VALUES (?)", ("x" * 1_000_000,))
    assert caught.value.code == "disk_full"
    assert vault.rows("SELECT word FROM words") == [(MARKER,)]
    vault.close()


def test_the_files_are_for_this_account_alone(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    modes = {path.name: path.stat().st_mode & 0o077 for path in tmp_path.iterdir()}
    vault.close()
    if os.name == "posix":
        assert set(modes.values()) == {0}


def test_settings_that_keep_words_off_the_disk_hold(tmp_path: Path) -> None:
    vault = _open(tmp_path / "v.db")
    assert vault.rows("PRAGMA temp_store") == [(2,)]
    assert vault.rows("PRAGMA synchronous") == [(2,)]
    assert vault.rows("PRAGMA journal_mode") == [("wal",)]
    vault.close()


def _write_two_and_fail(vault: CipherFile) -> None:
    with vault.transaction():
        vault.run("INSERT INTO words (word) VALUES (?)", ("one",))
        with vault.transaction():
            vault.run("INSERT INTO words (word) VALUES (?)", ("two",))
        raise ZeroDivisionError
