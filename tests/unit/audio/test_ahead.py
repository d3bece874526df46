import threading
from collections.abc import Iterator

import pytest

from anechoic.audio.ahead import ahead


def test_the_next_piece_is_made_while_the_one_before_is_in_use() -> None:
    made = threading.Event()

    def pieces() -> Iterator[bytearray]:
        yield bytearray(b"one")
        made.set()
        yield bytearray(b"two")

    coming = ahead(pieces())
    assert next(coming) == b"one"
    assert made.wait(5)
    assert [bytes(piece) for piece in coming] == [b"two"]


def test_every_piece_is_wiped_used_or_not() -> None:
    given: list[bytearray] = []

    def pieces() -> Iterator[bytearray]:
        for number in range(5):
            given.append(bytearray([number + 1] * 3))
            yield given[-1]

    coming = ahead(pieces())
    first = next(coming)
    next(coming)
    assert not any(first)
    coming.close()
    assert 2 <= len(given) <= 3
    assert not any(map(any, given))


def test_a_fault_of_the_maker_is_heard() -> None:
    def pieces() -> Iterator[bytearray]:
        yield bytearray(1)
        raise ValueError("broken")

    coming = ahead(pieces())
    next(coming)
    with pytest.raises(ValueError, match="broken"):
        next(coming)
