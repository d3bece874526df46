"""Tasks, leases, packages and releases: what is handed out to whom."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from anechoic.rules.task import LeaseState, TaskKind, TaskState
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

_LIVE = text("state IN ('held', 'released')")

TASK = Table(
    "task",
    METADATA,
    identity(),
    refers("clip", "clip"),
    refers("batch", "batch"),
    *state("kind", TaskKind),
    Column("source", String(20), nullable=False),
    Column("target", String(20), nullable=False),
    *state("state", TaskState),
    Column("wanted", Integer, nullable=False),
    Column("answered", Integer, nullable=False, server_default="0"),
    Column("fencing", BigInteger, nullable=False, server_default="0"),
    Column("gold", Boolean, nullable=False, server_default=text("0")),
    sealed("sealed_gold", nullable=True),
    tag("conversation_tag"),
    Column("milliseconds", Integer, nullable=False),
    Column("order_key", BigInteger, nullable=False),  # seeded shuffle within the batch
    moment("changed"),
    CheckConstraint("answered >= 0", name="answered_not_negative"),
    CheckConstraint("wanted >= 1", name="wanted_at_least_one"),
    Index("ix_task_state_source_target_kind", "state", "source", "target", "kind"),
)

PACKAGE = Table(
    "package",
    METADATA,
    identity(),
    *state("purpose", ("work", "review")),
    refers("person", "person"),
    refers("station", "station"),
    refers("session", "session"),
    Column("sequence", BigInteger, nullable=False),
    Column("context_hash", LargeBinary(32), nullable=False),
    Column("blob", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    moment("issued"),
    moment("expires"),
    UniqueConstraint("station", "sequence"),
    Index("ix_package_expires", "expires"),
)

LEASE = Table(
    "lease",
    METADATA,
    identity(),
    *state("purpose", ("work", "review")),
    refers("task", "task"),
    refers("clip", "clip"),
    refers("person", "person"),
    refers("station", "station"),
    refers("session", "session"),
    refers("package", "package", nullable=True),
    Column("fencing", BigInteger, nullable=False),
    *state("state", LeaseState),
    moment("ends"),
    moment("opened", nullable=True),
    Column("gold", Boolean, nullable=False, server_default=text("0")),
    sealed("sealed_order"),  # the shuffle shown: candidate key → the owner's candidate ids
    UniqueConstraint("task", "fencing"),
    # One live lease a task and person; one live review a task.
    Index("uq_lease_live_task_person", "task", "person", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
    Index("ix_lease_state_ends", "state", "ends"),
    Index("ix_lease_person", "person"),
)

# K_release of each clip of a package: wrapped, deleted when the lease is over or the clip withdrawn.
RELEASE_KEY = Table(
    "release_key",
    METADATA,
    refers("package", "package"),
    refers("clip", "clip"),
    sealed("wrapped_key"),
    UniqueConstraint("package", "clip"),
)

RELEASE = Table(
    "release",
    METADATA,
    refers("lease", "lease"),
    refers("session", "session"),
    Column("leaf", BigInteger, nullable=False),
    moment("at"),
    UniqueConstraint("lease", "session"),
)

# Never two clips of one conversation to the same person; gold and reviews count.
HEARD_CONVERSATION = Table(
    "heard_conversation",
    METADATA,
    refers("person", "person"),
    tag("conversation_tag"),
    refers("task", "task"),
    moment("at"),
    UniqueConstraint("person", "conversation_tag"),
)
