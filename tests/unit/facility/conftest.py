"""What every test of this room has: passwords and key files that cost no time, and a facility where it asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.facility_bench import Bench
from fakes.quick_derivation import quick_derivation


@pytest.fixture(scope="module", autouse=True)
def _passphrases_cost_nothing() -> Iterator[None]:
    with quick_derivation():
        yield


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench.new(tmp_path / "facility")
    yield made
    made.close()
