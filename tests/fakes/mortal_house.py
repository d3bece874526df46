"""A real facility and two enrolled workstations, made once a process and copied for each schedule of real deaths."""

import contextlib
import functools
import io
import shutil
import signal
import tempfile
from dataclasses import dataclass
from pathlib import Path

from anechoic.admin.station import commands
from anechoic.facility.access import people, stations
from anechoic.facility.access.people import NewPerson
from anechoic.facility.context import Facility, SystemClock
from anechoic.facility.deliver import request as delivery
from anechoic.facility.founding import found
from anechoic.facility.keys import Secrets
from anechoic.facility.opening import assemble, read_settings
from anechoic.rules.task import Role
from anechoic.settings import FacilitySettings
from anechoic.station.system.choose import this_system
from anechoic.store.facility import stations as stored_stations
from fakes.doom import Doom, doom_file
from fakes.facility_bench import PASSPHRASE, Bench, BenchClock, BenchTask
from fakes.facility_process import FacilityProcess, kept_ports
from fakes.fault_house import OWNER_NAME, add_owner, unfinished
from fakes.workstation import TRAINING_SEED, Workstation

PASSWORD = "grey pebbles under slow water"
PEOPLE = {"ana": Role.CONTRACTOR, "sue": Role.SUPERVISOR}
"""Each has a workstation of the same name."""
_YEAR_MS = 365 * 24 * 3_600_000
_PROGRAM = "fakes.mortal_facility"


@dataclass(frozen=True)
class _Template:
    home: Path
    secrets: Secrets
    ids: dict[str, str]
    tasks: tuple[BenchTask, ...]


@dataclass
class MortalHouse:
    """A facility whose server is a process that may be killed.

    Attributes:
        facility: its folder, opened here beside the server, as the command line does.
        people: login to id.
        stations: login to the workstation's id.
        ahead_ms: how far the clock of the next server is ahead.
        deaths: how often it was killed.
        without: a protection that no process here has (`careless_program.WITHOUT`).
    """

    home: Path
    process: FacilityProcess
    facility: Facility
    people: dict[str, str]
    tasks: tuple[BenchTask, ...]
    ahead_ms: int = 0
    deaths: int = 0
    without: str = ""

    @classmethod
    def new(cls, home: Path) -> "MortalHouse":
        """Copy the template to a folder that does not exist yet; no server runs there."""
        made = _template()
        shutil.copytree(made.home, home)
        process = _process(home, read_settings(home / "facility"))
        facility = assemble(home / "facility", read_settings(home / "facility"), made.secrets)
        return cls(home, process, facility, made.ids, made.tasks)

    def start(self, doom: Doom | None = None) -> bool:
        """Start the server and say whether it lived until it was ready."""
        doom_file(self.home).write_text(f"{doom.word() if doom else ''}\n{self.ahead_ms}\n{self.without}\n")
        try:
            self.process.start(_PROGRAM)
        except AssertionError:
            self._bury()
            return False
        return True

    def died(self) -> bool:
        """Count and tidy a server that was killed; say whether it was."""
        server = self.process.server
        if server is None or server.poll() is None:
            return False
        self._bury()
        return True

    def kill(self) -> None:
        """Kill the server now, whatever it does."""
        assert self.process.server is not None
        self.process.server.kill()
        self._bury()

    def _bury(self) -> None:
        status = self.process._end()
        assert status == -signal.SIGKILL, f"the server ended with {status}: {self.process.log.read_text()}"
        self.deaths += 1

    @property
    def up(self) -> bool:
        return self.process.server is not None

    def deliver(self) -> None:
        """Ask for a delivery of what is final; raises like `delivery.request`."""
        delivery.request(self.facility, batch="one", owner=OWNER_NAME, by="custodian-1")

    def delivered(self) -> list[Path]:
        lines = delivery.listing(self.facility)
        return [Path(line.file) for line in lines if line.state == "delivered"]

    def unfinished(self) -> list[str]:
        return unfinished(self.facility, [task.id for task in self.tasks])

    def close(self) -> None:
        if self.process.server is not None:
            self.process.server.kill()
            self.process._end()
        self.facility.close()


def _process(home: Path, settings: FacilitySettings) -> FacilityProcess:
    return FacilityProcess(home / "facility", home / "unlock", settings.port, settings.enrol_port)


@functools.cache
def _template() -> _Template:
    home = Path(tempfile.mkdtemp(prefix="mortal-")) / "house"
    home.mkdir()
    (home / "unlock").write_text(PASSPHRASE + "\n")
    (home / "unlock").chmod(0o600)
    port, enrol_port = kept_ports(2)
    settings = FacilitySettings(
        name="Bench",
        training=True,
        record_name="bench.example/record",
        agreement_version="1",
        port=port,
        enrol_port=enrol_port,
    )
    founded = found(home / "facility", PASSPHRASE, settings)
    facility, now = founded.facility, SystemClock().now_ms()
    bench = Bench(facility, BenchClock(now))
    tasks = tuple(bench.task(f"item {n}", milliseconds=300) for n in range(2))
    add_owner(facility)
    process = _process(home, settings)
    process.start("anechoic.facility_program")
    try:
        ids = {login: _enter(home, facility, login, role) for login, role in PEOPLE.items()}
    finally:
        process.stop()
        facility.close()
    return _Template(home, facility.secrets, ids, tasks)


def _enter(home: Path, facility: Facility, login: str, role: Role) -> str:
    """Enrol a workstation and give its person a way in."""
    added = stations.add(facility, name=login, by="custodian-1")
    provision, code = home / f"{login}.provision", home / "code"
    provision.write_bytes(added.provision)
    code.write_text(added.code + "\n")
    code.chmod(0o600)
    profile = home / login
    _station("enrol", str(provision), "--code-file", str(code), "--key-store", "training-file", profile=profile)
    with facility.database.write() as connection:
        # What a second person's word does, without the second person.
        stations.StationMatter().approve(facility, connection, added.station)
        row = stored_stations.by_id(connection, added.station)
        assert row is not None
    _station("status", profile=profile)
    code.write_text(TRAINING_SEED + "\n")
    _station("training-key", str(code), profile=profile)
    for one in (provision, code):
        one.unlink()
    invited = people.add(
        facility,
        NewPerson(
            login=login,
            name=login.title(),
            roles=(role,),
            pairs=(("es", "en"),),
            vetting_reference=f"vetting {login}",
            vetting_ends=SystemClock().now_ms() + _YEAR_MS,
            agreement_version="1",
        ),
    )
    desk = Workstation(profile)
    desk.activate(login, invited.activation_code, PASSWORD)
    desk.close()
    return invited.person


def _station(*arguments: str, profile: Path) -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = commands.run([*arguments, "--profile", str(profile)], this_system())
    assert status == 0, said.getvalue()
