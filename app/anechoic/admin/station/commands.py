"""The command line of a workstation: arguments in, sentences or one JSON document out."""

import argparse
import getpass
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from anechoic.admin.station.headphones import add_headphones, headphones
from anechoic.admin.station.pedal import add_pedal, pedal
from anechoic.admin.station.training_key import add_training_key, training_key
from anechoic.errors import AnechoicError, Refused, Unavailable
from anechoic.station.doctor import examine
from anechoic.station.enrol.completion import ask, wait
from anechoic.station.enrol.request import begin
from anechoic.station.enrol.standing import check_standing
from anechoic.station.enrol.wipe import wipe
from anechoic.station.finding import Finding
from anechoic.station.identity import open_identity
from anechoic.station.keys.named import named_store, usual_store
from anechoic.station.pedal.choose import pedals_here
from anechoic.station.profile import Profile, read_provision_file
from anechoic.station.system.adapter import System
from anechoic.wire.enrol import EnrolReply

_LONGEST_CODE = 200


def run(arguments: Sequence[str], system: System, findings: tuple[Finding, ...] = ()) -> int:
    """Do one command and give the exit status: 0 done, 1 findings or declined, 2 refused.

    Args:
        arguments: without the program's name.
        system: this operating system.
        findings: what hardening achieved at the program's start.
    """
    options = _parser().parse_args(arguments)
    profile = Profile(options.profile) if options.profile else Profile.usual(system)
    try:
        if options.command == "enrol":
            return _enrol(options, profile)
        if options.command == "status":
            return _status(options, profile)
        if options.command == "doctor":
            return _doctor(options, profile, system, findings)
        if options.command == "headphones":
            return headphones(options, profile)
        if options.command == "pedal":
            return pedal(options, pedals_here())
        if options.command == "training-key":
            return training_key(options, profile)
        return _wipe(options, profile)
    except AnechoicError as error:
        print(error.text(), file=sys.stderr)
        return 2


def _shared() -> argparse.ArgumentParser:
    """Options taken before the command and after it: what was not said must not undo what was."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--profile", type=Path, help="the workstation's folder (default: the account's own)")
    shared.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return shared


def _parser() -> argparse.ArgumentParser:
    shared = _shared()
    parser = argparse.ArgumentParser(
        prog="anechoic-station", description="Facility IT at one workstation.", parents=[_shared()]
    )
    parser.set_defaults(profile=None, json=False)
    commands = parser.add_subparsers(dest="command", required=True)
    enrol = commands.add_parser("enrol", parents=[shared], help="make keys here and ask the facility")
    enrol.add_argument("file", type=Path, help="the NAME.provision file")
    enrol.add_argument("--code-file", help="file with the one-time code, or - for standard input")
    enrol.add_argument("--key-store", default=usual_store(), help="secret-service, win, mac, or training-file")
    enrol.add_argument("--wait", action="store_true", help="wait until a second person has decided")
    commands.add_parser("status", parents=[shared], help="how far enrolment is, asked of the server")
    commands.add_parser("doctor", parents=[shared], help="what this computer should be and is not")
    add_headphones(commands, shared)
    add_pedal(commands, shared)
    add_training_key(commands, shared)
    wiping = commands.add_parser("wipe", parents=[shared], help="destroy everything this workstation holds")
    wiping.add_argument("--yes", action="store_true", help="do not ask")
    return parser


def _enrol(options: argparse.Namespace, profile: Profile) -> int:
    reply = _resumed(options, profile) or _begun(options, profile)
    if options.wait and reply.state == "pending":
        print(f"Compare this with what the approver sees: {reply.fingerprint}", file=sys.stderr, flush=True)
        reply = wait(profile, reply, time.sleep)
    return _tell(options, reply)


def _resumed(options: argparse.Namespace, profile: Profile) -> EnrolReply | None:
    """Ask again after an enrolment that was cut short: its code may be used up already."""
    if not profile.station.exists() or profile.read_station().state != "requested":
        return None
    _, given = read_provision_file(options.file)
    if profile.read_provision()[1] != given:
        return None
    try:
        return ask(profile)
    except Refused:
        # The request never arrived: a new one with the code, then.
        return None


def _begun(options: argparse.Namespace, profile: Profile) -> EnrolReply:
    provision = read_provision_file(options.file)
    return begin(profile, provision, _code(options.code_file), named_store(options.key_store, profile.folder))


def _code(source: str | None) -> str:
    if source == "-" or (source is None and not sys.stdin.isatty()):
        return sys.stdin.readline(_LONGEST_CODE)
    if source is None:
        return getpass.getpass("One-time code: ")
    try:
        with Path(source).open(encoding="utf-8") as file:
            return file.readline(_LONGEST_CODE)
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"The code file “{Path(source).name}” cannot be read.", code="no_code") from error


def _status(options: argparse.Namespace, profile: Profile) -> int:
    if profile.read_station().state != "active":
        return _tell(options, ask(profile))
    try:
        check_standing(open_identity(profile))
    except Unavailable as error:
        text = f"This workstation was enrolled. Whether it still is could not be asked now. {error.text()}"
        return _say_standing(options, "active", text, asked=False)
    except Refused as error:
        if error.code != "not_enrolled":
            raise
        return _say_standing(options, "not_enrolled", error.text(), asked=True)
    text = "This workstation is enrolled, and the facility lets it in."
    return _say_standing(options, "active", text, asked=True)


def _say_standing(options: argparse.Namespace, state: str, text: str, *, asked: bool) -> int:
    if options.json:
        print(json.dumps({"state": state, "fingerprint": "", "asked": asked}))
    else:
        print(text)
    return 0 if state == "active" and asked else 1


def _tell(options: argparse.Namespace, reply: EnrolReply) -> int:
    if options.json:
        print(json.dumps({"state": reply.state, "fingerprint": reply.fingerprint}))
    elif reply.state == "pending":
        print(
            f"The facility has the request. A second person of facility IT approves it there.\n"
            f"Compare: {reply.fingerprint}\nThen: anechoic-station status"
        )
    elif reply.state == "active":
        print("This workstation is enrolled.")
    else:
        print("The facility declined this workstation. Ask facility IT why.")
    return 1 if reply.state == "declined" else 0


def _doctor(options: argparse.Namespace, profile: Profile, system: System, findings: tuple[Finding, ...]) -> int:
    found = (*findings, *examine(profile, system))
    if options.json:
        print(json.dumps({"findings": [asdict(finding) for finding in found]}, ensure_ascii=False))
    else:
        for finding in found:
            print(f"{'ok  ' if finding.holds else 'MEND'}  {finding.text}")
            if finding.mend:
                print(f"      {finding.mend}")
    return 0 if all(finding.holds for finding in found) else 1


def _wipe(options: argparse.Namespace, profile: Profile) -> int:
    if not options.yes and not _agreed():
        raise Refused("Nothing was wiped. Say --yes, or answer “wipe” when asked.", code="not_confirmed")
    wipe(profile)
    if options.json:
        print(json.dumps({"wiped": True}))
    else:
        print("Everything this workstation held is destroyed. It can be enrolled again.")
    return 0


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    print("Keys, drafts and sealed packages of this workstation will be destroyed. Type wipe to go on: ", end="")
    return input().strip() == "wipe"
