"""What is refused when people and owners are added, with a sentence that says what to do."""

import pytest

from anechoic.errors import Refused
from anechoic.facility.access import owners
from anechoic.rules.task import Role
from anechoic.seal.hybrid import HybridPrivate
from anechoic.store.facility import approvals as stored_approvals
from fakes.facility_bench import Bench


def test_a_contractor_no_work_could_fit_is_refused(bench: Bench) -> None:
    with pytest.raises(Refused) as no_pair:
        bench.person("ana", Role.CONTRACTOR, pairs=())
    assert (no_pair.value.code, "--pair" in no_pair.value.text()) == ("no_pair", True)
    with pytest.raises(Refused) as no_kind:
        bench.person("ana", Role.SUPERVISOR, Role.CONTRACTOR, kinds=())
    assert (no_kind.value.code, "--kind" in no_kind.value.text()) == ("no_kind", True)
    bench.person("sam", Role.SUPERVISOR, pairs=(), kinds=())


def test_one_key_is_not_filed_under_two_names(bench: Bench) -> None:
    bench.person("ines", Role.CUSTODIAN)
    key = HybridPrivate.generate().public.raw
    first = owners.add(bench.facility, name="First Ltd", public_key=key, by="ines")
    with pytest.raises(Refused) as taken:
        owners.add(bench.facility, name="Second Ltd", public_key=key, by="ines")
    assert (taken.value.code, "First Ltd" in taken.value.text()) == ("key_taken", True)
    # Turned away under a mistyped name, it may come again under the right one.
    with bench.facility.database.write() as connection:
        stored_approvals.set_owner_state(connection, first.owner, "declined")
    owners.add(bench.facility, name="Second Ltd", public_key=key, by="ines")
