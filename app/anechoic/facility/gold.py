"""Gold items: their known answers, and how each answer compares; nothing of it leaves the server.

A score names the version of the known answer it was made with. When the owner corrects a known answer, every answer to
that item is compared anew; when the item is recalled or its time is over, known answer and scores go with it.
"""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from anechoic.facility.contents import open_text
from anechoic.facility.context import Facility
from anechoic.facility.package.shown import measured, open_order, seen_by
from anechoic.rules.gold import Known, met
from anechoic.store.facility import gold as stored
from anechoic.store.facility import leases, tasks
from anechoic.wire.answers import AnswerBody
from anechoic.wire.codec import decode


def seal_known(facility: Facility, task: str, known: Known) -> bytes:
    """Seal a known answer for its task's column."""
    written = json.dumps({"best": list(known.best), "reference": known.reference, "version": known.version})
    return facility.columns.seal("task", "sealed_gold", task, written.encode())


def open_known(facility: Facility, task: tasks.TaskRow) -> Known | None:
    """Read a task's known answer, None where there is none.

    Raises:
        Untrusted: the row was tampered with.
    """
    if not task.gold or task.sealed_gold is None:
        return None
    read = json.loads(facility.columns.open("task", "sealed_gold", task.id, task.sealed_gold))
    return Known(tuple(read["best"]), read["reference"], read.get("version", 1))


def score(facility: Facility, connection: Connection, task: tasks.TaskRow, body: AnswerBody) -> None:
    """Compare one answer with the known one and keep what came of it, in the transaction of the answer.

    Nothing happens for a skip, or where no answer is known.
    """
    known = open_known(facility, task)
    lease = leases.by_id(connection, body.lease)
    if known is None or body.skip is not None or lease is None:
        return
    seen = seen_by(facility, connection, body, open_text(facility, connection, task.clip))
    origin = measured(body.kind, body.text, body.candidate, seen)
    chosen = open_order(facility, lease).get(body.candidate, ())
    found = json.dumps({"met": met(known, origin, chosen, body.text)}).encode()
    stored.keep(
        connection,
        body.answer,
        version=known.version,
        sealed_score=facility.columns.seal("gold_score", "sealed_score", body.answer, found),
        at=facility.clock.now_ms(),
    )


def has_met(facility: Facility, connection: Connection, answer: str) -> tuple[bool, int] | None:
    """Say whether an answer met the known one, and which version of it; None where nothing was compared.

    Raises:
        Untrusted: the row was tampered with.
    """
    row = stored.of_answer(connection, answer)
    if row is None:
        return None
    read = json.loads(facility.columns.open("gold_score", "sealed_score", answer, row.sealed_score))
    return bool(read["met"]), int(row.version)


def correct(facility: Facility, connection: Connection, item: str, *, best: Sequence[str], reference: str) -> bool:
    """Put a corrected known answer in the place of an item's and compare all its answers anew; False for no change."""
    task = stored.task_of_item(connection, item)
    before = open_known(facility, task) if task is not None else None
    if task is None or before is None or (before.best, before.reference) == (tuple(best), reference):
        return False
    known = Known(tuple(best), reference, before.version + 1)
    tasks.change(connection, task.id, sealed_gold=seal_known(facility, task.id, known))
    changed = tasks.by_id(connection, task.id)
    assert changed is not None
    for answer in stored.answered(connection, task.id):
        exact = facility.columns.open("answer", "sealed_body", answer.id, answer.sealed_body)
        score(facility, connection, changed, decode(exact, AnswerBody))
    return True
