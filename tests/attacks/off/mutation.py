"""One protection taken out: a file of the product, a text in it, and what stands there instead."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change to a copy of the product; never to the product.

    Attributes:
        row: whose protection it is.
        file: below `app/anechoic`.
        text: must stand there exactly once.
        instead: what stands there in the copy.
        tests: the files with tests that must notice, below `tests`; every file with tests of the row if empty.
    """

    row: int
    file: str
    text: str
    instead: str
    tests: tuple[str, ...] = ()
