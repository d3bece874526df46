"""Signing in by security key with a real server and a real workstation; the key is a program behind the real client."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from anechoic.rules.ids import ApprovalId
from anechoic.station import session
from anechoic.station.port import (
    Activate,
    ApprovalsListed,
    DecideApproval,
    GiveKeyPin,
    GiveKeyUp,
    KeyAsks,
    KeyRegistered,
    KeyStep,
    ListApprovals,
    ShowSecret,
    SignedIn,
    SignedOut,
    SignIn,
    SignInRefused,
    SignOut,
)
from fakes.authenticator import Authenticator
from fakes.facility_process import FacilityProcess, running_facility
from fakes.soft_key import PluggedIn, SoftKey
from fakes.workstation import Workstation, enrolled, station_command

pytestmark = pytest.mark.journey
PASSWORD = "a long password of four words"
PIN = "271828"


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacilityProcess]:
    with running_facility(tmp_path_factory.mktemp("house")) as running:
        yield running


@pytest.fixture(scope="module")
def desk(facility: FacilityProcess, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workstation]:
    profile = enrolled(facility, "desk-1", tmp_path_factory.mktemp("ws") / "profile")
    made = Workstation(profile, keys=PluggedIn())
    yield made
    made.close()


def plug(desk: Workstation, *keys: SoftKey) -> None:
    assert isinstance(desk.keys, PluggedIn)
    desk.keys.keys = list(keys)


def wants(desk: Workstation, step: KeyStep) -> KeyAsks:
    while (asks := desk.wait(KeyAsks)).step is not step:
        pass
    return asks


def registered(desk: Workstation, facility: FacilityProcess, login: str, key: SoftKey) -> None:
    code = facility.add_person(login, "--pair", "es:en")
    plug(desk, key)
    told = desk.ask(Activate(login, code, PASSWORD), KeyRegistered, SignInRefused)
    assert isinstance(told, KeyRegistered), told


def leaves(facility: FacilityProcess) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = facility.json("record", "show", "--last", "1000")
    return found


def test_a_key_is_registered_with_its_pin_and_signs_in(desk: Workstation, facility: FacilityProcess) -> None:
    code = facility.add_person("ana", "--pair", "es:en")
    plug(desk)
    desk.send(Activate("ana", code, PASSWORD))
    assert wants(desk, KeyStep.PLUG_IN).registering
    key = SoftKey(PIN)
    plug(desk, key)
    assert wants(desk, KeyStep.PIN).tries is None
    assert desk.ask(GiveKeyPin(PIN), KeyRegistered, SignInRefused) == KeyRegistered()
    desk.send(SignIn("ana", PASSWORD))
    assert not wants(desk, KeyStep.PIN).registering
    desk.send(GiveKeyPin("000000"))
    assert wants(desk, KeyStep.PIN).tries == key.tries
    told = desk.ask(GiveKeyPin(PIN), SignedIn, SignInRefused)
    assert isinstance(told, SignedIn), told
    desk.ask(SignOut(), SignedOut)
    ours = [leaf for leaf in leaves(facility) if leaf["kind"] in ("key_registered", "signed_in")]
    assert [(leaf["kind"], leaf["ids"]["factor"]) for leaf in ours] == [("key_registered", "key"), ("signed_in", "key")]


def test_giving_up_while_the_key_waits_leaves_the_door_open_for_the_next(
    desk: Workstation, facility: FacilityProcess
) -> None:
    key = SoftKey()
    registered(desk, facility, "bo", key)
    key.touched.clear()
    desk.send(SignIn("bo", PASSWORD))
    wants(desk, KeyStep.TOUCH)
    assert desk.ask(GiveKeyUp(), SignInRefused).code == "key_given_up"
    key.touched.set()
    assert isinstance(desk.ask(SignIn("bo", PASSWORD), SignedIn, SignInRefused), SignedIn)
    desk.ask(SignOut(), SignedOut)


def test_a_program_that_closes_while_a_key_is_awaited_ends(facility: FacilityProcess, desk: Workstation) -> None:
    other = Workstation(desk.profile, keys=PluggedIn())
    other.send(SignIn("ana", PASSWORD))
    wants(other, KeyStep.PLUG_IN)
    closing = threading.Thread(target=other.close)
    closing.start()
    closing.join(20)
    assert not closing.is_alive()


def test_the_wrong_key_and_the_wrong_password_get_the_same_words(desk: Workstation, facility: FacilityProcess) -> None:
    mine, theirs = SoftKey(), SoftKey()
    registered(desk, facility, "cy", mine)
    registered(desk, facility, "di", theirs)
    plug(desk, theirs)
    wrong_key = desk.ask(SignIn("cy", PASSWORD), SignInRefused)
    plug(desk, mine)
    wrong_password = desk.ask(SignIn("cy", PASSWORD + "!"), SignInRefused)
    nobody = desk.ask(SignIn("nobody", PASSWORD), SignInRefused)
    assert wrong_key == wrong_password == nobody
    assert wrong_key.code == "wrong_credentials"


def test_a_copied_key_is_locked_and_an_alarm(desk: Workstation, facility: FacilityProcess) -> None:
    key = SoftKey()
    registered(desk, facility, "ed", key)
    copied = key.clone()
    plug(desk, key)
    for _ in range(2):
        assert isinstance(desk.ask(SignIn("ed", PASSWORD), SignedIn, SignInRefused), SignedIn)
        desk.ask(SignOut(), SignedOut)
    plug(desk, copied)
    assert desk.ask(SignIn("ed", PASSWORD), SignInRefused).code == "key_locked"
    plug(desk, key)
    assert desk.ask(SignIn("ed", PASSWORD), SignInRefused).code == "key_locked"
    assert [leaf["kind"] for leaf in leaves(facility)].count("key_cloned") == 1


def test_a_key_that_verifies_nobody_is_refused_by_the_server(desk: Workstation, facility: FacilityProcess) -> None:
    key = SoftKey()
    registered(desk, facility, "fay", key)
    key.verifies = False
    assert desk.ask(SignIn("fay", PASSWORD), SignInRefused).code == "wrong_credentials"
    key.verifies = True
    assert isinstance(desk.ask(SignIn("fay", PASSWORD), SignedIn, SignInRefused), SignedIn)
    desk.ask(SignOut(), SignedOut)


def test_digits_take_two_people_and_are_recorded_as_such(desk: Workstation, facility: FacilityProcess) -> None:
    code = facility.add_person("gus", "--pair", "es:en")
    assert facility.json("person", "digits", "gus", "--by", "custodian-1")["state"] == "filed"
    plug(desk, SoftKey())
    assert isinstance(desk.ask(Activate("gus", code, PASSWORD), KeyRegistered, ShowSecret), KeyRegistered)
    # The second person: custodian-2, at the workstation, with a key of their own.
    own = SoftKey()
    plug(desk, own)
    asked = Activate("custodian-2", facility.custodians["custodian-2"], PASSWORD)
    assert isinstance(desk.ask(asked, KeyRegistered, SignInRefused), KeyRegistered)
    assert isinstance(desk.ask(SignIn("custodian-2", PASSWORD), SignedIn, SignInRefused), SignedIn)
    [row] = desk.ask(ListApprovals(), ApprovalsListed).rows
    assert (row.kind.value, row.may_decide) == ("totp", True)
    desk.ask(DecideApproval(ApprovalId(row.approval), approve=True, comment=""), ApprovalsListed)
    desk.ask(SignOut(), SignedOut)
    assert facility.json("person", "digits", "gus", "--by", "custodian-1")["state"] == "granted"
    shown = desk.ask(Activate("gus", code, PASSWORD), ShowSecret, KeyRegistered)
    assert isinstance(shown, ShowSecret), shown
    plug(desk)
    told = desk.ask(SignIn("gus", PASSWORD, Authenticator(shown.secret).code()), SignedIn, SignInRefused)
    assert isinstance(told, SignedIn), told
    desk.ask(SignOut(), SignedOut)
    signed = [leaf for leaf in leaves(facility) if leaf["kind"] == "signed_in"]
    assert signed[-1]["ids"]["factor"] == "totp"
    assert facility.json("person", "digits", "gus", "--by", "custodian-1", "--withdraw")["state"] == "withdrawn"
    assert desk.ask(SignIn("gus", PASSWORD, "000000"), SignInRefused).code == "wrong_credentials"


def test_what_was_signed_elsewhere_opens_nothing_here(
    desk: Workstation, facility: FacilityProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workstation that lies to the key about where it stands: its own thumbprint is what the server reckons with."""
    key = SoftKey()
    registered(desk, facility, "hal", key)
    honest = session.sign_in

    def lying(identity: Any, *more: Any) -> Any:
        return honest(replace(identity, thumbprint="00" * 32), *more)

    monkeypatch.setattr("anechoic.station.agent.keying.sign_in", lying)
    assert desk.ask(SignIn("hal", PASSWORD), SignInRefused).code == "wrong_credentials"
    monkeypatch.undo()
    assert isinstance(desk.ask(SignIn("hal", PASSWORD), SignedIn, SignInRefused), SignedIn)
    desk.ask(SignOut(), SignedOut)
    assert facility.run("record", "verify").returncode == 0


def test_a_training_authenticator_is_named_where_it_stands_in(desk: Workstation) -> None:
    assert any("A training authenticator" in sentence and not holds for sentence, holds in desk.ready.checks)


def test_the_training_authenticator_is_put_in_and_taken_out_by_its_command(desk: Workstation, tmp_path: Path) -> None:
    command, file = ("--profile", str(desk.profile), "training-key"), tmp_path / "room.key"
    assert station_command(*command, "--json").stdout == '{"training_key": true}\n'
    assert station_command(*command, "--remove", "--json").stdout == '{"training_key": false}\n'
    made = station_command(*command, str(file))
    assert "stands in" in made.stdout
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(bytes.fromhex(file.read_text())) == 32
    assert station_command(*command, str(file)).returncode == 0
    file.write_text("no seed\n")
    assert station_command(*command, str(file)).returncode == 2
    assert station_command(*command, "--json").stdout == '{"training_key": true}\n'


def test_the_servers_log_names_no_credential(facility: FacilityProcess) -> None:
    log = facility.log.read_text()
    assert "POST /v1/signin 200" in log
    assert "redential" not in log
    assert "fido2" not in log
