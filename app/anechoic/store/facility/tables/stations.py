"""Workstations and what they have reported."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from anechoic.rules.task import EventKind
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

STATION = Table(
    "station",
    METADATA,
    identity(),
    tag("name_tag", unique=True),
    sealed("sealed_profile"),  # name, asset tag, room
    *state("state", ("invited", "pending", "active", "revoked", "declined")),
    Column("thumbprint", String(64), nullable=True, unique=True),
    Column("hybrid_public", LargeBinary, nullable=True),
    Column("signing_public", LargeBinary, nullable=True),
    Column("csr", Text, nullable=True),
    Column("certificate", Text, nullable=True),
    moment("certificate_ends", nullable=True),
    # A renewed certificate takes over at its first use, so that a lost reply locks nobody out.
    Column("next_thumbprint", String(64), nullable=True, unique=True),
    Column("next_certificate", Text, nullable=True),
    sealed("wrapped_code_key", nullable=True),
    moment("code_ends", nullable=True),
    Column("code_tries", Integer, nullable=False, server_default="0"),
    Column("request_digest", LargeBinary(32), nullable=True),
    Column("event_counter", BigInteger, nullable=False, server_default="0"),
    Column("sequence", BigInteger, nullable=False, server_default="0"),
    moment("last_seen", nullable=True),
    refers("added_by", "person"),
    moment("added"),
)

STATION_EVENT = Table(
    "station_event",
    METADATA,
    refers("station", "station"),
    Column("counter", BigInteger, nullable=False),
    *state("kind", EventKind),
    moment("at"),
    Column("clip", String(32), nullable=False),
    Column("task", String(32), nullable=False),
    Column("lease", String(32), nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("speed", Integer, nullable=False, server_default="1000"),
    Column("boost", Integer, nullable=False, server_default="0"),
    Column("band", Boolean, nullable=False, server_default=text("0")),
    Column("leaf", BigInteger, nullable=False),
    UniqueConstraint("station", "counter"),
    Index("ix_station_event_lease", "lease"),
)
