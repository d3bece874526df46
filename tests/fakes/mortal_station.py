"""A workstation of real processes that is killed: what its person was told is compared with what lies on its disk."""

import contextlib
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from anechoic.facility.access.vault_share import vault_share
from anechoic.rules.ids import ApprovalId, PersonId, TaskId
from anechoic.seal.derive import vault_key
from anechoic.station.identity import Identity, open_identity
from anechoic.station.port import (
    ApprovalsListed,
    Decide,
    DecideApproval,
    Decided,
    Draft,
    DraftSaved,
    Event,
    Failed,
    ListApprovals,
    ListReviews,
    NothingToOpen,
    Opened,
    OpenItem,
    OpenNext,
    OpenReview,
    Request,
    ReviewsListed,
    SaveDraft,
    SignedIn,
    SignedOut,
    SignInRefused,
    SignOut,
    Submit,
    SubmitRefused,
    Submitted,
    TakeBack,
    TakeBackRefused,
)
from anechoic.station.profile import Profile
from anechoic.station.witness import Witness
from anechoic.store.vault.machine import MachineDatabase
from anechoic.store.vault.person import PersonVault
from anechoic.wire.answers import PlayedSpan
from fakes.apart_workstation import ApartWorkstation
from fakes.fault_checks import MARKER, settled
from fakes.fault_ledger import Ledger
from fakes.mortal_house import PASSWORD, MortalHouse

HEARD = (PlayedSpan(first=0, last=2_000),)


class GoneError(Exception):
    """The session is over, because its agent died or because the facility ended it."""


