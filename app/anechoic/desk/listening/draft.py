"""What a person's acts do to a draft: pure changes of one frozen value."""

from dataclasses import replace

from anechoic.rules.task import Flag, Origin, TaskKind
from anechoic.station.port import Draft, OpenItem
from anechoic.wire.work import CommandAnswer


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


def toggle_flag(draft: Draft, flag: Flag) -> Draft:
    """Put a flag on or take it off; flags keep the order of the table."""
    flags = set(draft.flags) ^ {flag}
    return replace(draft, flags=tuple(known for known in Flag if known in flags), started=True)


def is_empty(draft: Draft, item: OpenItem) -> bool:
    """Say whether there is nothing yet that could be submitted."""
    if item.kind is TaskKind.COMMAND:
        return draft.command is None or draft.command.meant is None or draft.command.fit is None
    return not draft.text.strip()
