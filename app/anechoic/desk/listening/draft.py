"""What a person's acts do to a draft: pure changes of one frozen value."""

from dataclasses import replace

from anechoic.rules.origin import measure_origin
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


def take(draft: Draft, item: OpenItem, number: int) -> Draft:
    """Take candidate `number` (from 1) as the answer; a number without a candidate changes nothing."""
    if not 1 <= number <= len(item.candidates):
        return draft
    chosen = item.candidates[number - 1]
    return replace(
        draft, text=chosen.text, cursor=len(chosen.text), origin=Origin.TAKEN, candidate=chosen.key, started=True
    )


def write_own(draft: Draft) -> Draft:
    """Begin an answer of one's own, empty."""
    return replace(draft, text="", cursor=0, origin=Origin.OWN, candidate="", started=True)


def edit(draft: Draft, item: OpenItem, text: str, cursor: int) -> Draft:
    """Take the text as it stands; where it came from is measured anew."""
    return replace(draft, text=text, cursor=cursor, origin=_origin(draft, item, text), started=True)


def toggle_flag(draft: Draft, flag: Flag) -> Draft:
    """Put a flag on or take it off; flags keep the order of the table."""
    flags = set(draft.flags) ^ {flag}
    return replace(draft, flags=tuple(known for known in Flag if known in flags), started=True)


def is_empty(draft: Draft, item: OpenItem) -> bool:
    """Say whether there is nothing yet that could be submitted."""
    if item.kind is TaskKind.COMMAND:
        return draft.command is None or draft.command.meant is None or draft.command.fit is None
    return not draft.text.strip()


def source_of(draft: Draft, item: OpenItem) -> str | None:
    """Give the text the answer began as: the candidate, the transcript, or None for an own answer."""
    for candidate in item.candidates:
        if candidate.key == draft.candidate:
            return candidate.text
    return item.transcript if item.kind is TaskKind.TRANSCRIPTION and item.transcript else None


def _origin(draft: Draft, item: OpenItem, text: str) -> Origin:
    return measure_origin(text, source_of(draft, item))
