"""What became of a batch: counts, reasons, and every refused item by the owner's own name."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class RefusedItem:
    """One item that was not taken.

    Attributes:
        line: of `items.jsonl`, from 1.
        item: the owner's id, made visible; empty where the line has none.
        code: a `Reason`'s code.
        sentence: what a person reads.
    """

    line: int
    item: str
    code: str
    sentence: str


@dataclass(frozen=True)
class Report:
    """The end of `batch add`.

    Attributes:
        batch: our id of it.
        name: the owner's name of it, made visible.
        accepted: items taken whole, now.
        split: items taken in pieces, now.
        already: items that were there before.
        clips: made now.
        gold: items of this run that carry a known answer.
        terms: of the glossary that were taken.
        refused_terms: lines of `glossary.jsonl` that were not; `item` is the term.
        unusable_gold: lines of `hidden.jsonl` that could not be used.
        unprotected: protections of the decoder that this machine does not offer.
        refused: every item that was not taken.
    """

    batch: str
    name: str
    accepted: int
    split: int
    already: int
    clips: int
    gold: int
    terms: int
    refused_terms: tuple[RefusedItem, ...]
    unusable_gold: tuple[int, ...]
    unprotected: tuple[str, ...]
    refused: tuple[RefusedItem, ...]

    def as_json(self) -> dict[str, Any]:
        """Give what `--json` prints."""
        return {
            "batch": self.batch,
            "name": self.name,
            "accepted": self.accepted,
            "split": self.split,
            "refused": len(self.refused),
            "already": self.already,
            "clips": self.clips,
            "gold": self.gold,
            "reasons": dict(sorted(Counter(one.code for one in self.refused).items())),
            "refused_items": [
                {"line": one.line, "item": one.item, "reason": one.code, "sentence": one.sentence}
                for one in self.refused
            ],
            "terms": self.terms,
            "refused_terms": [
                {"line": one.line, "term": one.item, "reason": one.code, "sentence": one.sentence}
                for one in self.refused_terms
            ],
            "unusable_gold_lines": list(self.unusable_gold),
            "decoder_without": list(self.unprotected),
        }


@dataclass
class Tally:
    """Counts while a batch runs."""

    accepted: int = 0
    split: int = 0
    already: int = 0
    clips: int = 0
    gold: int = 0
    refused: list[RefusedItem] = field(default_factory=list)
