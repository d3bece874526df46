"""`record verify|show|export`."""

import os
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.errors import Refused
from anechoic.facility.audit import check
from anechoic.facility.audit import record as audit
from anechoic.seal.record.leaf import decode_leaf
from anechoic.store.facility import record as stored
from anechoic.store.facility.blobs import disk_trouble

_BROKEN = 1


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("record", help="the record of every act").add_subparsers(required=True, metavar="ACT")
    parser = own.add_parser("verify", help="recompute the whole record; status 1 when it does not hold")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=verify)
    parser = own.add_parser("show", help="show the newest leaves")
    parser.add_argument("--last", type=int, default=50, metavar="N", help="how many (default 50)")
    parser.add_argument("--from", dest="first", type=int, metavar="N", help="start at this leaf instead")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=show)
    parser = own.add_parser("export", help="write the whole record for anechoic-verify")
    parser.add_argument("--out", metavar="FILE", help="a new file (default: standard output)")
    parser.set_defaults(run=export)


def verify(call: Call) -> int:
    """Check the record."""
    with call.facility() as facility:
        found = check.verify(facility)
    call.show(
        asdict(found),
        lambda: [
            f"The record holds: {found.size} leaves, {found.checkpoints} checkpoints."
            if found.holds
            else f"THE RECORD IS BROKEN. {found.fault} Keep the database as it is and call a custodian."
        ],
    )
    return 0 if found.holds else _BROKEN


def show(call: Call) -> None:
    """Show leaves."""
    given = call.arguments
    if given.last < 1 or (given.first or 0) < 0:
        raise Refused("Give a number of leaves above 0.", code="bad_number")
    with call.facility() as facility, facility.database.read() as connection:
        end = audit.size(connection)
        first = given.first if given.first is not None else max(0, end - given.last)
        leaves = [decode_leaf(leaf) for leaf in stored.leaves(connection, first, min(end, first + given.last))]
    rows = [{"n": leaf.n, "time": leaf.time, "kind": leaf.kind, "ids": dict(leaf.ids)} for leaf in leaves]
    lines = [
        {**row, "time": shown(leaf.time), "ids": [f"{name}={value}" for name, value in sorted(leaf.ids.items())]}
        for row, leaf in zip(rows, leaves, strict=True)
    ]
    headings = {"n": "Leaf", "time": "Time (UTC)", "kind": "Kind", "ids": "Ids"}
    call.table(rows if call.json else lines, headings, empty="There are no such leaves.")


def export(call: Call) -> None:
    """Write the record out."""
    with call.facility() as facility:
        lines = check.export(facility)
        if call.arguments.out is None:
            for line in lines:
                print(line, end="")
        else:
            _write(Path(call.arguments.out), lines)
            call.say(f"Written to {call.arguments.out}. Give it away together with the record's key (record.vkey).")


def _write(path: Path, lines: Iterable[str]) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise Refused(f"{path.name} is there already. Give a new name.", code="file_exists") from error
    except OSError as error:
        raise disk_trouble(error) from error
    try:
        with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise disk_trouble(error) from error
