"""The heartbeat: time, leases, withdrawals, and the record's consistency, every half minute."""

import asyncio
import logging
import os
from typing import Final

from anechoic.errors import AnechoicError, Unavailable, Untrusted
from anechoic.faults import places
from anechoic.rules.ids import ClipId, LeaseId
from anechoic.seal.kinds import Kind
from anechoic.station.agent.opening import blank_when_over
from anechoic.station.agent.posting import post_quietly
from anechoic.station.agent.pulling import bring_back
from anechoic.station.agent.shift import Shift, ShiftOverError
from anechoic.station.agent.standing import close_if_changed, stand
from anechoic.station.port import Day, SnippetsEnded, TriedElsewhere
from anechoic.store.vault.files import blank
from anechoic.store.vault.items import ItemState
from anechoic.wire import routes
from anechoic.wire.codec import decode
from anechoic.wire.work import DayReply, DayRequest, HeartbeatReply, HeartbeatRequest

_LOG: Final = logging.getLogger(__name__)
_MOST_LEASES: Final = 64


async def beat(shift: Shift) -> None:
    """Send one sign of life and do what comes back.

    Raises:
        Refused: the session is over or the workstation revoked.
        Unavailable: the facility is away.
        Untrusted: the reply or the record's proof does not hold; this workstation is then in quarantine.
    """
    # Before the facility is asked: it may be away, and the screen another.
    await close_if_changed(shift)
    async with shift.witnessing:
        asked_at = shift.clock.uptime()
        leases = shift.vault.items.leases()[:_MOST_LEASES]
        request = HeartbeatRequest(
            nonce=os.urandom(32),
            checkpoint_size=shift.witness.kept().size,
            tombstones=shift.machine.tombstone_number(),
            event_counter=shift.machine.event_counter(),
            leases=tuple(leases),
        )
        data = await shift.ask_record(routes.HEARTBEAT, request)
        try:
            reply = decode(shift.session.trust.keys.signing.open_object(Kind.HEARTBEAT, data), HeartbeatReply)
            if reply.nonce != request.nonce:
                raise _stale()
            shift.witness.follow(reply.checkpoint, reply.consistency, asked=request.checkpoint_size)
        except Untrusted as error:
            shift.quarantine(error)
            raise
    shift.clock.heard(reply.server_time, asked_at)
    _renew(shift, leases, reply)
    if reply.tried_elsewhere > shift.told_elsewhere:
        shift.told_elsewhere = reply.tried_elsewhere
        shift.board.emit(TriedElsewhere(reply.tried_elsewhere))
    for tombstone in reply.tombstones:
        shift.machine.bury(tombstone.number, tombstone.clip)
        destroy_clip(shift, ClipId(tombstone.clip))


def _renew(shift: Shift, asked: list[LeaseId], reply: HeartbeatReply) -> None:
    held = {LeaseId(lease) for lease in reply.leases}
    for lease in asked:
        if lease in held:
            shift.clock.hold(lease, reply.lease_ends)
        else:
            shift.clock.drop(lease)
    # The open clip stays with its words: the facility may still want a late answer.
    kept = shift.open.item.lease if shift.open else None
    shift.vault.items.mark_lost([lease for lease in asked if lease not in held and lease != kept])


def destroy_clip(shift: Shift, clip: ClipId) -> None:
    """Destroy all this vault holds of a withdrawn clip, and close it if it is open.

    Snippets that were kept while it was open go too, unread: to ask which of them hold its words would show them again.
    """
    if shift.open is not None and shift.open.item.clip == clip:
        shift.close_clip("This recording was withdrawn, so it was closed. There is nothing you need to do.")
    for item in shift.vault.items.of_clip(clip):
        shift.drop_ready((item.package, item.clip))
        with shift.vault.together():
            shift.vault.drafts.forget(item.task)
            if item.state is not ItemState.DONE:
                shift.vault.items.mark(item, ItemState.GONE)
        try:
            package = shift.sealed(item)
            blank(package.path, *package.span(clip))
        except (Unavailable, Untrusted):
            # The file is gone or spoilt already; without a release it opened nothing anyway.
            continue
    end_snippets(shift, (clip,))


def destroy_buried(shift: Shift) -> None:
    """Destroy what this vault holds of clips withdrawn while it was closed."""
    for item in (*shift.vault.items.waiting("work"), *shift.vault.items.waiting("review")):
        if shift.machine.is_buried(item.clip):
            destroy_clip(shift, item.clip)
    end_snippets(shift, tuple(clip for clip in shift.vault.snippets.origins() if shift.machine.is_buried(ClipId(clip))))


def end_snippets(shift: Shift, clips: tuple[str, ...]) -> None:
    """Destroy the snippets that were kept while one of these clips was open, and tell the person who is there."""
    ended = shift.vault.snippets.end_of(clips)
    shift.snippets_ended += ended
    if ended and shift.greeted:
        tell_ended_snippets(shift)


def tell_ended_snippets(shift: Shift) -> None:
    """Tell the person how many of their snippets went with withdrawn clips, if any did since they were told."""
    if shift.snippets_ended:
        ended, shift.snippets_ended = shift.snippets_ended, 0
        shift.board.emit(SnippetsEnded(ended, shift.vault.snippets.kept()))


async def read_day(shift: Shift) -> None:
    """Ask for the person's figures of the day, and fetch work that came back at once.

    Raises:
        Refused, Unavailable, Untrusted: from the facility.
    """
    request = DayRequest(display=(await stand(shift)).display)
    reply = await shift.call(shift.client.post, routes.MY_DAY, request, DayReply, token=shift.session.token)
    shift.board.show_day(
        Day(
            answered_today=reply.answered_today,
            active_ms_today=reply.active_ms_today,
            returned_waiting=reply.returned_waiting,
            reviews_waiting=reply.reviews_waiting,
            approvals_waiting=reply.approvals_waiting,
            alarms=reply.alarms,
            ready_for_me=reply.ready_for_me,
            held_here=shift.held(),
            no_work=reply.reason,
            appeals=reply.appeals,
        )
    )
    if reply.returned_ready:
        shift.spawn(bring_back(shift))


async def keep_beating(shift: Shift) -> None:
    """Beat, post what waits and refresh the day, until the shift ends.

    Raises:
        Refused: the session is over or the workstation revoked.
        Untrusted: the record's proof does not hold.
    """
    while True:
        await asyncio.sleep(shift.session.trust.policy.heartbeat_seconds)
        try:
            await beat(shift)
            await post_quietly(shift)
            await read_day(shift)
        except Unavailable:
            # The link shows it; the lease clock says when the open clip must close.
            pass
        except (AnechoicError, ShiftOverError):
            raise
        except Exception as error:  # noqa: BLE001 - the next beat may carry a withdrawal: beating goes on
            _LOG.error("a heartbeat failed: %s", places(error))
        blank_when_over(shift)


def _stale() -> Untrusted:
    return Untrusted("The server answered with an old heartbeat. Nothing is opened here until facility IT has looked.")
