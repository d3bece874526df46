"""A workstation from a provision file to a person signed in, with its own command line and a real server."""

import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from anechoic.errors import Untrusted
from anechoic.station.enrol.renewal import renewed
from anechoic.station.identity import open_identity
from anechoic.station.port import Failed, OpenNext, SignedOut, SignIn, SignInRefused, SignOut
from anechoic.station.profile import Profile
from anechoic.wire import routes
from anechoic.wire.codec import encode
from anechoic.wire.signin import Challenge, ChallengeRequest
from fakes.facility_process import FacilityProcess, running_facility
from fakes.workstation import Workstation, enrolled, station_command

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacilityProcess]:
    with running_facility(tmp_path_factory.mktemp("house")) as running:
        yield running


@pytest.fixture(scope="module")
def profile(facility: FacilityProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return enrolled(facility, "desk-1", tmp_path_factory.mktemp("ws") / "profile")


def test_a_wrong_code_leaves_no_keys_behind(facility: FacilityProcess, tmp_path: Path) -> None:
    provision, _ = facility.add_station("desk-9")
    _, other = facility.add_station("desk-8")
    place = ("--profile", str(tmp_path / "p"), "--key-store", "training-file")
    asked = station_command("enrol", str(provision), "--code-file", "-", *place, stdin=other + "\n")
    assert asked.returncode == 2
    assert "one-time code" in asked.stderr
    assert not list((tmp_path / "p").iterdir())
    mistyped = station_command("enrol", str(provision), "--code-file", "-", *place, stdin="ABCD\n")
    assert "typing error" in mistyped.stderr


def test_doctor_finds_a_good_enrolment(profile: Path) -> None:
    told = station_command("--profile", str(profile), "doctor", "--json")
    findings = {finding["code"]: finding for finding in json.loads(told.stdout)["findings"]}
    for code in ("enrolled", "certificate", "database", "server", "process_closed", "core_dumps", "folder_private"):
        assert findings[code]["holds"], findings[code]
    assert all(finding["holds"] or finding["mend"] for finding in findings.values())


def test_in_and_out_again(facility: FacilityProcess, profile: Path) -> None:
    code = facility.add_person("ana", "--pair", "es:en", "--kind", "translation")
    desk = Workstation(profile)
    try:
        assert (desk.ready.facility_name, desk.ready.station_name) == ("Test House", "desk-1")
        assert (desk.ready.training, desk.ready.problem) == (True, "")
        assert desk.ask(OpenNext(), Failed).code == "not_signed_in"
        desk.activate("ana", code)
        wrong = desk.ask(SignIn("ana", "not the password at all", "000000"), SignInRefused)
        assert wrong.code == "wrong_credentials"
        assert desk.ask(SignIn("ana", "x", "12"), SignInRefused).code == "wrong_credentials"
        told = desk.sign_in("ana")
        assert told.name == "Name of ana"
        assert not told.resumed
        assert desk.ask(SignOut(), SignedOut).text == ""
    finally:
        desk.close()


def test_a_certificate_renews_itself_and_the_old_one_goes(profile: Path) -> None:
    before = open_identity(Profile(profile))
    now = int(time.time())
    assert renewed(before, now=now) is before
    after = renewed(before, now=now + 23 * 86_400)
    assert after.thumbprint != before.thumbprint
    assert (profile / "tls.pem").read_bytes().startswith(b"-----BEGIN CERTIFICATE")
    client = after.client()
    client.post(routes.CHALLENGE, ChallengeRequest(login="ana"), Challenge)
    client.close()
    late = renewed(after, now=now + 50 * 86_400)
    assert late.thumbprint != after.thumbprint
    client = late.client()
    client.post(routes.CHALLENGE, ChallengeRequest(login="ana"), Challenge)
    client.close()


def test_a_provision_file_swapped_on_disk_is_found(profile: Path, tmp_path: Path) -> None:
    copy = tmp_path / "profile"
    shutil.copytree(profile, copy)
    provision, _ = Profile(copy).read_provision()
    other = msgspec.structs.replace(provision, facility_name="Another House")
    (copy / "provision.json").write_bytes(encode(other))
    with pytest.raises(Untrusted, match="not the one it was enrolled with"):
        open_identity(Profile(copy))


def test_wiping_leaves_nothing_and_opens_nothing(facility: FacilityProcess, tmp_path: Path) -> None:
    provision, code = facility.add_station("desk-7")
    place = ("--profile", str(tmp_path / "p"))
    asked = station_command(
        "enrol", str(provision), "--code-file", "-", "--key-store", "training-file", *place, stdin=code + "\n"
    )
    assert asked.returncode == 0
    assert station_command("wipe", *place).returncode == 2
    assert (tmp_path / "p" / "training.keys").exists()
    assert station_command("wipe", "--yes", *place).returncode == 0
    assert not list((tmp_path / "p").iterdir())
    assert station_command("status", *place).returncode == 2


def test_renewed_keys_reach_a_workstation_at_its_next_sign_in(facility: FacilityProcess, profile: Path) -> None:
    desk = Workstation(profile)
    try:
        desk.activate("ben", facility.add_person("ben", "--pair", "es:en"))
        desk.sign_in("ben")
        desk.ask(SignOut(), SignedOut)
        before = open_identity(Profile(profile)).trust.keys
        assert facility.json("renew")["statement"] is False
        assert facility.json("renew", "--early")["statement"] is True
        facility.stop()
        facility.start()
        desk.sign_in("ben")
        after = open_identity(Profile(profile)).trust.keys
        assert after.issued > before.issued
        assert (after.signing.raw, after.record) == (before.signing.raw, before.record)
        desk.ask(SignOut(), SignedOut)
    finally:
        desk.close()
    assert facility.run("record", "verify").returncode == 0


def test_status_asks_the_server(facility: FacilityProcess, profile: Path) -> None:
    """Last: the workstation is revoked here."""

    def status() -> tuple[int, str]:
        told = station_command("--profile", str(profile), "status")
        as_json = json.loads(station_command("--profile", str(profile), "status", "--json").stdout)
        return told.returncode, f"{told.stdout.strip()} {as_json['state']} {as_json['asked']}"

    assert status() == (0, "This workstation is enrolled, and the facility lets it in. active True")
    facility.stop()
    code, text = status()
    assert (code, "could not be asked" in text, text.endswith("active False")) == (1, True, True)
    left = facility.folder / "blobs" / "ab" / ("ab" * 32)
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"left by a kill")
    os.utime(left, (0, 0))
    assert facility.json("status")["orphans"] == {"files": 1, "bytes": 14}
    facility.start()
    assert not left.exists()
    facility.run("station", "revoke", "desk-1")
    code, text = status()
    assert (code, "not, or no longer, enrolled" in text, text.endswith("not_enrolled True")) == (1, True, True)
