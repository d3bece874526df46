"""What is heard of the open clip: marked at every speed, and told to the record."""

from anechoic.rules.task import EventKind
from anechoic.station.agent.shift import Shift
from anechoic.station.port import MarkAt, MarkFailed, MarkKnown, Played


def do(shift: Shift, request: Played | MarkAt | MarkFailed) -> None:
    """Do what a window asks about what it plays; of a clip that closed meanwhile nothing is said.

    Raises:
        Refused: code `no_such_speed`.
        Unavailable: the disk is full.
    """
    match request:
        case Played():
            _played(shift, request)
        case MarkAt():
            _mark_at(shift, request)
        case MarkFailed():
            _mark_failed(shift, request)


def _played(shift: Shift, request: Played) -> None:
    # A span outside the clip, or of none, is not one.
    span = request.span
    if shift.open is not None and span.first < span.last <= shift.open.text.frames:
        shift.report(
            EventKind.PLAYED,
            shift.open.item,
            first=span.first,
            last=span.last,
            speed=span.speed,
            boost=request.boost,
            band=request.band,
        )


def _mark_at(shift: Shift, request: MarkAt) -> None:
    clip = shift.open
    if clip is not None and clip.item.task == request.task:
        shift.board.emit(MarkKnown(request.task, request.speed, clip.streams(request.speed)))


def _mark_failed(shift: Shift, request: MarkFailed) -> None:
    # The window plays nothing then; the clip stays open, for it can still be read, given back or asked help for.
    if shift.open is not None and shift.open.item.task == request.task:
        shift.report(EventKind.UNMARKED, shift.open.item)
