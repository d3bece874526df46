"""Acts of choosing that put words in at the caret; each is one step of the answer's history."""

from dataclasses import replace

from anechoic.desk.listening.answer.choosing import Choosing, act
from anechoic.rules.inserting import fitted, insert_machine, insert_own


def put_sign(choosing: Choosing, first: int, last: int, sign: str) -> Choosing:
    """Put one sign in place of characters `first` to `last` (exclusive), nothing beside it."""
    return act(choosing, insert_own(choosing.answer, first, last, sign))


def put_words(choosing: Choosing, first: int, last: int, words: str) -> Choosing:
    """Put own words in, parted from their neighbours by spaces where their script has them."""
    put = fitted(choosing.answer.text, first, last, words)
    answer = insert_own(choosing.answer, first, last, put)
    end = first + len(put.rstrip())
    return act(choosing, replace(answer, caret=end))


def put_machine(choosing: Choosing, first: int, last: int, words: str, keys: str) -> Choosing:
    """Put words of candidates in; they keep whose they are."""
    return act(choosing, insert_machine(choosing.answer, first, last, words, keys))
