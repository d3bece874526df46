"""What stands in each line of the answers: words, where they came from, and what differs. Pure."""

from dataclasses import dataclass

from anechoic.rules.differences import differing_words, utf16
from anechoic.rules.provenance import Made
from anechoic.rules.task import Origin, SkipReason, TaskKind
from anechoic.station.port import OpenItem
from anechoic.supervisor.reviews.actions import Judgement
from anechoic.widgets.plain import joined, plain
from anechoic.widgets.words import words
from anechoic.wire.work import ReviewedAnswer

Places = tuple[tuple[int, int], ...]
"""Stretches (first, last exclusive) of a text in UTF-16 units, as Qt counts."""
_ALL_HEARD = 0.995


@dataclass(frozen=True)
class AnswerLine:
    """One answer.

    Attributes:
        text: safe to show; empty when nothing was answered.
        digit: chooses it, or None when there is only one.
        changed: words that are not the machine's.
        own: the changed words stand by themselves, not in a mended text.
    """

    digit: int | None
    caption: str
    text: str
    note: str
    chosen: bool
    changed: Places
    own: bool
    spoken: str


@dataclass(frozen=True)
class MachineLine:
    """One text of the machine.

    Attributes:
        aside: how it stands to the answer.
        differs: words that differ from the answer.
        removed: words of the text the answer began as that are gone from it.
    """

    letter: str
    text: str
    aside: str
    differs: Places = ()
    removed: Places = ()
    began: bool = False


def answer_lines(item: OpenItem, judgement: Judgement) -> tuple[AnswerLine, ...]:
    """Give a line for each answer of a review."""
    several = len(item.answers) > 1
    return tuple(
        _answer(item, answer, number if several else None, chosen=several and answer.answer in judgement.chosen)
        for number, answer in enumerate(item.answers, start=1)
    )


def machine_lines(item: OpenItem, judgement: Judgement) -> tuple[MachineLine, ...]:
    """Give a line for each text of the machine, beside the one answer chosen or the first."""
    answer = next((one for one in item.answers if one.answer in judgement.chosen), None)
    if answer is None and item.answers:
        answer = item.answers[0]
    lines = [_machine(one.key.upper(), one.text, answer, began=_began(one.key, answer)) for one in item.candidates]
    if item.kind is not TaskKind.TRANSLATION and item.transcript:
        began = answer is not None and bool(_said(answer))
        line = _machine("", item.transcript, answer, began=began)
        lines.append(MachineLine("", line.text, words("supervisor.machine_transcript"), line.differs, line.removed))
    if item.response:
        called = words("supervisor.machine_called", word=item.wake_word) if item.wake_word else ""
        lines.append(MachineLine("", plain(item.response), called or words("supervisor.machine_response")))
    return tuple(lines)


def _answer(item: OpenItem, answer: ReviewedAnswer, digit: int | None, *, chosen: bool) -> AnswerLine:
    said = plain(_said(answer))
    source = next((one.text for one in item.candidates if one.key == answer.candidate), None)
    if source is None and item.kind is not TaskKind.TRANSLATION:
        source = item.transcript or None
    changed = _changed(answer, said)
    if changed is None:
        changed = _differing(said, plain(source))[0] if source is not None else ((0, utf16(said, len(said))),)
    caption = joined(" · ", (words("supervisor.answer_of", author=answer.author), *_about(item, answer)))
    notes = [words("supervisor.said_beside", comment=plain(answer.comment))] if answer.comment else []
    if answer.skipped:
        notes.insert(0, words("supervisor.skipped", reason=_reason(answer.skipped)))
    elif not said:
        notes.insert(0, words("supervisor.no_words"))
    notes += _before(answer)
    return AnswerLine(
        digit=digit,
        caption=caption,
        text=said,
        note=joined("\u2028", notes),
        chosen=chosen,
        changed=changed if said else (),
        own=source is None or (answer.origin is Origin.OWN and answer.command is None),
        spoken=f"{caption}: {said}",
    )


