"""From messages and rows to what the rules compare."""

from anechoic.facility.context import Facility
from anechoic.rules.answer import Given, Graded
from anechoic.rules.provenance import Run
from anechoic.rules.task import Meant, Origin, TaskKind
from anechoic.store.facility.answers import AnswerRow
from anechoic.wire.answers import AnswerBody, VerdictBody
from anechoic.wire.codec import decode
from anechoic.wire.work import CommandAnswer


def given(body: AnswerBody) -> Given:
    """Give an answer as the rules see it."""
    return Given(
        kind=body.kind,
        text=body.text,
        origin=body.origin,
        candidate=body.candidate,
        flags=frozenset(body.flags),
        command=graded(body.command),
        skip=body.skip.reason if body.skip is not None else None,
        note=body.skip.note if body.skip is not None else "",
    )


def stated(body: AnswerBody) -> tuple[Run, ...]:
    """Give where its words came from, as the answer says."""
    return tuple(Run(run.length, run.made, run.keys) for run in body.runs)


def mended(body: VerdictBody, kind: TaskKind) -> Given:
    """Give a supervisor's own words as the rules see an answer."""
    return Given(kind=kind, text=body.text, origin=Origin.OWN, command=graded(body.command))


def graded(command: CommandAnswer | None) -> Graded | None:
    """Give the grades of a spoken command."""
    if command is None:
        return None
    return Graded(command.heard, None if command.meant is None else Meant(command.meant), command.fit)


def stored_body(facility: Facility, row: AnswerRow) -> AnswerBody:
    """Read the body of a stored answer.

    Raises:
        Untrusted: the row was tampered with.
    """
    return decode(facility.columns.open("answer", "sealed_body", row.id, row.sealed_body), AnswerBody)
