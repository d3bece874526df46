"""A facility's folder that is not whole, or cannot be written."""

import dataclasses
from pathlib import Path

import pytest

from anechoic.errors import Refused, Unavailable
from anechoic.facility.context import Facility
from anechoic.facility.listening import tls
from anechoic.facility.opening import DATABASE_FILE, assemble, open_facility
from fakes.facility_bench import PASSPHRASE, Bench


@pytest.fixture
def facility(tmp_path: Path) -> Facility:
    return Bench.new(tmp_path / "facility").facility


def test_a_lost_database_is_never_replaced_by_an_empty_one(facility: Facility) -> None:
    facility.close()
    path = facility.folder / DATABASE_FILE
    path.rename(facility.folder.parent / "elsewhere")
    with pytest.raises(Refused, match="missing"):
        open_facility(facility.folder, PASSPHRASE)
    assert not path.exists()


def test_a_damaged_database_is_a_sentence_and_stays_as_it_is(facility: Facility) -> None:
    facility.close()
    path = facility.folder / DATABASE_FILE
    path.write_bytes(b"no database " * 100)
    with pytest.raises(Unavailable, match="damaged"):
        open_facility(facility.folder, PASSPHRASE)
    assert path.read_bytes() == b"no database " * 100


def test_a_disk_that_takes_nothing_is_a_sentence(facility: Facility) -> None:
    nowhere = facility.folder / "none"
    with pytest.raises(Unavailable):
        assemble(nowhere, facility.settings, facility.secrets)
    with pytest.raises(Unavailable):
        tls(dataclasses.replace(facility, folder=nowhere), client=True)
    facility.close()
