"""`anechoic-station pedal`: which foot pedals are plugged in, and what keeps one from being read."""

import argparse
import json
from pathlib import Path

from anechoic.station.pedal.adapter import Access, FoundPedal, Pedals
from anechoic.station.pedal.udev import RULES_FILE, RULES_FOLDERS, rule_of, rules

_STATES = {
    Access.READABLE: "can be read.",
    Access.CLOSED: "may not be read by this account.",
    Access.KEYS: "sends keys as a keyboard does; nothing has to be set up.",
    Access.ODD: "reports in a way this program does not know. Set it to send keys with its maker's tool.",
    Access.FLOODS: "sends more than it should. Plug it in anew.",
}


def add_pedal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: argparse.ArgumentParser) -> None:
    """Add the command to a parser."""
    command = commands.add_parser("pedal", parents=[shared], help="foot pedals here, and the rule that is missing")
    command.add_argument("--rules", action="store_true", help="print the udev rules, to be installed by IT")


def pedal(options: argparse.Namespace, pedals: Pedals, folders: tuple[str, ...] = RULES_FOLDERS) -> int:
    """Do what was asked; gives the exit status: 1 where a pedal is here that cannot be read.

    Args:
        options: as parsed.
        pedals: of this system.
        folders: where udev looks for rules.
    """
    if options.rules:
        print(rules(), end="")
        return 0
    found = pedals.found()
    if options.json:
        print(json.dumps({"pedals": [_document(one, folders) for one in found]}))
    elif not found:
        print("No known foot pedal is plugged in. One that sends keys works without being known.")
    else:
        for one in found:
            _tell(one, folders)
    return 1 if any(one.access in {Access.CLOSED, Access.ODD} for one in found) else 0


def _document(found: FoundPedal, folders: tuple[str, ...]) -> dict[str, object]:
    return {
        "place": found.place,
        "number": str(found.model.number),
        "name": found.model.name,
        "access": found.access.value,
        "buttons": list(found.layout.buttons) if found.layout is not None else [],
        "missing_rule": _missing(found, folders),
    }


def _tell(found: FoundPedal, folders: tuple[str, ...]) -> None:
    print(f"{found.model.name} ({found.model.number}, {found.place}) {_STATES[found.access]}")
    if found.access is Access.CLOSED:
        missing = _missing(found, folders)
        if missing:
            print(f"  This rule is missing; `anechoic-station pedal --rules` prints the file {RULES_FILE}:")
            print(f"  {missing}")
        else:
            print(
                "  The rule is there. Plug the pedal in again, and sit at this machine rather than coming by network."
            )


def _missing(found: FoundPedal, folders: tuple[str, ...]) -> str:
    if found.access is not Access.CLOSED:
        return ""
    rule = rule_of(found.model)
    files = (Path(folder) / RULES_FILE for folder in folders)
    return "" if any(file.is_file() and rule in file.read_text("utf-8", "replace") for file in files) else rule
