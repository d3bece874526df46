"""This workstation as a witness of the record: it keeps the newest checkpoint and takes none that does not follow."""

from anechoic.errors import Untrusted
from anechoic.seal.chain import FacilityKeys
from anechoic.seal.record.note import Checkpoint, open_checkpoint
from anechoic.seal.record.proof import verify_consistency
from anechoic.seal.record.tree import EMPTY_ROOT
from anechoic.store.vault.machine import MachineDatabase


class Witness:
    """The checkpoint kept here, and the proof asked of every new one."""

    def __init__(self, machine: MachineDatabase, keys: FacilityKeys) -> None:
        self._machine = machine
        self._key = (keys.record_name, keys.record)

    def kept(self) -> Checkpoint:
        """Give the newest checkpoint kept; the empty record before the first.

        Raises:
            Untrusted: what is kept was signed by another record.
        """
        note = self._machine.checkpoint()
        return open_checkpoint(self._key, note) if note else Checkpoint(self._key[0], 0, EMPTY_ROOT)

    def note(self) -> str:
        """Give the newest checkpoint as it was signed, or an empty text."""
        return self._machine.checkpoint()

    def follow(self, note: str, proof: tuple[bytes, ...], *, asked: int) -> Checkpoint:
        """Give a new checkpoint after proving that the record kept here is its beginning, and keep it.

        Args:
            note: the signed checkpoint.
            proof: from the size that was asked for.
            asked: the size named in the request: that of the checkpoint kept.

        Raises:
            Untrusted: another signer, a shorter record, or one that was changed.
        """
        kept, new = self.kept(), open_checkpoint(self._key, note)
        if kept.size != asked or new.size < kept.size:
            raise _changed()
        try:
            verify_consistency(kept.size, kept.root, new.size, new.root, proof)
        except Untrusted:
            raise _changed() from None
        if new.size > kept.size:
            self._machine.keep_checkpoint(note)
        return new


def _changed() -> Untrusted:
    return Untrusted(
        "The facility's record does not continue what this computer has seen of it. Nothing is opened here until "
        "facility IT has looked at it."
    )
