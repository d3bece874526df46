"""The workstation's folder: what it is enrolled with, its encrypted files, its sealed packages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from anechoic.errors import Refused, Unavailable, Untrusted
from anechoic.rules.ids import PackageId, PersonId, is_id
from anechoic.station.system.adapter import System, usual_folder
from anechoic.store.vault.files import private_folder, write_whole
from anechoic.wire.codec import Message, decode, encode
from anechoic.wire.enrol import Provision

_MOST_BYTES: Final = 64 * 1024


class StationFile(Message, frozen=True, kw_only=True):
    """`station.json`: how far enrolment is; no secret.

    Attributes:
        key_store: name of the key store that holds the secrets.
        request: the bytes of the enrolment request, sent again until somebody decided.
    """

    format: Literal["anechoic-station-1"] = "anechoic-station-1"
    state: Literal["requested", "active"]
    key_store: str
    request: bytes


@dataclass(frozen=True)
class Profile:
    """Names inside the workstation's folder. Ids become file names only after their form was checked."""

    folder: Path

    @classmethod
    def usual(cls, system: System) -> "Profile":
        """Give the profile used when no other is named."""
        return cls(usual_folder(system))

    @property
    def provision(self) -> Path:
        """Give the copy of the provision file."""
        return self.folder / "provision.json"

    @property
    def station(self) -> Path:
        """Give the file that says how far enrolment is."""
        return self.folder / "station.json"

    @property
    def tls_key(self) -> Path:
        """Give the encrypted TLS key before its certificate is here."""
        return self.folder / "tls.key"

    @property
    def tls(self) -> Path:
        """Give certificate and encrypted key in one file, so that both change together."""
        return self.folder / "tls.pem"

    @property
    def facility_keys(self) -> Path:
        """Give the root's signed statement of the facility's keys."""
        return self.folder / "facility-keys.ane"

    @property
    def policy(self) -> Path:
        """Give the facility's signed policy."""
        return self.folder / "policy.ane"

    @property
    def headphones(self) -> Path:
        """Give the file that says how loud the headphones are."""
        return self.folder / "headphones.json"

    @property
    def machine(self) -> Path:
        """Give the machine-wide database."""
        return self.folder / "station.db"

    @property
    def vaults(self) -> Path:
        """Give the folder of the persons' vaults."""
        return self.folder / "vaults"

    @property
    def packages(self) -> Path:
        """Give the folder of the sealed packages."""
        return self.folder / "packages"

    def vault(self, person: PersonId) -> Path:
        """Give one person's vault."""
        return private_folder(self.vaults) / f"{_checked(person)}.db"

    def package(self, package: PackageId) -> Path:
        """Give one sealed package."""
        return private_folder(self.packages) / f"{_checked(package)}.anep"

    def read_provision(self) -> tuple[Provision, bytes]:
        """Give the provision file and its exact bytes.

        Raises:
            Refused: this folder was never enrolled.
        """
        data = _read(self.provision)
        return decode(data, Provision), data

    def read_station(self) -> StationFile:
        """Give how far enrolment is.

        Raises:
            Refused: this folder was never enrolled.
        """
        return decode(_read(self.station), StationFile)

    def write_station(self, file: StationFile) -> None:
        """Keep how far enrolment is."""
        write_whole(self.station, encode(file))


def read_provision_file(path: Path) -> tuple[Provision, bytes]:
    """Give a provision file as facility IT handed it over, and its exact bytes.

    Raises:
        Refused: it cannot be read or is no provision file.
    """
    unfit = Refused(
        f"“{path.name}” is not a provision file of a facility. Ask facility IT for the file that belongs to this "
        "workstation.",
        code="bad_provision",
    )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refused(f"“{path.name}” cannot be read. Is the name right?", code="no_provision") from error
    try:
        return decode(data, Provision, limit=_MOST_BYTES), data
    except Untrusted:
        raise unfit from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused(
            "This computer is not enrolled with a facility yet. Ask facility IT.", code="not_enrolled"
        ) from None
    except OSError as error:
        raise Unavailable("This workstation's folder cannot be read. Tell facility IT.", code="disk_trouble") from error


def _checked(text: str) -> str:
    if not is_id(text):
        raise Untrusted("A name received from the server was not one. Tell facility IT.")
    return text
