"""The parser of `anechoic-facility`, and the one way every command starts and ends."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from anechoic.admin.facility import (
    alarms,
    approval,
    batch,
    deliver,
    founding,
    owner,
    person,
    recall,
    record,
    renew,
    serve,
    station,
    status,
    trace,
)
from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.errors import AnechoicError
from anechoic.faults import keep_quiet

HELD, FAULT = 0, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give the exit status: 0 done, 1 looked at and found wanting, 2 not done."""
    os.umask(0o077)
    if arguments is None:  # started as a program: the process is ours
        keep_quiet(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # It would write every credential id, which lie sealed in the database.
    logging.getLogger("fido2").setLevel(logging.WARNING)
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(Call(parsed)) or HELD)
    except AnechoicError as error:
        print(f"anechoic-facility: {error.text()}", file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        print("anechoic-facility: stopped.", file=sys.stderr)
        return FAULT
    except BrokenPipeError:
        # Whoever read the output went away; Python must not complain about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="anechoic-facility", description="The facility server of Anechoic and its administration."
    )
    add_common(parser, default=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in (
        founding,
        serve,
        batch,
        deliver,
        recall,
        person,
        station,
        owner,
        approval,
        record,
        alarms,
        renew,
        status,
        trace,
    ):
        module.add_parser(commands)
    _add_common_everywhere(commands)
    return parser


def add_common(parser: argparse.ArgumentParser, *, default: object) -> None:
    """Add the options every command takes, before or after its name."""
    parser.add_argument("--dir", metavar="DIR", default=default, help="the facility's folder")
    parser.add_argument(
        "--unlock-file", metavar="FILE", default=default, help="file with the passphrase (mode 0600), `-` = stdin"
    )


def _add_common_everywhere(commands: Commands) -> None:
    for parser in dict.fromkeys(commands.choices.values()):
        nested = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001 - argparse has no other way to walk its commands
        if nested:
            _add_common_everywhere(nested[0])
        else:
            # SUPPRESS: given after the command it wins, not given it does not hide what stood before.
            add_common(parser, default=argparse.SUPPRESS)
