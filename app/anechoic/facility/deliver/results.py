"""One line of a delivery: a task's final answer with where it came from, in the owner's own ids."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from anechoic.errors import Untrusted
from anechoic.facility.contents import open_text
from anechoic.facility.context import Facility
from anechoic.facility.package.shown import Order, accounted, open_order, seen_by
from anechoic.facility.receive.given import given, mended, stated, stored_body
from anechoic.rules.answer import Given
from anechoic.rules.final import Decision, Final, settle
from anechoic.rules.heard import heard_share
from anechoic.rules.provenance import Account
from anechoic.rules.task import TaskKind, Verdict
from anechoic.store.facility import answers, leases, reviews, tasks
from anechoic.wire.answers import AnswerBody, ErrorMark, VerdictBody
from anechoic.wire.codec import decode
from anechoic.wire.work import TaskText

_LETTERS = "ABCDEFGHIJKLMNOP"
_REVIEWED = {Verdict.ACCEPT: "accepted", Verdict.FIX: "fixed"}


def line(facility: Facility, connection: Connection, batch: str, task: tasks.TaskRow) -> bytes:
    """Give the line of one settled task: compact JSON, UTF-8, ended by a newline.

    Args:
        facility: whose.
        connection: any.
        batch: the owner's name of the batch.
        task: final, with one answer at least.

    Raises:
        Refused: it was withdrawn meanwhile.
        Untrusted: a row was tampered with.
    """
    clip = tasks.clip(connection, task.clip)
    rows = answers.of_task(connection, task.id, "accepted")
    if clip is None or not rows:
        raise Untrusted("A final task has lost its clip or its answers. Facility IT must keep the database as it is.")
    text = open_text(facility, connection, task.clip)
    ids = json.loads(facility.columns.open("item", "sealed_ids", clip.item, clip.sealed_ids))
    bodies = [stored_body(facility, row) for row in rows]
    shown = [seen_by(facility, connection, body, text) for body in bodies]
    orders = [_order(facility, connection, row) for row in rows]
    came = [
        accounted(body.kind, body.text, body.candidate, seen, stated(body))
        for body, seen in zip(bodies, shown, strict=True)
    ]
    said = [replace(given(body), origin=one.origin) for body, one in zip(bodies, came, strict=True)]
    decision, verdict = _decision(facility, connection, task, [row.id for row in rows])
    final = settle(said, decision)
    made_of = final.made_of or 0
    document = {
        "batch": batch,
        "item": ids.get("item", ""),
        "clip": ids.get("clip", ""),
        "piece": [clip.piece, clip.pieces] if clip.pieces > 1 else None,
        "kind": task.kind,
        "source_language": task.source,
        "target_language": task.target,
        "state": final.state.value,
        "final": _final(final, bodies[made_of], came[made_of], shown[made_of], orders[made_of]),
        "flags": sorted(flag.value for flag in final.flags),
        "agreement": final.agreement,
        "review": _REVIEWED[verdict] if verdict is not None else None,
        "answers": [
            {
                "author": letter,
                **_words(answer),
                **_provenance(answer.text, one, order),
                "marks": [_mark(mark, order) for mark in body.marks],
                "confidence": body.confidence or None,
                "flags": sorted(flag.value for flag in body.flags),
                "heard": round(_heard(text, body), 3),
                "version": row.version,
            }
            for letter, row, body, answer, one, order in zip(_LETTERS, rows, bodies, said, came, orders, strict=False)
        ],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _decision(
    facility: Facility, connection: Connection, task: tasks.TaskRow, rows: list[str]
) -> tuple[Decision | None, Verdict | None]:
    review = reviews.newest(connection, task.id, "decided")
    if review is None:
        return None, None
    body = decode(facility.columns.open("review", "sealed_body", review.id, review.sealed_body), VerdictBody)
    chosen = rows.index(body.answers[0])
    words = mended(body, TaskKind(task.kind)) if body.verdict is Verdict.FIX else None
    return Decision(body.verdict, chosen, words), body.verdict


def _final(final: Final, body: AnswerBody, came: Account, seen: TaskText, order: Order) -> dict[str, Any] | None:
    if final.answer is None:
        return None
    if final.answer.text != body.text:
        # A supervisor's own words: compared with what the answer they mend came from.
        came = accounted(final.answer.kind, final.answer.text, body.candidate, seen)
    return {
        **_words(final.answer),
        **_provenance(final.answer.text, came, order),
        "made_of": _LETTERS[final.made_of or 0],
    }


def _provenance(text: str, came: Account, order: Order) -> dict[str, Any]:
    """Give where a text came from as a whole and run by run, in the owner's candidate ids."""
    runs: list[dict[str, Any]] = []
    at = 0
    for run in came.runs:
        ids = sorted({owner for key in run.keys for owner in order.get(key, ())})
        runs.append({"first": at, "last": at + run.length, "made": run.made.value, "candidates": ids})
        at += run.length
    assert at == len(text)
    return {"origin": came.origin.value, "candidates": list(order.get(came.candidate, ())), "runs": runs}


def _mark(mark: ErrorMark, order: Order) -> dict[str, Any]:
    return {
        "candidates": list(order.get(mark.key, ())),
        "first": mark.first,
        "last": mark.last,
        "category": mark.category.value,
        "severity": mark.severity.value,
    }


def _words(answer: Given) -> dict[str, Any]:
    if answer.command is None:
        return {"text": answer.text}
    grades = answer.command
    return {
        "heard_text": grades.heard,
        "meant": grades.meant.value if grades.meant is not None else None,
        "fit": grades.fit,
    }


def _order(facility: Facility, connection: Connection, row: answers.AnswerRow) -> Order:
    lease = leases.by_id(connection, row.lease)
    return open_order(facility, lease) if lease is not None else {}


def _heard(text: TaskText, body: AnswerBody) -> float:
    return heard_share(
        [(span.first, span.last) for span in text.speech],
        text.frames,
        [(span.first, span.last, span.speed) for span in body.played],
    )
