"""`approval list`: what waits for a second person, and what became of the rest. Deciding happens in the application."""

from dataclasses import asdict

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.facility.access import approvals


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("approval", help="requests that need a second person")
    acts = own.add_subparsers(required=True, metavar="ACT")
    parser = acts.add_parser("list", help="list requests, who decided them and with what comment")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=listing)


def listing(call: Call) -> None:
    """List requests."""
    # What there is to decide knows of clips and sound: only this command pays for them.
    from anechoic.facility.matters import all_matters

    with call.facility() as facility:
        rows = [asdict(line) for line in approvals.listing(facility, all_matters())]
    moments = ("filed", "decided")
    shown_rows = rows if call.json else [{**row, **{key: shown(row[key]) for key in moments}} for row in rows]
    headings = {
        "title": "Request",
        "state": "State",
        "filed_by": "Filed by",
        "filed": "At",
        "decided_by": "Decided by",
        "decided": "At",
        "comment": "Comment",
    }
    call.table(shown_rows, headings, empty="Nothing was asked for yet.")
