"""A running facility with two enrolled workstations and a custodian's key, made once for a whole file of tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from anechoic.wire import routes
from anechoic.wire.refusal import Empty
from anechoic.wire.review import ApprovalListReply, DecideRequest
from fakes.facility_process import FacilityProcess, running_facility
from fakes.raw_workstation import RawWorkstation
from fakes.soft_key import SoftKey


@dataclass
class EnrolledPair:
    """What tests of attacks begin with."""

    facility: FacilityProcess
    first: RawWorkstation
    second: RawWorkstation
    key: SoftKey
    """Of custodian-2."""


@contextmanager
def enrolled_pair(home: Path) -> Iterator[EnrolledPair]:
    """Give the facility, and end it afterwards."""
    with running_facility(home) as facility:
        provision, code = facility.add_station("ws-1")
        first = RawWorkstation(provision)
        first.ask(code)
        facility.approve_first("ws-1")
        first.finish()
        key = first.activate("custodian-2", facility.custodians["custodian-2"])
        session = first.sign_in("custodian-2", key)
        provision, code = facility.add_station("ws-2")
        second = RawWorkstation(provision)
        second.ask(code)
        [row] = session.post(routes.APPROVALS, Empty(), ApprovalListReply).rows
        session.post(routes.DECIDE, DecideRequest(approval=row.approval, decision="approve"), Empty)
        second.finish()
        session.post(routes.SIGN_OUT, Empty(), Empty)
        try:
            yield EnrolledPair(facility, first, second, key)
        finally:
            first.close()
            second.close()
