import pytest

from anechoic.errors import Refused
from anechoic.facility.access import approvals, stations
from anechoic.facility.access.attempts import MOST_AN_HOUR, remember_failure
from anechoic.facility.access.console import approve_first_station
from anechoic.facility.access.profile import login_tag
from anechoic.rules.task import ApprovalKind, Role
from fakes.facility_bench import Bench


def test_the_alarm_of_wrong_tries_at_the_console_says_whose_login_it_was(bench: Bench) -> None:
    ines, otto = bench.person("ines", Role.CUSTODIAN), bench.person("otto", Role.CUSTODIAN)
    added = stations.add(bench.facility, name="ws-1", by="ines")
    with bench.facility.database.write() as connection:
        approvals.file(bench.facility, connection, ApprovalKind.STATION, added.station, filed_by=ines)
        for _ in range(MOST_AN_HOUR - 1):
            remember_failure(bench.facility, connection, login_tag(bench.facility, "otto"), added.station, person=otto)
    assert bench.leaves("sign_in_locked") == []
    with pytest.raises(Refused) as wrong:
        approve_first_station(bench.facility, "ws-1", login="otto", secret="wrong 000000")
    assert wrong.value.code == "wrong_credentials"
    [alarm] = bench.leaves("sign_in_locked")
    assert alarm.ids == {"station": added.station, "person": otto}
