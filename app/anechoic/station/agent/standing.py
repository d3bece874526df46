"""Whether this computer may show confidential content now.

It is looked at before work is asked for, at every opening, and at every heartbeat while such a clip is open.
"""

import asyncio
from dataclasses import dataclass
from typing import Literal

from anechoic.errors import Refused
from anechoic.rules.task import Classification, EventKind, NoWork
from anechoic.station.agent.shift import Shift, ShiftOverError
from anechoic.station.sentences import NO_WORK
from anechoic.store.vault.items import Item

_MOST_TOLD = 16
_NO_LONGER = (
    "This recording is confidential, and this computer may no longer show it, so it was closed. Your words are kept. "
    "Facility IT can tell you what changed."
)


@dataclass(frozen=True)
class Standing:
    """How this computer stands.

    Attributes:
        approved: all that the facility's policy requires for confidential content holds.
        lacking: codes of what does not.
    """

    approved: bool
    lacking: tuple[str, ...] = ()

    @property
    def display(self) -> Literal["any", "approved"]:
        """The same as the facility is told."""
        return "approved" if self.approved else "any"


async def stand(shift: Shift) -> Standing:
    """Look at this computer now; where all content is training nothing is looked at, and nothing approved.

    Raises:
        ShiftOverError: the session ended meanwhile; nothing of it may be touched any more.
    """
    policy = shift.session.trust.policy
    if policy.training:
        return Standing(approved=False)
    look = shift.posture.lacking
    loop = asyncio.get_running_loop()
    found = await loop.run_in_executor(shift.workers, look, policy.allowed, policy.required_checks)
    if shift.over:
        raise ShiftOverError
    return Standing(not found, tuple(finding.code for finding in found[:_MOST_TOLD]))


async def check_shown(shift: Shift, item: Item) -> None:
    """Return only if this computer may show an item now.

    Raises:
        Refused: it is confidential, and something the policy requires does not hold; code `display_refused`.
    """
    if is_confidential(shift, item) and not (await stand(shift)).approved:
        shift.report(EventKind.REFUSED_DISPLAY, item)
        raise display_refused()


def display_refused() -> Refused:
    """Give the refusal of confidential content that this computer may not show."""
    return Refused(NO_WORK[NoWork.DISPLAY_REFUSED], code=NoWork.DISPLAY_REFUSED.value)


async def close_if_changed(shift: Shift) -> None:
    """Close the open clip if it is confidential and this computer may not show it any more."""
    clip = shift.open
    if clip is None or not is_confidential(shift, clip.item):
        return
    if not (await stand(shift)).approved and shift.open is clip:
        shift.close_clip(_NO_LONGER)
        shift.report(EventKind.REFUSED_DISPLAY, clip.item)


def is_confidential(shift: Shift, item: Item) -> bool:
    """Say whether an item's package is confidential."""
    return shift.sealed(item).context.classification is Classification.CONFIDENTIAL