@dataclass
class MortalStation:
    """One person at one workstation.

    Attributes:
        desk: its agent while one runs.
        open: the item that is open.
        deaths: how often the agent was killed.
        accused: times a death was taken for an attack.
    """

    house: MortalHouse
    login: str
    ledger: Ledger = field(default_factory=Ledger)
    desk: ApartWorkstation | None = None
    open: OpenItem | None = None
    deaths: int = 0
    accused: list[str] = field(default_factory=list)
    _words: int = 0

    @property
    def profile(self) -> Path:
        return self.house.home / self.login

    def begin(self, dies_at: str = "") -> bool:
        """Start the agent and sign in; say whether somebody is signed in now.

        Args:
            dies_at: `Doom.word`, or a step of submitting.
        """
        assert self.desk is None
        passwords = {self.login: PASSWORD}
        desk = ApartWorkstation(self.profile, passwords=passwords, dies_at=dies_at, without=self.house.without)
        self.desk = desk
        try:
            told = self.ask(desk.way_in(self.login), SignedIn, SignInRefused)
        except GoneError:
            return False
        if isinstance(told, SignInRefused):
            self._judge(told.code, told.text)
            self.end()
        return isinstance(told, SignedIn)

    def ask(self, request: Request, *kinds: type[Event]) -> Event:
        """Ask and give what comes of it.

        Raises:
            GoneError: nothing does any more.
        """
        assert self.desk is not None
        told = self.desk.ask(request, *kinds, SignedOut) if not self.desk.ready.problem else None
        while isinstance(told, Failed) and told.code.startswith("answer_"):
            # What became of an earlier answer, and nothing of what was asked.
            told = self.desk.wait(*kinds, SignedOut)
        if told is None or (isinstance(told, SignedOut) and SignedOut not in kinds):
            self.end()
            raise GoneError
        if isinstance(told, Failed):
            self._judge(told.code, told.text)
        return told

    def end(self) -> None:
        """End the agent, killed or not, and compare what is on disk with what was said."""
        desk, self.desk, self.open = self.desk, None, None
        if desk is None:
            return
        desk.close()
        status = desk.agent.returncode
        assert status in {0, -signal.SIGKILL}, f"the agent ended with {status}"
        self.deaths += status != 0
        self.look()

    def leave(self) -> None:
        """Sign out in good order."""
        if self.desk is not None:
            with contextlib.suppress(GoneError):
                self.ask(SignOut(), SignedOut)
            self.end()

    def kill(self) -> None:
        """Let the agent die now, whatever it does."""
        assert self.desk is not None
        self.desk.agent.send_signal(signal.SIGKILL)
        self.await_death()

    def await_death(self) -> None:
        """Come back when the agent has died by itself."""
        assert self.desk is not None
        self.desk.wait(SignedOut)
        self.end()

    @contextlib.contextmanager
    def vault(self) -> Iterator[PersonVault]:
        """Open the person's vault as it lies on disk."""
        identity = self.identity()
        person = self.house.people[self.login]
        with self.house.facility.database.write() as connection:
            share = vault_share(self.house.facility, connection, person=person, station=identity.station)
        key = vault_key(identity.secrets.share, share, person_id=PersonId(person), station_id=identity.station)
        vault = PersonVault(Profile(self.profile).vault(PersonId(person)), key)
        try:
            yield vault
        finally:
            vault.close()

    def identity(self) -> Identity:
        return open_identity(Profile(self.profile))

    def look(self) -> None:
        with self.vault() as vault:
            self.ledger.compare(vault)

    def settled(self) -> Iterator[str]:
        """Look at the workstation when all is done and its program has ended."""
        identity = self.identity()
        machine = MachineDatabase(Profile(self.profile).machine, identity.machine_key)
        try:
            with self.vault() as vault:
                witness = Witness(machine, identity.trust.keys)
                yield from settled(self.login, vault, machine, witness, self.house.facility)
        finally:
            machine.close()

    def open_next(self) -> None:
        told = self.ask(OpenNext(), Opened, NothingToOpen, Failed)
        self.open = told.item if isinstance(told, Opened) else None

    def draft(self) -> None:
        assert self.open is not None
        text, task = self.words(), self.open.task
        self.ledger.typing(task, text)
        if isinstance(self.ask(SaveDraft(Draft(text=text, started=True)), DraftSaved, Failed), DraftSaved):
            self.ledger.kept(task, text)

    def submit(self) -> None:
        assert self.open is not None
        text, task = self.words(), self.open.task
        self.ledger.typing(task, text)
        told = self.ask(Submit(Draft(text=text), HEARD, 1_000), Submitted, SubmitRefused, Failed)
        if isinstance(told, Submitted):
            self.open = None
            # Beside the agent that has it open, as it stands at this moment.
            with self.vault() as vault:
                self.ledger.told_sent(task, text, vault)

    def take_back(self) -> None:
        told = self.ask(TakeBack(), Opened, TakeBackRefused, Failed)
        self.open = told.item if isinstance(told, Opened) else self.open

    def review(self) -> None:
        told = self.ask(ListReviews(), ReviewsListed, Failed)
        if isinstance(told, ReviewsListed) and told.rows:
            opened = self.ask(OpenReview(TaskId(told.rows[0].task)), Opened, Failed)
            self.open = opened.item if isinstance(opened, Opened) else None

    def decide(self, verdict: Decide) -> None:
        told = self.ask(verdict, Decided, SubmitRefused, Failed)
        if isinstance(told, Decided):
            self.open = None

    def approve(self) -> None:
        """Approve whatever waits for a second person."""
        told = self.ask(ListApprovals(), ApprovalsListed, Failed)
        for row in told.rows if isinstance(told, ApprovalsListed) else ():
            if row.may_decide:
                self.ask(DecideApproval(ApprovalId(row.approval), approve=True, comment=""), ApprovalsListed, Failed)

    def words(self) -> str:
        """Give words nobody wrote before."""
        self._words += 1
        return f"{MARKER} {self.login} {self._words}"

    def _judge(self, code: str, text: str) -> None:
        if code in {"untrusted", "fault"}:
            self.accused.append(f"{self.login}: {code}: {text}")
