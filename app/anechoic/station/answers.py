"""From a person's work to the sealed letter: checked by the rules, signed by session and workstation, sealed."""

import os
import time
from dataclasses import dataclass
from typing import Final, TypedDict

from anechoic.rules.answer import Given, Graded, check
from anechoic.rules.appeal import check_appeal
from anechoic.rules.assembled import TRANSCRIPT, Assembled, runs
from anechoic.rules.ids import make_id
from anechoic.rules.provenance import Account, account
from anechoic.rules.task import Meant, TaskKind, Verdict
from anechoic.seal.derive import hash_bytes
from anechoic.seal.kinds import Kind
from anechoic.seal.padding import ANSWER_BUCKET, pad
from anechoic.seal.signing import sign_object_by_two
from anechoic.station.identity import Identity
from anechoic.station.port import Decide, Draft
from anechoic.station.session import Session
from anechoic.station.work.open_clip import OpenClip
from anechoic.store.vault.outbox import Letter
from anechoic.wire.answers import AnswerBody, ErrorMark, MadeRun, PlayedSpan, Skip, VerdictBody
from anechoic.wire.codec import Message, encode
from anechoic.wire.limits import ERROR_MARKS, PLAY_SPANS, RUNS
from anechoic.wire.work import CommandAnswer, EarlierAnswer

ANSWER: Final = "answer"
VERDICT: Final = "verdict"


class _Bindings(TypedDict):
    task: str
    clip: str
    package: str
    lease: str
    fencing: int
    person: str
    station: str
    session: str
    recipient: bytes
    made: int
    checkpoint: str


@dataclass(frozen=True)
class Writer:
    """Who answers, where and under what.

    Attributes:
        checkpoint: the newest one this workstation keeps.
    """

    identity: Identity
    session: Session
    checkpoint: str

    def answer(self, clip: OpenClip, draft: Draft, played: tuple[PlayedSpan, ...], active_ms: int) -> Letter:
        """Give the sealed answer of an open clip.

        Raises:
            Refused: it is no answer of its kind yet, with what is missing.
        """
        text = draft.text if clip.text.kind is not TaskKind.COMMAND else ""
        came = _account(clip, draft, text)
        candidate = came.candidate if came.candidate != TRANSCRIPT else ""
        given = Given(
            kind=clip.text.kind,
            text=text,
            origin=came.origin,
            candidate=candidate,
            flags=frozenset(draft.flags),
            command=_graded(draft.command),
        )
        check(given)
        body = AnswerBody(
            answer=make_id(os.urandom(16)),
            **self._bindings(clip),
            kind=clip.text.kind,
            supersedes=clip.item.supersedes,
            text=text,
            origin=came.origin,
            candidate=candidate,
            runs=_runs(came),
            marks=_marks(draft),
            masks=draft.masks,
            confidence=draft.confidence,
            flags=draft.flags,
            comment=draft.comment,
            command=draft.command,
            played=played[:PLAY_SPANS],
            active_ms=active_ms,
            reply=draft.reply.strip() if clip.text.returned is not None else "",
        )
        return self._letter(ANSWER, Kind.ANSWER, body.answer, clip, body)

    def appeal(self, clip: OpenClip, reason: str, played: tuple[PlayedSpan, ...], active_ms: int) -> Letter:
        """Give the sealed appeal of an open clip: the answer that came back, word for word, and why it stands.

        Raises:
            Refused: nothing came back, it was appealed against before, or the reason is missing.
        """
        then = clip.text.returned
        stands = _as_given(clip.text.kind, then) if then is not None else None
        once = then is not None and not then.may_appeal
        check_appeal(stands, stands, reason=reason, returned_on_appeal=once)
        assert then is not None
        body = AnswerBody(
            answer=make_id(os.urandom(16)),
            **self._bindings(clip),
            kind=clip.text.kind,
            supersedes=clip.item.supersedes,
            text=then.text,
            origin=then.origin,
            candidate=then.candidate,
            runs=then.runs,
            marks=then.marks,
            confidence=then.confidence,
            flags=then.flags,
            comment=then.said,
            command=then.command,
            played=played[:PLAY_SPANS],
            active_ms=active_ms,
            reply=reason.strip(),
            appeal=True,
        )
        return self._letter(ANSWER, Kind.ANSWER, body.answer, clip, body)

    def skip(self, clip: OpenClip, skip: Skip, played: tuple[PlayedSpan, ...], active_ms: int) -> Letter:
        """Give the sealed skip of an open clip.

        Raises:
            Refused: the reason needs a note.
        """
        check(Given(kind=clip.text.kind, skip=skip.reason, note=skip.note))
        body = AnswerBody(
            answer=make_id(os.urandom(16)),
            **self._bindings(clip),
            kind=clip.text.kind,
            supersedes=clip.item.supersedes,
            skip=skip,
            played=played[:PLAY_SPANS],
            active_ms=active_ms,
        )
        return self._letter(ANSWER, Kind.ANSWER, body.answer, clip, body)

    def verdict(self, clip: OpenClip, decide: Decide) -> Letter:
        """Give the sealed verdict on an open review."""
        body = VerdictBody(
            review=make_id(os.urandom(16)),
            **self._bindings(clip),
            verdict=decide.verdict,
            answers=decide.answers,
            text=decide.text if decide.verdict is Verdict.FIX else "",
            command=decide.command,
            comment=decide.comment,
            played=decide.played[:PLAY_SPANS],
            active_ms=decide.active_ms,
        )
        return self._letter(VERDICT, Kind.VERDICT, body.review, clip, body)

    def _bindings(self, clip: OpenClip) -> _Bindings:
        return _Bindings(
            task=clip.item.task,
            clip=clip.item.clip,
            package=clip.item.package,
            lease=clip.item.lease,
            fencing=clip.item.fencing,
            person=self.session.person,
            station=self.identity.station,
            session=self.session.id,
            recipient=self.session.trust.recipient,
            made=time.time_ns() // 1_000_000,
            checkpoint=self.checkpoint,
        )

    def _letter(self, name: str, kind: Kind, subject: str, clip: OpenClip, body: Message) -> Letter:
        signed = sign_object_by_two(self.session.signing, self.identity.signing, kind, encode(body))
        info = (self.identity.station + self.session.id).encode("ascii")
        sealed = self.session.trust.keys.sealing.seal(pad(signed, smallest=ANSWER_BUCKET), kind=kind, info=info)
        return Letter(
            subject=subject,
            kind=name,
            session=self.session.id,
            task=clip.item.task,
            clip=clip.item.clip,
            digest=hash_bytes(sealed),
            sealed=sealed,
        )


