"""A shift from sign-in to sign-out."""

import asyncio
import re
from concurrent.futures import Executor
from contextlib import suppress
from typing import Final

from anechoic.errors import AnechoicError, Refused, Unavailable
from anechoic.rules.task import EventKind
from anechoic.station.agent.board import Board
from anechoic.station.agent.posting import post_all
from anechoic.station.agent.pulse import beat, destroy_buried
from anechoic.station.agent.shift import Shift
from anechoic.station.client import Client
from anechoic.station.identity import Identity
from anechoic.station.lease import LeaseClock
from anechoic.station.posture.look import Posture
from anechoic.station.session import Session
from anechoic.station.system.adapter import System
from anechoic.station.witness import Witness
from anechoic.store.vault.files import destroy
from anechoic.store.vault.items import Item, ItemState
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.person import PersonVault
from anechoic.wire import routes
from anechoic.wire.refusal import Empty
from anechoic.wire.work import GiveBackRequest

_MOST_LEASES: Final = 64
_PATIENCE_SECONDS: Final = 5.0
_LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")


def typed_login(typed: str) -> str:
    """Give a login as accounts are written.

    Raises:
        Refused: no account is written so.
    """
    login = typed.strip().casefold()
    if not _LOGIN.fullmatch(login):
        raise _wrong()
    return login


def open_shift(
    session: Session,
    asked: int,
    *,
    identity: Identity,
    client: Client,
    machine: MachineDatabase,
    system: System,
    board: Board,
    workers: Executor,
    posture: Posture,
) -> Shift:
    """Open the vault of the person who signed in, with both shares.

    Args:
        session: the live session.
        asked: uptime when the sign-in was sent.
        identity: this workstation.
        client: shows its certificate.
        machine: its machine-wide database.
        system: gives clock and memory.
        board: hears about the connection.
        workers: run calls to the facility.
        posture: how this computer is looked at.

    Raises:
        Untrusted: the vault does not open under these shares.
        Unavailable: the disk is full.
    """
    vault = PersonVault(identity.profile.vault(session.person), session.vault_key)
    machine.raise_keys_issued(session.trust.keys.issued)
    shift = Shift(
        identity=identity,
        session=session,
        client=client,
        machine=machine,
        vault=vault,
        witness=Witness(machine, session.trust.keys),
        clock=LeaseClock(
            system,
            server_time=session.server_time,
            asked=asked,
            grace_minutes=session.trust.policy.grace_minutes,
        ),
        system=system,
        board=board,
        workers=workers,
        posture=posture,
    )
    vault.drafts.forget_submitted()
    destroy_buried(shift)
    tidy(shift)
    return shift


async def settle_in(shift: Shift) -> None:
    """Learn which leases of an earlier session still hold; without the facility that waits for the next heartbeat.

    Raises:
        Refused, Untrusted: from the facility.
    """
    try:
        await beat(shift)
    except Unavailable:
        # Sign-in worked a moment ago; the link says the rest.
        return


def tidy(shift: Shift) -> None:
    """Take away packages of which nothing can be opened any more, those that never came whole, and receipts."""
    shift.vault.outbox.forget_settled()
    # A package belongs to one session: what an earlier one began is never finished.
    for begun in shift.identity.profile.packages.glob("*.incoming"):
        destroy(begun)
    for package in shift.vault.items.spent_packages():
        destroy(shift.identity.profile.package(package))
        shift.vault.items.forget_package(package)
        shift.packages.pop(package, None)


async def leave(shift: Shift) -> None:
    """Send what waits, give unopened work back and end the session; without the facility it ends here alone."""
    shift.close_clip()
    shift.leaving = True
    with suppress(TimeoutError):
        # What a pull under way brings is given back with the rest; one that takes long ends with the session.
        async with asyncio.timeout(_PATIENCE_SECONDS), shift.pulling:
            pass
    unopened = _unopened(shift)
    try:
        # Of each: one may have been released ahead, by this session or by one that was killed.
        for item in unopened:
            shift.report(EventKind.RETURNED_UNOPENED, item)
        await post_all(shift)
        await _give_back(shift, unopened)
        await shift.call(shift.client.tell, routes.SIGN_OUT, Empty(), token=shift.session.token)
    except AnechoicError:
        # Leases end by themselves, letters go out at the next sign-in, the facility ends the session in time.
        pass
    shift.vault.drafts.forget_submitted()
    tidy(shift)
    shift.end()


def _unopened(shift: Shift) -> list[Item]:
    items = (*shift.vault.items.waiting("work"), *shift.vault.items.waiting("review"))
    return [item for item in items if item.state is ItemState.HELD][:_MOST_LEASES]


async def _give_back(shift: Shift, unopened: list[Item]) -> None:
    if not unopened:
        return
    request = GiveBackRequest(leases=tuple(item.lease for item in unopened))
    await shift.call(shift.client.tell, routes.GIVE_BACK, request, token=shift.session.token)
    shift.vault.items.mark_lost([item.lease for item in unopened])


def _wrong() -> Refused:
    return Refused("Login, password or code is not right. Please try again.", code="wrong_credentials")
