"""The machine answers as one person sees them: folded, shuffled by person and task, and the way back to the owner.

What an answer is measured against is what its person saw: masked where a span was masked when their package was made.
"""

import json
from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.facility.masking import masks_of, read
from anechoic.rules.assembled import TRANSCRIPT
from anechoic.rules.provenance import Account, Run, account
from anechoic.rules.shuffle import Shown, show
from anechoic.rules.task import Origin, TaskKind
from anechoic.store.facility import appeals, leases
from anechoic.store.facility.leases import LeaseRow
from anechoic.wire.answers import AnswerBody
from anechoic.wire.work import Candidate, TaskText

Order = Mapping[str, tuple[str, ...]]
"""Candidate key → the owner's candidate ids behind it."""

_KEYS = "abcdef"


def shown_to(facility: Facility, person: str, task: str, text: TaskText) -> tuple[Shown, ...]:
    """Give the candidates of a task in this person's order; `sources` are the keys of the owner's order."""
    seed = facility.columns.tag("shuffle", f"{person}|{task}")
    return show([(candidate.key, candidate.text) for candidate in text.candidates], seed)


def with_candidates(text: TaskText, shown: tuple[Shown, ...]) -> TaskText:
    """Give the text with the candidates as shown."""
    return msgspec.structs.replace(text, candidates=tuple(Candidate(key=one.key, text=one.text) for one in shown))


def seen_by(facility: Facility, connection: Connection, body: AnswerBody, text: TaskText) -> TaskText:
    """Give a clip's text as who answered it saw it: in their order, masked as it was in their package.

    An appeal is the answer that came back, word for word: so it is what was seen for that one.

    Args:
        facility: whose.
        connection: any.
        body: the answer.
        text: of its clip, as it is kept.
    """
    came_back = appeals.lease_of_returned(connection, body.answer) if body.appeal else None
    packed = leases.packed_at(connection, came_back or body.lease)
    spans = masks_of(connection, body.clip, until=packed)
    return read(with_candidates(text, shown_to(facility, body.person, body.task, text)), spans)


def order_of(shown: tuple[Shown, ...], owners_ids: tuple[str, ...]) -> Order:
    """Give the way back from what was shown to the owner's candidate ids."""
    names = dict(zip(_KEYS, owners_ids, strict=False))
    return {one.key: tuple(names.get(source, source) for source in one.sources) for one in shown}


def seal_order(facility: Facility, lease: str, order: Order) -> bytes:
    """Seal a lease's order for its column."""
    written = json.dumps({key: list(ids) for key, ids in order.items()}, sort_keys=True)
    return facility.columns.seal("lease", "sealed_order", lease, written.encode())


def open_order(facility: Facility, lease: LeaseRow) -> Order:
    """Read a lease's order.

    Raises:
        Untrusted: the row was tampered with.
    """
    data = facility.columns.open("lease", "sealed_order", lease.id, lease.sealed_order)
    return {key: tuple(ids) for key, ids in json.loads(data).items()}


def owners_candidates(facility: Facility, item: str, sealed_ids: bytes) -> tuple[str, ...]:
    """Give the owner's candidate ids of an item, in the owner's order.

    Raises:
        Untrusted: the row was tampered with.
    """
    ids = json.loads(facility.columns.open("item", "sealed_ids", item, sealed_ids))
    return tuple(str(one) for one in ids.get("candidates", ()))


def texts_of(kind: TaskKind, text: TaskText) -> dict[str, str]:
    """Give the machine texts an answer may have come from, by key; `text` as its person saw it."""
    if kind is TaskKind.TRANSCRIPTION and text.transcript:
        return {TRANSCRIPT: text.transcript}
    return {candidate.key: candidate.text for candidate in text.candidates}


def accounted(kind: TaskKind, words: str, key: str, text: TaskText, stated: tuple[Run, ...] = ()) -> Account:
    """Say where an answer's words came from, measured from the texts; `text` as its person saw it.

    Args:
        kind: of the task.
        words: the answer.
        key: the candidate it says it came from, or empty.
        text: what was shown.
        stated: the runs it says it is made of; what does not hold against the texts does not count.
    """
    texts = texts_of(kind, text)
    return account(words, stated, texts, key or (TRANSCRIPT if TRANSCRIPT in texts else ""))


def measured(kind: TaskKind, words: str, key: str, text: TaskText, stated: tuple[Run, ...] = ()) -> Origin:
    """Say whether a whole answer was taken, mended or is its person's own; see `accounted`."""
    return accounted(kind, words, key, text, stated).origin
