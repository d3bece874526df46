"""The disk of a process that is really killed: its durable writes are those a schedule counts (`fault_disk`)."""

from pathlib import Path

from fakes.doom import Doom
from fakes.fault_disk import Disk, Disks


class MortalDisk(Disk):
    """A disk that ends its process instead of raising.

    Args:
        folder: what lies on it.
        doom: of this process.
    """

    def __init__(self, folder: Path, doom: Doom) -> None:
        super().__init__(folder)
        self._doom = doom

    def write(self) -> None:
        self._doom.write()


def die_by(word: str, folder: Path) -> None:
    """Let this process be killed as a word says, at the latest with the folder's n-th durable write."""
    doom = Doom.read(word)
    assert doom is not None
    # For as long as the process lives: nobody leaves the context.
    Disks([MortalDisk(folder, doom)]).watched().__enter__()
    doom.begin()
