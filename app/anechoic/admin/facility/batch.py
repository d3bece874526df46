"""`batch add|list`."""

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import day_of_end, shown
from anechoic.errors import Refused
from anechoic.facility.ingest.batch import add as add_batch
from anechoic.facility.ingest.listing import listed
from anechoic.facility.ingest.report import Report

_LISTED = 20
"""Refused items shown to a person; `--json` has all."""


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("batch", help="what data owners send").add_subparsers(required=True, metavar="ACT")
    parser = own.add_parser("add", help="take a batch folder in; safe to run again")
    parser.add_argument("batch", metavar="FOLDER", help="holds batch.json, items.jsonl and the audio")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=add)
    parser = own.add_parser("list", help="list all batches")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=listing)


def add(call: Call) -> None:
    """Take a batch in and tell what became of it."""
    folder = Path(call.arguments.batch)
    if not folder.is_dir():
        raise Refused("There is no batch folder of this name. Nothing was taken.", code="no_folder")
    with call.facility() as facility, _progress() as progress:
        report = add_batch(facility, folder, progress)
    call.show(report.as_json(), functools.partial(_told, report))


def listing(call: Call) -> None:
    """List batches with what became of their items."""
    with call.facility() as facility:
        rows = listed(facility)
    call.table(
        rows if call.json else [_for_a_person(row) for row in rows],
        {
            "name": "Batch",
            "owner": "Owner",
            "classification": "Class",
            "added": "Added",
            "accepted": "Accepted",
            "split": "Split",
            "refused": "Refused",
            "clips": "Clips",
            "gone": "Gone",
            "retention_ends": "Keys end",
            "gone_from_backups": "Gone from backups",
        },
        empty="No batch was added yet.",
    )


def _for_a_person(row: dict[str, Any]) -> dict[str, Any]:
    ends = {name: day_of_end(row[name]) for name in ("retention_ends", "gone_from_backups")}
    return {**row, "added": shown(row["added"]), **ends}


def _told(report: Report) -> list[str]:
    told = [
        f"{report.name}: {report.accepted} accepted, {report.split} split, {len(report.refused)} refused"
        + (f", {report.already} were here already" if report.already else ""),
        f"Clips made: {report.clips}. Items with a known answer: {report.gold}.",
    ]
    told.extend(
        f"  items.jsonl line {one.line}{one.item and f' {one.item}'}: {one.sentence} ({one.code})"
        for one in report.refused[:_LISTED]
    )
    if len(report.refused) > _LISTED:
        told.append(f"  … and {len(report.refused) - _LISTED} more; --json lists them all.")
    if report.terms:
        told.append(f"Terms of the glossary: {report.terms}.")
    told.extend(
        f"  glossary.jsonl line {one.line}{one.item and f' {one.item}'}: {one.sentence} ({one.code})"
        for one in report.refused_terms[:_LISTED]
    )
    if report.unusable_gold:
        told.append(f"hidden.jsonl: lines that could not be used: {len(report.unusable_gold)}.")
    if report.unprotected:
        told.append(f"This machine does not offer the decoder: {', '.join(report.unprotected)}.")
    return told


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Taking items"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("items")
        yield lambda done, total: bar.update(task, completed=done, total=total)
