"""Who works in the demo, and the first steps that make a facility of it."""

import json
from pathlib import Path

from demo.facility import Facility
from demo.people import activate_all
from demo.place import Account, Place
from demo.station import enrol_first

CONTRACTORS = 4
FIRST_STATION = "ls-01"


def pairs_of(batch: Path) -> list[str]:
    """Give every language pair of a batch, as `person add --pair` takes it; lines that are no item are passed over."""
    found: set[str] = set()
    for line in (batch / "items.jsonl").read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            item = json.loads(line)
            pair = f"{item['source_language']}:{item['target_language']}"
        except (ValueError, KeyError, TypeError):
            continue
        found.add(pair)
    return sorted(found)


def settle(place: Place, facility: Facility, batch: Path, *, key_store: str, environment: dict[str, str]) -> None:
    """Make the facility, its people and its first workstation, as far as they are not there; starts the server."""
    facility.make()
    pairs = pairs_of(batch)
    for number in range(1, CONTRACTORS + 1):
        facility.add_person(f"contractor-{number}", f"Contractor {number}", ["contractor"], pairs)
    facility.add_person("supervisor-1", "Supervisor 1", ["supervisor"], pairs)
    facility.serve()
    enrol_first(place, facility, FIRST_STATION, key_store=key_store, environment=environment)
    activate_all(place, FIRST_STATION)


def contractors(place: Place) -> list[Account]:
    """Give those who listen and answer."""
    return [account for account in place.accounts.values() if "contractor" in account.roles]
