"""What a supervisor does to a review: pure changes of one frozen value, and what is still lacking for a verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from anechoic.rules.heard import gate_open
from anechoic.rules.ids import AnswerId
from anechoic.rules.task import TaskKind, Verdict
from anechoic.station.port import Decide, Draft, OpenItem
from anechoic.wire.answers import PlayedSpan
from anechoic.wire.review import ReviewRow
from anechoic.wire.work import CommandAnswer, ReviewedAnswer


class Lack(Enum):
    """What must still be done before a verdict may be given."""

    UNHEARD = "unheard"
    NOTHING_CHOSEN = "nothing_chosen"
    ONE_CHOSEN = "one_chosen"
    """Only one answer can be accepted or mended; more are chosen."""
    NO_WORDS = "no_words"
    NO_GRADES = "no_grades"
    NO_COMMENT = "no_comment"
    NO_ANSWER = "no_answer"
    """The chosen one is a skip: there is nothing that could be accepted."""
    NO_VERDICT = "no_verdict"
    """Nothing is prepared that could be confirmed."""


@dataclass(frozen=True)
class Judgement:
    """What the supervisor has done to the open review so far.

    Attributes:
        chosen: ids of the answers the verdict will speak of.
        text: own words with which an answer is mended.
        command: own grades with which the answer to a spoken command is mended.
        comment: shown to the person beside their words when it is returned.
    """

    chosen: tuple[str, ...] = ()
    text: str = ""
    command: CommandAnswer | None = None
    comment: str = ""


def begin(item: OpenItem) -> Judgement:
    """Give what a review opens with: the one answer is chosen, of several none; kept words come back."""
    chosen = (item.answers[0].answer,) if len(item.answers) == 1 else ()
    kept = item.draft
    return Judgement(chosen, kept.text, kept.command, kept.comment) if kept.started else Judgement(chosen)


def choose(judgement: Judgement, item: OpenItem, number: int, *, several: bool) -> Judgement:
    """Choose answer `number` (from 1); with `several` it is put on or taken off. No such number changes nothing."""
    if not 1 <= number <= len(item.answers):
        return judgement
    answer = item.answers[number - 1].answer
    if not several:
        return replace(judgement, chosen=(answer,))
    wanted = set(judgement.chosen) ^ {answer}
    return replace(judgement, chosen=tuple(one.answer for one in item.answers if one.answer in wanted))


def chosen_answer(judgement: Judgement, item: OpenItem) -> ReviewedAnswer | None:
    """Give the one answer chosen, or None when it is none or several."""
    found = [one for one in item.answers if one.answer in judgement.chosen]
    return found[0] if len(found) == 1 else None


def prefilled(judgement: Judgement, item: OpenItem) -> Judgement:
    """Give the judgement with the chosen answer's words as the words to mend."""
    answer = chosen_answer(judgement, item)
    if item.kind is TaskKind.COMMAND:
        given = answer.command if answer is not None else None
        return replace(judgement, command=given or CommandAnswer(heard=item.transcript))
    return replace(judgement, text="" if answer is None else answer.text)


def lack_of(verdict: Verdict, judgement: Judgement, item: OpenItem, heard: float) -> Lack | None:
    """Say what is lacking for a verdict, the first thing first, or None when it may be given."""
    if not gate_open(heard):
        return Lack.UNHEARD
    if not judgement.chosen:
        return Lack.NOTHING_CHOSEN
    if verdict is Verdict.RETURN:
        return None if judgement.comment.strip() else Lack.NO_COMMENT
    answer = chosen_answer(judgement, item)
    if answer is None:
        return Lack.ONE_CHOSEN
    if verdict is Verdict.ACCEPT:
        return Lack.NO_ANSWER if answer.skipped else None
    if item.kind is TaskKind.COMMAND:
        grades = judgement.command
        return Lack.NO_GRADES if grades is None or grades.meant is None or grades.fit is None else None
    return None if judgement.text.strip() else Lack.NO_WORDS


def decision(
    verdict: Verdict, judgement: Judgement, item: OpenItem, played: tuple[PlayedSpan, ...], active_ms: int
) -> Decide:
    """Give the request of a verdict; only a fix carries words of the supervisor."""
    fixes = verdict is Verdict.FIX
    command = item.kind is TaskKind.COMMAND
    return Decide(
        verdict=verdict,
        answers=tuple(AnswerId(answer) for answer in judgement.chosen),
        text=judgement.text if fixes and not command else "",
        comment=judgement.comment.strip(),
        command=judgement.command if fixes and command else None,
        played=played,
        active_ms=active_ms,
    )


def kept(judgement: Judgement) -> Draft:
    """Give the judgement as the draft the workstation keeps."""
    return Draft(text=judgement.text, comment=judgement.comment, command=judgement.command, started=True)


def still_waiting(rows: Sequence[ReviewRow], decided: Mapping[str, int]) -> tuple[ReviewRow, ...]:
    """Leave out what was decided here while the facility does not know it yet.

    Args:
        rows: as the facility lists them.
        decided: tasks decided here, with the time since when they had waited; one that came back waits since later.
    """
    return tuple(row for row in rows if row.task not in decided or row.waiting_since > decided[row.task])


def neighbour(rows: Sequence[ReviewRow], task: str, by: int) -> str:
    """Give the task `by` rows after `task`, as far as there are rows; the first when `task` is not among them."""
    tasks = [row.task for row in rows]
    if not tasks:
        return ""
    at = tasks.index(task) + by if task in tasks else 0
    return tasks[min(max(at, 0), len(tasks) - 1)]
