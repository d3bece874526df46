"""What needs a second person here, and what each word does: the one table, for server and command line."""

from anechoic.facility.access.approvals import Matters
from anechoic.facility.access.digits import DIGITS
from anechoic.facility.access.owners import OwnerMatter
from anechoic.facility.access.reset import ResetMatter
from anechoic.facility.access.screen_reader import SCREEN_READER
from anechoic.facility.access.stations import StationMatter
from anechoic.facility.deliver.matter import DeliveryMatter
from anechoic.facility.tracing.matter import TraceMatter
from anechoic.rules.task import ApprovalKind


def all_matters() -> Matters:
    """Give the matter of every kind of request."""
    return {
        ApprovalKind.STATION: StationMatter(),
        ApprovalKind.OWNER: OwnerMatter(),
        ApprovalKind.DELIVERY: DeliveryMatter(),
        ApprovalKind.RESET: ResetMatter(),
        ApprovalKind.SCREEN_READER: SCREEN_READER,
        ApprovalKind.TOTP: DIGITS,
        ApprovalKind.TRACE: TraceMatter(),
    }
