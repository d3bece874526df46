"""Opening, playing, drafting and leaving the one open clip."""

from dataclasses import replace
from typing import Final

from anechoic.errors import Refused
from anechoic.rules.ids import ClipId, TaskId
from anechoic.rules.task import EventKind, NoWork, ReviewReason
from anechoic.station.agent.pulling import openable, prepare_when_shown, pull, release_or_drop
from anechoic.station.agent.shift import Shift
from anechoic.station.agent.standing import check_shown
from anechoic.station.drafts import read_draft, write_draft
from anechoic.station.port import (
    Draft,
    DraftSaved,
    NothingToOpen,
    Opened,
    OpenItem,
)
from anechoic.station.sentences import NO_WORK
from anechoic.station.work.open_clip import OpenClip, open_clip
from anechoic.station.work.release import ReadyClip
from anechoic.store.vault.items import Item

_TRIES: Final = 32


async def open_next(shift: Shift) -> None:
    """Open the next item of work; the one that is open is shown again.

    Raises:
        Refused, Unavailable, Untrusted: nothing was opened.
    """
    async with shift.opening:
        if shift.open is not None:
            show(shift, shift.open)
            return
        shift.check_open_allowed()
        reason: NoWork | None = None
        for _ in range(_TRIES):
            item = next(openable(shift), None)
            if item is None:
                reason = await pull(shift)
                if reason is not None:
                    break
                continue
            ready = await release_or_drop(shift, item)
            if ready is not None:
                show(shift, await bring_in(shift, ready, item))
                shift.spawn(prepare_when_shown(shift))
                return
        shift.board.emit(_nothing(reason or NoWork.NOTHING_LEFT))


async def bring_in(shift: Shift, ready: ReadyClip, item: Item) -> OpenClip:
    """Open a released clip, after this computer was looked at and its opening was queued for the record.

    Raises:
        Refused: withdrawn, too long, or confidential where this computer may not show it.
        Unavailable: the disk is full, so it cannot be recorded and stays closed.
        Untrusted: it does not open.
    """
    await check_shown(shift, item)
    shift.check_open_allowed()
    if shift.machine.is_buried(item.clip):
        raise Refused("This recording was withdrawn. Nothing of it may be opened any more.", code="withdrawn")
    place = (item.package, item.clip)
    kept = shift.ready.get(place)
    memory = kept.memory if kept is not None else None
    ready = replace(ready, item=item, memory=None)
    if kept is not None:
        # The memory is the open clip's from now on.
        shift.ready[place] = ready
    try:
        clip = open_clip(ready, shift.identity.hybrid, shift.system, memory=memory)
    except BaseException:
        if memory is not None:
            memory.zero()
        raise
    try:
        shift.report(EventKind.OPENED, item)
        shift.vault.items.mark_opened(item, shift.now())
    except BaseException:
        clip.close()
        raise
    shift.open = clip
    return clip


def show(shift: Shift, clip: OpenClip) -> None:
    """Hand the open clip to the window, with its draft."""
    item, text = clip.item, clip.text
    kept = shift.vault.drafts.open_draft(item.task)
    review = item.purpose == "review"
    shift.board.emit(
        Opened(
            OpenItem(
                task=TaskId(item.task),
                clip=ClipId(item.clip),
                kind=text.kind,
                source=text.source,
                target=text.target,
                classification=shift.sealed(item).context.classification,
                rate=clip.bound.rate,
                frames=text.frames,
                pcm=clip.pcm,
                place=(item.place + 1, shift.vault.items.count(item.package)),
                transcript=text.transcript,
                candidates=text.candidates,
                context=text.context,
                attribution=text.attribution,
                response=text.response,
                wake_word=text.wake_word,
                speech=text.speech,
                words=text.words,
                masked=text.masked,
                made_for_training=text.made_for_training,
                piece=text.piece,
                returned=text.returned,
                draft=read_draft(kept) if kept is not None else Draft(),
                marks=clip.mark.marks(rate=clip.bound.rate, frames=text.frames),
                answers=text.answers,
                glossary=text.glossary,
                reason=ReviewReason(text.reason) if review and text.reason else None,
            ),
            review=review,
            sealed_to_pcm_ms=clip.opened_in_ms,
        )
    )


def save_draft(shift: Shift, draft: Draft) -> None:
    """Keep the draft of the open clip; never waits for the network.

    Raises:
        Refused: no clip is open.
        Unavailable: the disk is full; the earlier draft is still there.
    """
    clip, at = shift.current(), shift.now()
    shift.vault.drafts.save(clip.item.task, write_draft(draft), at)
    shift.board.emit(DraftSaved(clip.item.task, at))


def close_item(shift: Shift) -> None:
    """Leave the open clip; its draft is kept."""
    shift.close_clip()


def blank_when_over(shift: Shift) -> None:
    """Close the open clip when its lease and the grace without the server are over."""
    clip = shift.open
    if clip is None or shift.clock.holds(clip.item.lease) or shift.clock.in_grace():
        return
    shift.close_clip("The facility server has been away too long, so the clip was closed. Your words are kept here.")


def _nothing(reason: NoWork) -> NothingToOpen:
    return NothingToOpen(reason, NO_WORK[reason])
