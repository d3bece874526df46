"""Keyed tags of the owner's ids: equal ids of one owner meet across batches, and none can be read."""

from dataclasses import dataclass
from typing import Self

from anechoic.facility.context import Facility


def batch_tag(facility: Facility, name: str) -> bytes:
    """Give the tag by which a batch is found."""
    return facility.columns.tag("batch", name)


def scope_tag(facility: Facility, scope: str, owner: str, name: str, *, batch: str) -> bytes:
    """Give the tag of an owner's id.

    Args:
        facility: whose tags.
        scope: `item`, `conversation`, `speaker` or `clip`.
        owner: the owner's name as their batches give it.
        name: the owner's id.
        batch: the owner's name of the batch; item ids are only told apart within one.
    """
    # Lengths before the names, so that no two lists look alike.
    within = f"{len(owner)}|{owner}|" + (f"{len(batch)}|{batch}|" if scope == "item" else "")
    return facility.columns.tag(scope, within + name)


@dataclass(frozen=True)
class OwnersTags:
    """The tags of one item."""

    item: bytes
    conversation: bytes
    speaker: bytes
    clip: bytes

    @classmethod
    def of(
        cls, facility: Facility, owner: str, *, batch: str, item: str, conversation: str, speaker: str, clip: str
    ) -> Self:
        """Make the tags of one item's ids."""
        return cls(
            item=scope_tag(facility, "item", owner, item, batch=batch),
            conversation=scope_tag(facility, "conversation", owner, conversation, batch=batch),
            speaker=scope_tag(facility, "speaker", owner, speaker, batch=batch),
            clip=scope_tag(facility, "clip", owner, clip, batch=batch),
        )

    def by_scope(self) -> dict[str, bytes]:
        """Give scope → tag, as recalls are remembered."""
        return {"item": self.item, "conversation": self.conversation, "speaker": self.speaker, "clip": self.clip}
