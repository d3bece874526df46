"""From the pinned root to everything the facility signs."""

from dataclasses import dataclass

from anechoic.errors import Refused
from anechoic.seal.chain import FacilityKeys, open_facility_keys
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPublic
from anechoic.station.keys.named import TRAINING_FILE
from anechoic.wire.codec import decode
from anechoic.wire.enrol import Policy


@dataclass(frozen=True)
class Trust:
    """What this workstation believes, all of it signed under the root it was enrolled with.

    Attributes:
        keys: the facility's current keys.
        policy: the facility's rules for workstations.
        recipient: SHA-256 of the facility's sealing key, named inside every answer.
    """

    keys: FacilityKeys
    policy: Policy

    @property
    def recipient(self) -> bytes:
        """Give SHA-256 of the facility's sealing key."""
        return hash_bytes(self.keys.sealing.raw)


def establish(root: SigningPublic, facility_keys: bytes, policy: bytes, *, now: int | None) -> Trust:
    """Verify the facility's keys under the root, and the policy under those keys.

    Args:
        root: pinned at enrolment.
        facility_keys: object FACILITY_KEYS.
        policy: object POLICY.
        now: Unix seconds; None for what was kept since an earlier sign-in, whose time may be over.

    Raises:
        Untrusted: one of them is not genuine or not valid now.
    """
    keys = open_facility_keys(root, facility_keys, now=now)
    return Trust(keys, decode(keys.signing.open_object(Kind.POLICY, policy), Policy))


def check_key_store(name: str, policy: Policy) -> None:
    """Return only if the policy accepts the key store in use; the plain file only where all content is training.

    Raises:
        Refused: it does not.
    """
    if name not in policy.key_stores or (name == TRAINING_FILE and not policy.training):
        raise Refused(
            "This facility does not accept the key store this computer uses, so nothing is opened here. Ask facility "
            "IT to enrol this computer with its own key store.",
            code="key_store_refused",
        )
