"""What the panels of writing show, filtered: terms, snippets, words of the candidates, suggestions. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from anechoic.desk.listening.answer.choosing import Choosing
from anechoic.desk.listening.answer.shown import letters
from anechoic.rules.assembled import TRANSCRIPT
from anechoic.rules.glossary import occurring
from anechoic.rules.snippets import Snippet
from anechoic.rules.word_units import key_of, word_places
from anechoic.station.port import OpenItem
from anechoic.widgets.choice_row import ChoiceRow
from anechoic.widgets.plain import joined
from anechoic.widgets.terms import avoided
from anechoic.widgets.words import words


@dataclass(frozen=True, slots=True)
class FromMachine:
    """Words of candidates, with whose they are."""

    text: str
    keys: str


def term_rows(item: OpenItem, typed: str) -> tuple[ChoiceRow, ...]:
    """Give the approved terms, those of this clip first; each approved name is a row."""
    texts = [item.transcript, *(one.text for one in item.candidates)]
    forms = [[term.term, *term.approved, *term.avoid] for term in item.glossary]
    here = [any(occurring(one, texts)) for one in forms]
    order = sorted(range(len(forms)), key=lambda at: not here[at])
    rows: list[ChoiceRow] = []
    for at in order:
        term = item.glossary[at]
        if _fits(typed, [*forms[at], term.note]):
            rows += [
                ChoiceRow(
                    name,
                    name,
                    note=joined(" · ", (term.term, avoided(term), term.note)),
                    letters=words("writing.in_clip") if here[at] else "",
                )
                for name in term.approved
            ]
    return tuple(rows)


def snippet_rows(snippets: Sequence[Snippet], typed: str) -> tuple[ChoiceRow, ...]:
    """Give the snippets in the order of their last use."""
    return tuple(
        ChoiceRow(one.text, one.name, note="" if one.name == one.text else _one_line(one.text))
        for one in snippets
        if _fits(typed, [one.name, one.text])
    )


def candidate_rows(choosing: Choosing, typed: str) -> tuple[ChoiceRow, ...]:
    """Give what the candidates have: at each place what they differ in, then whole; typing finds single words first."""
    found: dict[str, str] = {}
    if typed:
        for key, text in choosing.shown:
            for first, last in word_places(text):
                word = text[first:last]
                if key_of(word).startswith(key_of(typed)):
                    found[word] = _and(found.get(word, ""), key)
    for place in choosing.places:
        for variant in place.variants:
            if place.slot is not None and variant.words and _fits(typed, [variant.words]):
                keys = "".join(choosing.shown[at][0] for at in variant.texts)
                found.setdefault(variant.words, keys)
    for key, text in choosing.shown:
        whole = " ".join(text.split())
        if whole and _fits(typed, [whole]):
            found[whole] = _and(found.get(whole, ""), key)
    return tuple(ChoiceRow(FromMachine(text, keys), text, letters=_letters(keys)) for text, keys in found.items())


def suggestion_rows(suggestions: Sequence[str], *, ready: bool) -> tuple[ChoiceRow, ...]:
    """Give what a word may have been meant to be, and after that to leave it as it is."""
    if not ready:
        return ()
    rows = [ChoiceRow(one, one) for one in suggestions]
    return (*rows, ChoiceRow(None, words("writing.leave_it"), note=words("writing.leave_it_note")))


def _fits(typed: str, texts: Sequence[str]) -> bool:
    wanted = typed.casefold().split()
    said = " ".join(texts).casefold()
    return all(one in said for one in wanted)


def _and(keys: str, key: str) -> str:
    return keys if key in keys else keys + key


def _letters(keys: str) -> str:
    return words("writing.transcript") if TRANSCRIPT in keys else letters(keys)


def _one_line(text: str) -> str:
    return " ".join(text.split())
