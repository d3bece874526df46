"""`status`: the facility at a glance."""

from collections.abc import Sequence
from dataclasses import asdict

from anechoic.admin.facility.alarms import as_json, told
from anechoic.admin.facility.call import Call
from anechoic.admin.facility.commands import Commands
from anechoic.admin.facility.moments import shown
from anechoic.facility import orphans, renewal
from anechoic.facility.audit import record
from anechoic.facility.audit.alarms import Alarm, open_alarms
from anechoic.facility.context import Facility
from anechoic.facility.listening import is_served
from anechoic.facility.package import waiting
from anechoic.store.facility import figures

_LOOK = 1
_ENDING = {
    "certificate": "the server's certificate ends within two months",
    "statement": "the root's statement of the facility's keys ends within two months",
}


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("status", help="the facility at a glance: numbers only")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(call: Call) -> int:
    """Show the figures; 1 when keys end soon or an alarm waits."""
    with call.facility() as facility:
        alarms = open_alarms(facility)
        about = told(facility, alarms)
        return _shown(call, facility, alarms, about)


def _shown(call: Call, facility: Facility, alarms: tuple[Alarm, ...], about: Sequence[str]) -> int:
    with facility.database.read() as connection:
        states = figures.by_state(connection)
        head = {
            "name": facility.settings.name,
            "training": facility.settings.training,
            "serving": is_served(facility.folder),
            "address": f"{facility.settings.address}:{facility.settings.port}",
        }
        size, totals = record.size(connection), figures.totals(connection)
        short = waiting.waiting_within(facility, connection)
        left = orphans.count(facility, connection)
        ends, now = renewal.ends_of(facility.secrets), facility.clock.now_ms()
    where = "serving at" if head["serving"] else "not serving; its address is"
    call.show(
        {
            **head,
            **totals,
            **states,
            "waiting_for_people": [asdict(line) for line in short],
            "record_size": size,
            "orphans": asdict(left),
            "ends": asdict(ends),
            "renew": list(ends.soon(now)),
            "alarms": [as_json(alarm) for alarm in alarms],
        },
        lambda: [
            f"{head['name']}: {where} {head['address']}",
            *(f"{noun.replace('_', ' '):16} {count}" for noun, count in totals.items()),
            *(f"{noun:16} {_in_words(counts)}" for noun, counts in states.items()),
            *(_short(line) for line in short),
            f"{'record':16} {size} leaves",
            *(
                [f"{'left over':16} {left.files} sealed files of no use; the next `serve` removes them"]
                if left.files
                else []
            ),
            f"{'keys end':16} {shown(min(ends.certificate, ends.statement))} UTC",
            *(f"{'RENEW':16} {_ENDING[name]}: run `renew`, then start `serve` again" for name in ends.soon(now)),
            *(
                [f"{'ALARMS':16} {len(alarms)} nobody has looked at:", *(f"  {line}" for line in about)]
                if alarms
                else []
            ),
        ],
    )
    return _LOOK if ends.soon(now) or alarms else 0


def _in_words(counts: figures.Counts) -> str:
    return ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in counts.items()) or "none"


def _short(line: waiting.WaitingLine) -> str:
    return f"{'no one for':16} {line.count} × {line.what}, {line.kind}, {line.source} → {line.target}"
