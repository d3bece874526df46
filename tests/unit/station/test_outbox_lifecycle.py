"""The outbox under drops, repeats, reordering and kills: every answer is recorded once, and nothing waits for ever."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from anechoic.errors import Untrusted
from anechoic.rules.ids import AnswerId, ClipId, LeaseId, PackageId, SessionId, TaskId
from anechoic.rules.task import ReceiptState
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate
from anechoic.station.outbox import SETTLED_WELL, settle
from anechoic.store.vault.items import Item, ItemState
from anechoic.store.vault.outbox import Letter
from anechoic.store.vault.person import PersonVault
from anechoic.wire.answers import Receipt
from anechoic.wire.codec import encode

SIGNER = SigningPrivate.generate()
STRANGER = SigningPrivate.generate()
KEY = bytes(32)
ITEMS = 6


def _id(number: int) -> str:
    return f"{number:032x}"


class Server:
    """Takes letters as the facility does: same id and hash is repeated, another hash is refused."""

    def __init__(self) -> None:
        self.taken: dict[str, bytes] = {}

    def receive(self, letter: Letter) -> bytes:
        digest = hash_bytes(letter.sealed)
        before = self.taken.get(letter.subject)
        if before is None:
            self.taken[letter.subject] = digest
            return receipt(letter.subject, digest, ReceiptState.ACCEPTED)
        return receipt(letter.subject, digest, ReceiptState.REPEATED if before == digest else ReceiptState.REFUSED)


def receipt(subject: str, digest: bytes, state: ReceiptState, signer: SigningPrivate = SIGNER) -> bytes:
    body = encode(Receipt(subject=subject, digest=digest, state=state, at=1))
    return signer.sign_object(Kind.RECEIPT, body)


class Outbox(RuleBasedStateMachine):
    """A person answers; the network and the power do what they like."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="outbox-"))
        self.server = Server()
        self.answered: set[str] = set()
        self.on_the_way: list[tuple[Letter, bytes]] = []
        self.vault = PersonVault(self.folder / "v.db", KEY)
        items = [
            Item(
                package=PackageId("p"),
                purpose="work",
                clip=ClipId(_id(number)),
                task=TaskId(_id(number)),
                lease=LeaseId(_id(number)),
                fencing=1,
                place=number,
                state=ItemState.HELD,
                supersedes=AnswerId(""),
            )
            for number in range(ITEMS)
        ]
        self.vault.items.add_package(PackageId("p"), "work", 1, b"", items)

    @rule(killed=st.booleans())
    def answer(self, killed: bool) -> None:  # noqa: FBT001
        waiting = self.vault.items.waiting("work")
        if not waiting:
            return
        sealed = os.urandom(40)
        letter = Letter(_id(100 + waiting[0].place), "answer", SessionId("s"), waiting[0].task, "", b"", sealed)
        letter = Letter(**{**letter.__dict__, "digest": hash_bytes(sealed)})
        if killed:
            self._kill_inside(letter, waiting[0])
            return
        with self.vault.together():
            self.vault.outbox.add(letter)
            self.vault.items.mark(waiting[0], ItemState.DONE)
        self.answered.add(letter.subject)

    def _kill_inside(self, letter: Letter, item: Item) -> None:
        """Cut the power between the two halves of a submission: what is on disk then is what a copy of it opens to."""
        with self.vault.together():
            self.vault.outbox.add(letter)
            copy = Path(tempfile.mkdtemp(prefix="outbox-"))
            for path in self.folder.iterdir():
                shutil.copy(path, copy / path.name)
            self.vault._file._db.execute("ROLLBACK")
            self.vault._file._db.execute("BEGIN")
        self._move_to(copy)
        assert self.vault.outbox.find(letter.subject) is None
        assert item in self.vault.items.waiting("work")

    @rule()
    def kill(self) -> None:
        """Open what a power cut leaves: the files as they are, without closing."""
        copy = Path(tempfile.mkdtemp(prefix="outbox-"))
        for path in self.folder.iterdir():
            shutil.copy(path, copy / path.name)
        self._move_to(copy)

    def _move_to(self, copy: Path) -> None:
        self.vault.close()
        shutil.rmtree(self.folder)
        self.folder = copy
        self.vault = PersonVault(copy / "v.db", KEY)

    @rule(lost=st.booleans())
    def send(self, lost: bool) -> None:  # noqa: FBT001
        letter = self.vault.outbox.first_waiting()
        if letter is None:
            return
        reply = self.server.receive(letter)
        if not lost:
            self.on_the_way.append((letter, reply))

    @precondition(lambda self: self.on_the_way)
    @rule(data=st.data(), again=st.booleans())
    def hear(self, data: st.DataObject, again: bool) -> None:  # noqa: FBT001
        place = data.draw(st.integers(0, len(self.on_the_way) - 1))
        letter, reply = self.on_the_way[place] if again else self.on_the_way.pop(place)
        settle(self.vault.outbox, letter, reply, SIGNER.public)

    @precondition(lambda self: self.vault.outbox.waiting())
    @rule(kind=st.sampled_from(["stranger", "subject", "digest", "flip"]))
    def hear_a_lie(self, kind: str) -> None:
        letter = self.vault.outbox.first_waiting()
        assert letter is not None
        lies = {
            "stranger": receipt(letter.subject, letter.digest, ReceiptState.ACCEPTED, STRANGER),
            "subject": receipt(_id(7), letter.digest, ReceiptState.ACCEPTED),
            "digest": receipt(letter.subject, bytes(32), ReceiptState.ACCEPTED),
            "flip": bytes([*receipt(letter.subject, letter.digest, ReceiptState.ACCEPTED)[:-1], 0]),
        }
        with pytest.raises(Untrusted):
            settle(self.vault.outbox, letter, lies[kind], SIGNER.public)
        assert self.vault.outbox.first_waiting() == letter

    @invariant()
    def an_answer_is_never_lost_nor_doubled(self) -> None:
        if not hasattr(self, "vault"):
            return
        for subject in self.answered:
            letter = self.vault.outbox.find(subject)
            assert letter is not None
            if letter.receipt is None:
                assert hash_bytes(letter.sealed) == letter.digest
                assert self.server.taken.get(subject, letter.digest) == letter.digest
            else:
                assert letter.receipt in SETTLED_WELL
                assert self.server.taken[subject] == letter.digest
        done = ITEMS - len(self.vault.items.waiting("work"))
        assert done == len(self.answered)

    def teardown(self) -> None:
        if not hasattr(self, "vault"):
            return
        while (letter := self.vault.outbox.first_waiting()) is not None:
            settle(self.vault.outbox, letter, self.server.receive(letter), SIGNER.public)
        assert set(self.server.taken) == self.answered
        self.vault.close()
        shutil.rmtree(self.folder)


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
