"""What windows and the workstation say about a person's own day: part of the port."""

from dataclasses import dataclass

from anechoic.rules.ids import AnswerId
from anechoic.wire.day import ProgressReply


@dataclass(frozen=True)
class AskProgress:
    """Asks for one's own figures; answered by `ProgressKnown`."""


@dataclass(frozen=True)
class Volunteer:
    """Whether clips that are hard to hear may come to this person before others; answered by `ProgressKnown`."""

    on: bool


@dataclass(frozen=True)
class HaveRead:
    """Outcomes of appeals the person has read: they are told no more."""

    appeals: tuple[AnswerId, ...]


@dataclass(frozen=True)
class ProgressKnown:
    """The person's own figures."""

    progress: ProgressReply
