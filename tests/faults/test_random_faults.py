"""Random schedules of faults, rows 22-29 of the table of attacks together: what was acknowledged is never lost.

A schedule that finds something is run again by its seed; `Outcome.story` tells what was done and what befell it.
"""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from anechoic.facility.receive import answer, receipts
from anechoic.rules.task import ReceiptState
from anechoic.station import drafts
from anechoic.station.agent import opening
from anechoic.store.vault.drafts import DraftTable
from anechoic.store.vault.outbox import OutboxTable
from fakes.fault_plan import Fault
from fakes.fault_schedule import run

SEEDS = range(50)
_GROUPS = 10


@pytest.mark.attack(22, 23, 24, 25, 26, 27, 28, 29)
@pytest.mark.parametrize("group", range(_GROUPS))
def test_whatever_befalls_them_nothing_is_lost_or_counted_twice(tmp_path: Path, group: int) -> None:
    for seed in SEEDS[group::_GROUPS]:
        outcome = run(seed, tmp_path / str(seed), audit=seed % 25 == 0)
        assert not outcome.violations, "\n".join((f"seed {seed}", *outcome.violations, *outcome.story))


def test_the_same_seed_is_the_same_schedule(tmp_path: Path) -> None:
    first, again = (run(7, tmp_path / name) for name in ("first", "again"))
    assert (first.story, first.befell) == (again.story, again.befell)
    assert sum(first.befell.values()) > 3


def _no_receipt_is_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receipts, "earlier", lambda *_: None)


def _every_answer_is_taken(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(answer, "_judge_lease", lambda *_: answer._ACCEPTED)


def _letters_go_before_their_receipt(patch: pytest.MonkeyPatch) -> None:
    first = OutboxTable.first_waiting

    def forgotten(table: OutboxTable) -> Any:
        letter = first(table)
        if letter is not None:
            table.settle(letter.subject, ReceiptState.ACCEPTED)
        return letter

    patch.setattr(OutboxTable, "first_waiting", forgotten)


def _drafts_are_not_written(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(DraftTable, "save", lambda *_: None)


def _drafts_lie_beside_the_vault(patch: pytest.MonkeyPatch) -> None:
    def careless(shift: Any, draft: Any) -> None:
        (shift.identity.profile.folder / "draft.txt").write_bytes(drafts.write_draft(draft))
        keep(shift, draft)

    keep = opening.save_draft
    patch.setattr(opening, "save_draft", careless)


@contextlib.contextmanager
def _without(protection: Callable[[pytest.MonkeyPatch], None]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        protection(patch)
        yield


@pytest.mark.parametrize(
    ("protection", "sign"),
    [
        (_no_receipt_is_kept, "outbox"),
        (_every_answer_is_taken, "results of"),
        (_letters_go_before_their_receipt, "never arrived"),
        (_drafts_are_not_written, "the draft of"),
        (_drafts_lie_beside_the_vault, "lies readable"),
    ],
)
def test_a_protection_switched_off_is_seen(
    tmp_path: Path, protection: Callable[[pytest.MonkeyPatch], None], sign: str
) -> None:
    found: Counter[str] = Counter()
    with _without(protection):
        for seed in range(12):
            found.update(run(seed, tmp_path / str(seed)).violations)
            if any(sign in violation for violation in found):
                return
    raise AssertionError(f"nothing was noticed: {dict(found)}")


def test_every_kind_of_fault_takes_place(tmp_path: Path) -> None:
    befell: Counter[Fault] = Counter()
    for seed in range(200, 206):
        befell += run(seed, tmp_path / str(seed)).befell
    assert len(befell) > len(Fault) // 2
