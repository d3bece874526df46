"""`station add|approve|list|revoke`."""

import os
from dataclasses import asdict
from pathlib import Path

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.admin.secret import read_secret
from anechoic.errors import Refused, Unavailable
from anechoic.facility.access import console, stations
from anechoic.facility.keys import write_private


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("station", help="workstations").add_subparsers(required=True, metavar="ACT")
    parser = own.add_parser("add", help="write NAME.provision and print a one-time code")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--asset-tag", default="", help="what is glued to the machine")
    parser.add_argument("--room", default="", help="where it stands")
    parser.add_argument("--out", metavar="FILE", help="provision file to write (default: NAME.provision here)")
    parser.add_argument("--as", dest="by", default="custodian-1", metavar="LOGIN", help="who asks")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=add)
    parser = own.add_parser("list", help="list all workstations")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=listing)
    parser = own.add_parser("approve", help="approve the first workstation at the console")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--by", required=True, metavar="LOGIN", help="a custodian who did not add it")
    parser.add_argument(
        "--secret-file",
        required=True,
        metavar="FILE",
        help="the custodian's unused activation code, or password and six digits on one line; `-` = stdin",
    )
    parser.set_defaults(run=approve)
    parser = own.add_parser("revoke", help="shut a workstation out at once")
    parser.add_argument("name", metavar="NAME")
    parser.set_defaults(run=revoke)


def add(call: Call) -> None:
    """Add a workstation."""
    given = call.arguments
    path = Path(given.out or f"{given.name}.provision")
    if given.out is not None:
        _check_free(path)
    with call.facility() as facility:
        added = stations.add(facility, name=given.name, asset_tag=given.asset_tag, room=given.room, by=given.by)
    try:
        # One of this name is the same workstation's earlier file; its code is worth nothing now.
        path.unlink(missing_ok=True)
        write_private(path, added.provision)
    except OSError as error:
        raise Unavailable(
            f"{added.name} is added, but {path.name} cannot be written here. Run this again with --out FILE elsewhere.",
            code="disk_trouble",
        ) from error
    document = {
        "station": added.station,
        "name": added.name,
        "provision": str(path.resolve()),
        "code": added.code,
        "code_ends": added.code_ends,
    }
    call.show(
        document,
        lambda: [
            f"{added.name}: carry {path} to it. One-time code: {added.code}",
            f"The code is good until {shown(added.code_ends)} UTC and is not shown again.",
            "A second person must approve the workstation afterwards.",
        ],
    )


def _check_free(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise Refused(f"{path.name} is there already. Give --out a new name; nothing was added.", code="file_exists")
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise Refused(
            f"{path.name} cannot be written in that folder. Give --out another; nothing was added.", code="no_folder"
        )


def listing(call: Call) -> None:
    """List all workstations."""
    with call.facility() as facility:
        rows = [asdict(line) for line in stations.listing(facility)]
    moments = ("certificate_ends", "last_seen")
    shown_rows = rows if call.json else [{**row, **{key: shown(row[key]) for key in moments}} for row in rows]
    headings = {
        "name": "Name",
        "asset_tag": "Asset tag",
        "room": "Room",
        "state": "State",
        "certificate_ends": "Certificate ends",
        "last_seen": "Last seen",
        "signed_in": "Signed in",
        "fingerprint": "Fingerprint",
    }
    call.table(shown_rows, headings, empty="There are no workstations.")


def approve(call: Call) -> None:
    """Approve the first workstation."""
    given = call.arguments
    secret = read_secret(Path(given.secret_file))
    if not secret:
        raise Refused("The secret is empty. Give the custodian's activation code, or password and six digits.")
    with call.facility() as facility:
        told = console.approve_first_station(facility, given.name, login=given.by, secret=secret)
    call.say(f"{given.name} is active. Its fingerprint: {told}")


def revoke(call: Call) -> None:
    """Shut a workstation out."""
    with call.facility() as facility:
        stations.revoke(facility, call.arguments.name)
    call.say(f"{call.arguments.name} is revoked: it is let in nowhere from now on, and its vaults stay shut for ever.")
