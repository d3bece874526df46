"""What every test of this room has: passwords and key files that cost no time, and a facility where it asks for one."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fakes.facility_bench import Bench
from fakes.quick_derivation import quick_derivation

MEMORY = Path("/dev/shm")  # noqa: S108 - what is written there goes with its folder
ROOM_BYTES = 48 * 1024**2
"""What a container gives is 64 MB; a facility takes 2."""


@contextmanager
def _in_memory(otherwise: Path) -> Iterator[Path]:
    """Give a folder in memory, gone at the end; or the other one where a machine has none."""
    if not (MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM_BYTES):
        yield otherwise
        return
    with tempfile.TemporaryDirectory(prefix="bench-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="module", autouse=True)
def _passphrases_cost_nothing() -> Iterator[None]:
    with quick_derivation():
        yield


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Give a facility that does not wait for the disk: on one it is killed and filled up in other rooms."""
    with _in_memory(tmp_path) as folder:
        made = Bench.new(folder / "facility")
        yield made
        made.close()
