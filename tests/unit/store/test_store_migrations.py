"""A database of an earlier version keeps what stood in it."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from anechoic.store.facility import approvals, packages, people, playbacks, reviews, security_keys, traces
from anechoic.store.facility.database import Database
from anechoic.store.facility.migrations.newest import is_newest, newest_revision
from anechoic.store.facility.migrations.run import config, upgrade

PEOPLE = ("a" * 32, "b" * 32)


@pytest.fixture
def earlier(tmp_path: Path) -> Database:
    opened = Database(tmp_path / "facility.db")
    with opened.write() as connection:
        command.upgrade(config(connection), "0004")
        for number, person in enumerate(PEOPLE):
            connection.execute(
                text(
                    "INSERT INTO person (id, login_tag, sealed_profile, state, vetting_ends, vetting_tag, added) "
                    "VALUES (:id, :tag, x'00', 'active', 0, :tag, 0)"
                ),
                {"id": person, "tag": bytes([number]) * 32},
            )
        connection.execute(
            text(
                "INSERT INTO approval (id, kind, subject, state, filed_by, filed_vetting_tag, filed) "
                "VALUES (:id, 'station', :subject, 'pending', :by, :tag, 7)"
            ),
            {"id": "1" * 32, "subject": "2" * 32, "by": PEOPLE[0], "tag": bytes(32)},
        )
    return opened


def test_requests_that_wait_go_on_waiting(earlier: Database) -> None:
    earlier.migrate()
    with earlier.read() as connection:
        [row] = approvals.pending(connection)
    assert (row.id, row.kind, row.filed_by, row.filed, row.sealed_comment) == ("1" * 32, "station", PEOPLE[0], 7, None)
    earlier.close()


def test_afterwards_nobody_decides_about_themselves(earlier: Database) -> None:
    earlier.migrate()
    with earlier.write() as connection:
        approvals.add(
            connection,
            id="3" * 32,
            kind="reset",
            subject=PEOPLE[1],
            state="pending",
            filed_by=PEOPLE[0],
            filed_vetting_tag=bytes(32),
            filed=8,
        )
    with pytest.raises(IntegrityError, match="not_about_oneself"), earlier.write() as connection:
        approvals.settle(connection, "3" * 32, state="approved", by=PEOPLE[1], vetting_tag=b"\1" * 32, at=9)
    earlier.close()


def test_a_decision_keeps_its_comment_when_screen_readers_come(tmp_path: Path) -> None:
    opened = Database(tmp_path / "facility.db")
    with opened.write() as connection:
        command.upgrade(config(connection), "0007")
        for number, person in enumerate(PEOPLE):
            connection.execute(
                text(
                    "INSERT INTO person (id, login_tag, sealed_profile, state, vetting_ends, vetting_tag, added) "
                    "VALUES (:id, :tag, x'00', 'active', 0, :tag, 0)"
                ),
                {"id": person, "tag": bytes([number]) * 32},
            )
        for number, kind in enumerate(("reset", "station")):
            connection.execute(
                text(
                    "INSERT INTO approval (id, kind, subject, state, filed_by, filed_vetting_tag, filed, decided_by, "
                    "decided_vetting_tag, decided, sealed_comment) VALUES "
                    "(:id, :kind, :subject, 'declined', :by, :tag, 7, :other, :other_tag, 8, x'0badcafe')"
                ),
                {
                    "id": f"{number}" * 32,
                    "kind": kind,
                    "subject": "2" * 32,
                    "by": PEOPLE[0],
                    "tag": bytes(32),
                    "other": PEOPLE[1],
                    "other_tag": b"\1" * 32,
                },
            )
    opened.migrate()
    with opened.read() as connection:
        kept = approvals.everything(connection)
    assert [(row.kind, row.decided, bytes(row.sealed_comment)) for row in kept] == [
        ("reset", 8, b"\x0b\xad\xca\xfe"),
        ("station", 8, b"\x0b\xad\xca\xfe"),
    ]
    with opened.write() as connection:
        approvals.add(
            connection,
            id="9" * 32,
            kind="screen_reader",
            subject=PEOPLE[1],
            state="pending",
            filed_by=PEOPLE[0],
            filed_vetting_tag=bytes(32),
            filed=9,
        )


def test_reviews_keep_their_rows_and_what_they_spoke_of(tmp_path: Path) -> None:
    opened = Database(tmp_path / "facility.db")
    task, review, answer = "7" * 32, "8" * 32, "9" * 32
    with opened.write() as connection:
        command.upgrade(config(connection), "0007")
        # What the rows refer to is of no matter here, and checked again at the end of the transaction.
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(
            text(
                "INSERT INTO review (id, task, reason, state, verdict, created, decided) "
                "VALUES (:review, :task, 'random', 'returned', 'return', 3, 4)"
            ),
            {"review": review, "task": task},
        )
        connection.execute(
            text("INSERT INTO reviewed_answer (review, answer) VALUES (:review, :answer)"),
            {"review": review, "answer": answer},
        )
        upgrade(connection)
        row = reviews.by_id(connection, review)
        spoken = reviews.spoken_of(connection, review)
        broken = connection.execute(text("PRAGMA foreign_key_list(reviewed_answer)")).all()
        connection.execute(text("DELETE FROM reviewed_answer"))
        connection.execute(text("DELETE FROM review"))
    assert (row.task, row.reason, row.state, row.created, row.active_ms, row.not_by) == (
        task,
        "random",
        "returned",
        3,
        0,
        None,
    )
    assert spoken == frozenset((answer,))
    assert {one[2] for one in broken} == {"answer", "review"}
    opened.close()


def test_a_person_with_digits_keeps_them_and_keys_have_a_place(tmp_path: Path) -> None:
    opened = Database(tmp_path / "facility.db")
    with opened.write() as connection:
        command.upgrade(config(connection), "0010")
        connection.execute(
            text(
                "INSERT INTO person (id, login_tag, sealed_profile, state, vetting_ends, vetting_tag, added, "
                "sealed_totp_secret, totp_last_step) VALUES (:id, :tag, x'00', 'active', 0, :tag, 0, x'0badcafe', 17)"
            ),
            {"id": PEOPLE[0], "tag": bytes(32)},
        )
    opened.migrate()
    with opened.write() as connection:
        kept = people.by_id(connection, PEOPLE[0])
        assert kept is not None
        assert (bytes(kept.sealed_totp_secret), kept.totp_last_step) == (b"\x0b\xad\xca\xfe", 17)
        security_keys.add(connection, id="5" * 32, person=PEOPLE[0], sealed_credential=b"", added=1)
        approvals.add(
            connection,
            id="9" * 32,
            kind="totp",
            subject=PEOPLE[0],
            state="pending",
            filed_by=PEOPLE[0],
            filed_vetting_tag=bytes(32),
            filed=9,
        )
        [key] = security_keys.of(connection, PEOPLE[0])
    assert (key.counter, key.locked) == (0, None)
    opened.close()


def test_what_workstations_reported_stays_and_is_kept_from_change(tmp_path: Path) -> None:
    opened = Database(tmp_path / "facility.db")
    with opened.write() as connection:
        command.upgrade(config(connection), "0011")
        connection.execute(
            text(
                "INSERT INTO person (id, login_tag, sealed_profile, state, vetting_ends, vetting_tag, added) "
                "VALUES (:id, x'00', x'00', 'active', 0, x'00', 0)"
            ),
            {"id": PEOPLE[0]},
        )
        connection.execute(
            text(
                "INSERT INTO station (id, name_tag, sealed_profile, state, added_by, added) "
                "VALUES (:id, x'00', x'00', 'active', :by, 0)"
            ),
            {"id": "a" * 32, "by": PEOPLE[0]},
        )
        for counter in (1, 2):
            connection.execute(
                text(
                    "INSERT INTO station_event (station, counter, kind, at, clip, task, lease, first, last, leaf) "
                    "VALUES (:station, :counter, 'played', 5, :clip, :task, :lease, 0, 800, 7)"
                ),
                {"station": "a" * 32, "counter": counter, "clip": "b" * 32, "task": "c" * 32, "lease": "d" * 32},
            )
    opened.migrate()
    with opened.write() as connection:
        events = [packages.event(connection, "a" * 32, counter) for counter in (1, 2)]
        for event in events:
            assert event is not None
            told = (event.kind, event.at, event.clip, event.first, event.last, event.leaf)
            assert told == ("played", 5, "b" * 32, 0, 800, 7)
            assert (event.speed, event.boost, event.band) == (1_000, 0, False)
        assert playbacks.speeds(connection, "d" * 32) == (1_000,)
        values = {name: getattr(events[0], name) for name in ("at", "clip", "task", "lease", "first", "last", "leaf")}
        packages.add_event(connection, station="a" * 32, counter=3, kind="unmarked", **values)
    for act in ("UPDATE station_event SET leaf = 8", "DELETE FROM station_event"):
        with pytest.raises(IntegrityError, match="append-only"), opened.write() as connection:
            connection.execute(text(act))
    opened.close()


def test_requests_stay_and_an_investigation_may_be_asked_for(tmp_path: Path) -> None:
    opened = Database(tmp_path / "facility.db")
    request = {"state": "pending", "filed_by": PEOPLE[0], "filed_vetting_tag": bytes(32), "filed": 9}
    with opened.write() as connection:
        command.upgrade(config(connection), "0012")
        connection.execute(
            text(
                "INSERT INTO person (id, login_tag, sealed_profile, state, vetting_ends, vetting_tag, added) "
                "VALUES (:id, x'00', x'00', 'active', 0, x'00', 0)"
            ),
            {"id": PEOPLE[0]},
        )
        approvals.add(connection, id="1" * 32, kind="totp", subject=PEOPLE[0], **request)
        with pytest.raises(IntegrityError), connection.begin_nested():
            approvals.add(connection, id="2" * 32, kind="trace", subject="3" * 32, **request)
    opened.migrate()
    with opened.write() as connection:
        traces.add(
            connection, id="3" * 32, by=PEOPLE[0], sealed_wanted=b"", wanted_tag=b"4", state="requested", requested=9
        )
        approvals.add(connection, id="2" * 32, kind="trace", subject="3" * 32, **request)
        assert [(row.id, row.kind) for row in approvals.pending(connection)] == [
            ("1" * 32, "totp"),
            ("2" * 32, "trace"),
        ]
        traces.decide(connection, "3" * 32, "declined", at=10)
        newest = traces.newest_of(connection, b"4")
    assert newest is not None
    assert (newest.state, newest.decided) == ("declined", 10)
    opened.close()


def test_whether_anything_is_to_do_is_known_without_alembic(earlier: Database, tmp_path: Path) -> None:
    with earlier.read() as connection:
        assert newest_revision() == ScriptDirectory.from_config(config(connection)).get_current_head()
        assert not is_newest(connection)
    earlier.migrate()
    with earlier.read() as connection:
        assert is_newest(connection)
    earlier.close()
    said = "import sys; from pathlib import Path; from anechoic.store.facility.database import Database;"
    said += f"Database(Path({str(tmp_path / 'facility.db')!r})).migrate(); print('alembic' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"


def test_a_database_of_a_later_program_is_left_alone(earlier: Database) -> None:
    earlier.migrate()
    with earlier.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with earlier.read() as connection:
        assert not is_newest(connection)
    with pytest.raises(Exception, match="9999"):
        earlier.migrate()
    earlier.close()
