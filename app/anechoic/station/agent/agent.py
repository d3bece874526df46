"""Requests of the window to what they do; every refusal becomes an event with its sentence."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable
from concurrent.futures import Executor
from typing import Final

from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.station.agent.beginning import leave, open_shift, settle_in, typed_login
from anechoic.station.agent.board import Board
from anechoic.station.agent.dispatch import at_once, with_facility
from anechoic.station.agent.door import look_from_the_door
from anechoic.station.agent.keying import Keying
from anechoic.station.agent.posting import post_quietly
from anechoic.station.agent.pulse import keep_beating, tell_ended_snippets
from anechoic.station.agent.shift import Shift, ShiftOverError
from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.display.adapter import Display
from anechoic.station.display.choose import this_display
from anechoic.station.enrol.renewal import renewed
from anechoic.station.identity import Identity
from anechoic.station.port import (
    Activate,
    Appeal,
    DecideApproval,
    Failed,
    GiveKeyPin,
    GiveKeyUp,
    KeepSnippets,
    Request,
    SavePreferences,
    SignedIn,
    SignedOut,
    SignIn,
    SignInRefused,
    SignOut,
    SkipItem,
    SnippetsKept,
    Submit,
    SubmitRefused,
    TakeBack,
    TakeBackRefused,
)
from anechoic.station.posture.look import this_posture
from anechoic.station.posture.program import ProgramFiles, this_program
from anechoic.station.preferences import read_preferences
from anechoic.station.snippets import kept
from anechoic.station.system.adapter import System
from anechoic.station.work.open_clip import OpenClip
from anechoic.store.vault.machine import MachineDatabase

_LOG: Final = logging.getLogger(__name__)
_PATIENCE_SECONDS: Final = 3.0
_SESSION_OVER: Final = frozenset(("session_over", "not_enrolled", "suspended"))


class Agent:
    """Lives on the loop's thread; at most one shift at a time."""

    def __init__(
        self,
        identity: Identity,
        system: System,
        board: Board,
        workers: Executor,
        *,
        keys: SecurityKeys | None = None,
        display: Display | None = None,
    ) -> None:
        """Open the machine-wide database.

        Args:
            identity: this workstation.
            system: this operating system.
            board: hears what happens.
            workers: run calls to the facility, and wait for security keys.
            keys: security keys, instead of what key store, policy and system have.
            display: the screen, where this process cannot look at it itself.

        Raises:
            Untrusted: it does not open under this machine's share.
            Unavailable: the disk is full.
        """
        self._identity = identity
        self._system = system
        program = ProgramFiles(this_program())
        self._posture = this_posture(system, display or this_display(), identity.profile.folder, program)
        if not identity.trust.policy.training:
            program.begin()
        self._board = board
        self._workers = workers
        self._client = identity.client()
        self._machine = MachineDatabase(identity.profile.machine, identity.machine_key)
        self._shift: Shift | None = None
        self._entering = asyncio.Lock()
        self._keying = Keying(board, keys)
        self._changing: set[asyncio.Task[None]] = set()
        """What somebody asked the facility to change and has not heard of yet."""

    async def handle(self, request: Request) -> None:
        """Do what a window asks; never raises an expected error."""
        try:
            if isinstance(request, SignIn | Activate):
                await self._enter(request)
            elif isinstance(request, GiveKeyPin | GiveKeyUp):
                self._keying.hear(request)
            elif isinstance(request, SignOut):
                await self._leave("")
            else:
                await self._work(request)
        except ShiftOverError:
            # Asked just before the session ended: there is nobody left to answer.
            return
        except AnechoicError as error:
            await self._refuse(request, error)
        except Exception as error:  # noqa: BLE001 - the last line: the window must hear of it, the log has no words of it
            _LOG.critical("a request failed unexpectedly: %s", type(error).__name__)
            self._board.emit(
                Failed("fault", "Something went wrong here. Your words are kept; start the program again if it stays.")
            )

    async def look_from_the_door(self) -> None:
        """Say how this computer stands while nobody is signed in; never ends."""
        await look_from_the_door(
            self._posture,
            self._identity.trust.policy,
            self._workers,
            self._board,
            alone=lambda: self._shift is None,
        )

    async def close(self) -> None:
        """Sign out and close everything."""
        self._keying.end()
        await self._put_away()
        self._machine.close()
        self._client.close()

    @property
    def quarantine(self) -> str:
        """Give why nothing may be opened here, or an empty text."""
        return self._machine.quarantine()

    @property
    def open_clip(self) -> OpenClip | None:
        """Give the one open clip; on the loop's thread only."""
        return self._shift.open if self._shift is not None else None

    async def _enter(self, request: SignIn | Activate) -> None:
        async with self._entering:
            loop = asyncio.get_running_loop()
            login = typed_login(request.login)
            if isinstance(request, Activate):
                new = self._keying.ceremony(self._identity, self._client, registering=True)
                self._board.emit(await loop.run_in_executor(self._workers, new.activated, login, request))
                return
            if self._shift is not None:
                await self._leave("")
            await self._renew()
            asked = self._system.uptime_ms()
            ceremony = self._keying.ceremony(self._identity, self._client, registering=False)
            session = await loop.run_in_executor(self._workers, ceremony.signed_in, login, request)
            shift = open_shift(
                session,
                asked,
                identity=self._identity,
                client=self._client,
                machine=self._machine,
                system=self._system,
                board=self._board,
                workers=self._workers,
                posture=self._posture,
            )
            self._shift = shift
            await self._begin(shift)

    async def _renew(self) -> None:
        """Renew the certificate when it is time; sessions are bound to it, so only between them."""
        loop = asyncio.get_running_loop()
        try:
            identity = await loop.run_in_executor(self._workers, renewed, self._identity)
        except Unavailable:
            # Half of its life is left: next time, then.
            return
        if identity is not self._identity:
            self._client.close()
            self._identity, self._client = identity, identity.client()

    async def _begin(self, shift: Shift) -> None:
        # In quarantine then: the person may sign in and read why nothing opens.
        with contextlib.suppress(Untrusted):
            await settle_in(shift)
        resumed = any(item.state.value == "opened" for item in shift.vault.items.waiting("work"))
        preferences = read_preferences(shift.vault.preferences.kept())
        card, spoken = shift.session.card, shift.session.screen_reader
        self._board.emit(SignedIn(card.name, card.roles, resumed, preferences, screen_reader=spoken))
        snippets = kept(shift.vault, shift.now())
        if snippets:
            self._board.emit(SnippetsKept(snippets))
        shift.greeted = True
        tell_ended_snippets(shift)
        shift.show_link(self._board.link.link)
        shift.spawn(post_quietly(shift))
        shift.spawn(self._watched(shift, keep_beating(shift)))

    async def _watched(self, shift: Shift, work: Awaitable[None]) -> None:
        try:
            await work
        except ShiftOverError:
            return
        except AnechoicError as error:
            if isinstance(error, Refused) and error.code in _SESSION_OVER:
                await self._cut(shift, error.text())
            else:
                self._board.emit(Failed(_code(error), error.text()))

    async def _work(self, request: Request) -> None:
        shift = self._shift
        if shift is None and isinstance(request, SavePreferences | KeepSnippets):
            # Chosen while the session ended: they are nobody's any more.
            return
        if shift is None:
            raise Refused("Nobody is signed in here.", code="not_signed_in")
        if at_once(shift, request):
            return
        if not isinstance(request, TakeBack | DecideApproval):
            await with_facility(shift, request)
            return
        under_way = asyncio.ensure_future(with_facility(shift, request))
        self._changing.add(under_way)
        under_way.add_done_callback(self._changing.discard)
        await under_way

    async def _refuse(self, request: Request, error: AnechoicError) -> None:
        code, text = _code(error), error.text()
        if isinstance(request, SignIn | Activate):
            self._board.emit(SignInRefused(code, text))
        elif code in _SESSION_OVER and self._shift is not None:
            await self._cut(self._shift, text)
        elif isinstance(request, Submit | SkipItem | Appeal):
            self._board.emit(SubmitRefused(code, text))
        elif isinstance(request, TakeBack):
            self._board.emit(TakeBackRefused(text))
        else:
            self._board.emit(Failed(code, text))

    async def _leave(self, text: str) -> None:
        if await self._put_away():
            self._board.emit(SignedOut(text))

    async def _put_away(self) -> bool:
        """End the shift in good order, and say whether there was one."""
        shift, self._shift = self._shift, None
        if shift is None:
            return False
        # A word given or an answer taken back just before: the session must live until the facility has heard it.
        shift.close_clip()
        if self._changing:
            await asyncio.wait(self._changing, timeout=_PATIENCE_SECONDS)
        await leave(shift)
        return True

    async def _cut(self, shift: Shift, text: str) -> None:
        """End a shift that the facility has ended already."""
        if self._shift is shift:
            self._shift = None
            shift.close_clip(text)
            self._board.emit(SignedOut(text))
            shift.end()


def _code(error: AnechoicError) -> str:
    if isinstance(error, Refused | Unavailable):
        return error.code
    return "untrusted"
