from collections.abc import Iterator
from pathlib import Path

import pytest

from anechoic.rules.ids import AnswerId, ClipId, LeaseId, PackageId, SessionId, TaskId
from anechoic.rules.task import ReceiptState
from anechoic.station.preferences import KeyPreferences, Preferences, read_preferences, write_preferences
from anechoic.store.vault.items import Item, ItemState
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.outbox import Letter
from anechoic.store.vault.person import PersonVault

KEY = bytes(32)


def _item(number: int, package: str = "p1", task: str = "") -> Item:
    return Item(
        package=PackageId(package),
        purpose="work",
        clip=ClipId(f"c{number}"),
        task=TaskId(task or f"t{number}"),
        lease=LeaseId(f"l{number}"),
        fencing=1,
        place=number,
        state=ItemState.HELD,
        supersedes=AnswerId(""),
    )


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[PersonVault]:
    vault = PersonVault(tmp_path / "v.db", KEY)
    vault.items.add_package(PackageId("p1"), "work", 1, b"h", [_item(0), _item(1), _item(2)])
    yield vault
    vault.close()


def test_opened_items_come_first_and_the_latest_before_earlier_ones(vault: PersonVault) -> None:
    items = vault.items.waiting("work")
    assert [item.clip for item in items] == ["c0", "c1", "c2"]
    vault.items.mark_opened(items[1], 10)
    vault.items.mark_opened(items[2], 20)
    assert [item.clip for item in vault.items.waiting("work")] == ["c2", "c1", "c0"]
    assert vault.items.waiting("review") == []


def test_a_package_is_spent_when_nothing_of_it_can_be_opened(vault: PersonVault) -> None:
    vault.items.mark(_item(0), ItemState.DONE)
    vault.items.mark(_item(1), ItemState.GONE)
    assert vault.items.spent_packages() == []
    vault.items.mark_lost([LeaseId("l2"), LeaseId("l0")])
    assert vault.items.spent_packages() == ["p1"]
    done = vault.items.of_task(TaskId("t0"))
    assert done is not None
    assert done.state is ItemState.DONE
    vault.items.forget_package(PackageId("p1"))
    assert vault.items.count(PackageId("p1")) == 0


def test_a_package_entered_twice_changes_nothing(vault: PersonVault) -> None:
    vault.items.mark_opened(_item(0), 5)
    vault.items.add_package(PackageId("p1"), "work", 1, b"h", [_item(0)])
    assert vault.items.waiting("work")[0].state is ItemState.OPENED


def test_submitted_words_are_no_draft_until_taken_back(vault: PersonVault) -> None:
    task = TaskId("t0")
    vault.drafts.save(task, b"one", 1)
    assert vault.drafts.open_draft(task) == b"one"
    vault.drafts.submit(task, b"two", 2)
    assert vault.drafts.open_draft(task) is None
    vault.drafts.take_back(task)
    assert vault.drafts.open_draft(task) == b"two"
    vault.drafts.submit(task, b"two", 3)
    vault.drafts.forget_submitted()
    vault.drafts.take_back(task)
    assert vault.drafts.open_draft(task) is None


def test_done_and_letter_stand_or_fall_together(vault: PersonVault) -> None:
    letter = Letter("a1", "answer", SessionId("s"), TaskId("t0"), "c0", b"d" * 32, b"sealed")
    with pytest.raises(ZeroDivisionError):
        _finish_and_fail(vault, letter)
    assert vault.outbox.waiting() == 0
    assert vault.items.waiting("work")[0].clip == "c0"
    with vault.together():
        vault.outbox.add(letter)
        vault.items.mark(_item(0), ItemState.DONE)
    assert vault.outbox.first_waiting() == letter
    vault.outbox.settle("a1", ReceiptState.ACCEPTED)
    vault.outbox.settle("a1", ReceiptState.REFUSED)
    settled = vault.outbox.find("a1")
    assert settled is not None
    assert (settled.receipt, settled.sealed) == (ReceiptState.ACCEPTED, b"")
    assert vault.outbox.first_waiting() is None


def test_the_machine_remembers_over_restarts(tmp_path: Path) -> None:
    machine = MachineDatabase(tmp_path / "station.db", KEY)
    assert [machine.queue_event(lambda n: b"e%d" % n) for _ in range(3)] == [1, 2, 3]
    machine.events_recorded(2)
    machine.bury(7, "clip")
    machine.bury(7, "clip")
    machine.keep_checkpoint("note")
    machine.put_in_quarantine("first")
    machine.put_in_quarantine("second")
    machine.close()
    machine = MachineDatabase(tmp_path / "station.db", KEY)
    assert machine.events(10) == [b"e3"]
    assert machine.queue_event(lambda n: b"e%d" % n) == 4
    assert machine.is_buried("clip")
    assert (machine.tombstone_number(), machine.checkpoint(), machine.quarantine()) == (7, "note", "first")
    machine.close()


def test_an_event_that_cannot_be_written_takes_no_number(tmp_path: Path) -> None:
    machine = MachineDatabase(tmp_path / "station.db", KEY)

    def fail(_number: int) -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        machine.queue_event(fail)
    assert machine.event_counter() == 0
    machine.close()


def _finish_and_fail(vault: PersonVault, letter: Letter) -> None:
    with vault.together():
        vault.outbox.add(letter)
        vault.items.mark(_item(0), ItemState.DONE)
        raise ZeroDivisionError


def test_preferences_stay_and_what_cannot_be_read_is_the_usual(tmp_path: Path, vault: PersonVault) -> None:
    assert read_preferences(vault.preferences.kept()) == Preferences()
    vault.preferences.save(write_preferences(Preferences("dark", 125)))
    vault.preferences.save(write_preferences(Preferences("dark", 150)))
    vault.close()
    again = PersonVault(tmp_path / "v.db", KEY)
    assert read_preferences(again.preferences.kept()) == Preferences("dark", 150)
    again.close()
    for foreign in (b"", b"{", b"[]", b'{"text_percent": 9000}', b'{"theme": 4}'):
        assert read_preferences(foreign) == Preferences()
    assert read_preferences(b'{"theme": "dark", "later": 1}') == Preferences("dark")


def test_keys_are_kept_as_words_and_never_cost_the_look() -> None:
    kept = Preferences("dark", 150, keys=KeyPreferences("otranscribe", ("loop clip Y", "mend clip")))
    assert read_preferences(write_preferences(kept)) == kept
    for foreign in (
        b"4",
        b'"F1"',
        b'{"preset": 1}',
        b'{"changes": [["loop"]]}',
        b'{"changes": ["' + b"x" * 999 + b'"]}',
    ):
        written = b'{"theme": "dark", "text_percent": 150, "keys": ' + foreign + b"}"
        assert read_preferences(written) == Preferences("dark", 150)
