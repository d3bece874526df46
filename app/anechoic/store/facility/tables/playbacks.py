"""Playbacks: one for each release of a clip to a session. No key is kept, nor a hash of one."""

from sqlalchemy import BigInteger, Column, Index, String, Table, UniqueConstraint

from anechoic.store.facility.tables.base import METADATA, identity, moment, refers

PLAYBACK = Table(
    "playback",
    METADATA,
    identity(),
    refers("clip", "clip"),
    refers("lease", "lease"),
    refers("task", "task"),
    refers("session", "session"),
    refers("person", "person"),
    refers("station", "station"),
    Column("profile", String(24), nullable=False),
    Column("version", String(8), nullable=False),
    Column("leaf", BigInteger, nullable=False),
    moment("at"),
    UniqueConstraint("lease", "session"),
    Index("ix_playback_clip", "clip"),
)
