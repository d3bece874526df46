"""The signed rules for workstations."""

from anechoic.facility.context import Facility
from anechoic.seal.kinds import Kind
from anechoic.wire.codec import encode
from anechoic.wire.enrol import Policy

_STORES = ("secret-service", "win", "mac")


def policy(facility: Facility) -> Policy:
    """Give the rules as they are now."""
    settings = facility.settings
    return Policy(
        version=settings.policy_version,
        issued=facility.clock.now_ms(),
        facility_name=settings.name,
        training=settings.training,
        key_stores=(*_STORES, "training-file") if settings.training else _STORES,
        lease_minutes=settings.lease_minutes,
        grace_minutes=settings.grace_minutes,
        agreement_version=settings.agreement_version,
        compositors=settings.compositors,
        input_methods=settings.input_methods,
        builds=settings.builds,
        required_checks=settings.required_checks,
    )


def signed_policy(facility: Facility) -> bytes:
    """Give the rules as a signed object POLICY."""
    return facility.secrets.signing.sign_object(Kind.POLICY, encode(policy(facility)))
