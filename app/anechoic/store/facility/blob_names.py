"""Which blobs rows speak of."""

from sqlalchemy import Connection, select, union

from anechoic.store.facility.tables.batches import CLIP
from anechoic.store.facility.tables.tasks import PACKAGE


def known(connection: Connection, prefix: str) -> frozenset[str]:
    """Give the names of blobs that begin so and that a clip which did not end, or a package, still needs.

    Args:
        connection: reads.
        prefix: hexadecimal digits.
    """
    clips = select(CLIP.c.blob).where(
        CLIP.c.blob.startswith(prefix), CLIP.c.withdrawn.is_(None), CLIP.c.destroyed.is_(None)
    )
    packages = select(PACKAGE.c.blob).where(PACKAGE.c.blob.startswith(prefix))
    return frozenset(connection.scalars(union(clips, packages)))
