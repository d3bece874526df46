"""`deliver BATCH --owner NAME`, `deliver --list`."""

from dataclasses import asdict

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.errors import Refused
from anechoic.facility.deliver import request


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("deliver", help="ask for a delivery; a second person must approve it")
    parser.add_argument("batch", metavar="BATCH", nargs="?", help="the owner's name of the batch")
    parser.add_argument("--owner", metavar="NAME", help="to whom; the key was approved before")
    parser.add_argument("--as", dest="by", default="custodian-1", metavar="LOGIN", help="who asks")
    parser.add_argument("--list", action="store_true", help="list all deliveries and their files")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> None:
    """Ask for a delivery, or list them.

    Raises:
        Refused: what to deliver, or to whom, was not said.
    """
    given = call.arguments
    if given.list:
        _listing(call)
        return
    if given.batch is None or given.owner is None:
        raise Refused("Say what and to whom: deliver BATCH --owner NAME, or deliver --list.", code="what_to_deliver")
    with call.facility() as facility:
        asked = request.request(facility, batch=given.batch, owner=given.owner, by=given.by)
    call.show(
        asdict(asked),
        lambda: [
            f"Asked to deliver {asked.tasks} final answers. A second person must approve it at a workstation;",
            "then `deliver --list` shows the sealed file.",
        ],
    )


def _listing(call: Call) -> None:
    with call.facility() as facility:
        rows = [asdict(line) for line in request.listing(facility)]
    columns = {"batch": "Batch", "owner": "Owner", "state": "State", "tasks": "Answers", "file": "File"}
    call.table(rows, columns, empty="There are no deliveries.")
