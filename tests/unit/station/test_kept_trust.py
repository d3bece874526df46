"""What a workstation kept of the facility's keys may be older than their year; what signs people in may not."""

import time
from pathlib import Path

import pytest

from anechoic.errors import Untrusted
from anechoic.seal.chain import FacilityKeys, sign_facility_keys
from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate
from anechoic.station.identity import read_trust
from anechoic.station.profile import Profile
from anechoic.station.trust import establish
from anechoic.wire.codec import encode
from anechoic.wire.enrol import Policy


@pytest.fixture
def root() -> SigningPrivate:
    return SigningPrivate.generate()


@pytest.fixture
def profile(root: SigningPrivate, tmp_path: Path) -> Profile:
    signing = SigningPrivate.generate()
    past = int(time.time()) - 400 * 86_400
    sealing = HybridPrivate.generate().public
    keys = FacilityKeys(signing.public, sealing, bytes(32), "anechoic/house", past, past + 365 * 86_400)
    policy = Policy(version=1, issued=0, facility_name="House", training=True, key_stores=("training-file",))
    made = Profile(tmp_path)
    made.facility_keys.write_bytes(sign_facility_keys(root, keys))
    made.policy.write_bytes(signing.sign_object(Kind.POLICY, encode(policy)))
    return made


def test_a_workstation_that_stood_unused_gets_as_far_as_the_sign_in(root: SigningPrivate, profile: Profile) -> None:
    kept = read_trust(profile, root.public)
    assert (kept.policy.facility_name, kept.keys.expires < time.time()) == ("House", True)


def test_and_there_only_a_statement_of_today_will_do(root: SigningPrivate, profile: Profile) -> None:
    with pytest.raises(Untrusted, match="not valid today"):
        establish(root.public, profile.facility_keys.read_bytes(), profile.policy.read_bytes(), now=int(time.time()))


def test_another_root_is_still_found(profile: Profile) -> None:
    with pytest.raises(Untrusted):
        read_trust(profile, SigningPrivate.generate().public)
