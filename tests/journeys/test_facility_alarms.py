"""Alarms at the command line: `status` shows them, `alarms` lists them, a named person answers for them."""

from pathlib import Path

import pytest

from anechoic.facility.audit import record
from anechoic.facility.opening import open_facility
from anechoic.rules.record_kinds import RecordKind
from fakes.facility_process import FacilityProcess

pytestmark = pytest.mark.journey


def test_an_alarm_is_shown_until_somebody_answers_for_it(tmp_path: Path) -> None:
    facility = FacilityProcess.init(tmp_path)
    assert "no alarm" in facility.run("alarms").stdout
    assert facility.json("status")["alarms"] == []
    opened = open_facility(facility.folder, facility.unlock.read_text().strip())
    with opened.database.write() as connection:
        at = record.append(opened, connection, RecordKind.SIGN_IN_LOCKED, {"station": "0" * 32}).index
    opened.close()

    shown = facility.run("status", check=False)
    assert shown.returncode == 1
    assert "Ten wrong tries" in shown.stdout
    assert "0" * 32 in shown.stdout
    listed = facility.run("alarms", check=False)
    assert listed.returncode == 1
    assert f"--seen {at}" in listed.stdout

    who = next(iter(facility.custodians))
    half = facility.run("alarms", "--seen", str(at), check=False)
    assert (half.returncode, half.stdout) == (2, "")
    assert [one["leaf"] for one in facility.json("alarms", "--seen", str(at), "--by", who)["seen"]] == [at]
    assert facility.json("alarms") == []
    assert facility.run("status").returncode == 0
    [leaf] = [leaf for leaf in facility.json("record", "show") if leaf["kind"] == "alarms_seen"]
    assert leaf["ids"]["up_to"] == str(at)
    assert facility.json("record", "verify")["holds"]
