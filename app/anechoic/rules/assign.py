"""Which tasks a person gets next, and why none.

Returned work first; then the task nearest to its overlap, because "least answered first" finished 2 of 251 tasks with
two people and "nearest first" 115; then the batch's seeded order. Gold items stand in that order like any other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from anechoic.rules.ids import PersonId, TaskId
from anechoic.rules.task import Classification, NoWork, TaskKind

TASKS_A_PACKAGE = 8
PACKAGE_MS = 180_000
PULL_AT = 3
"""The next package is pulled when so many clips are left."""
RETURN_HOLD_MS = 24 * 3_600_000
"""How long returned work waits for its own person before others may have it."""


@dataclass(frozen=True)
class Work:
    """What must fit a person: kind, direction and protection."""

    kind: TaskKind
    source: str
    target: str
    classification: Classification = Classification.TRAINING


@dataclass(frozen=True)
class Clearance:
    """What a person may do.

    Attributes:
        pairs: (source, target) locales the person is cleared for.
        confidential: whether the screen in front of the person may show confidential clips.
    """

    pairs: frozenset[tuple[str, str]]
    kinds: frozenset[TaskKind]
    confidential: bool = False


@dataclass(frozen=True)
class Past:
    """What a person has had already.

    Attributes:
        tried: tasks answered, skipped or held.
        conversations: tags of conversations heard or held; gold and reviews count.
        begun: tasks heard and not answered: their own conversation does not stand in their way.
    """

    tried: frozenset[TaskId] = frozenset()
    conversations: frozenset[bytes] = frozenset()
    begun: frozenset[TaskId] = frozenset()

    def allows(self, task: TaskId, conversation: bytes) -> bool:
        """Say whether this task, of this conversation, is still new to the person."""
        return task not in self.tried and (task in self.begun or conversation not in self.conversations)


@dataclass(frozen=True)
class Offer:
    """A task that wants answers.

    Attributes:
        missing: answers wanted, less those given and those others are working on; 1 or more.
        mine: it came back to this very person.
        hard: it is hard to hear (`rules.exposure`).
        for_others: volunteers have it first, and this person is none.
        milliseconds: length of the clip.
        order_key: its place in the batch's seeded order.
    """

    task: TaskId
    conversation: bytes
    work: Work
    missing: int
    milliseconds: int
    order_key: int
    mine: bool = False
    hard: bool = False
    for_others: bool = False


@dataclass(frozen=True)
class Care:
    """How many clips that are hard to hear a person may be given now.

    Attributes:
        clips_left: of the budget, less what is held unopened.
        in_a_row: a hard clip as the first one would follow another directly.
        holds_hard: one lies unopened with the person already.
    """

    clips_left: int = 0
    in_a_row: bool = False
    holds_hard: bool = False


CALM: Final = Care()
"""Nothing hard at all."""


def covers(cleared: str, tag: str) -> bool:
    """Say whether a clearance for one locale covers another: `es` covers `es-MX`, `es-MX` only itself (RFC 4647)."""
    return tag.lower() == cleared.lower() or tag.lower().startswith(cleared.lower() + "-")


def is_cleared(clearance: Clearance, work: Work) -> bool:
    """Say whether kind and direction of a task fit a person, its protection aside."""
    return work.kind in clearance.kinds and any(
        covers(source, work.source) and covers(target, work.target) for source, target in clearance.pairs
    )


def may_have(offer: Offer, clearance: Clearance, past: Past) -> bool:
    """Say whether a person may have a task now."""
    if not is_cleared(clearance, offer.work) or not _may_see(clearance, offer.work):
        return False
    if offer.mine:
        return True
    return not offer.for_others and offer.missing > 0 and past.allows(offer.task, offer.conversation)


def choose(
    offers: Iterable[Offer],
    clearance: Clearance,
    past: Past,
    *,
    care: Care = CALM,
    most: int = TASKS_A_PACKAGE,
    milliseconds: int = PACKAGE_MS,
) -> tuple[Offer, ...]:
    """Give the tasks of one package in the order they should be done.

    At most `most` tasks and `milliseconds` of sound; a clip longer than that comes alone. Never two clips of one
    conversation, within the package or with what was heard before. Never two clips in a row that are hard to hear, and
    no more of them than the budget has; what came back to its own person is theirs beyond the budget, one at a time.
    """
    left = [offer for offer in sorted(offers, key=_urgency) if may_have(offer, clearance, past)]
    chosen: list[Offer] = []
    heard: set[bytes] = set()
    length, hard_left, hard_before, hard_back = 0, care.clips_left, care.in_a_row, care.holds_hard
    while left and len(chosen) < most:
        offer = next((o for o in left if not o.hard or _fits(o, hard_left, hard_before, hard_back)), None)
        if offer is None:
            break
        left.remove(offer)
        if offer.conversation in heard or (chosen and length + offer.milliseconds > milliseconds):
            continue
        chosen.append(offer)
        heard.add(offer.conversation)
        length += offer.milliseconds
        hard_before = offer.hard
        if offer.hard:
            hard_left, hard_back = hard_left - 1, True
    return tuple(chosen)


def _fits(offer: Offer, left: int, before: bool, held: bool) -> bool:  # noqa: FBT001 - three facts of one moment
    """Say whether a hard clip may come next. One that came back is opened before all others held: so it comes alone."""
    if before:
        return False
    return not held if offer.mine else left > 0


def why_nothing(wanting: Iterable[Work], clearance: Clearance) -> NoWork:
    """Give the reason nothing could be chosen, from the kinds of work that still want answers by anybody."""
    everything = list(wanting)
    if not everything:
        return NoWork.NOTHING_LEFT
    cleared = [work for work in everything if is_cleared(clearance, work)]
    if not cleared:
        return NoWork.NOT_CLEARED
    if not any(_may_see(clearance, work) for work in cleared):
        return NoWork.DISPLAY_REFUSED
    return NoWork.OTHERS_FIRST


def mender(reason: NoWork) -> str:
    """Say who can mend a reason: `supervisor`, `it`, or `wait`."""
    if reason in {NoWork.STATION_NOT_ALLOWED, NoWork.DISPLAY_REFUSED, NoWork.SUSPENDED}:
        return "it"
    if reason in {NoWork.NOTHING_LEFT, NoWork.OUTSIDE_SHIFT, NoWork.ENOUGH_HELD, NoWork.HARD_LATER}:
        return "wait"
    return "supervisor"


def waiting_for_people(
    offers: Iterable[Offer], people: Mapping[PersonId, tuple[Clearance, Past]]
) -> tuple[TaskId, ...]:
    """Give the tasks that want an answer no active person can still give: all who could have had their turn.

    What is only held counts as to come; `Past` here is what was answered, skipped or heard.
    """
    cleared: dict[tuple[TaskKind, str, str], list[Past]] = {}
    waiting: list[TaskId] = []
    for offer in offers:
        if offer.missing <= 0:
            continue
        key = (offer.work.kind, offer.work.source, offer.work.target)
        if key not in cleared:
            cleared[key] = [past for clearance, past in people.values() if is_cleared(clearance, offer.work)]
        if not any(past.allows(offer.task, offer.conversation) for past in cleared[key]):
            waiting.append(offer.task)
    return tuple(waiting)


def _may_see(clearance: Clearance, work: Work) -> bool:
    return clearance.confidential or work.classification is Classification.TRAINING


def _urgency(offer: Offer) -> tuple[bool, int, int, str]:
    return (not offer.mine, offer.missing, offer.order_key, offer.task)
