"""Done with a clip: answered, skipped, decided, or taken back."""

import asyncio
from dataclasses import replace

from anechoic.errors import Refused
from anechoic.rules.exposure import STOPPED
from anechoic.rules.ids import AnswerId, LeaseId
from anechoic.station.agent.opening import bring_in, show
from anechoic.station.agent.posting import post_all, post_quietly
from anechoic.station.agent.pulling import SHOWN_S, prepare_next, release
from anechoic.station.agent.shift import Shift
from anechoic.station.agent.standing import check_shown
from anechoic.station.drafts import write_draft
from anechoic.station.outbox import SETTLED_WELL, read_receipt
from anechoic.station.port import Appeal, Decide, Decided, SkipItem, Submit, Submitted, TakeBackRefused
from anechoic.station.work.open_clip import OpenClip
from anechoic.store.vault.items import Item, ItemState
from anechoic.store.vault.outbox import Letter
from anechoic.wire import routes
from anechoic.wire.answers import Receipt, Skip, TakeBackRequest
from anechoic.wire.codec import encode

_NO_DIGEST = bytes(32)


def submit(shift: Shift, request: Submit) -> None:
    """Seal the answer into the outbox and close the clip; never waits for the network.

    Raises:
        Refused: it is no answer yet; the clip stays open with its words.
        Unavailable: the disk is full; the clip stays open with its words.
    """
    clip = shift.current()
    letter = shift.writer().answer(clip, request.draft, request.played, request.active_ms)
    _finish(shift, clip, letter, write_draft(replace(request.draft, played=request.played)))
    shift.board.emit(Submitted(clip.item.task, may_take_back=True))
    # One that came back was counted when it was answered first.
    counts = clip.text.returned is None
    _count(shift, letter, counts=counts, active_ms=request.active_ms)
    shift.spawn(_after(shift))


def appeal(shift: Shift, request: Appeal) -> None:
    """Seal the returned answer as it was, with the reason why it stands, and close the clip.

    Raises:
        Refused: nothing came back, it was appealed against before, or the reason is missing.
        Unavailable: the disk is full.
    """
    clip = shift.current()
    letter = shift.writer().appeal(clip, request.reason, request.played, request.active_ms)
    _finish(shift, clip, letter, shift.vault.drafts.open_draft(clip.item.task))
    shift.board.emit(Submitted(clip.item.task, may_take_back=True))
    _count(shift, letter, counts=False, active_ms=request.active_ms)
    shift.spawn(_after(shift))


def skip(shift: Shift, request: SkipItem) -> None:
    """Seal the skip into the outbox and close the clip.

    Raises:
        Refused: the reason needs a note.
        Unavailable: the disk is full.
    """
    clip = shift.current()
    letter = shift.writer().skip(
        clip, Skip(reason=request.reason, note=request.note), request.played, request.active_ms
    )
    # What was stopped can be undone, with the words that were there.
    stopped = request.reason in STOPPED
    _finish(shift, clip, letter, shift.vault.drafts.open_draft(clip.item.task) if stopped else None)
    shift.board.emit(Submitted(clip.item.task, may_take_back=stopped))
    _count(shift, letter, counts=False, active_ms=request.active_ms)
    shift.spawn(_after(shift))


def decide(shift: Shift, request: Decide) -> None:
    """Seal the verdict into the outbox and close the review.

    Raises:
        Refused: no review is open.
        Unavailable: the disk is full.
    """
    clip = shift.current()
    if clip.item.purpose != "review":
        raise Refused("No review is open.", code="not_open")
    _finish(shift, clip, shift.writer().verdict(clip, request), None)
    shift.board.emit(Decided(clip.item.task, request.verdict))
    shift.count(0, request.active_ms)
    shift.spawn(_after(shift))


def _count(shift: Shift, letter: Letter, *, counts: bool, active_ms: int) -> None:
    """Count at once what the facility will count when it has it; time is counted always."""
    if not counts:
        shift.uncounted.add(AnswerId(letter.subject))
    shift.count(int(counts), active_ms)


def _finish(shift: Shift, clip: OpenClip, letter: Letter, words: bytes | None) -> None:
    with shift.vault.together():
        shift.vault.outbox.add(letter)
        shift.vault.items.mark(clip.item, ItemState.DONE)
        if words is None:
            shift.vault.drafts.forget(clip.item.task)
        else:
            shift.vault.drafts.submit(clip.item.task, words, shift.now())
    shift.drop_ready((clip.item.package, clip.item.clip))
    shift.close_clip()


async def _after(shift: Shift) -> None:
    if shift.ready:
        # The next clip is at hand and asked for by now: what goes to the facility waits until it is on the screen.
        await asyncio.sleep(SHOWN_S)
    # The answer first: the facility releases one clip ahead of answered ones only.
    await post_quietly(shift)
    await prepare_next(shift)


async def take_back(shift: Shift) -> None:
    """Open the answer submitted last again, with its words, when the facility allows it.

    Raises:
        Refused, Unavailable, Untrusted: it stays submitted.
    """
    async with shift.opening:
        shift.check_open_allowed()
        letter = shift.vault.outbox.newest_answer(shift.session.id)
        item = shift.vault.items.of_task(letter.task) if letter else None
        if letter is None or item is None or item.state is not ItemState.DONE:
            shift.board.emit(TakeBackRefused("There is no answer of this session to take back."))
            return
        # Once taken back it could not be shown here, nor stay submitted.
        await check_shown(shift, item)
        await post_all(shift)
        # A pull that does not know of the fresh lease yet would give it back.
        async with shift.pulling:
            receipt = await _ask(shift, letter)
            if receipt.state not in SETTLED_WELL or not receipt.lease:
                text = receipt.text or "This answer cannot be taken back any more."
                shift.board.emit(TakeBackRefused(text))
                return
            _hold_again(shift, item, letter, receipt)
        await _open_again(shift, item)


async def _ask(shift: Shift, letter: Letter) -> Receipt:
    request = TakeBackRequest(answer=letter.subject, task=letter.task)
    data = await shift.call(
        shift.client.post_bytes, routes.TAKE_BACK, encode(request), form=routes.JSON, token=shift.session.token
    )
    return read_receipt(data, shift.session.trust.keys.signing, subject=letter.subject, digest=_NO_DIGEST)


def _hold_again(shift: Shift, item: Item, letter: Letter, receipt: Receipt) -> None:
    lease = LeaseId(receipt.lease)
    with shift.vault.together():
        shift.vault.items.take_back(item, lease, receipt.fencing, AnswerId(letter.subject), shift.now())
        shift.vault.drafts.take_back(item.task)
    shift.clock.hold(lease, receipt.lease_ends)
    shift.count(0 if letter.subject in shift.uncounted else -1, 0)


async def _open_again(shift: Shift, item: Item) -> None:
    shift.close_clip()
    again = shift.vault.items.of_task(item.task)
    if again is not None:
        ready = await release(shift, again)
        show(shift, await bring_in(shift, ready, again))
