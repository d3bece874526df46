"""The demo's workstations: added, enrolled and approved by the real command lines."""

import json
import subprocess
from pathlib import Path

from demo.facility import Facility
from demo.place import Place, write_private
from demo.programs import STATION, command, run


def enrol_first(place: Place, facility: Facility, name: str, *, key_store: str, environment: dict[str, str]) -> None:
    """Enrol the first workstation: a custodian at the console approves, because there is no window yet to do it in.

    Args:
        place: the demo's folder.
        facility: being served.
        name: of the workstation.
        key_store: where its secrets lie.
        environment: with the session bus that the key store needs.
    """
    if name in place.stations:
        return
    _enrol(place, facility, name, key_store=key_store, environment=environment)
    approver = place.accounts["custodian-2"]
    facility.ask(
        "station", "approve", name, "--by", approver.login, "--secret-file", "-", text=f"{approver.activation_code}\n"
    )
    complete(place, name, environment=environment)


def ask_for_enrolment(
    place: Place, facility: Facility, name: str, *, key_store: str, environment: dict[str, str]
) -> None:
    """Ask for a further workstation; a second person approves it in the window, then `complete`."""
    if name not in place.stations:
        _enrol(place, facility, name, key_store=key_store, environment=environment)


def complete(place: Place, name: str, *, environment: dict[str, str]) -> None:
    """Fetch the certificate after somebody approved."""
    profile = place.profile(name)
    provision = profile.parent / f"{name}.provision"
    run(STATION, "--profile", str(profile), "enrol", str(provision), "--wait", environment=environment)
    run(STATION, "--profile", str(profile), "training-key", str(place.training_key), environment=environment)
    place.stations.append(name)
    place.save()


def start_window(
    place: Place, name: str, *, environment: dict[str, str], log: Path, arguments: tuple[str, ...] = ()
) -> "subprocess.Popen[bytes]":
    """Open a workstation's window; what it says on standard error goes to a file."""
    with log.open("ab") as file:
        return subprocess.Popen(
            command("anechoic", "--profile", str(place.profile(name)), *arguments),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )


def _enrol(place: Place, facility: Facility, name: str, *, key_store: str, environment: dict[str, str]) -> None:
    profile = place.profile(name)
    profile.parent.mkdir(mode=0o700, exist_ok=True)
    provision = profile.parent / f"{name}.provision"
    if not provision.exists():
        made = json.loads(
            facility.ask(
                *("station", "add", name, "--room", "Training", "--asset-tag", name),
                *("--out", str(provision), "--as", "custodian-1", "--json"),
            )
        )
        code = write_private(profile.parent / f"{name}.code", f"{made['code']}\n")
        run(
            *(STATION, "--profile", str(profile), "enrol", str(provision)),
            *("--code-file", str(code), "--key-store", key_store),
            environment=environment,
        )
        code.unlink()
