"""The machine answers as one person sees them: folded, shuffled by person and task, and the way back to the owner."""

import json
from collections.abc import Mapping

import msgspec

from anechoic.facility.context import Facility
from anechoic.rules.origin import measure_origin
from anechoic.rules.shuffle import Shown, show
from anechoic.rules.task import Origin, TaskKind
from anechoic.store.facility.leases import LeaseRow
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


def measured(kind: TaskKind, words: str, key: str, text: TaskText) -> Origin:
    """Say where an answer's words came from, measured from the text; `text` as its person saw it."""
    started = next((candidate.text for candidate in text.candidates if candidate.key == key), None)
    if started is None and kind is TaskKind.TRANSCRIPTION and text.transcript:
        started = text.transcript
    return measure_origin(words, started)
