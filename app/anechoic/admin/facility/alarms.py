"""`alarms`: what somebody has to look at, and the word of who did."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.errors import Refused
from anechoic.facility.access import people, stations
from anechoic.facility.audit.alarms import Alarm, open_alarms, see
from anechoic.facility.context import Facility
from anechoic.rules.record_kinds import RecordKind

_OPEN: Final = 1
_SAID: Final[Mapping[RecordKind, tuple[str, str]]] = {
    RecordKind.KEY_CLONED: (
        "A security key counted backwards, as a copy of it would; it was locked.",
        "Take the key from the person, ask where it has been, and give another one (person reset).",
    ),
    RecordKind.SIGN_IN_LOCKED: (
        "Ten wrong tries of one login within an hour; it was locked for that hour.",
        "Ask the person whether it was they. If not, find out who was at that workstation.",
    ),
    RecordKind.TOKEN_MISUSED: (
        "A session was used from another workstation than its own; it was refused.",
        "Somebody copied it: revoke the workstation that tried, and look at both machines.",
    ),
    RecordKind.MESSAGE_UNTRUSTED: (
        "A workstation sent something that is not genuine; it was refused.",
        "Look at that workstation (doctor); if it comes again, revoke it.",
    ),
    RecordKind.EVENTS_BROKEN: (
        "A workstation's events have a gap, or tell another story than before.",
        "Its disk was copied or put back: take it out of use and look at it.",
    ),
    RecordKind.RELEASE_UNPROVED: (
        "A workstation was handed a clip whose opening the record did not prove.",
        "Check the record (record verify), and compare it with a workstation's.",
    ),
    RecordKind.UNMARKED: (
        "A workstation could not mark a clip, so it played nothing of it.",
        "Look at that workstation (doctor); if it comes again, put its program in anew.",
    ),
    RecordKind.ANSWER_FORKED: (
        "An answer came twice with different words under one receipt; the first one stands.",
        "Its workstation's disk was copied or put back: take it out of use and look at it.",
    ),
}


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("alarms", help="list what somebody has to look at, or say who did")
    parser.add_argument("--seen", type=int, metavar="LEAF", help="all alarms up to this one were looked at")
    parser.add_argument("--by", metavar="WHO", help="login of who looked; becomes part of the record")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> int:
    """List alarms, 1 while some are open; or take somebody's word for them."""
    given = call.arguments
    if (given.seen is None) != (given.by is None):
        raise Refused("Say both what was looked at and by whom: --seen LEAF --by WHO.", code="half_said")
    with call.facility() as facility:
        if given.seen is not None:
            seen = see(facility, given.seen, by=given.by)
            call.show(
                {"seen": [as_json(alarm) for alarm in seen]}, lambda: [f"Looked at: {len(seen)}. It is recorded."]
            )
            return 0
        alarms = open_alarms(facility)
        lines = list(told(facility, alarms))
    call.show(
        [as_json(alarm) for alarm in alarms],
        lambda: lines or ["There is no alarm nobody has looked at."],
    )
    return _OPEN if alarms else 0


def as_json(alarm: Alarm) -> dict[str, Any]:
    """Give an alarm for a program."""
    return {**asdict(alarm), "ids": dict(alarm.ids)}


def told(facility: Facility, alarms: Sequence[Alarm]) -> Sequence[str]:
    """Give alarms in plain words, with whom they are about and what to do."""
    if not alarms:
        return ()
    names = {line.person: line.login for line in people.listing(facility)}
    names |= {line.station: line.name for line in stations.listing(facility)}
    lines: list[str] = []
    for alarm in alarms:
        what, act = _SAID[alarm.kind]
        lines += [f"leaf {alarm.leaf}, {shown(alarm.time)} UTC: {what}", f"  {_about(alarm, names)}", f"  {act}"]
    return (*lines, f"Then: alarms --seen {alarms[-1].leaf} --by WHO")


def _about(alarm: Alarm, names: Mapping[str, str]) -> str:
    """Name people and workstations beside their ids; the rest stays an id."""
    return ", ".join(
        f"{name} {names[value]} ({value})" if value in names else f"{name} {value}"
        for name, value in sorted(alarm.ids.items())
    )
