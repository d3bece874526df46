"""`owner add|list`."""

from dataclasses import asdict
from pathlib import Path

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.errors import Refused
from anechoic.facility.access import owners

_LARGEST_KEY = 16_384


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("owner", help="data owners and their keys").add_subparsers(required=True, metavar="ACT")
    parser = own.add_parser("add", help="add an owner; a second person must approve the key")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("public_key", metavar="PUBKEY", help="file FILE.pub of anechoic-owner keygen")
    parser.add_argument("--as", dest="by", default="custodian-1", metavar="LOGIN", help="who asks")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=add)
    parser = own.add_parser("list", help="list all owners")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=listing)


def add(call: Call) -> None:
    """Add an owner."""
    given = call.arguments
    try:
        with Path(given.public_key).open("rb") as file:
            key = file.read(_LARGEST_KEY)
    except OSError as error:
        raise Refused("The owner's public key file cannot be read.", code="bad_key") from error
    with call.facility() as facility:
        added = owners.add(facility, name=given.name, public_key=key, by=given.by)
    call.show(
        asdict(added),
        lambda: [
            f"{added.name}: fingerprint {added.fingerprint}",
            "Compare it with the owner by telephone. A second person must approve it at a workstation.",
        ],
    )


def listing(call: Call) -> None:
    """List all owners."""
    with call.facility() as facility:
        rows = [asdict(line) for line in owners.listing(facility)]
    call.table(
        rows, {"name": "Name", "state": "State", "fingerprint": "Fingerprint"}, empty="There are no data owners."
    )
