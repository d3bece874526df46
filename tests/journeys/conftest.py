"""A facility of one clip with two workstations: the start of every story about returned work."""

from collections.abc import Iterator

import pytest

from anechoic.rules.ids import ApprovalId
from anechoic.station.port import ApprovalsListed, DecideApproval, ListApprovals, SignedOut, SignOut
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_process import FacilityProcess, running_facility
from fakes.workstation import Workstation, enrolled


@pytest.fixture(scope="module")
def facility(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacilityProcess]:
    home = tmp_path_factory.mktemp("house")
    with running_facility(home) as running:
        batch = DeliveredBatch(home / "batch", {"overlap": 1, "gold_share": 0.0})
        batch.add("only")
        running.run("batch", "add", str(batch.write()))
        yield running


@pytest.fixture(scope="module")
def first(facility: FacilityProcess, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workstation]:
    station = Workstation(enrolled(facility, "desk-1", tmp_path_factory.mktemp("ws") / "profile"))
    yield station
    station.close()


@pytest.fixture(scope="module")
def second(
    facility: FacilityProcess, first: Workstation, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workstation]:
    first.activate("custodian-2", facility.custodians["custodian-2"])
    first.sign_in("custodian-2")

    def approve(_name: str) -> None:
        [row] = first.ask(ListApprovals(), ApprovalsListed).rows
        assert row.may_decide
        assert first.ask(DecideApproval(ApprovalId(row.approval), approve=True, comment=""), ApprovalsListed).rows == ()

    station = Workstation(enrolled(facility, "desk-2", tmp_path_factory.mktemp("ws") / "profile", approve))
    first.ask(SignOut(), SignedOut)
    yield station
    station.close()
