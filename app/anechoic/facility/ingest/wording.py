"""Texts from outside: normalised, within length, without what no script needs."""

import unicodedata

from anechoic.facility.ingest.lines import refused
from anechoic.rules.batch import COMBINING_MARKS, LABEL_CHARACTERS, TEXT_CHARACTERS, Reason

_LINE_ENDS = "\n\t"


def text(value: str, field: str, *, most: int = TEXT_CHARACTERS) -> str:
    """Give a text in NFC with plain line ends.

    Bidirectional marks and joiners stay: scripts need them, and whoever shows the text isolates it.

    Args:
        value: as it came.
        field: its name, for the sentence.
        most: characters allowed after normalising.

    Raises:
        Refused: too long, control characters, lone surrogates, or stacks of combining marks.
    """
    # Normalising is cheap only on texts that are not absurd.
    if len(value) > 4 * most:
        raise refused(Reason.TEXT_TOO_LONG, f"Field: {field}; at most {most} characters.")
    plain = unicodedata.normalize("NFC", value.replace("\r\n", "\n"))
    if len(plain) > most:
        raise refused(Reason.TEXT_TOO_LONG, f"Field: {field}; at most {most} characters.")
    stacked = 0
    for character in plain:
        category = unicodedata.category(character)
        if category in {"Cc", "Cs", "Zl", "Zp"} and character not in _LINE_ENDS:
            raise refused(Reason.TEXT_CONTROL, f"Field: {field}, U+{ord(character):04X}.")
        stacked = stacked + 1 if category in {"Mn", "Me"} else 0
        if stacked > COMBINING_MARKS:
            raise refused(Reason.TEXT_COMBINING, f"Field: {field}.")
    return plain


def label(value: str, field: str, *, empty: bool = False) -> str:
    """Give a name or id in NFC: one line, at most 120 characters.

    Raises:
        Refused: empty where it may not be, too long, or control characters.
    """
    plain = text(value, field, most=LABEL_CHARACTERS)
    if any(end in plain for end in _LINE_ENDS):
        raise refused(Reason.TEXT_CONTROL, f"Field: {field}.")
    if not plain.strip() and not empty:
        raise refused(Reason.FIELD_WRONG, f"Field: {field} is empty.")
    return plain


def visible(value: str) -> str:
    """Give a label fit for a terminal and a log: everything that is not a plain printable character is escaped."""
    return "".join(
        character if character.isprintable() and unicodedata.category(character) != "Cf" else f"\\u{ord(character):04x}"
        for character in value
    )
