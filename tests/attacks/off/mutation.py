"""Protections taken out: files of the product, a text in each, and what stands there instead."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One change to a copy of the product; never to the product.

    Attributes:
        file: below `app/anechoic`.
        text: must stand there exactly once.
        instead: what stands there in the copy.
    """

    file: str
    text: str
    instead: str


@dataclass(frozen=True, slots=True)
class Mutation:
    """What takes the protection of a row out; more than one change where one wall stands behind another.

    Attributes:
        row: whose protection it is.
        tests: the file with tests of the row that must notice, below `tests`.
        changes: what is changed.
    """

    row: int
    tests: str
    changes: tuple[Change, ...]
