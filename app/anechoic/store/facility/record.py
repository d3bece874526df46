"""Questions about the record: leaves, nodes of complete subtrees, checkpoints."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, func, insert, select

from anechoic.errors import Untrusted
from anechoic.seal.record.merkle import Node
from anechoic.store.facility.tables.record import CHECKPOINT, RECORD_LEAF, RECORD_NODE

_PAGE = 1_000
# Made once: every message that is recorded asks for a dozen nodes, and making a question costs more than its answer.
_SIZE = select(func.max(RECORD_LEAF.c.n))
_NODE = select(RECORD_NODE.c.hash).where(
    RECORD_NODE.c.level == bindparam("level"), RECORD_NODE.c.position == bindparam("position")
)
_ADD_LEAF, _ADD_NODE, _KEEP_CHECKPOINT = insert(RECORD_LEAF), insert(RECORD_NODE), insert(CHECKPOINT)
_LEAF = select(RECORD_LEAF.c.leaf).where(RECORD_LEAF.c.n == bindparam("of"))
_CHECKPOINT = select(CHECKPOINT.c.note).where(CHECKPOINT.c.size == bindparam("of"))


def size(connection: Connection) -> int:
    """Give the number of leaves."""
    newest = connection.scalar(_SIZE)
    return 0 if newest is None else int(newest) + 1


def add_leaf(connection: Connection, n: int, leaf: bytes, nodes: Sequence[Node]) -> None:
    """Store a leaf and the subtrees it completes; a number that is taken breaks the transaction."""
    connection.execute(_ADD_LEAF, {"n": n, "leaf": leaf})
    connection.execute(_ADD_NODE, [{"level": node.level, "position": node.index, "hash": node.hash} for node in nodes])


def leaf(connection: Connection, n: int) -> bytes:
    """Give the exact bytes of a leaf.

    Raises:
        Untrusted: there is no such leaf, though something speaks of it.
    """
    found = connection.scalar(_LEAF, {"of": n})
    if found is None:
        raise Untrusted(
            f"The record has no leaf {n}. Facility IT must keep the database as it is and check the record."
        )
    return bytes(found)


def leaves(connection: Connection, first: int, end: int) -> Iterator[bytes]:
    """Give the leaves of [first, end) in order, a page of the table at a time."""
    while first < end:
        rows = connection.execute(
            select(RECORD_LEAF.c.n, RECORD_LEAF.c.leaf)
            .where(RECORD_LEAF.c.n >= first, RECORD_LEAF.c.n < end)
            .order_by(RECORD_LEAF.c.n)
            .limit(_PAGE)
        ).all()
        if not rows:
            return
        for row in rows:
            yield bytes(row.leaf)
        first = int(rows[-1].n) + 1


class StoredNodes:
    """Nodes of complete subtrees, read from the table (a `LevelReader`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def node(self, level: int, index: int) -> bytes:
        """Give one node.

        Raises:
            Untrusted: it is missing.
        """
        found = self._connection.scalar(_NODE, {"level": level, "position": index})
        if found is None:
            raise Untrusted(
                "The record is not whole. Facility IT must keep the database as it is and check the record."
            )
        return bytes(found)


def checkpoint(connection: Connection, at_size: int) -> str | None:
    """Give the signed note kept for this size."""
    return connection.scalar(_CHECKPOINT, {"of": at_size})


def keep_checkpoint(connection: Connection, at_size: int, note: str, at: int) -> None:
    """Keep a signed note."""
    connection.execute(_KEEP_CHECKPOINT, {"size": at_size, "note": note, "at": at})


def checkpoints(connection: Connection) -> list[str]:
    """Give every signed note by rising size."""
    return list(connection.scalars(select(CHECKPOINT.c.note).order_by(CHECKPOINT.c.size)))
