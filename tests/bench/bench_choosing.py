"""Choosing: six candidates of sixty words laid side by side, and what a key typed into the answer costs."""

import itertools
import random
from difflib import SequenceMatcher
from itertools import combinations

from anechoic.rules.alignment import align
from anechoic.rules.assembled import begin_aligned, edit, runs
from bench.offscreen import application
from bench.table import Row, row, turns

_COMMON = ["the", "of", "to", "a", "in", "and", "is"] * 12
_VOCABULARY = [f"word{number}" for number in range(300)] + _COMMON


def rows() -> list[Row]:
    """Measure everything of this file."""
    found = []
    for name, share in (("near", 0.1), ("apart", 0.25), ("far", 0.5)):
        texts = candidates(share)

        def ours(texts: list[str] = texts) -> None:
            align(texts)

        def pairs(texts: list[str] = texts) -> None:
            for one, other in combinations(texts, 2):
                SequenceMatcher(None, one.split(), other.split(), autojunk=False).get_matching_blocks()

        mine, theirs = turns(ours, pairs, rounds=60)
        found.append(row(f"align 6 x 60 words, {name}", mine, "difflib, each pair", theirs, most=5))
    return [*found, key_typed(), key_measured(), row_shown()]


def key_typed() -> Row:
    """Measure one key typed into a mended answer of sixty words, against a diff of the whole text."""
    texts = candidates(0.1)
    shown = tuple(zip("abcdef", texts, strict=True))
    answer = begin_aligned(align(texts), shown, 0)
    text, at = answer.text, len(answer.text) // 2
    typed = f"{text[:at]}x{text[at:]}"

    def ours() -> None:
        runs(edit(answer, typed, at + 1))

    def whole() -> None:
        SequenceMatcher(None, text.split(), typed.split(), autojunk=False).get_opcodes()

    mine, theirs = turns(ours, whole, rounds=200)
    return row("key typed into an answer, 60 words", mine, "difflib, whole text", theirs, most=1)


def key_measured() -> Row:
    """Measure what one key costs the desk without its window: the edit, the account, the draft, the proposals."""
    from anechoic.desk.listening.answer.choosing import open_choosing, put, take, type_text
    from anechoic.station.port import Draft
    from anechoic.wire.work import Candidate
    from fakes.recording_port import some_item

    texts = candidates(0.1)
    shown = tuple(Candidate(key=key, text=text) for key, text in zip("abcdef", texts, strict=True))
    choosing = take(open_choosing(some_item(candidates=shown), Draft(), None), 1)
    text, at = choosing.answer.text, len(choosing.answer.text) // 2
    typed = f"{text[:at]}x{text[at:]}"

    def ours() -> None:
        changed = type_text(choosing, typed, at + 1)
        put(changed, Draft())
        assert changed.proposals

    def laid() -> None:
        align(texts)

    mine, theirs = turns(ours, laid, rounds=60)
    return row("key typed, all measured anew", mine, "one alignment", theirs, most=16)


def row_shown() -> Row:
    """Measure the row of differences of another item against the same candidates as whole sentences."""
    from PySide6.QtWidgets import QWidget

    from anechoic.desk.listening.answer.choosing import Choosing, open_choosing
    from anechoic.desk.listening.answer.shown import parts, whole_rows
    from anechoic.station.port import Draft
    from anechoic.widgets.choice_rows import ChoiceRows
    from anechoic.widgets.differences.strip import DifferenceStrip
    from anechoic.wire.work import Candidate
    from fakes.recording_port import some_item

    app = application()

    def opened(verb: str) -> Choosing:
        texts = (
            f"to {verb} the bulk of his speech to other people",
            f"to {verb} the volume of your talk to other people",
        )
        more = (f"to decrease your {verb} to other people now", f"to {verb} the volume of his talk to people")
        shown = tuple(Candidate(key=key, text=text) for key, text in zip("abcd", texts + more, strict=True))
        return open_choosing(some_item(candidates=shown), Draft(), None)

    items = itertools.cycle([opened("increase"), opened("raise")])
    window = QWidget()
    window.resize(1000, 400)
    strip, rows = DifferenceStrip(label="", parent=window), ChoiceRows(label="", parent=window)
    strip.resize(1000, 200)
    rows.resize(1000, 200)
    window.show()

    def ours() -> None:
        strip.show_parts(parts(next(items), None), "en")
        app.processEvents()

    def whole() -> None:
        rows.show_rows(whole_rows(next(items)), language="en")
        app.processEvents()

    # Two items in turn for each side: one more draw keeps them from seeing always the same one.
    mine, theirs = turns(ours, whole, lambda: next(items), rounds=40)[:2]
    return row("row of differences shown", mine, "whole sentences shown", theirs, most=16)


def candidates(share: float) -> list[str]:
    """Make six texts of sixty words out of one, with `share` of the words changed and a few left out."""
    chance = random.Random(1)  # noqa: S311 - words for a measurement
    base = [chance.choice(_VOCABULARY) for _ in range(60)]
    made = []
    for _ in range(6):
        words = []
        for word in base:
            drawn = chance.random()
            if drawn >= share * 1.2:
                words.append(word)
            elif drawn < share:
                words.append(chance.choice(_VOCABULARY))
        made.append(" ".join(words))
    return made
