"""The glossary of a batch at rest and on its way: sealed beside `batch.json`, and with every clip of its languages.

It lies in the sealed column of the batch's profile, as one more field of it, so that no term is ever readable in the
database. A package carries the terms of its clip's languages inside the clip's sealed text.
"""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.rules.glossary import primary
from anechoic.rules.task import TaskKind
from anechoic.store.facility import batches as stored
from anechoic.wire.codec import encode
from anechoic.wire.limits import CLIP_TEXT_BYTES
from anechoic.wire.work import TaskText, Term


class KeptTerm(msgspec.Struct, frozen=True, kw_only=True):
    """One term as it is kept; languages are primary ones."""

    source: str
    target: str
    term: Term

    @property
    def pair(self) -> tuple[str, str]:
        """The languages it is for."""
        return self.source, self.target


class _Kept(msgspec.Struct, frozen=True):
    glossary: tuple[KeptTerm, ...] = ()


def with_terms(profile: bytes, terms: Sequence[KeptTerm]) -> bytes:
    """Give a written profile with a glossary in it; without terms it stays byte for byte as it was."""
    if not terms:
        return profile
    return msgspec.json.encode({**msgspec.json.decode(profile), "glossary": terms})


def terms_in(written: bytes) -> tuple[KeptTerm, ...]:
    """Give the glossary in a written profile; none where the batch came without one."""
    return msgspec.json.decode(written, type=_Kept).glossary


def terms_of(facility: Facility, connection: Connection, batch: str) -> tuple[KeptTerm, ...]:
    """Give the glossary of a batch, of all its languages.

    Raises:
        Untrusted: the batch's row was tampered with.
    """
    row = stored.by_id(connection, batch)
    assert row is not None
    return terms_in(facility.columns.open("batch", "sealed_profile", batch, row.sealed_profile))


def with_terms_of(terms: Sequence[KeptTerm], text: TaskText) -> TaskText:
    """Give a clip's text with the terms of its languages; a transcription has those of the language spoken.

    A text that would become too long for a package travels without.
    """
    source, target = primary(text.source), primary(text.target)
    if text.kind is TaskKind.TRANSLATION:
        chosen = tuple(one.term for one in terms if one.pair == (source, target))
    else:
        chosen = _spoken(terms, source)
    full = msgspec.structs.replace(text, glossary=chosen)
    return full if len(encode(full)) <= CLIP_TEXT_BYTES else text


def _spoken(terms: Sequence[KeptTerm], source: str) -> tuple[Term, ...]:
    """Give the terms of a language as they are spoken, each once, to be written as they are."""
    found = {
        one.term.term: Term(term=one.term.term, approved=(one.term.term,), note=one.term.note)
        for one in terms
        if one.source == source
    }
    return tuple(found.values())
