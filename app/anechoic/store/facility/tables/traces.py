"""Investigations that were asked for."""

from sqlalchemy import Index, Table

from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

TRACE = Table(
    "trace",
    METADATA,
    identity(),
    refers("by", "person"),
    sealed("sealed_wanted"),  # hashes of the recordings, and what they are compared with
    tag("wanted_tag"),  # of the same and of who asked
    *state("state", ("requested", "approved", "declined")),
    moment("requested"),
    moment("decided", nullable=True),
    Index("ix_trace_wanted_tag", "wanted_tag"),
)
