"""Sealed work from the facility: packages fetched and verified, one clip released ahead."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.rules.ids import PackageId
from anechoic.rules.task import Classification, EventKind, NoWork
from anechoic.seal.derive import hash_bytes
from anechoic.station.agent.posting import post_all
from anechoic.station.agent.shift import Shift
from anechoic.station.agent.standing import Standing, stand
from anechoic.station.download import download
from anechoic.station.work.open_clip import memory_ahead
from anechoic.station.work.package import SealedPackage, read_package
from anechoic.station.work.release import ReadyClip, release_request, verify_release
from anechoic.store.vault.files import destroy, put_in_place
from anechoic.store.vault.items import Item, ItemState
from anechoic.wire import routes
from anechoic.wire.limits import PACKAGE_BYTES
from anechoic.wire.work import GiveBackRequest, PullReply, PullRequest, ReleaseRequest

REFILL_AT: Final = 3
"""The next package is pulled when so many sealed clips are left."""

SHOWN_S: Final = 0.25
"""What nobody waits for begins so long after a clip was asked for: until then its sound and texts are being drawn."""

LOST: Final = frozenset(
    ("lease_over", "given_back", "already_answered", "withdrawn", "not_yours", "conversation_heard")
)
"""Refusals of a release that mean: this clip is not ours any more."""


async def pull(shift: Shift, *, returned_only: bool = False) -> NoWork | None:
    """Fetch one package into the vault, or give the reason why there is none.

    Args:
        shift: whose.
        returned_only: nothing but what came back to this person, however much is held here.

    Raises:
        Refused, Unavailable, Untrusted: from the facility, the disk or the package.
    """
    seen = shift.machine.sequence()
    async with shift.pulling:
        if shift.leaving:
            # What was just given back would come again, and wait for its lease to end.
            return NoWork.NOTHING_LEFT
        # While waiting, another may have brought one.
        return await _pull(shift, returned_only=returned_only) if shift.machine.sequence() == seen else None


async def _pull(shift: Shift, *, returned_only: bool) -> NoWork | None:
    held = shift.held()
    asked = shift.clock.uptime()
    standing = await stand(shift)
    request = PullRequest(
        held=min(held, 64),
        last_sequence=shift.machine.sequence(),
        display=standing.display,
        lacking=standing.lacking,
        returned_only=returned_only,
    )
    reply = await shift.call(shift.client.post, routes.PULL, request, PullReply, token=shift.session.token)
    if not reply.package:
        return reply.reason or NoWork.NOTHING_LEFT
    package = await take_in(shift, reply, "work", asked, standing)
    if package is None:
        return NoWork.DISPLAY_REFUSED
    shift.board.fetch(len(package.items()), shift.held())
    return None


async def take_in(
    shift: Shift, reply: PullReply, purpose: Literal["work", "review"], asked: int, standing: Standing
) -> SealedPackage | None:
    """Fetch, verify and enter one package.

    Args:
        shift: the shift it is for.
        reply: what the facility promised.
        purpose: what it must be for.
        asked: uptime when it was asked for.
        standing: how this computer stood then.

    Returns:
        None when it is confidential and this computer may not show that: it was destroyed and its work given back.

    Raises:
        Untrusted: not exactly what was promised, or not newer than everything seen; nothing stays.
        Unavailable: the facility is away, and what came of it stays for the next try; or the disk is full.
        Refused: from the facility, when the package is destroyed already.
    """
    if reply.size > PACKAGE_BYTES:
        raise Untrusted("The server offered more than a package may hold. Nothing was fetched. Tell facility IT.")
    path = shift.identity.profile.package(PackageId(reply.package))
    # Under another name until it is verified: what is held already must not be touched by what is not trusted.
    incoming = path.with_suffix(".incoming")

    package = replace(await _fetched(shift, incoming, reply, purpose), path=path)
    put_in_place(incoming, path)
    shift.clock.heard(package.context.issued, asked)
    for item in package.items():
        shift.clock.hold(item.lease, package.context.lease_ends)
    shift.packages[PackageId(reply.package)] = package
    shift.vault.items.add_package(
        PackageId(reply.package), purpose, package.context.sequence, reply.sha256, package.items()
    )
    if package.context.classification is Classification.CONFIDENTIAL and not standing.approved:
        await _refuse_display(shift, package)
        return None
    return package


async def _fetched(shift: Shift, incoming: Path, reply: PullReply, purpose: str) -> SealedPackage:
    where, token = routes.PACKAGE.format(package=reply.package), shift.session.token
    while True:
        resumed = await shift.call(download, shift.client, where, token=token, size=reply.size, to=incoming)
        try:
            return _verified(shift, incoming, reply, purpose)
        except Untrusted:
            destroy(incoming)
            if not resumed:
                raise
            # What lay here from before may be what is wrong: once more, from nothing.


def _verified(shift: Shift, path: Path, reply: PullReply, purpose: str) -> SealedPackage:
    if hash_bytes(path.read_bytes()) != reply.sha256:
        raise Untrusted("A work package is not the one the server promised and was thrown away. Tell facility IT.")
    package = read_package(
        path,
        shift.session.trust.keys.signing,
        station=shift.identity.station,
        person=shift.session.person,
    )
    context = package.context
    fits = (context.package, context.purpose, context.session) == (reply.package, purpose, shift.session.id)
    if not fits or context.expires <= shift.clock.now():
        raise Untrusted("A work package does not belong to this session and was thrown away. Tell facility IT.")
    if not shift.machine.raise_sequence(context.sequence):
        raise Untrusted("An old work package was sent again and was thrown away. Tell facility IT.")
    return package


async def _refuse_display(shift: Shift, package: SealedPackage) -> None:
    """Destroy a package this display may not show, give its work back, and have it recorded.

    Raises:
        Refused, Unavailable, Untrusted: from the facility, when the package is destroyed already.
    """
    for item in package.items():
        shift.report(EventKind.REFUSED_DISPLAY, item)
        shift.vault.items.mark(item, ItemState.GONE)
    leases = tuple(item.lease for item in package.items())
    destroy(package.path)
    request = GiveBackRequest(leases=leases)
    await shift.call(shift.client.tell, routes.GIVE_BACK, request, token=shift.session.token)


async def release(shift: Shift, item: Item) -> ReadyClip:
    """Give the clip ready to open, with its recorded release; one that is ready already is not asked for again.

    Raises:
        Refused: the lease is over, or another release must end first.
        Unavailable: the facility is away.
        Untrusted: the release or its proof does not hold.
    """
    place = (item.package, item.clip)
    if (known := _ready(shift, item)) is not None:
        return known
    async with shift.witnessing:
        # While waiting, another may have asked for the same.
        if (known := _ready(shift, item)) is not None:
            return known
        package = shift.sealed(item)
        request = release_request(item, shift.witness)
        data = await _ask_release(shift, request)
        try:
            ready = verify_release(
                data,
                request,
                item,
                package=package,
                session=shift.session,
                station=shift.identity.station,
                witness=shift.witness,
                now=shift.clock.now(),
            )
        except Untrusted as error:
            shift.report(EventKind.RELEASE_UNPROVED, item)
            shift.quarantine(error)
            raise
    shift.drop_ready(place)
    shift.ready[place] = ready
    return ready


async def _ask_release(shift: Shift, request: ReleaseRequest) -> bytes:
    try:
        return await shift.ask_record(routes.RELEASE, request)
    except Refused as error:
        if error.code != "release_ahead":
            raise
    # The facility counts clips as open until it hears that they are answered or closed: tell it, then ask again.
    await post_all(shift)
    return await shift.ask_record(routes.RELEASE, request)


def _ready(shift: Shift, item: Item) -> ReadyClip | None:
    ready = shift.ready.get((item.package, item.clip))
    return ready if ready is not None and ready.item.lease == item.lease else None


def openable(shift: Shift) -> Iterator[Item]:
    """Give items of work that may be opened now: their lease holds, or they are released and in grace.

    Those begun come first, then what came back to its person, then the rest in the order it came.
    """
    waiting = shift.vault.items.waiting("work")
    for item in sorted(waiting, key=lambda item: item.state is ItemState.HELD and not _came_back(shift, item)):
        if shift.machine.is_buried(item.clip):
            continue
        released = (item.package, item.clip) in shift.ready
        if shift.clock.holds(item.lease) or (released and shift.clock.in_grace()):
            yield item


def _came_back(shift: Shift, item: Item) -> bool:
    try:
        return shift.sealed(item).clip(item.clip)[1].returned
    except (Untrusted, Unavailable):
        # Whoever opens it hears that its package is spoilt.
        return False


async def bring_back(shift: Shift) -> None:
    """Fetch what came back to this person, now; failures wait for next time."""
    try:
        if not shift.machine.quarantine():
            await pull(shift, returned_only=True)
    except AnechoicError:
        # Nobody asked for it here: the next figures of the day say again that it waits.
        return


async def prepare_next(shift: Shift) -> None:
    """Have one clip released ahead of the open one, and pull before the clips run out; failures wait for next time."""
    try:
        open_place = (shift.open.item.package, shift.open.item.clip) if shift.open else None
        left = [item for item in openable(shift) if (item.package, item.clip) != open_place]
        # One is enough: what came back since stands before it, and is released when it is opened.
        ahead = any((item.package, item.clip) in shift.ready for item in left)
        if left and not ahead and not shift.machine.quarantine():
            ready = await release_or_drop(shift, left[0])
            if ready is not None:
                await _take_memory(shift, ready)
        if len(left) <= REFILL_AT:
            await pull(shift)
    except AnechoicError:
        # Nobody asked for it: whoever opens the next clip hears what is wrong.
        return


async def prepare_when_shown(shift: Shift) -> None:
    """Prepare the next one, once the clip that was just opened is on the screen."""
    await asyncio.sleep(SHOWN_S)
    await prepare_next(shift)


async def _take_memory(shift: Shift, ready: ReadyClip) -> None:
    """Have the memory for a clip's sound before it is opened, one at a time."""
    loop = asyncio.get_running_loop()
    place = (ready.item.package, ready.item.clip)
    memory = await loop.run_in_executor(shift.workers, memory_ahead, ready.package, ready.item.clip, shift.system)
    for other, kept in tuple(shift.ready.items()):
        if other != place and kept.memory is not None:
            kept.memory.zero()
            shift.ready[other] = replace(kept, memory=None)
    if memory is None:
        return
    if shift.ready.get(place) is ready:
        shift.ready[place] = replace(ready, memory=memory)
    else:
        # It was opened, withdrawn or given up meanwhile, or the session ended.
        memory.zero()


async def release_or_drop(shift: Shift, item: Item) -> ReadyClip | None:
    """Give the ready clip, or nothing when it turned out not to be ours any more.

    Raises:
        Refused, Unavailable, Untrusted: as `release`, for anything else. A package spoilt on disk is given up.
    """
    try:
        shift.sealed(item)
    except (Untrusted, Unavailable):
        shift.vault.items.mark(item, ItemState.GONE)
        raise
    try:
        return await release(shift, item)
    except Refused as error:
        if error.code not in LOST:
            raise
        shift.vault.items.mark(item, ItemState.GONE)
        shift.clock.drop(item.lease)
        return None