def _account(clip: OpenClip, draft: Draft, text: str) -> Account:
    """Measure where the words came from: the candidates they were taken from, or the machine's transcript."""
    if clip.text.kind is TaskKind.TRANSCRIPTION:
        candidates = {TRANSCRIPT: clip.text.transcript} if clip.text.transcript else {}
        began = TRANSCRIPT
    else:
        candidates = {candidate.key: candidate.text for candidate in clip.text.candidates}
        began = draft.candidate
    answer = Assembled(draft.bits)
    return account(text, runs(answer) if answer.text == text else (), candidates, began)


def _runs(came: Account) -> tuple[MadeRun, ...]:
    """Give the runs for the wire; of a text in more pieces than it takes none, and the facility compares it itself."""
    if len(came.runs) > RUNS:
        return ()
    return tuple(MadeRun(length=run.length, made=run.made, keys=run.keys) for run in came.runs)


def _marks(draft: Draft) -> tuple[ErrorMark, ...]:
    return tuple(
        ErrorMark(key=one.key, first=one.first, last=one.last, category=one.category, severity=one.severity)
        for one in draft.marks[:ERROR_MARKS]
    )


def _as_given(kind: TaskKind, then: EarlierAnswer) -> Given:
    return Given(
        kind=kind,
        text=then.text,
        origin=then.origin,
        candidate=then.candidate,
        flags=frozenset(then.flags),
        command=_graded(then.command),
    )


def _graded(command: CommandAnswer | None) -> Graded | None:
    if command is None:
        return None
    return Graded(heard=command.heard, meant=Meant(command.meant) if command.meant else None, fit=command.fit)
