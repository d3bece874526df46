"""Making the next piece of sound while the one before is played."""

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor


def ahead(pieces: Iterator[bytearray]) -> Generator[bytearray, None, None]:
    """Give the same pieces, each made on a thread of its own while the one before is in use.

    A piece is wiped when the next one is asked for or the iterator is closed; so is the one made ahead.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="stretch") as worker:
        coming = worker.submit(next, pieces, None)
        try:
            while (piece := coming.result()) is not None:
                coming = worker.submit(next, pieces, None)
                try:
                    yield piece
                finally:
                    wipe(piece)
        finally:
            unused = coming.result()
            if unused is not None:
                wipe(unused)


def wipe(piece: bytearray) -> None:
    """Overwrite a piece of sound; it keeps its length."""
    piece[:] = bytes(len(piece))
