"""What a person's acts do to a draft: pure changes of one frozen value."""

from dataclasses import replace

from anechoic.audio.frames import Span
from anechoic.rules.masking import MOST_MASKS
from anechoic.rules.task import Flag, Origin, TaskKind
from anechoic.station.port import Draft, OpenItem
from anechoic.wire.work import CommandAnswer
from anechoic.wire.work import Span as WireSpan


def first_draft(item: OpenItem) -> Draft:
    """Give the draft an item opens with: what was kept, what came back, or what the kind begins with."""
    if item.draft.started:
        return item.draft
    if item.returned is not None:
        back = item.returned
        return Draft(
            text=back.text, cursor=len(back.text), origin=back.origin, candidate=back.candidate, command=back.command
        )
    if item.kind is TaskKind.TRANSCRIPTION:
        return Draft(text=item.transcript, cursor=len(item.transcript), origin=Origin.TAKEN)
    if item.kind is TaskKind.COMMAND:
        return Draft(command=CommandAnswer(heard=item.transcript))
    return item.draft


def toggle_flag(draft: Draft, flag: Flag, selected: Span | None = None) -> Draft:
    """Put a flag on or take it off; flags keep the order of the table.

    A personal detail takes the stretch selected with it, and another one each time another is selected; only then it
    is taken off, with all of them.
    """
    masks = draft.masks
    if flag is Flag.PERSONAL_DETAIL:
        one = WireSpan(first=selected.first, last=selected.last_exclusive) if selected else None
        if one is not None and one not in masks and len(masks) < MOST_MASKS:
            return _flagged(replace(draft, masks=(*masks, one)), {*draft.flags, flag})
        masks = ()
    return _flagged(replace(draft, masks=masks), set(draft.flags) ^ {flag})


def _flagged(draft: Draft, flags: set[Flag]) -> Draft:
    return replace(draft, flags=tuple(known for known in Flag if known in flags), started=True)


def is_empty(draft: Draft, item: OpenItem) -> bool:
    """Say whether there is nothing yet that could be submitted."""
    if item.kind is TaskKind.COMMAND:
        return draft.command is None or draft.command.meant is None or draft.command.fit is None
    return not draft.text.strip()
