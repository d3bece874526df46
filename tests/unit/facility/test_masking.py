"""What one person marks as personal is beeped and masked for everyone after."""

from typing import get_type_hints

import numpy as np
import pytest
from msgspec import ValidationError, convert

from anechoic.facility.masking import read
from anechoic.rules.masking import MOST_MASKS
from anechoic.rules.task import Flag, ReceiptState, Role, TaskKind
from anechoic.wire.answers import AnswerBody
from anechoic.wire.work import Span, TaskText, TimedWord
from fakes.bench_desk import Desk
from fakes.facility_bench import Bench

WORDS = (
    TimedWord(text="llame", first=0, last=2_000),
    TimedWord(text="a", first=2_000, last=2_500),
    TimedWord(text="Dolores", first=2_500, last=5_000),
    TimedWord(text="ya", first=5_000, last=8_000),
)
DETAIL = Span(first=2_600, last=4_900)


def sign_in(bench: Bench, name: str, *roles: Role) -> Desk:
    return bench.sign_in(bench.person(name, *roles), bench.station(name))


def marked(bench: Bench, *masks: Span, flags: tuple[Flag, ...] = (Flag.PERSONAL_DETAIL,)) -> ReceiptState:
    """Let the first of two people answer a clip and mark spans of it."""
    task = bench.task("one", wanted=2, words=WORDS, candidates=("call Dolores now", "ring dolores", "call her"))
    desk = sign_in(bench, "ana")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    return desk.send(desk.seal(desk.body(fetched, clip, flags=flags, masks=masks))).state


@pytest.mark.attack(64)
def test_the_next_person_hears_a_tone_and_reads_signs(bench: Bench) -> None:
    assert marked(bench, DETAIL) is ReceiptState.ACCEPTED
    assert "clip_masked" in bench.kinds_recorded()
    desk = sign_in(bench, "ben")
    fetched = desk.pull()
    (clip,) = fetched.context.clips
    opened = desk.open(fetched, clip)
    pcm = np.frombuffer(opened.pcm, "<i2")
    assert opened.text.masked == (DETAIL,)
    untouched = np.concatenate([pcm[: DETAIL.first], pcm[DETAIL.last :]])
    assert set(untouched.tolist()) == {257}
    assert 257 not in pcm[DETAIL.first + 100 : DETAIL.last - 100].tolist()
    assert opened.text.transcript == "llame a ••••••• ya"
    assert [word.text for word in opened.text.words] == ["llame", "a", "•••••••", "ya"]
    texts = {one.text for one in opened.text.candidates}
    assert texts == {"call ••••••• now", "ring •••••••", "call her"}


@pytest.mark.attack(64)
def test_a_supervisor_hears_the_tone_too(bench: Bench) -> None:
    task = bench.task("one", words=WORDS)
    desk = sign_in(bench, "ana")
    fetched = desk.pull()
    clip = fetched.clip(task.id)
    desk.open(fetched, clip)
    desk.send(desk.seal(desk.body(fetched, clip, flags=(Flag.PERSONAL_DETAIL,), masks=(DETAIL,))))
    supervisor = sign_in(bench, "sue", Role.SUPERVISOR)
    _, _, opened = supervisor.review(task.id)
    assert opened.text.masked == (DETAIL,)
    assert opened.text.transcript == "llame a ••••••• ya"
    assert 257 not in np.frombuffer(opened.pcm, "<i2")[DETAIL.first + 100 : DETAIL.last - 100].tolist()


def test_whoever_marked_it_had_heard_it_as_it_was(bench: Bench) -> None:
    task = bench.task("one", words=WORDS)
    desk = sign_in(bench, "ana")
    fetched = desk.pull()
    opened = desk.open(fetched, fetched.clip(task.id))
    assert opened.text.masked == ()
    assert opened.pcm == task.pcm


@pytest.mark.parametrize("mask", [Span(first=10, last=10), Span(first=7_000, last=8_001), Span(first=9, last=3)])
def test_a_span_outside_the_clip_is_refused(bench: Bench, mask: Span) -> None:
    assert marked(bench, mask) is ReceiptState.REFUSED


def test_a_span_without_the_flag_is_refused(bench: Bench) -> None:
    assert marked(bench, DETAIL, flags=(Flag.DISTRESSING,)) is ReceiptState.REFUSED


@pytest.mark.attack(64)
def test_the_machines_reply_beside_a_clip_is_masked_too() -> None:
    text = TaskText(
        kind=TaskKind.COMMAND, source="es", target="en", frames=8_000, words=WORDS, response="Dolores, star"
    )
    assert read(text, ((DETAIL.first, DETAIL.last),)).response == "•••••••, star"


def test_more_spans_than_an_answer_may_mark_are_not_read() -> None:
    limit = 16
    assert limit == MOST_MASKS
    many = tuple(Span(first=n, last=n + 1) for n in range(limit + 1))
    with pytest.raises(ValidationError):
        convert(
            [{"first": one.first, "last": one.last} for one in many],
            get_type_hints(AnswerBody, include_extras=True)["masks"],
        )
