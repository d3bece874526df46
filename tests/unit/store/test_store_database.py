import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, exc, insert, select, text, update

from anechoic.errors import Unavailable
from anechoic.store.facility.database import Database
from anechoic.store.facility.tables.record import FACT
from anechoic.store.facility.tables.whole import METADATA

# Every column that can be read without the column key, noun by noun. Identities, times, sizes, states, public keys,
# hashes of ciphertext; language and kind, without which no work can be found. A new clear column must be argued for.
CLEAR = {
    "answer": "active_ms clip digest fencing id lease person received session state station task version",
    "appeal": "against answer decided made person state told",
    "approval": "decided decided_by filed filed_by id kind state subject",
    "batch": "added classification gold_share id max_clip_ms overlap retention_days target",
    "challenge": "ends id nonce station used",
    "checkpoint": "at note size",
    "clip": "batch blob destroyed frames id item piece pieces rate withdrawn",
    "clip_mask": "answer at clip first last",
    "content_key": "clip destroyed epoch",
    "delivered_task": "delivery task",
    "delivery": "batch delivered file id owner requested sha256 state",
    "evidence": "at code digest n station subject",
    "fact": "name",
    "gold_score": "answer at version",
    # Who met how much that is hard to hear: without it no budget can be kept, and nobody could be spared more.
    "hard_exposure": "at milliseconds person task",
    "hard_mark": "answer at task why",
    "heard_conversation": "at person task",
    "item": "batch id outcome reason",
    "lease": "clip ends fencing gold id opened package person purpose session state station task",
    "owner": "added id public_key state",
    "package": "blob context_hash expires id issued person purpose sequence session sha256 size station",
    "person": "activation_ends activation_hash activation_tries added agreement_version id shift_from shift_to state "
    "totp_last_step vetting_ends",
    "person_kind": "kind person",
    "person_pair": "person source target",
    "person_role": "person role",
    "person_station": "person station",
    # Who heard which clip when, as `release` says; the key is made anew from the server's master and never kept.
    "playback": "at clip id leaf lease person profile session station task version",
    "recall": "at id scope",
    "receipt": "at digest receipt subject",
    "record_leaf": "leaf n",
    "record_node": "hash level position",
    "release": "at leaf lease session",
    "release_key": "clip package",
    "review": "active_ms created decided first_supervisor id not_by reason state supervisor task verdict",
    "reviewed_answer": "answer review",
    "security_key": "added counter id locked person",
    "session": "end_reason ended ends factor hybrid_public id person signing_public started station thumbprint "
    "token_hash",
    "sign_in_elsewhere": "at session",
    "sign_in_failure": "at n station",
    "station": "added added_by certificate certificate_ends code_ends code_tries csr event_counter hybrid_public id "
    "last_seen next_certificate next_thumbprint request_digest sequence signing_public state thumbprint",
    "station_event": "at band boost clip counter first kind last leaf lease speed station task",
    "task": "answered batch changed clip fencing gold id kind milliseconds order_key source state target wanted",
    "tombstone": "at clip number reason",
    # That somebody looks into leaks, as the record says; which files lies sealed.
    "trace": "by decided id requested state",
    "vault_share": "person station",
    "volunteer": "at person",
}


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a new database, which stays as it is."""
    path = tmp_path_factory.mktemp("new") / "facility.db"
    made = Database(path)
    made.migrate()
    made.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


@pytest.fixture
def database(new_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = Database(Path(shutil.copy(new_file, tmp_path)))
    yield opened
    opened.close()


def _fact(name: str, value: bytes = b"x") -> dict[str, object]:
    return {"name": name, "sealed_value": value}


def _names(connection: Connection) -> set[str]:
    return set(connection.scalars(select(FACT.c.name)))


def test_an_exception_takes_everything_back(database: Database) -> None:
    def half() -> None:
        with database.write() as connection:
            connection.execute(insert(FACT).values(**_fact("a")))
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        half()
    with database.read() as connection:
        assert _names(connection) == set()


def test_a_write_inside_a_write_is_a_bug_and_not_a_deadlock(database: Database) -> None:
    with database.write(), pytest.raises(RuntimeError), database.write():
        pass
    with database.write() as connection:
        connection.execute(insert(FACT).values(**_fact("a")))


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.read() as reader:
        before = _names(reader)
        with database.write() as connection:
            connection.execute(insert(FACT).values(**_fact("a")))
        assert _names(reader) == before == set()


def test_two_programs_lose_no_write_of_each_other(database: Database, tmp_path: Path) -> None:
    other = Database(tmp_path / "facility.db")
    with database.write() as connection:
        connection.execute(insert(FACT).values(**_fact("counter", b"0")))

    def count(one: Database) -> None:
        for _ in range(25):
            with one.write() as connection:
                # Read, then write: only a transaction that is a writer from its first word may do this.
                value = int(connection.scalars(select(FACT.c.sealed_value)).one())
                connection.execute(update(FACT).values(sealed_value=str(value + 1).encode()))

    threads = [threading.Thread(target=count, args=(one,)) for one in (database, other, database, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        assert connection.scalars(select(FACT.c.sealed_value)).one() == b"100"
    other.close()


def test_a_full_disk_is_a_sentence_and_changes_nothing(database: Database) -> None:
    with database.write() as connection:
        pages = int(connection.execute(text("PRAGMA page_count")).scalar_one())

    def fill() -> None:
        with database.write() as connection:
            connection.execute(insert(FACT).values(**_fact("small")))
            # The limit belongs to this one connection.
            connection.execute(text("PRAGMA max_page_count = " + str(pages + 2)))
            connection.execute(insert(FACT).values(**_fact("big", bytes(1_000_000))))

    with pytest.raises(Unavailable) as full:
        fill()
    assert full.value.code == "disk_full"
    database.close()
    with database.read() as connection:
        assert _names(connection) == set()


def test_a_database_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    broken = Database(tmp_path / "missing" / "facility.db")
    with pytest.raises(Unavailable) as away, broken.read():
        pass
    assert away.value.code == "disk_trouble"


def test_every_promise_of_durability_is_on(database: Database) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    with database.read() as connection:
        found = {name: connection.exec_driver_sql("PRAGMA " + name).scalar_one() for name in wanted}
    assert found == wanted


RECORD_ROWS = {
    "record_leaf": "(n, leaf) VALUES (0, x'00')",
    "record_node": "(level, position, hash) VALUES (0, 0, x'00')",
    "checkpoint": "(size, note, at) VALUES (0, '', 0)",
    "station_event": "VALUES ('s', 1, 'opened', 0, 'c', 't', 'l', 0, 0, 1000, 0, 0, 0)",
    "playback": "VALUES ('p', 'c', 'l', 't', 's', 'a', 'w', 'standard', 'wm1', 0, 0)",
}


@pytest.mark.parametrize("table", RECORD_ROWS)
@pytest.mark.parametrize("act", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_nothing_of_the_record_is_changed_or_deleted(database: Database, tmp_path: Path, table: str, act: str) -> None:
    database.close()
    with sqlite3.connect(tmp_path / "facility.db") as raw:
        raw.execute(f"INSERT INTO {table} {RECORD_ROWS[table]}")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            raw.execute(act.format(table))
    raw.close()


def test_the_revisions_make_the_tables_the_code_knows(database: Database, tmp_path: Path) -> None:
    direct = Database(tmp_path / "direct.db")
    with direct.write() as connection:
        METADATA.create_all(connection)
    assert _schema(tmp_path / "facility.db") == _schema(tmp_path / "direct.db")
    direct.close()


def _schema(path: Path) -> dict[str, set[str]]:
    """Give each table's and index's definition as a set of its parts."""
    with sqlite3.connect(path) as raw:
        rows = raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
            " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
        ).fetchall()
    raw.close()
    return {
        name: {" ".join(line.split()).rstrip(",").replace('"', "") for line in sql.split("\n")} for name, sql in rows
    }


def test_migrating_again_changes_nothing(database: Database, tmp_path: Path) -> None:
    before = _schema(tmp_path / "facility.db")
    database.migrate()
    assert _schema(tmp_path / "facility.db") == before


def test_every_clear_column_is_on_the_list() -> None:
    found = {
        table.name: " ".join(
            sorted(
                column.name
                for column in table.columns
                if not column.name.startswith(("sealed_", "wrapped_")) and not column.name.endswith("_tag")
            )
        )
        for table in METADATA.sorted_tables
    }
    assert found == CLEAR


def test_an_error_of_the_database_does_not_repeat_what_was_written(database: Database) -> None:
    def twice() -> None:
        with database.write() as connection:
            connection.execute(insert(FACT).values(**_fact("secret-name")))
            connection.execute(insert(FACT).values(**_fact("secret-name")))

    with pytest.raises(exc.IntegrityError) as error:
        twice()
    assert "secret-name" not in str(error.value)
