"""What a person chooses from and what came of it: candidates laid side by side, the live place, the answer's history.

One frozen value; every act gives a new one. No Qt: the presenter holds it, the view shows it.
"""

from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Final

from anechoic.rules.alignment import Alignment, Variant, align
from anechoic.rules.assembled import (
    TRANSCRIPT,
    Assembled,
    base_for,
    begin,
    begin_aligned,
    edit,
    restore,
    runs,
    source,
    take_variant,
    variant_bits,
    variant_of,
)
from anechoic.rules.differences import differing_words
from anechoic.rules.history import History
from anechoic.rules.marks import Mark, Proposal, propose
from anechoic.rules.provenance import Account, account
from anechoic.rules.task import Origin, TaskKind
from anechoic.station.port import Draft, OpenItem


class CandidateView(Enum):
    """How candidates are shown."""

    DIFFERENCES = "differences"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Place:
    """One place to choose at.

    Attributes:
        slot: of the alignment; None for whole sentences that share too little with the others to be laid beside them.
        variants: in the order of their digits.
    """

    slot: int | None
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class Texts:
    """The candidates' texts against each other: measured once for a clip, when somebody asks."""

    texts: tuple[str, ...] = ()

    @cached_property
    def differs(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Give for each text the words most others do not have: (first, last exclusive) in characters."""
        return differing_words(self.texts)


_MEASURED: Final = {"source", "account", "proposals"}
"""What `Choosing` measures of an answer, wherever the caret is."""
_NOTHING: Final = Alignment(())
_NO_TEXTS: Final = Texts()
_EMPTY: Final = History()


@dataclass(frozen=True)
class Choosing:
    """The state of choosing on one item; what is measured of it is measured once, when somebody asks.

    Attributes:
        shown: key and text of each candidate; for a transcription the transcript alone.
        language: of candidates and answer.
        texts: of the candidates, in the order of `shown`.
        live: number of the live place.
        wish: the view the person asked for in this session, or None.
    """

    shown: tuple[tuple[str, str], ...] = ()
    language: str = ""
    alignment: Alignment = _NOTHING
    places: tuple[Place, ...] = ()
    texts: Texts = _NO_TEXTS
    history: History = _EMPTY
    live: int = 0
    wish: CandidateView | None = None

    @property
    def answer(self) -> Assembled:
        """The answer as it stands."""
        return self.history.now

    @property
    def view(self) -> CandidateView:
        """The view shown: the person's wish, else what suits these candidates."""
        if not self.places:
            return CandidateView.WHOLE
        if self.wish is not None:
            return self.wish
        return CandidateView.DIFFERENCES if self.alignment.aligned else CandidateView.WHOLE

    @cached_property
    def source(self) -> str:
        """Key of the candidate most of the answer came from, or empty."""
        return source(self.answer)

    @cached_property
    def account(self) -> Account:
        """Measure where the answer came from, as the facility will."""
        answer = self.answer
        return account(answer.text, runs(answer), dict(self.shown), self.source)

    def taken(self, place: Place) -> int | None:
        """Give the number of the variant the answer has at a place, from 0, or None."""
        if place.slot is None:
            keys = [self.shown[variant.texts[0]][0] for variant in place.variants]
            return keys.index(self.source) if self.source in keys else None
        if not self.answer.has(place.slot):
            return None
        return variant_of(self.alignment.slots[place.slot], self.answer.taken_of(place.slot))

    @cached_property
    def proposals(self) -> tuple[Proposal, ...]:
        """Give the error marks that the edit proposes on the candidate most of the answer came from."""
        key, text = self.source, self.answer.text
        if not key or not text.strip() or self.account.origin is not Origin.MENDED:
            return ()
        return propose(dict(self.shown)[key], text, key=key, language=self.language)


def open_choosing(item: OpenItem, draft: Draft, wish: CandidateView | None) -> Choosing:
    """Give the state an item opens with, its draft as it was kept."""
    transcribes = item.kind is TaskKind.TRANSCRIPTION
    shown = tuple((one.key, one.text) for one in item.candidates)
    if transcribes and item.transcript:
        shown = ((TRANSCRIPT, item.transcript),)
    alignment = align([text for _, text in shown]) if len(shown) > 1 else Alignment((), share=0.0)
    language = item.source if transcribes else item.target
    texts = Texts(tuple(text for _, text in shown))
    made = Choosing(shown, language, alignment, _places(shown, alignment), texts, wish=wish)
    return replace(made, history=History(_kept(made, draft)))


def act(choosing: Choosing, answer: Assembled) -> Choosing:
    """Take another answer, as a step of its own."""
    return replace(choosing, history=choosing.history.act(answer))


def take(choosing: Choosing, number: int) -> Choosing:
    """Take what digit `number` (from 1) stands for: a variant of the live place, or a candidate in the other view."""
    if choosing.view is CandidateView.WHOLE:
        return take_whole(choosing, number)
    place = choosing.places[choosing.live]
    if not 1 <= number <= len(place.variants):
        return choosing
    variant = place.variants[number - 1]
    if place.slot is None:
        return act(choosing, _whole(choosing, variant.texts[0]))
    fellow = base_for(choosing.alignment, place.slot, variant.texts)
    if not choosing.answer.text.strip() or not choosing.answer.has(place.slot):
        # Nothing taken yet: the whole of a typical candidate that says so, and the other places can still be changed.
        return act(choosing, _whole(choosing, fellow))
    key = choosing.answer.base
    fellow = next((one for one in variant.texts if choosing.shown[one][0] == key), fellow)
    bits = variant_bits(choosing.alignment, choosing.shown, place.slot, fellow)
    return act(choosing, take_variant(choosing.answer, place.slot, bits))


def take_whole(choosing: Choosing, number: int) -> Choosing:
    """Take candidate `number` (from 1) as it is, whichever view is shown."""
    return act(choosing, _whole(choosing, number - 1)) if 1 <= number <= len(_candidates(choosing)) else choosing


def write_own(choosing: Choosing) -> Choosing:
    """Begin an answer of one's own, empty."""
    return act(choosing, Assembled())


def reset(choosing: Choosing) -> Choosing:
    """Go back to the candidate the answer began as, whole."""
    key = choosing.answer.base or choosing.source or (TRANSCRIPT if _transcribes(choosing) else "")
    number = next((at for at, one in enumerate(choosing.shown) if one[0] == key), None)
    return choosing if number is None else act(choosing, _whole(choosing, number))


def type_text(choosing: Choosing, text: str, caret: int) -> Choosing:
    """Take the text as it stands after typing."""
    return replace(choosing, history=choosing.history.typed(edit(choosing.answer, text, caret)))


def move_caret(choosing: Choosing, caret: int) -> Choosing:
    """Remember where the caret is; what was measured of the answer holds on."""
    history = choosing.history.moved(caret)
    if history is choosing.history:
        return choosing
    moved = replace(choosing, history=history)
    vars(moved).update({name: value for name, value in vars(choosing).items() if name in _MEASURED})
    return moved


def undo(choosing: Choosing) -> Choosing:
    """Go one step back."""
    return replace(choosing, history=choosing.history.undo())


def redo(choosing: Choosing) -> Choosing:
    """Go one step forth."""
    return replace(choosing, history=choosing.history.redo())


def step(choosing: Choosing, by: int) -> Choosing:
    """Make another place live, round from the last to the first."""
    if choosing.view is CandidateView.WHOLE:
        return choosing
    return replace(choosing, live=(choosing.live + by) % len(choosing.places))


def go_to(choosing: Choosing, number: int) -> Choosing:
    """Make place `number` live."""
    return replace(choosing, live=number) if 0 <= number < len(choosing.places) else choosing


def see(choosing: Choosing, view: CandidateView) -> Choosing:
    """Show candidates in a view; it is what the person wishes from now on."""
    return replace(choosing, wish=view)


def toggled(choosing: Choosing, marks: tuple[Mark, ...], mark: Mark | None) -> tuple[Mark, ...]:
    """Confirm a proposed mark, or take its confirmation back; None confirms the next that is not confirmed yet."""
    if mark is None:
        mark = next((one.mark for one in choosing.proposals if one.mark not in marks), None)
        return marks if mark is None else (*marks, mark)
    return tuple(one for one in marks if one != mark) if mark in marks else (*marks, mark)


def still_proposed(choosing: Choosing, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Give the confirmed marks that the edit still bears out, in the order of the text."""
    return tuple(one.mark for one in choosing.proposals if one.mark in marks) if marks else ()


def put(choosing: Choosing, draft: Draft) -> Draft:
    """Give the draft with the answer as it stands; where it came from is measured."""
    answer, came = choosing.answer, choosing.account
    return replace(
        draft,
        text=answer.text,
        cursor=answer.caret,
        origin=came.origin,
        candidate=came.candidate if came.candidate != TRANSCRIPT else "",
        bits=answer.bits,
        marks=still_proposed(choosing, draft.marks),
    )


def put_caret(choosing: Choosing, draft: Draft) -> Draft:
    """Give the draft with the caret as it stands; one that holds another answer yet is measured as by `put`."""
    answer = choosing.answer
    if answer.bits and (draft.bits, draft.text) == (answer.bits, answer.text):
        return replace(draft, cursor=answer.caret)
    return put(choosing, draft)


def _places(shown: tuple[tuple[str, str], ...], alignment: Alignment) -> tuple[Place, ...]:
    found = [Place(slot, alignment.slots[slot].variants) for slot in alignment.places]
    texts = [(number, shown[number][1].strip()) for number in alignment.aside]
    aside = tuple(Variant((number,), text) for number, text in texts if text)
    return (*found, Place(None, aside)) if found and aside else tuple(found)


def _kept(choosing: Choosing, draft: Draft) -> Assembled:
    """Give the answer of a draft; words without their bits are laid over what they say they began as."""
    kept = Assembled(draft.bits, draft.candidate, draft.cursor)
    if draft.bits and kept.text == draft.text:
        return kept
    if not draft.text:
        return Assembled()
    key = TRANSCRIPT if _transcribes(choosing) else draft.candidate
    number = next((at for at, one in enumerate(choosing.shown) if one[0] == key), None)
    began = Assembled() if number is None else _whole(choosing, number)
    return restore(began, draft.text, draft.cursor)


def _whole(choosing: Choosing, number: int) -> Assembled:
    if len(choosing.shown) == 1:
        key, text = choosing.shown[0]
        return begin(text, key)
    return begin_aligned(choosing.alignment, choosing.shown, number)


def _transcribes(choosing: Choosing) -> bool:
    return bool(choosing.shown) and choosing.shown[0][0] == TRANSCRIPT


def _candidates(choosing: Choosing) -> tuple[tuple[str, str], ...]:
    return () if _transcribes(choosing) else choosing.shown
