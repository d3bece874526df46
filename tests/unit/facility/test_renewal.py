import shutil
from pathlib import Path

import pytest

from anechoic.errors import Refused, Untrusted
from anechoic.facility import renewal
from anechoic.facility.audit import record
from anechoic.facility.context import Facility
from anechoic.facility.founding import found
from anechoic.facility.opening import open_facility
from anechoic.facility.renewal import Renewed
from anechoic.seal.record.leaf import decode_leaf
from anechoic.settings import FacilitySettings
from fakes.facility_bench import BenchClock

PASSPHRASE = "correct horse battery staple"
DAYS = 24


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house") / "facility"
    settings = FacilitySettings(name="House", record_name="anechoic/house")
    found(folder, PASSPHRASE, settings, clock=BenchClock()).facility.close()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "facility"))


def _renew(folder: Path, clock: BenchClock, *, early: bool = False, root: Path | None = None) -> Renewed:
    root_key = root or folder / "keys" / "root.key"
    return renewal.renew(folder, PASSPHRASE, root_key=root_key, root_passphrase=PASSPHRASE, early=early, clock=clock)


def _open(folder: Path) -> Facility:
    facility = open_facility(folder, PASSPHRASE)
    facility.close()
    return facility


def _leaves(facility: Facility) -> list[tuple[str, set[str]]]:
    with facility.database.read() as connection:
        size = record.size(connection)
        leaves = [decode_leaf(record.leaf_bytes(connection, n)) for n in range(size)]
    return [(leaf.kind, set(leaf.ids)) for leaf in leaves if leaf.kind == "keys_renewed"]


def test_the_statement_first_then_the_certificate_each_in_its_time(folder: Path) -> None:
    clock = BenchClock()
    ends = renewal.ends_of(_open(folder).secrets)
    assert ends.soon(clock.now) == ()
    before = (folder / "keys" / "server.key").read_bytes()
    clock.go(hours=304 * DAYS)
    assert _renew(folder, clock).ends == ends
    assert (folder / "keys" / "server.key").read_bytes() == before
    clock.go(hours=1 * DAYS)
    assert ends.soon(clock.now) == ("statement",)
    done = _renew(folder, clock)
    assert (done.statement, done.certificate) == (True, False)
    assert done.ends.statement == clock.now // 1_000 * 1_000 + 365 * DAYS * 3_600_000
    again = _renew(folder, clock)
    assert (again.statement, again.certificate, again.ends) == (False, False, done.ends)
    clock.go(hours=40 * DAYS)
    done = _renew(folder, clock)
    assert (done.statement, done.certificate) == (False, True)
    facility = _open(folder)
    assert renewal.ends_of(facility.secrets) == done.ends
    assert _leaves(facility) == [("keys_renewed", {"statement"}), ("keys_renewed", {"certificate"})]


def test_after_its_end_the_facility_lives_again_with_the_same_keys(folder: Path) -> None:
    clock = BenchClock()
    before = _open(folder).secrets
    clock.go(hours=500 * DAYS)
    with pytest.raises(Untrusted):
        before.keys_now(clock.now)
    assert _renew(folder, clock).statement
    after = _open(folder).secrets
    stated = after.keys_now(clock.now)
    assert (stated.signing.raw, stated.sealing.raw) == (before.signing.public.raw, before.sealing.public.raw)
    assert (stated.record, stated.record_name) == (before.record.public_raw, "anechoic/house")
    assert after.certificate != before.certificate
    assert after.authority.certificate_pem == before.authority.certificate_pem


def test_another_root_or_passphrase_changes_nothing(folder: Path, tmp_path: Path) -> None:
    clock = BenchClock()
    other = tmp_path / "other"
    found(other, PASSPHRASE, FacilitySettings(name="Other", record_name="anechoic/other"), clock=clock).facility.close()
    clock.go(hours=350 * DAYS)
    before = (folder / "keys" / "server.key").read_bytes()
    for root in (other / "keys" / "root.key", folder / "keys" / "server.key", folder / "nothing"):
        with pytest.raises(Refused):
            _renew(folder, clock, root=root)
    with pytest.raises(Refused):
        renewal.renew(
            folder, PASSPHRASE, root_key=folder / "keys" / "root.key", root_passphrase="another one", clock=clock
        )
    assert (folder / "keys" / "server.key").read_bytes() == before
    assert sorted(path.name for path in (folder / "keys").iterdir()) == ["root.key", "server.key"]
    assert _leaves(_open(folder)) == []


def test_early_renews_both(folder: Path) -> None:
    done = _renew(folder, BenchClock(), early=True)
    assert (done.statement, done.certificate) == (True, True)
    assert (folder / "keys" / "server.key").stat().st_mode & 0o777 == 0o600
