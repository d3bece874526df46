"""One person's shift: session, vault, clock, and the one open clip."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

from anechoic.audio.speeds import NORMAL
from anechoic.errors import AnechoicError, Refused, Unavailable, Untrusted
from anechoic.rules.ids import AnswerId, ClipId, PackageId
from anechoic.rules.task import EventKind
from anechoic.station.agent.board import Board
from anechoic.station.answers import Writer
from anechoic.station.client import Client
from anechoic.station.identity import Identity
from anechoic.station.lease import LeaseClock
from anechoic.station.port import Closed, Link
from anechoic.station.posture.look import Posture
from anechoic.station.session import Session
from anechoic.station.system.adapter import System
from anechoic.station.witness import Witness
from anechoic.station.work.open_clip import OpenClip
from anechoic.station.work.package import SealedPackage, read_package
from anechoic.station.work.release import ReadyClip
from anechoic.store.vault.items import Item
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.person import PersonVault
from anechoic.wire import routes
from anechoic.wire.codec import Message, encode
from anechoic.wire.events import StationEvent

_P = ParamSpec("_P")
_R = TypeVar("_R")


class ShiftOverError(Exception):
    """The session ended while a call to the facility was under way; whoever asked is gone, so nobody is told."""


@dataclass(repr=False)
class Shift:
    """Everything of one session, used on the loop's thread only.

    Attributes:
        workers: run calls to the facility.
        posture: how this computer can be looked at.
        ready: clips released and not done, in memory only.
        open: the one open clip.
        opening: held by whoever opens or closes a clip with the facility's help.
        witnessing: held while a checkpoint is asked for and proved, so that proofs start where we stand.
        pulling: held by the one who pulls: two at once would be given the same package.
        posting: held by the one who empties the outbox.
        background: work nobody waits for, ended with the shift.
        told_elsewhere: the last sign-in elsewhere the person was told of, Unix milliseconds.
        uncounted: letters of this session that the day's count of answers was not raised for.
        greeted: the window was told who signed in; before that nothing of the person is told.
        snippets_ended: how many of the person's snippets went with withdrawn clips and were not told of yet.
        leaving: the session is being ended in good order: nothing more is fetched.
        over: the session ended and the vault is closed.
    """

    identity: Identity
    session: Session
    client: Client
    machine: MachineDatabase
    vault: PersonVault
    witness: Witness
    clock: LeaseClock
    system: System
    board: Board
    workers: Executor
    posture: Posture
    packages: dict[PackageId, SealedPackage] = field(default_factory=dict)
    ready: dict[tuple[PackageId, ClipId], ReadyClip] = field(default_factory=dict)
    open: OpenClip | None = None
    opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    pulling: asyncio.Lock = field(default_factory=asyncio.Lock)
    witnessing: asyncio.Lock = field(default_factory=asyncio.Lock)
    posting: asyncio.Lock = field(default_factory=asyncio.Lock)
    background: set[asyncio.Task[None]] = field(default_factory=set)
    told_elsewhere: int = 0
    uncounted: set[AnswerId] = field(default_factory=set)
    greeted: bool = False
    snippets_ended: int = 0
    leaving: bool = False
    over: bool = False

    def held(self) -> int:
        """Give how many clips to work on can be opened here."""
        return len(self.vault.items.waiting("work"))

    def count(self, answered: int, active_ms: int) -> None:
        """Count a submission, or one taken back, in the day that is shown."""
        self.board.count(answered, active_ms, self.held())

    async def call(self, function: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        """Run a call to the facility in a worker, and show what it tells about the connection.

        Raises:
            Refused, Unavailable, Untrusted: as the call does.
            ShiftOverError: the session ended meanwhile; nothing of it may be touched any more.
        """
        loop = asyncio.get_running_loop()
        try:
            result = await loop.run_in_executor(self.workers, lambda: function(*args, **kwargs))
        except AnechoicError as error:
            if self.over:
                raise ShiftOverError from error
            if isinstance(error, Unavailable) and error.code == "server_away":
                self.show_link(Link.OFFLINE)
            raise
        if self.over:
            raise ShiftOverError
        self.show_link(Link.ONLINE)
        return result

    async def ask_record(self, path: str, request: Message) -> bytes:
        """Ask for something that comes with a proof from the record; call it while `witnessing` is held.

        Raises:
            Untrusted: the facility's record is shorter than what was seen here: it was put back to an older state, and
                this workstation is in quarantine.
            Refused, Unavailable: as the call does.
        """
        try:
            return await self.call(
                self.client.post_bytes, path, encode(request), form=routes.JSON, token=self.session.token
            )
        except Refused as error:
            if error.code != "checkpoint_ahead":
                raise
            shorter = Untrusted(error.text())
            self.quarantine(shorter)
            raise shorter from error

    def show_link(self, link: Link) -> None:
        """Show the connection, with the answers that wait here."""
        self.board.show_link(link, self.vault.outbox.waiting())

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start work nobody waits for; it ends with the shift."""
        task = asyncio.get_running_loop().create_task(work)
        self.background.add(task)
        task.add_done_callback(self.background.discard)

    def now(self) -> int:
        """Give Unix milliseconds for labels; rules use the lease clock."""
        return time.time_ns() // 1_000_000

    def report(
        self,
        kind: EventKind,
        item: Item,
        *,
        first: int = 0,
        last: int = 0,
        speed: int = NORMAL,
        boost: int = 0,
        band: bool = False,
    ) -> None:
        """Queue an event for the record.

        Args:
            kind: what happened.
            item: of the clip it happened to.
            first: frame of the original a stretch was heard from.
            last: and to, excluded.
            speed: in thousandths.
            boost: in dB.
            band: only the band of speech was heard.

        Raises:
            Unavailable: the disk is full: what it tells of must not happen.
        """
        at = self.now()
        self.machine.queue_event(
            lambda counter: encode(
                StationEvent(
                    counter=counter,
                    kind=kind,
                    at=at,
                    clip=item.clip,
                    task=item.task,
                    lease=item.lease,
                    first=first,
                    last=last,
                    speed=speed,
                    boost=boost,
                    band=band,
                )
            )
        )

    def writer(self) -> Writer:
        """Give who signs and seals answers now."""
        return Writer(self.identity, self.session, self.witness.note())

    def sealed(self, item: Item) -> SealedPackage:
        """Give the verified package an item lies in.

        Raises:
            Untrusted: its file was changed.
            Unavailable: its file cannot be read.
        """
        package = self.packages.get(item.package)
        if package is None:
            package = read_package(
                self.identity.profile.package(item.package),
                self.session.trust.keys.signing,
                station=self.identity.station,
                person=self.session.person,
            )
            self.packages[item.package] = package
        return package

    def check_open_allowed(self) -> None:
        """Return only if this workstation may open anything.

        Raises:
            Refused: it is in quarantine.
        """
        reason = self.machine.quarantine()
        if reason:
            raise Refused(reason, code="quarantine")

    def quarantine(self, error: Untrusted) -> None:
        """Close this workstation for content until IT looked at it."""
        self.machine.put_in_quarantine(error.text())
        for place in tuple(self.ready):
            self.drop_ready(place)
        self.close_clip(error.text())

    def drop_ready(self, place: tuple[PackageId, ClipId]) -> None:
        """Forget a released clip and give the memory taken for it back; nothing happens where none is."""
        ready = self.ready.pop(place, None)
        if ready is not None:
            ready.drop()

    def current(self) -> OpenClip:
        """Give the open clip.

        Raises:
            Refused: none is open.
        """
        if self.open is None:
            raise Refused("No clip is open.", code="not_open")
        return self.open

    def close_clip(self, text: str = "") -> None:
        """Zero the open clip and say so; the draft stays. Nothing happens when none is open."""
        clip, self.open = self.open, None
        if clip is None:
            return
        clip.close()
        self.board.emit(Closed(clip.item.task, text))
        try:
            self.report(EventKind.CLOSED, clip.item)
        except Unavailable:
            # The sound is gone either way; the record lacks one closing, which the next event's number does not hide.
            return

    def end(self) -> None:
        """Close the clip, stop what runs, close the vault; safe to call twice."""
        self.over = True
        self.close_clip()
        for place in tuple(self.ready):
            self.drop_ready(place)
        for task in tuple(self.background):
            task.cancel()
        self.vault.close()

    def __repr__(self) -> str:
        return "Shift(…)"
