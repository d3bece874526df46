"""What must hold after a schedule, whoever played it: results, record, workstations, files on disk."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from anechoic import verify as auditor
from anechoic.facility.audit import check
from anechoic.facility.context import Facility
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.record.merkle import Frontier
from anechoic.station.witness import Witness
from anechoic.store.facility import answers, record
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.person import PersonVault
from anechoic.wire.delivery import open_delivery
from fakes.facility_bench import BenchTask

MARKER = "zqx words of one person"
"""Stands in everything anybody types."""
_TEXTS = (MARKER, "transcript of item", "press the star")


def settled(
    name: str, vault: PersonVault, machine: MachineDatabase, witness: Witness, facility: Facility
) -> Iterator[str]:
    """Look at a workstation that has done all it can."""
    if vault.outbox.waiting():
        yield f"{name}: {vault.outbox.waiting()} letters do not leave the outbox"
    if machine.events(1):
        yield f"{name}: events are never recorded"
    if machine.quarantine():
        yield f"{name} is in quarantine: {machine.quarantine()}"
    kept = witness.kept()
    with facility.database.read() as connection:
        size = record.size(connection)
        same = kept.size <= size and Frontier.at(record.StoredNodes(connection), kept.size).root() == kept.root
    if not same:
        yield f"{name}: its checkpoint is not of this record"


def results(facility: Facility, wanted: Mapping[str, int]) -> Iterator[str]:
    """Count what was accepted of each task, and from how many people."""
    with facility.database.read() as connection:
        for task, count in wanted.items():
            rows = answers.of_task(connection, task, "accepted")
            if len(rows) != count or len({row.person for row in rows}) != count:
                yield f"{task} has {len(rows)} results of {count}"


def delivered_once(
    files: Iterable[Path], owner: HybridPrivate, facility: Facility, wanted: Sequence[str]
) -> Iterator[str]:
    """Open what left as its owner does, and count each item in it."""
    items = Counter[str]()
    for path in files:
        lines = open_delivery(path.read_bytes(), owner, facility.secrets.root).payload.splitlines()
        items.update(json.loads(line)["item"] for line in lines)
    if items != dict.fromkeys(wanted, 1):
        yield f"delivered: {dict(items)}"


def readable(folder: Path, tasks: Iterable[BenchTask]) -> Iterator[str]:
    """Look for words and sound in every file."""
    markers = [text.encode() for text in _TEXTS] + [task.pcm[:64] for task in tasks]
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        for marker in markers:
            if marker in data:
                yield f"{marker[:24]!r} lies readable in {path.relative_to(folder)}"


def record_holds(facility: Facility) -> Iterator[str]:
    """Check the record as the server does."""
    checked = check.verify(facility)
    if not checked.holds:
        yield f"the record: {checked.fault}"


def audited(facility: Facility, path: Path) -> Iterator[str]:
    """Check the record, exported to a path, with the auditor's own program."""
    path.write_text("".join(check.export(facility)))
    key = facility.secrets.record.verifier_key
    try:
        auditor.check_export(auditor.read_export(path), auditor.read_key(key))
    except auditor.BrokenError as broken:
        yield f"the auditor: {broken}"
