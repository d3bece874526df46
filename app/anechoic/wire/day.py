"""A person's own progress, their word on hard clips, and outcomes they have read."""

from enum import Enum
from typing import Annotated

from msgspec import Meta

from anechoic.rules.appeal import AppealState
from anechoic.rules.task import TaskKind
from anechoic.wire.codec import Message
from anechoic.wire.fields import Comment, Count, Id, Locale, Millis

DAYS = 14
"""Days of progress, today included."""
RETURNED_ROWS = 30
APPEALS_TOLD = 16


class ReturnedState(Enum):
    """What became of an answer that was returned."""

    OPEN = "open"
    """It waits for its person."""
    ANSWERED = "answered"
    """Answered again, and not looked at yet."""
    SETTLED = "settled"
    """The task was settled since."""
    APPEALED = "appealed"
    UPHELD = "upheld"
    MENDED = "mended"
    STAYS = "stays"


class AppealTold(Message, frozen=True, kw_only=True):
    """The outcome of an appeal that its person has not read yet; `answer` names it."""

    answer: Id
    outcome: AppealState
    source: Locale
    target: Locale


class ToldRequest(Message, frozen=True, kw_only=True):
    """Outcomes the person who asks has read."""

    appeals: Annotated[tuple[Id, ...], Meta(max_length=APPEALS_TOLD)]


class VolunteerRequest(Message, frozen=True, kw_only=True):
    """Whether clips that are hard to hear may come to the person who asks before others."""

    on: bool


class ProgressRequest(Message, frozen=True, kw_only=True):
    """Asks for a person's figures: nobody's but one's own."""

    person: Id


class ProgressDay(Message, frozen=True, kw_only=True):
    """One day (UTC): work by the day it arrived, verdicts by the day they were given.

    Attributes:
        day: days since 1 January 1970.
        answers: tasks answered.
        skips: clips given back with a reason; one that was stopped is none.
        active_ms: by the fair clock, with skips and what was stopped.
    """

    day: Count
    answers: Count = 0
    skips: Count = 0
    returned: Count = 0
    accepted: Count = 0
    mended: Count = 0
    active_ms: Count = 0


class ReturnedRow(Message, frozen=True, kw_only=True):
    """One answer that was returned, with what was said about it."""

    answer: Id
    kind: TaskKind
    source: Locale
    target: Locale
    at: Millis
    comment: Comment
    state: ReturnedState


class GoldShown(Message, frozen=True, kw_only=True):
    """Answers to items with a known answer, of batches that are delivered: how many met it, of how many."""

    met: Count
    of: Count


class HardMet(Message, frozen=True, kw_only=True):
    """Clips that were hard to hear, beside what a person may be given."""

    today: Count
    today_most: Count
    week: Count
    week_most: Count
    volunteers: bool


class ProgressReply(Message, frozen=True, kw_only=True):
    """A person's own figures (object PROGRESS, sealed to the session): the same ones a supervisor sees.

    Attributes:
        days: the last `DAYS` days, today first; days without anything included.
        gold: None until enough of it is known to everybody.
        returned: the newest first.
    """

    person: Id
    days: Annotated[tuple[ProgressDay, ...], Meta(max_length=DAYS)]
    hard: HardMet
    gold: GoldShown | None = None
    returned: Annotated[tuple[ReturnedRow, ...], Meta(max_length=RETURNED_ROWS)] = ()
