"""What bad input gets at the command line: one sentence, status 2, nothing half done."""

import os
import socket
from pathlib import Path

import pytest

from fakes.facility_process import FacilityProcess

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> FacilityProcess:
    return FacilityProcess.init(tmp_path_factory.mktemp("house"))


def _says(facility: FacilityProcess, *arguments: str, stdin: str = "") -> str:
    done = facility.run(*arguments, check=False, stdin=stdin)
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.stderr


def test_files_of_a_new_facility_are_private(facility: FacilityProcess) -> None:
    for path in (facility.folder, *facility.folder.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_a_second_init_touches_nothing(facility: FacilityProcess) -> None:
    before = (facility.folder / "keys" / "server.key").read_bytes()
    assert "not empty" in _says(facility, "init", "--name", "Again")
    assert (facility.folder / "keys" / "server.key").read_bytes() == before
    assert [path.name for path in facility.folder.parent.iterdir() if path.name.endswith(".part")] == []


def test_an_unlock_file_others_may_read_is_refused(facility: FacilityProcess) -> None:
    facility.unlock.chmod(0o640)
    try:
        assert "chmod 600" in _says(facility, "status")
    finally:
        facility.unlock.chmod(0o600)


def test_a_wrong_passphrase_is_a_sentence(facility: FacilityProcess) -> None:
    other = facility.folder.parent / "other"
    other.write_text("not the passphrase at all\n")
    other.chmod(0o600)
    wrong = FacilityProcess(facility.folder, other, facility.port, facility.enrol_port)
    assert "passphrase" in _says(wrong, "status")
    assert "passphrase" in _says(wrong, "serve")


def test_a_short_passphrase_makes_no_facility(tmp_path: Path) -> None:
    unlock = tmp_path / "unlock"
    unlock.write_text("short\n")
    unlock.chmod(0o600)
    made = FacilityProcess(tmp_path / "facility", unlock, 1, 2)
    assert "15" in _says(made, "init", "--name", "House")
    assert [path.name for path in tmp_path.iterdir()] == ["unlock"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("person", "suspend", "nobody"),
        ("station", "revoke", "nothing"),
        ("station", "add", "../evil"),
        ("station", "add", "ws-1", "--as", "nobody"),
        ("owner", "add", "Owner", "/nowhere.pub"),
        ("owner", "add", "Owner", "unlock"),
        ("record", "show", "--last", "0"),
        ("person", "add", "x", "--name", "x", "--role", "it", "--vetting-ref", "v", "--vetting-ends", "tomorrow"),
    ],
    ids=lambda arguments: "-".join(arguments[:2]),
)
def test_one_sentence_and_status_two(facility: FacilityProcess, arguments: tuple[str, ...]) -> None:
    before = facility.json("status")["record_size"]
    _says(facility, *arguments)
    assert facility.json("status")["record_size"] == before


def test_a_folder_without_a_facility(facility: FacilityProcess, tmp_path: Path) -> None:
    nowhere = FacilityProcess(tmp_path / "none", facility.unlock, 1, 2)
    assert "no facility" in _says(nowhere, "status")
    assert list(tmp_path.iterdir()) == []


def test_a_taken_port_is_a_sentence(facility: FacilityProcess) -> None:
    with socket.socket() as taken:
        # The port is kept for this facility by a socket that says the same, and does not listen.
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", facility.port))
        taken.listen()
        assert f"Port {facility.port}" in _says(facility, "serve")


def test_two_servers_do_not_share_a_folder_and_sigterm_is_a_clean_end(facility: FacilityProcess) -> None:
    facility.start()
    try:
        assert "already" in _says(facility, "serve")
        assert facility.json("status")["serving"] is True
    finally:
        assert facility.stop() == 0
    assert facility.json("status")["serving"] is False
    facility.start()
    facility.kill()
    facility.start()
    assert facility.stop() == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_folder_of_somebody_else(facility: FacilityProcess) -> None:
    (facility.folder / "keys").chmod(0)
    try:
        assert "key file" in _says(facility, "status")
    finally:
        (facility.folder / "keys").chmod(0o700)
