"""`glossary.jsonl`: the terms of a programme and what they are to be called, line by line as the items are."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from anechoic.errors import Refused
from anechoic.facility.glossary import KeptTerm
from anechoic.facility.ingest.lines import Line, lines, parse, refused
from anechoic.facility.ingest.manifest import convert
from anechoic.facility.ingest.report import RefusedItem
from anechoic.facility.ingest.wording import label, text, visible
from anechoic.rules.batch import Reason
from anechoic.rules.glossary import FORMS, NOTE_CHARACTERS, PAIR_BYTES, TERM_LINES, TERMS, primary
from anechoic.wire.codec import encode
from anechoic.wire.fields import Locale
from anechoic.wire.work import Term

GLOSSARY_FILE = "glossary.jsonl"


class TermLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of `glossary.jsonl`."""

    source_language: Locale
    target_language: Locale | None = None
    term: str
    approved: Annotated[tuple[str, ...], Meta(min_length=1, max_length=FORMS)]
    avoid: Annotated[tuple[str, ...], Meta(max_length=FORMS)] = ()
    note: str = ""


@dataclass(frozen=True)
class Glossary:
    """What a batch folder holds of one.

    Attributes:
        terms: those taken.
        refused: the lines that were not.
    """

    terms: tuple[KeptTerm, ...] = ()
    refused: tuple[RefusedItem, ...] = ()


def read_glossary(folder: Path, target: str) -> Glossary:
    """Read the glossary, if the batch has any; a line that is not fit is refused alone.

    Args:
        folder: of the batch.
        target: the batch's target language, for lines that name none.

    Raises:
        Refused: the file is there but cannot be read, or it has too many lines.
    """
    path = folder / GLOSSARY_FILE
    if not path.exists() and not path.is_symlink():
        return Glossary()
    run = _Run(target)
    for number, line in enumerate(lines(path), 1):
        if number > TERM_LINES:
            raise Refused(
                f"{GLOSSARY_FILE} holds more than {TERM_LINES} terms. Ask the owner for a shorter one; nothing was"
                " taken.",
                code="batch_file",
            )
        run.take(line)
    return Glossary(tuple(run.terms.values()), tuple(run.refused))


class _Run:
    def __init__(self, target: str) -> None:
        self._target = target
        self._count: Counter[tuple[str, str]] = Counter()
        self._bytes: Counter[tuple[str, str]] = Counter()
        self.terms: dict[tuple[str, str, str], KeptTerm] = {}
        self.refused: list[RefusedItem] = []

    def take(self, line: Line) -> None:
        """Take or refuse one line."""
        try:
            self._keep(read_term(line, self._target))
        except Refused as refusal:
            self.refused.append(RefusedItem(line.number, _named(line), refusal.code, str(refusal)))

    def _keep(self, found: KeptTerm) -> None:
        pair, size = found.pair, len(encode(found.term))
        if (*pair, found.term.term) in self.terms:
            raise refused(Reason.TERM_TWICE)
        if self._count[pair] >= TERMS or self._bytes[pair] + size > PAIR_BYTES:
            raise refused(Reason.TERMS_TOO_MANY)
        self._count[pair] += 1
        self._bytes[pair] += size
        self.terms[*pair, found.term.term] = found


def read_term(line: Line, target: str) -> KeptTerm:
    """Read one line of `glossary.jsonl`.

    Raises:
        Refused: with a `Reason`'s code; the sentence names the field.
    """
    found = convert(parse(line.data), TermLine)
    return KeptTerm(
        source=primary(found.source_language),
        target=primary(found.target_language or target),
        term=Term(
            term=label(found.term, "term"),
            approved=tuple(label(one, f"approved[{at}]") for at, one in enumerate(found.approved)),
            avoid=tuple(label(one, f"avoid[{at}]") for at, one in enumerate(found.avoid)),
            note=" ".join(text(found.note, "note", most=NOTE_CHARACTERS).split()),
        ),
    )


def _named(line: Line) -> str:
    """Give the term of a refused line, made visible, or nothing where none can be read."""
    try:
        name = parse(line.data).get("term")
        return visible(label(name, "term", empty=True)) if isinstance(name, str) else ""
    except Refused:
        return ""
