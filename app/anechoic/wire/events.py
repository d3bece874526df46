"""What a workstation reports of open clips, for the record."""

from typing import Annotated

from msgspec import Meta

from anechoic.rules.task import EventKind
from anechoic.wire import limits
from anechoic.wire.codec import Message
from anechoic.wire.fields import Boost, Count, FrameCount, Id, Millis, Speed


class StationEvent(Message, frozen=True, kw_only=True):
    """What the workstation did with an open clip; `counter` rises by one without a gap on each workstation.

    `first` to `boost` and `band` (only the band of speech) tell how a stretch was heard.
    """

    counter: Count
    kind: EventKind
    at: Millis
    clip: Id
    task: Id
    lease: Id
    first: FrameCount = 0
    last: FrameCount = 0
    speed: Speed = 1_000
    boost: Boost = 0
    band: bool = False


class EventsRequest(Message, frozen=True, kw_only=True):
    """Events in order; sent again until acknowledged."""

    events: Annotated[tuple[StationEvent, ...], Meta(max_length=limits.EVENTS_A_POST)]


class EventsReply(Message, frozen=True, kw_only=True):
    """The highest counter the server has recorded."""

    counter: Count
