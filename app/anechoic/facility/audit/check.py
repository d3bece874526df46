"""Checking the stored record against itself, and writing it out for somebody who trusts nobody."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from anechoic.errors import Untrusted
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.seal.record.export import ExportHeader, write_export
from anechoic.seal.record.leaf import COUNTER, STATION, decode_leaf
from anechoic.seal.record.merkle import Frontier, leaf_hash
from anechoic.seal.record.note import open_checkpoint
from anechoic.store.facility import record as stored


@dataclass(frozen=True)
class Checked:
    """What the check found.

    Attributes:
        holds: nothing is wrong.
        size: leaves read.
        checkpoints: signed checkpoints compared.
        fault: a sentence naming the first leaf or checkpoint that is wrong, or empty.
    """

    holds: bool
    size: int
    checkpoints: int
    fault: str = ""


def verify(facility: Facility) -> Checked:
    """Read the whole record: leaves, nodes, checkpoints, counters of workstations.

    Everything is recomputed from the leaves; the stored nodes and signed checkpoints must agree.
    """
    with facility.database.read() as connection:
        try:
            size, notes = _read_all(facility, connection)
        except _FaultError as fault:
            return Checked(holds=False, size=fault.size, checkpoints=fault.checkpoints, fault=str(fault))
    return Checked(holds=True, size=size, checkpoints=notes)


class _FaultError(Exception):
    def __init__(self, text: str, *, size: int, checkpoints: int = 0) -> None:
        super().__init__(text)
        self.size = size
        self.checkpoints = checkpoints


def _read_all(facility: Facility, connection: Connection) -> tuple[int, int]:
    vkey = facility.secrets.record.verifier_key
    signed = {}
    for note in stored.checkpoints(connection):
        try:
            one = open_checkpoint(vkey, note)
        except Untrusted as error:
            raise _FaultError("A stored checkpoint is not signed by this facility.", size=0) from error
        signed[one.size] = one.root
    nodes = stored.StoredNodes(connection)
    frontier, counters, agreed = Frontier(), dict[str, int](), 0
    end = stored.size(connection)
    for n, leaf in enumerate(stored.leaves(connection, 0, end)):
        _check_leaf(n, leaf, counters)
        for node in frontier.append(leaf_hash(leaf)):
            try:
                kept = nodes.node(node.level, node.index)
            except Untrusted as error:
                raise _FaultError(f"A node over leaf {n} is missing.", size=n) from error
            if kept != node.hash:
                raise _FaultError(f"Leaf {n} is not what was recorded: its hash differs.", size=n)
        if n + 1 in signed:
            if signed[n + 1] != frontier.root():
                raise _FaultError(
                    f"The checkpoint of {n + 1} leaves says something else: a leaf up to {n} was changed.",
                    size=n + 1,
                    checkpoints=agreed,
                )
            agreed += 1
    if frontier.size != end or any(size > end for size in signed):
        largest = max((end, *signed))
        raise _FaultError(
            f"Leaves are missing: {frontier.size} are there, {largest} were signed for.", size=frontier.size
        )
    return frontier.size, agreed


def _check_leaf(n: int, data: bytes, counters: dict[str, int]) -> None:
    try:
        leaf = decode_leaf(data)
    except Untrusted as error:
        raise _FaultError(f"Leaf {n} is damaged.", size=n) from error
    if leaf.n != n:
        raise _FaultError(f"Leaf {n} is missing or out of order: {leaf.n} stands in its place.", size=n)
    if COUNTER in leaf.ids and STATION in leaf.ids:
        station = leaf.ids[STATION]
        due = counters[station] = counters.get(station, 0) + 1
        if leaf.ids[COUNTER] != str(due):
            raise _FaultError(f"Leaf {n}: events of a workstation are missing before it.", size=n)


def export(facility: Facility) -> Iterator[str]:
    """Give the lines of an export for `anechoic-verify`; its last checkpoint covers every leaf."""
    with facility.database.write() as connection:
        record.checkpoint(facility, connection)
    signer = facility.secrets.record
    with facility.database.read() as connection:
        # Every checkpoint goes out: one that was signed for leaves no longer there is the evidence.
        notes = stored.checkpoints(connection)
        end = max(open_checkpoint(signer.verifier_key, note).size for note in notes)
        header = ExportHeader(signer.name, signer.verifier_key)
        yield from write_export(stored.leaves(connection, 0, end), notes, header)
