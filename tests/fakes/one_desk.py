"""A running facility with one enrolled workstation, one contractor and a few clips: the start of many stories.

What leads there, eight programs one after the other, is done once a process; a story begins with a copy of the files
that were left behind, so no story sees what another one did.
"""

import asyncio
import atexit
import contextlib
import functools
import shutil
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from anechoic.station.agent.opening import blank_when_over
from anechoic.station.agent.posting import post_all
from anechoic.station.agent.pulling import prepare_next
from anechoic.station.agent.shift import Shift
from anechoic.station.port import (
    Draft,
    Failed,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    Submit,
    SubmitRefused,
    Submitted,
)
from anechoic.station.system.adapter import System
from anechoic.station.system.choose import this_system
from anechoic.wire.answers import PlayedSpan
from fakes.delivered_batch import DeliveredBatch
from fakes.facility_process import FacilityProcess, running_facility, serving
from fakes.workstation import PATIENCE_SECONDS, Workstation, enrolled

_R = TypeVar("_R")
HEARD = (PlayedSpan(first=0, last=16_000),)


@dataclass
class OneDesk:
    """The facility and its one workstation."""

    facility: FacilityProcess
    desk: Workstation

    def again(self) -> Workstation:
        """Close the workstation's program and start it anew."""
        self.desk.close()
        self.desk = Workstation(self.desk.profile, passwords=self.desk.passwords)
        return self.desk

    @contextlib.contextmanager
    def put_away(self) -> Iterator[Workstation]:
        """Close the workstation's program while another one runs on its folder."""
        self.desk.close()
        try:
            yield self.desk
        finally:
            self.again()

    def opened(self) -> OpenItem:
        """Open the next item, which must be there."""
        told = self.desk.ask(OpenNext(), Opened, NothingToOpen, Failed)
        assert isinstance(told, Opened), told
        return told.item

    def submit(self, text: str) -> None:
        told = self.desk.ask(Submit(Draft(text=text), HEARD, 3_000), Submitted, SubmitRefused)
        assert isinstance(told, Submitted), told

    def settled(self) -> None:
        """Post all that waits here."""
        self.run(post_all)

    def prepared(self) -> None:
        """Have one clip released ahead."""
        self.run(prepare_next)

    def over(self) -> None:
        """Have the open clip closed if its time is over, as after each heartbeat."""
        self.look(blank_when_over)

    def run(self, work: Callable[[Shift], Coroutine[Any, Any, _R]]) -> _R:
        """Do something with the shift on the port's own thread."""
        agent = self.desk.port._agent
        assert agent is not None
        assert agent._shift is not None
        return asyncio.run_coroutine_threadsafe(work(agent._shift), self.desk.port._loop).result(PATIENCE_SECONDS)

    def look(self, question: Callable[[Shift], _R]) -> _R:
        """Ask the shift something on the port's own thread."""

        async def answer(shift: Shift) -> _R:
            return question(shift)

        return self.run(answer)

    def leaves(self, kind: str) -> list[Any]:
        """Give the record's leaves of a kind."""
        rows = self.facility.json("record", "show", "--last", "100000")
        return [row for row in rows if row["kind"] == kind]


@dataclass(frozen=True)
class _Beginning:
    """Files of a facility and its workstation while neither runs.

    Attributes:
        home: holds all of them.
        facility: as it stands there.
        passwords: of those who were activated.
    """

    home: Path
    facility: FacilityProcess
    passwords: dict[str, str]


@contextlib.contextmanager
def one_desk(home: Path, *, items: int = 4, login: str = "ana", system: System | None = None) -> Iterator[OneDesk]:
    """Give the two, running; the person is not signed in yet. The workstation's system is this one if none is given."""
    beginning = _beginning(items, login)
    shutil.copytree(beginning.home, home, dirs_exist_ok=True)
    with serving(beginning.facility.copied(home / "house")) as facility:
        desk = Workstation(home / "profile", system or this_system(), passwords=dict(beginning.passwords))
        story = OneDesk(facility, desk)
        try:
            yield story
        finally:
            story.desk.close()


@functools.cache
def _beginning(items: int, login: str) -> _Beginning:
    enrolled_only = _enrolled(login)
    home = _folder()
    shutil.copytree(enrolled_only.home, home, dirs_exist_ok=True)
    facility = enrolled_only.facility.copied(home / "house")
    batch = DeliveredBatch(home / "batch", {"overlap": 1, "gold_share": 0.0})
    for number in range(items):
        batch.add(f"item{number}")
    facility.run("batch", "add", str(batch.write()))
    return replace(enrolled_only, home=home, facility=facility)


@functools.cache
def _enrolled(login: str) -> _Beginning:
    home = _folder()
    with running_facility(home / "house") as facility:
        desk = Workstation(enrolled(facility, "desk-1", home / "profile"))
        try:
            desk.activate(login, facility.add_person(login, "--pair", "es:en", "--kind", "translation"))
        finally:
            desk.close()
    return _Beginning(home, facility, desk.passwords)


def _folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="beginning-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made