def _before(answer: ReviewedAnswer) -> list[str]:
    """Say what went before an answer that came again: the words, the return, and what its person says to it."""
    before = answer.before
    if before is None:
        return []
    said = [words("supervisor.before_words", text=plain(before.text))] if not before.appeal and before.text else []
    if before.comment:
        said.append(words("supervisor.before_comment", comment=plain(before.comment)))
    if before.reply:
        name = "supervisor.before_appeal" if before.appeal else "supervisor.before_reply"
        said.append(words(name, reply=plain(before.reply)))
    return said


def _changed(answer: ReviewedAnswer, said: str) -> Places | None:
    """Give the words that are not the machine's, as the facility measured them: taken from any of the candidates.

    None when nothing was measured for exactly these words: they are compared with the one candidate then.
    """
    if not answer.runs or said != answer.text or sum(run.length for run in answer.runs) != len(said):
        return None
    found: list[tuple[int, int]] = []
    at = 0
    for run in answer.runs:
        part = said[at : at + run.length]
        if run.made is not Made.TAKEN and part.strip():
            first = at + len(part) - len(part.lstrip())
            found.append((utf16(said, first), utf16(said, first + len(part.strip()))))
        at += run.length
    return tuple(found)


def _about(item: OpenItem, answer: ReviewedAnswer) -> list[str]:
    parts: list[str] = []
    if item.kind is TaskKind.COMMAND:
        if answer.command is not None and answer.command.meant is not None:
            parts.append(words(f"supervisor.meant_{answer.command.meant}"))
        if answer.command is not None and answer.command.fit is not None:
            parts.append(words(f"supervisor.fit_{answer.command.fit}"))
    elif not answer.skipped and answer.text:
        parts.append(_origin(answer))
    if answer.confidence:
        parts.append(words(f"supervisor.sure_{answer.confidence}"))
    if answer.heard_share >= _ALL_HEARD:
        parts.append(words("supervisor.heard_all"))
    else:
        parts.append(words("supervisor.heard_part", percent=int(answer.heard_share * 100)))
    parts.extend(words(f"desk.flag_{flag.value}") for flag in answer.flags)
    return parts


def _origin(answer: ReviewedAnswer) -> str:
    if answer.origin is Origin.OWN:
        return words("supervisor.origin_own")
    name = f"supervisor.origin_{answer.origin.value}"
    return words(name, letter=answer.candidate.upper()) if answer.candidate else words(f"{name}_plain")


def _machine(letter: str, text: str, answer: ReviewedAnswer | None, *, began: bool) -> MachineLine:
    shown = plain(text)
    said = plain(_said(answer)) if answer is not None else ""
    if not said:
        return MachineLine(letter, shown, "")
    differs = _differing(said, shown)[1]
    missing = len(_differing(said, shown)[0])
    apart = max(len(differs), missing)
    if began:
        aside = words("supervisor.mended_chosen" if apart else "supervisor.same_chosen")
        return MachineLine(letter, shown, aside, removed=differs, began=True)
    aside = words("supervisor.apart", n=apart) if apart else words("supervisor.same")
    return MachineLine(letter, shown, aside, differs=differs)


def _began(key: str, answer: ReviewedAnswer | None) -> bool:
    return answer is not None and answer.candidate == key and answer.origin is not Origin.OWN


def _differing(one: str, other: str) -> tuple[Places, Places]:
    found = differing_words([one, other])
    return _places(one, found[0]), _places(other, found[1])


def _places(text: str, found: Places) -> Places:
    return tuple((utf16(text, first), utf16(text, last)) for first, last in found)


def _said(answer: ReviewedAnswer) -> str:
    return answer.command.heard if answer.command is not None else answer.text


def _reason(skipped: str) -> str:
    known = {reason.value for reason in SkipReason}
    return words(f"desk.skip_{skipped}") if skipped in known else plain(skipped)
