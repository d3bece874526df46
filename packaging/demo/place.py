"""The demo's own folder: what was made once and is used again; every secret in it was drawn on this machine."""

import json
import os
import secrets
import shutil
import socket
from dataclasses import asdict, dataclass, field
from pathlib import Path

_STATE = "demo.json"


@dataclass
class Account:
    """A person of the demo, with what they need to sign in."""

    login: str
    name: str
    roles: list[str]
    password: str
    activation_code: str = ""
    registered: bool = False

    @property
    def active(self) -> bool:
        """Whether the first sign-in is done."""
        return self.registered


@dataclass
class Place:
    """The demo's folder and what is in it.

    Attributes:
        folder: private to this account.
        port, enrol_port: of the facility, on loopback.
        accounts: by login.
        stations: names of the workstations enrolled here.
    """

    folder: Path
    port: int = 0
    enrol_port: int = 0
    accounts: dict[str, Account] = field(default_factory=dict)
    stations: list[str] = field(default_factory=list)

    @property
    def facility(self) -> Path:
        """The facility's folder."""
        return self.folder / "facility"

    @property
    def unlock(self) -> Path:
        """The file with the facility's passphrase."""
        return self.folder / "unlock"

    @property
    def training_key(self) -> Path:
        """The file of the training authenticator, the same at every workstation."""
        return self.folder / "training.key"

    @property
    def owner(self) -> Path:
        """The data owner's folder."""
        return self.folder / "owner"

    def profile(self, station: str) -> Path:
        """The folder of one workstation."""
        return self.folder / "stations" / station

    def save(self) -> None:
        """Write the state, readable for this account alone."""
        state = {
            "port": self.port,
            "enrol_port": self.enrol_port,
            "accounts": {login: asdict(account) for login, account in self.accounts.items()},
            "stations": self.stations,
        }
        write_private(self.folder / _STATE, json.dumps(state, indent=1))


def usual_folder() -> Path:
    """Give the demo's folder of this account."""
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "anechoic-demo"


def open_place(folder: Path, *, fresh: bool) -> Place:
    """Give the demo's folder as it stands, or an empty one.

    Args:
        folder: made if it is not there.
        fresh: destroy what is there first; only a folder that this demo made.
    """
    state = folder / _STATE
    if fresh and folder.exists():
        if any(folder.iterdir()) and not state.exists():
            raise SystemExit(f"{folder} was not made by the demo, so it is left alone. Name another with --dir.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    place = Place(folder)
    if state.exists():
        kept = json.loads(state.read_text())
        if any("totp_secret" in account for account in kept["accounts"].values()):
            raise SystemExit(f"The demo in {folder} is of an earlier version. Run it again with --fresh.")
        place.port, place.enrol_port = kept["port"], kept["enrol_port"]
        place.accounts = {login: Account(**account) for login, account in kept["accounts"].items()}
        place.stations = kept["stations"]
    else:
        place.port, place.enrol_port = _free_port(), _free_port()
        write_private(place.unlock, secrets.token_urlsafe(32) + "\n")
        place.save()
    return place


def new_password() -> str:
    """Draw a password of four short words' strength that can be typed on every keyboard layout with Latin letters."""
    letters = "abcdefghikmnoprstu"
    return "-".join("".join(secrets.choice(letters) for _ in range(5)) for _ in range(4))


def write_private(path: Path, text: str) -> Path:
    """Write a file that only this account can read."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)
    return path


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
