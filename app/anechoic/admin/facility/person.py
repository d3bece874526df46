"""`person add|list|reset|screen-reader|digits|suspend`."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import day_of_end, end_of, shift_of, shown
from anechoic.errors import Refused
from anechoic.facility.access import people, reset
from anechoic.facility.access.digits import DIGITS
from anechoic.facility.access.grants import Grant, GrantStep
from anechoic.facility.access.people import NewPerson
from anechoic.facility.access.reset import ResetStep, ResetTold
from anechoic.facility.access.screen_reader import SCREEN_READER
from anechoic.rules.task import Role, TaskKind


def add_parser(commands: Commands) -> None:
    """Add the commands."""
    own = commands.add_parser("person", help="people and their accounts").add_subparsers(required=True, metavar="ACT")
    parser = own.add_parser("add", help="add an account and print its activation code, once")
    parser.add_argument("login", metavar="LOGIN", help="1-40 of a-z, 0-9, dot, dash, underscore")
    parser.add_argument("--name", required=True, help="the person's name")
    parser.add_argument("--role", action="append", required=True, choices=[role.value for role in Role])
    parser.add_argument(
        "--pair", action="append", default=[], metavar="SOURCE:TARGET", help="such as es:en or es-MX:en"
    )
    parser.add_argument("--kind", action="append", choices=[kind.value for kind in TaskKind], help="default: all kinds")
    parser.add_argument("--station", action="append", default=[], metavar="NAME", help="default: every workstation")
    parser.add_argument("--vendor", default="", help="organisation the person works for")
    parser.add_argument("--vetting-ref", required=True, help="reference of the person's vetting")
    parser.add_argument("--vetting-ends", required=True, metavar="DATE", help="last day, such as 2026-12-31")
    parser.add_argument("--agreement", default="", metavar="VERSION", help="confidentiality agreement signed")
    parser.add_argument("--shift", metavar="HH:MM-HH:MM", help="when work is handed out, UTC; default: any time")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=add)
    parser = own.add_parser("list", help="list all accounts")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=listing)
    parser = own.add_parser("reset", help="make a lost password and key or phone anew; a second person must approve")
    parser.add_argument("login", metavar="LOGIN", help="whose are lost")
    parser.add_argument("--by", required=True, metavar="WHO", help="login of the IT person or custodian who asks")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=reset_way_in)
    parser = own.add_parser("screen-reader", help="let a person work by screen reader; a second person must approve")
    _add_grant(parser, whose="who works by screen reader", run=grant_screen_reader)
    parser = own.add_parser("digits", help="give six digits instead of a security key; a second person must approve")
    _add_grant(parser, whose="who cannot have a security key", run=grant_digits)
    parser = own.add_parser("suspend", help="close an account, end its session and make its vaults unreadable")
    parser.add_argument("login", metavar="LOGIN")
    parser.set_defaults(run=suspend)


def _add_grant(parser: argparse.ArgumentParser, *, whose: str, run: Callable[[Call], None]) -> None:
    parser.add_argument("login", metavar="LOGIN", help=whose)
    parser.add_argument("--by", required=True, metavar="WHO", help="login of the IT person or custodian who asks")
    parser.add_argument("--withdraw", action="store_true", help="no more; takes effect at once, by one person's word")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def add(call: Call) -> None:
    """Add an account."""
    given = call.arguments
    new = NewPerson(
        login=given.login,
        name=given.name,
        roles=tuple(Role(role) for role in given.role),
        pairs=tuple(_pair(text) for text in given.pair),
        kinds=tuple(TaskKind(kind) for kind in given.kind) if given.kind else tuple(TaskKind),
        stations=tuple(given.station),
        vendor=given.vendor,
        vetting_reference=given.vetting_ref,
        vetting_ends=end_of(given.vetting_ends),
        agreement_version=given.agreement,
        shift=shift_of(given.shift) if given.shift else None,
    )
    with call.facility() as facility:
        invited = people.add(facility, new)
    document = {"person": invited.person, "login": invited.login, "activation_code": invited.activation_code}
    call.show(
        document,
        lambda: [
            f"{invited.login}: activation code {invited.activation_code}",
            "Hand it over in person: it is not shown again. It is good for two weeks.",
        ],
    )


def listing(call: Call) -> None:
    """List all accounts."""
    with call.facility() as facility:
        rows = [asdict(line) for line in people.listing(facility)]
    shown_rows = rows if call.json else [_for_a_person(row) for row in rows]
    headings = {
        "login": "Login",
        "name": "Name",
        "state": "State",
        "roles": "Roles",
        "pairs": "Pairs",
        "kinds": "Kinds",
        "vendor": "Vendor",
        "vetting_ends": "Vetted to",
        "agreement_version": "Agreement",
        "signed_in": "Signed in",
    }
    call.table(shown_rows, headings, empty="There are no accounts.")


def reset_way_in(call: Call) -> None:
    """Ask for a reset, or fetch the code of one that was approved."""
    given = call.arguments
    with call.facility() as facility:
        told = reset.ask(facility, login=given.login, by=given.by)
    document = {
        "person": told.person,
        "login": told.login,
        "state": told.step.value,
        "activation_code": told.activation_code,
        "code_ends": told.code_ends,
    }
    call.show(document, lambda: _reset_lines(told))


def _reset_lines(told: ResetTold) -> list[str]:
    match told.step:
        case ResetStep.FILED:
            return [
                f"{told.login}: asked. A second person must approve it at a workstation; until then nothing changes.",
                "Then run this command again: it prints the one-time code, once, to hand over in person.",
            ]
        case ResetStep.WAITING:
            return [f"{told.login}: still waits for a second person. Nothing has changed yet."]
        case ResetStep.HANDED_OUT:
            return [
                f"{told.login}: activation code {told.activation_code}",
                f"Hand it over in person: it is not shown again. It is good until {shown(told.code_ends)} UTC.",
            ]


def grant_screen_reader(call: Call) -> None:
    """Ask that a person may work by screen reader, say how far that is, or withdraw it."""
    _grant(call, SCREEN_READER, _SCREEN_READER_STEPS)


def grant_digits(call: Call) -> None:
    """Ask that a person may sign in by six digits, say how far that is, or withdraw it."""
    _grant(call, DIGITS, _DIGITS_STEPS)


def _grant(call: Call, grant: Grant, steps: Mapping[GrantStep, str]) -> None:
    given = call.arguments
    with call.facility() as facility:
        step = (grant.withdraw if given.withdraw else grant.ask)(facility, login=given.login, by=given.by)
    call.show({"login": given.login, "state": step.value}, lambda: [f"{given.login}: {steps[step]}"])


_ASKED_STEPS = {
    GrantStep.FILED: "asked. A second person must approve it at a workstation; until then nothing changes.",
    GrantStep.WAITING: "still waits for a second person. Nothing has changed yet.",
}
_SCREEN_READER_STEPS = {
    **_ASKED_STEPS,
    GrantStep.GRANTED: "granted. Texts go to the screen reader from the next sign-in on.",
    GrantStep.WITHDRAWN: "withdrawn. A live session was ended, and nothing goes to a screen reader any more.",
}
_DIGITS_STEPS = {
    **_ASKED_STEPS,
    GrantStep.GRANTED: "granted. Their next activation gives six digits; who is active already needs a reset first.",
    GrantStep.WITHDRAWN: "withdrawn. The digits open nothing any more; a reset lets the person register a key.",
}


def suspend(call: Call) -> None:
    """Close an account."""
    with call.facility() as facility:
        people.suspend(facility, call.arguments.login)
    call.say(f"{call.arguments.login} is suspended: the session is over and its vaults stay shut for ever.")


def _for_a_person(row: dict[str, Any]) -> dict[str, Any]:
    kinds = "all" if len(row["kinds"]) == len(TaskKind) else row["kinds"]
    return {**row, "vetting_ends": day_of_end(row["vetting_ends"]), "kinds": kinds}


def _pair(text: str) -> tuple[str, str]:
    separator = ":" if ":" in text else "-"
    parts = tuple(text.split(separator))
    if len(parts) != 2:
        raise Refused("A language pair is written like es:en or es-MX:en.", code="bad_pair")
    return parts
