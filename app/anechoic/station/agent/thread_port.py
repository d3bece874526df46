"""The port over a thread: windows send from theirs, everything happens and is told on this one."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from anechoic.errors import AnechoicError
from anechoic.station.agent.board import Board
from anechoic.station.authenticator.adapter import SecurityKeys
from anechoic.station.display.adapter import Display
from anechoic.station.finding import Finding
from anechoic.station.port import Event, Failed, Request, StationReady, StationStands, StillHere
from anechoic.station.profile import Profile
from anechoic.station.system.adapter import System

if TYPE_CHECKING:
    from anechoic.station.agent.agent import Agent
    from anechoic.station.work.open_clip import OpenClip

_WORKERS: Final = 3
_PATIENCE_SECONDS: Final = 5.0


class ThreadPort:
    """One workstation behind a thread of its own."""

    def __init__(
        self,
        profile: Profile,
        system: System,
        findings: tuple[Finding, ...] = (),
        *,
        begun: bool = True,
        keys: SecurityKeys | None = None,
        display: Display | None = None,
    ) -> None:
        """Start the thread, or leave that to `begin`.

        Args:
            profile: the workstation's folder.
            system: this operating system.
            findings: what hardening achieved at the program's start.
            begun: begin at once. Until then requests and listeners wait.
            keys: security keys, instead of what key store, policy and system have.
            display: the screen, where this process cannot look at it itself.
        """
        self._display = display
        self._profile = profile
        self._system = system
        self._keys = keys
        self._findings = findings
        self._listeners: list[Callable[[Event], None]] = []
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="facility")
        self._loop = asyncio.new_event_loop()
        self._agent: Agent | None = None
        self._ready = StationReady("", "", training=False, checks=())
        self._stands: StationStands | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False
        # The first thing it does, before whatever is asked meanwhile.
        self._loop.call_soon(self._open)
        self._thread = threading.Thread(target=self._run, name="workstation", daemon=True)
        if begun:
            self.begin()

    def begin(self) -> None:
        """Start the thread, once: after the window was painted, so that nothing delays that."""
        if self._thread.ident is None and not self._closed:
            self._thread.start()

    def send(self, request: Request) -> None:
        """Hand a request over; returns at once, from any thread."""
        # Whoever watches the window is another process, before this port; where none is, nobody has to know.
        if not self._closed and not isinstance(request, StillHere):
            self._loop.call_soon_threadsafe(self._begin, request)

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hear every event from now on, `StationReady` first, on the port's own thread."""
        if not self._closed:
            self._loop.call_soon_threadsafe(self._welcome, listener)

    def open_clip(self) -> "OpenClip | None":
        """Give the one open clip to whoever carries it to another process; only for a listener, while it is told."""
        return self._agent.open_clip if self._agent is not None else None

    def close(self) -> None:
        """Sign out if needed, zero what is open and end the thread; waits at most five seconds."""
        if self._closed:
            return
        self._closed = True
        if not self._thread.is_alive():
            self._loop.close()
            return
        done: Future[None] = asyncio.run_coroutine_threadsafe(self._end(), self._loop)
        try:
            done.result(_PATIENCE_SECONDS)
        except TimeoutError:
            # The facility does not answer: what is open was zeroed first, the rest ends with the program.
            done.cancel()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE_SECONDS)
        self._workers.shutdown(wait=False, cancel_futures=True)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    def _open(self) -> None:
        # Keys, vault and network are half of all that is imported: here it keeps nobody waiting for the window.
        from anechoic.station.agent.agent import Agent
        from anechoic.station.authenticator.choose import training_finding
        from anechoic.station.headphones import headphones_dba
        from anechoic.station.identity import open_identity

        problem, name, station, training, dba = "", "", "", False, None
        stood_in: tuple[Finding, ...] = ()
        try:
            identity = open_identity(self._profile)
            name, station = identity.provision.facility_name, identity.provision.station_name
            training = identity.trust.policy.training
            dba = headphones_dba(self._profile)
            self._agent = Agent(
                identity, self._system, Board(self._emit), self._workers, keys=self._keys, display=self._display
            )
            problem = self._agent.quarantine
            stood_in = training_finding(identity)
            if not training:
                self._do(self._agent.look_from_the_door())
        except AnechoicError as error:
            problem = error.text()
        findings = (*self._findings, *self._system.findings(), *stood_in)
        checks = tuple((finding.text, finding.holds) for finding in findings)
        self._ready = StationReady(name, station, training=training, checks=checks, problem=problem, headphones_dba=dba)

    def _welcome(self, listener: Callable[[Event], None]) -> None:
        self._listeners.append(listener)
        listener(self._ready)
        if self._stands is not None:
            listener(self._stands)

    def _begin(self, request: Request) -> None:
        self._do(self._handle(request))

    def _do(self, work: Coroutine[None, None, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _handle(self, request: Request) -> None:
        if self._agent is None:
            self._emit(Failed("not_ready", self._ready.problem))
            return
        await self._agent.handle(request)

    async def _end(self) -> None:
        if self._agent is not None:
            await self._agent.close()
        for task in tuple(self._tasks):
            task.cancel()

    def _emit(self, event: Event) -> None:
        if isinstance(event, StationStands):
            self._stands = event
        for listener in tuple(self._listeners):
            listener(event)
