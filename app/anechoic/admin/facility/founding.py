"""`init`: a new facility."""

import argparse
import re
from typing import TYPE_CHECKING

from anechoic.admin.facility.call import Call
from anechoic.errors import Refused
from anechoic.facility.founding import Founded, found
from anechoic.settings import FacilitySettings

if TYPE_CHECKING:
    from anechoic.admin.facility.commands import Commands

_NAME = re.compile(r"[^\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u2069]{1,120}")


def add_parser(commands: "Commands") -> None:
    """Add the command."""
    parser = commands.add_parser("init", help="make a new facility", description="Make a new facility in --dir.")
    parser.add_argument("--name", required=True, help="name of the facility, shown at every sign-in")
    parser.add_argument(
        "--training", action=argparse.BooleanOptionalAction, default=False, help="only training content will exist here"
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--address", help="name or address workstations use (default: --host)")
    parser.add_argument("--port", type=int, default=8470, help="port for enrolled workstations")
    parser.add_argument("--enrol-port", type=int, default=8471, help="port for enrolment")
    parser.add_argument("--agreement", default="1", metavar="VERSION", help="confidentiality agreement in force")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> None:
    """Make the facility and show the custodians' codes, once."""
    wanted = call.arguments
    if not _NAME.fullmatch(wanted.name):
        raise Refused("A facility's name is 1 to 120 characters of one line.", code="bad_name")
    if not all(0 < port < 65_536 for port in (wanted.port, wanted.enrol_port)) or wanted.port == wanted.enrol_port:
        raise Refused("Give two different ports between 1 and 65535.", code="bad_port")
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,40}", wanted.agreement):
        raise Refused("An agreement's version is 1 to 40 letters, digits, dots and dashes.", code="bad_agreement")
    for host in (wanted.host, wanted.address or wanted.host):
        if not re.fullmatch(r"[A-Za-z0-9.:_-]{1,253}", host):
            raise Refused("Give --host and --address as a name or an IP address.", code="bad_address")
    origin = re.sub(r"[^a-z0-9]+", "-", wanted.name.lower()).strip("-") or "facility"
    settings = FacilitySettings(
        name=wanted.name,
        training=wanted.training,
        host=wanted.host,
        address=wanted.address or wanted.host,
        port=wanted.port,
        enrol_port=wanted.enrol_port,
        record_name=f"anechoic/{origin[:80]}",
        agreement_version=wanted.agreement,
    )
    made = found(call.folder, call.passphrase(again=True), settings)
    _show(call, made)


def _show(call: Call, made: Founded) -> None:
    settings = made.facility.settings
    document = {
        "dir": str(made.facility.folder),
        "name": settings.name,
        "training": settings.training,
        "address": f"{settings.address}:{settings.port}",
        "enrol_address": f"{settings.address}:{settings.enrol_port}",
        "root_fingerprint": made.root_fingerprint,
        "root_file": str(made.facility.folder / "root.pub"),
        "record_key": made.record_key,
        "custodians": [
            {"login": one.login, "person": one.person, "activation_code": one.activation_code}
            for one in made.custodians
        ],
    }
    call.show(
        document,
        lambda: [
            f"{settings.name} is ready in {made.facility.folder}",
            f"Root fingerprint:  {made.root_fingerprint}",
            f"Record key:        {made.record_key}",
            *(f"{one.login}: activation code {one.activation_code}" for one in made.custodians),
            "Hand each code over in person, now: they are not shown again. Keep a copy of keys/root.key offline.",
        ],
    )
