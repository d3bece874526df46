"""What a workstation has acknowledged, and whether it is still somewhere."""

from dataclasses import dataclass, field

from sqlalchemy import select

from anechoic.facility.context import Facility
from anechoic.facility.receive.given import stored_body
from anechoic.rules.task import ReceiptState
from anechoic.seal.kinds import Kind
from anechoic.station.drafts import read_draft
from anechoic.store.facility import answers
from anechoic.store.facility.tables.answers import EVIDENCE
from anechoic.store.vault.person import PersonVault
from anechoic.wire.answers import Receipt
from anechoic.wire.codec import decode


@dataclass
class Ledger:
    """One person's words at one workstation, as the person was told of them.

    Attributes:
        drafts: task to the words that `DraftSaved` spoke of.
        later: task to words typed since, not acknowledged when the process died.
        submitted: answer's id to task and words that `Submitted` spoke of.
    """

    drafts: dict[str, str] = field(default_factory=dict)
    later: dict[str, set[str]] = field(default_factory=dict)
    submitted: dict[str, tuple[str, str]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)

    def typing(self, task: str, text: str) -> None:
        """Words are about to be kept."""
        self.later.setdefault(task, set()).add(text)

    def kept(self, task: str, text: str) -> None:
        """They were acknowledged as a draft."""
        self.drafts[task] = text
        self.later.pop(task, None)

    def sent(self, task: str, text: str, subject: str) -> None:
        """They were acknowledged as an answer."""
        self.submitted[subject] = (task, text)
        self.drafts.pop(task, None)
        self.later.pop(task, None)

    def told_sent(self, task: str, text: str, vault: PersonVault) -> None:
        """They were acknowledged as an answer by a process that does not say which: its letter is in the vault."""
        rows = vault._file.rows(
            "SELECT subject FROM outbox WHERE kind = 'answer' AND task = ? ORDER BY n DESC LIMIT 1", (task,)
        )
        if rows:
            self.sent(task, text, str(rows[0][0]))
        else:
            self.lost.append(f"the answer {text!r} of {task} was acknowledged without a letter")

    def compare(self, vault: PersonVault) -> None:
        """Look for every draft in the vault as it lies on disk; take over what was written but not acknowledged."""
        letters = dict(vault._file.rows("SELECT task, subject FROM outbox WHERE kind = 'answer' ORDER BY n"))
        for task, text in tuple(self.drafts.items()):
            rows = vault._file.rows("SELECT body, final FROM draft WHERE task = ?", (task,))
            found = read_draft(bytes(rows[0][0])).text if rows else ""
            if found != text and found not in self.later.get(task, set()):
                self.lost.append(f"the draft of {task} is gone: {text!r}, there is {found!r}")
        for task in (*self.drafts, *self.later):
            rows = vault._file.rows("SELECT body, final FROM draft WHERE task = ?", (task,))
            if rows and rows[0][1]:
                text = read_draft(bytes(rows[0][0])).text
                if task not in letters:
                    self.lost.append(f"{task} is marked submitted without a letter")
                else:
                    self.submitted[letters[task]] = (task, text)
                self.drafts.pop(task, None)
            elif rows:
                self.drafts[task] = read_draft(bytes(rows[0][0])).text
        self.later.clear()

    def arrived(self, facility: Facility) -> list[str]:
        """Give the acknowledged answers that the facility neither has nor answered for with a receipt."""
        gone = []
        with facility.database.read() as connection:
            evidence = {row.subject for row in connection.execute(select(EVIDENCE.c.subject))}
            for subject, (task, text) in self.submitted.items():
                row, receipt = answers.by_id(connection, subject), answers.receipt(connection, subject)
                if receipt is None:
                    gone.append(f"the answer {text!r} of {task} never arrived")
                    continue
                said = decode(
                    facility.secrets.signing.public.open_object(Kind.RECEIPT, bytes(receipt.receipt)), Receipt
                )
                if row is not None:
                    if stored_body(facility, row).text != text:
                        gone.append(f"the answer of {task} has other words than {text!r}")
                elif said.state is not ReceiptState.TAKEN or subject not in evidence:
                    gone.append(f"the answer {text!r} of {task} was {said.state.value}: {said.code}")
        return gone
