"""`recall`: end everything an owner's id reaches."""

import functools

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import day_of_end
from anechoic.facility.recall import Recalled, Scope, recall


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("recall", help="end everything an owner's id reaches")
    one = parser.add_mutually_exclusive_group(required=True)
    for scope in Scope:
        one.add_argument(f"--{scope.value}", metavar="ID", help=f"the owner's {scope.value} id")
    parser.add_argument("--batch", required=True, metavar="NAME", help="a batch of the owner who asks")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> None:
    """Recall, and tell what was reached."""
    scope = next(one for one in Scope if getattr(call.arguments, one.value) is not None)
    with call.facility() as facility:
        done = recall(facility, call.arguments.batch, scope, getattr(call.arguments, scope.value))
    call.show(done.as_json(), functools.partial(_told, done))


def _told(done: Recalled) -> list[str]:
    told = [f"Clips ended, their keys destroyed: {done.clips}."]
    if done.ended_before:
        told.append(f"Ended before: {done.ended_before}.")
    told.append("Workstations drop what they hold at their next sign of life.")
    told.append(
        f"Gone from backups on {day_of_end(done.gone_from_backups)}, if none is kept longer than settings.json says."
    )
    if done.delivered:
        told.append(f"Results delivered earlier: {done.delivered}. Send the owner the notice:")
        told.extend(f"  {path}" for path in done.notices)
    return told
