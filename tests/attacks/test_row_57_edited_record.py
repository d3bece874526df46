"""Row 57: the server's administrator edits the record's tables: the check and the verifier name the leaf."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.facility.access import heartbeat
from anechoic.facility.access.sessions import Caller
from anechoic.facility.audit import check, record
from anechoic.rules.record_kinds import RecordKind
from anechoic.seal.record.leaf import decode_leaf, encode_leaf
from anechoic.seal.record.merkle import leaf_hash, node_hash, verify_consistency, verify_inclusion
from anechoic.seal.record.note import open_checkpoint
from anechoic.wire.work import HeartbeatRequest
from fakes.facility_bench import Bench

pytestmark = pytest.mark.attack(57)

APP = Path(__file__).resolve().parents[2] / "app"
LEAVES = 21


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    facility = made.facility
    for _ in range(LEAVES):
        with facility.database.write() as connection:
            if record.size(connection) < LEAVES:
                record.append(facility, connection, RecordKind.SIGN_IN_REFUSED, {"station": facility.new_id()})
                record.checkpoint(facility, connection)
    yield made
    made.close()


def _other(leaf: bytes) -> bytes:
    read = decode_leaf(leaf)
    return encode_leaf(n=read.n, time=read.time + 1, kind=read.kind, ids=read.ids)


def _edit(raw: sqlite3.Connection) -> None:
    leaf = raw.execute("SELECT leaf FROM record_leaf WHERE n = 7").fetchone()[0]
    raw.execute("UPDATE record_leaf SET leaf = ? WHERE n = 7", (_other(leaf),))


def _delete(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM record_leaf WHERE n = 7")


def _close_the_gap(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM record_leaf WHERE n = 7")
    for n in range(8, LEAVES):
        raw.execute("UPDATE record_leaf SET n = ? WHERE n = ?", (n - 1, n))


def _swap(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE record_leaf SET n = 1000 WHERE n = 7")
    raw.execute("UPDATE record_leaf SET n = 7 WHERE n = 8")
    raw.execute("UPDATE record_leaf SET n = 8 WHERE n = 1000")


def _truncate(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM record_leaf WHERE n > 15")


def _edit_with_nodes(raw: sqlite3.Connection) -> None:
    """A thorough one: the leaf and every node above it are made to fit; only the signed checkpoints remain."""
    _edit(raw)
    leaf = raw.execute("SELECT leaf FROM record_leaf WHERE n = 7").fetchone()[0]
    raw.execute("UPDATE record_node SET hash = ? WHERE level = 0 AND position = 7", (leaf_hash(leaf),))
    position = 7
    for level in (1, 2, 3, 4):
        position //= 2
        halves = [
            raw.execute("SELECT hash FROM record_node WHERE level = ? AND position = ?", (level - 1, at)).fetchone()[0]
            for at in (2 * position, 2 * position + 1)
        ]
        raw.execute(
            "UPDATE record_node SET hash = ? WHERE level = ? AND position = ?", (node_hash(*halves), level, position)
        )


def _edit_a_node(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE record_node SET hash = ? WHERE level = 0 AND position = 7", (bytes(32),))


def _tamper(bench: Bench, act: Callable[[sqlite3.Connection], None]) -> None:
    bench.facility.close()
    with sqlite3.connect(bench.facility.folder / "facility.db") as raw:
        # Whoever owns the file drops the triggers first.
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute("DROP TRIGGER " + name)
        act(raw)
    raw.close()


EDITS = (_edit, _delete, _close_the_gap, _swap, _truncate, _edit_with_nodes)


def test_an_untouched_record_holds(bench: Bench) -> None:
    found = check.verify(bench.facility)
    assert (found.holds, found.size, found.fault) == (True, LEAVES, "")


@pytest.mark.parametrize("act", [*EDITS, _edit_a_node])
def test_the_facility_s_own_check_finds_it(bench: Bench, act: Callable[[sqlite3.Connection], None]) -> None:
    _tamper(bench, act)
    found = check.verify(bench.facility)
    assert not found.holds
    assert ("7" in found.fault) or ("8" in found.fault) or ("16 are there" in found.fault), found.fault


@pytest.mark.parametrize("act", EDITS)
def test_a_workstation_finds_it_at_its_next_heartbeat(bench: Bench, act: Callable[[sqlite3.Connection], None]) -> None:
    facility = bench.facility
    vkey = facility.secrets.record.verifier_key
    with facility.database.write() as connection:
        kept = open_checkpoint(vkey, record.checkpoint(facility, connection))
    _tamper(bench, act)

    def look() -> None:
        with facility.database.write() as connection:
            if record.size(connection) < kept.size:
                raise Untrusted("shorter")
            record.append(facility, connection, RecordKind.SIGN_IN_REFUSED, {})
            new = open_checkpoint(vkey, record.checkpoint(facility, connection))
            proof = record.consistency(connection, kept.size, new.size)
            verify_consistency(kept.size, kept.root, new.size, new.root, proof)
            for n in range(kept.size):
                leaf = record.leaf_bytes(connection, n)
                proof = record.prove(facility, connection, n, new.size)
                verify_inclusion(leaf_hash(leaf), n, new.size, proof, new.root)

    with pytest.raises(Untrusted):
        look()


@pytest.mark.parametrize("act", [_edit, _swap, _close_the_gap, _truncate])
def test_the_stand_alone_verifier_finds_it(
    bench: Bench, act: Callable[[sqlite3.Connection], None], tmp_path: Path
) -> None:
    def run(name: str) -> subprocess.CompletedProcess[str]:
        file = tmp_path / name
        file.write_text("".join(check.export(bench.facility)))
        program = [sys.executable, str(APP / "anechoic" / "verify.py"), str(file), "--key"]
        key = bench.facility.secrets.record.verifier_key
        return subprocess.run([*program, key], capture_output=True, text=True, check=False)

    before = run("before.jsonl")
    assert before.returncode == 0, before.stdout + before.stderr
    assert json.loads((tmp_path / "before.jsonl").read_text().splitlines()[0])["format"] == "anechoic-record-1"
    _tamper(bench, act)
    after = run("after.jsonl")
    assert after.returncode == 1, after.stdout + after.stderr


@pytest.mark.attack(15)
def test_a_server_put_back_to_an_older_state_is_refused_by_size(bench: Bench) -> None:
    """Row 15, the part that is there: a workstation that has seen more gets no answer it could mistake for health."""
    station = bench.station("ws-1")
    person = bench.person("ana")
    caller = Caller(person, station.id, "1" * 32, frozenset(), 0, b"", b"", b"", b"")
    with bench.facility.database.read() as connection:
        seen = record.size(connection) + 5
    request = HeartbeatRequest(nonce=bytes(32), checkpoint_size=seen, tombstones=0, event_counter=0)
    with pytest.raises(Refused) as error:
        heartbeat.heartbeat(bench.facility, caller, request)
    assert error.value.code == "checkpoint_ahead"
