"""The master key of the marks: in the server's key file and nowhere else, made once, and never a second one."""

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple
from pathlib import Path
from typing import Any

import msgspec
import pytest

from anechoic.errors import Refused, Unavailable
from anechoic.facility import keys, renewal
from anechoic.facility.context import Facility
from anechoic.facility.founding import found
from anechoic.facility.keys import ServerKeys
from anechoic.facility.opening import open_facility
from anechoic.seal.keyfile import open_keyfile, seal_keyfile
from anechoic.seal.record.leaf import decode_leaf
from anechoic.settings import FacilitySettings
from anechoic.store.facility import record as stored_record
from anechoic.store.facility.playbacks import PlaybackRow
from fakes.facility_bench import BenchClock

PASSPHRASE = "correct horse battery staple"
PURPOSE = "facility-server"
SERVER_KEY = Path("keys") / "server.key"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house") / "facility"
    settings = FacilitySettings(name="House", record_name="anechoic/house")
    found(folder, PASSPHRASE, settings, clock=BenchClock()).facility.close()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "facility"))


@pytest.fixture
def older(folder: Path) -> Path:
    """A facility from before playbacks were marked: its key file knows nothing of marks."""
    held = _held(folder)
    del held["trace_key"]
    (folder / SERVER_KEY).write_bytes(seal_keyfile(msgspec.json.encode(held), PASSPHRASE, purpose=PURPOSE))
    return folder


def _held(folder: Path) -> dict[str, Any]:
    opened = open_keyfile((folder / SERVER_KEY).read_bytes(), PASSPHRASE, purpose=PURPOSE)
    held: dict[str, Any] = msgspec.json.decode(opened)
    return held


def _open(folder: Path) -> Facility:
    facility = open_facility(folder, PASSPHRASE)
    facility.close()
    return facility


def _renewals(facility: Facility) -> list[dict[str, str]]:
    with facility.database.read() as connection:
        leaves = list(map(decode_leaf, stored_record.leaves(connection, 0, stored_record.size(connection))))
    return [dict(leaf.ids) for leaf in leaves if leaf.kind == "keys_renewed"]


def test_a_new_facility_has_one_from_the_beginning(folder: Path) -> None:
    before = (folder / SERVER_KEY).read_bytes()
    facility = _open(folder)
    assert len(facility.secrets.trace_key) == 32
    assert _renewals(facility) == []
    assert (folder / SERVER_KEY).read_bytes() == before


def test_an_older_facility_gets_one_when_it_is_unlocked_and_keeps_it(older: Path) -> None:
    facility = _open(older)
    assert len(facility.secrets.trace_key) == 32
    made = (older / SERVER_KEY).read_bytes()
    assert (older / SERVER_KEY).stat().st_mode & 0o777 == 0o600
    assert _open(older).secrets.trace_key == facility.secrets.trace_key
    assert (older / SERVER_KEY).read_bytes() == made
    assert _renewals(facility) == [{"trace": "made"}]
    assert _held(older).keys() == set(ServerKeys.__struct_fields__)


def test_two_programs_that_unlock_it_at_once_have_the_same_one(older: Path) -> None:
    with ThreadPoolExecutor(3) as threads:
        every = list(threads.map(_open, [older] * 3))
    assert len({facility.secrets.trace_key for facility in every}) == 1
    assert _renewals(every[0]) == [{"trace": "made"}]


def test_the_renewal_keeps_it(folder: Path) -> None:
    before = _open(folder).secrets.trace_key
    clock, root_key = BenchClock(), folder / "keys" / "root.key"
    renewal.renew(folder, PASSPHRASE, root_key=root_key, root_passphrase=PASSPHRASE, early=True, clock=clock)
    assert _open(folder).secrets.trace_key == before


def test_no_second_one_is_made_where_playbacks_were_marked_with_the_first(older: Path) -> None:
    before = (older / SERVER_KEY).read_bytes()
    _open(older)
    some = "2" * 32
    row = PlaybackRow("1" * 32, some, some, some, some, some, some, "standard", "wm1", leaf=0, at=0)
    with sqlite3.connect(older / "facility.db") as raw:
        # Without the rows it speaks of: this connection does not look.
        raw.execute("INSERT INTO playback VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(row))
    raw.close()
    (older / SERVER_KEY).write_bytes(before)
    with pytest.raises(Refused, match="is older than the record") as refused:
        open_facility(older, PASSPHRASE)
    assert refused.value.code == "old_key_file"
    assert (older / SERVER_KEY).read_bytes() == before


def test_a_disk_that_refuses_it_changes_nothing(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (older / SERVER_KEY).read_bytes()

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(keys, "write_private", full)
        with pytest.raises(Unavailable):
            open_facility(older, PASSPHRASE)
    assert (older / SERVER_KEY).read_bytes() == before
    assert {path.name for path in (older / "keys").iterdir()} == {"root.key", "server.key"}
    assert _renewals(_open(older)) == [{"trace": "made"}]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_file_that_root_writes_anew_still_belongs_to_the_server(older: Path) -> None:
    os.chown(older / SERVER_KEY, 4_321, 4_321)
    _open(older)
    told = (older / SERVER_KEY).stat()
    assert (told.st_uid, told.st_gid, told.st_mode & 0o777) == (4_321, 4_321, 0o600)


def test_it_is_not_shown(folder: Path) -> None:
    secrets, kept = _open(folder).secrets, msgspec.json.decode(msgspec.json.encode(_held(folder)), type=ServerKeys)
    assert kept.trace_key == secrets.trace_key
    for shown in (repr(secrets), repr(kept), str(kept)):
        assert repr(secrets.trace_key)[2:-1] not in shown
        assert "trace" not in shown
