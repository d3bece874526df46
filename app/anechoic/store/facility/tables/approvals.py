"""Requests that need a second person, owners and deliveries."""

from sqlalchemy import CheckConstraint, Column, Index, LargeBinary, String, Table, UniqueConstraint, text

from anechoic.rules.task import ApprovalKind, ApprovalState
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

APPROVAL = Table(
    "approval",
    METADATA,
    identity(),
    *state("kind", ApprovalKind),
    Column("subject", String(32), nullable=False),
    *state("state", ApprovalState),
    refers("filed_by", "person"),
    tag("filed_vetting_tag"),
    moment("filed"),
    refers("decided_by", "person", nullable=True),
    tag("decided_vetting_tag", nullable=True),
    moment("decided", nullable=True),
    sealed("sealed_comment", nullable=True),  # of who decided
    CheckConstraint("decided_by IS NULL OR decided_by <> filed_by", name="two_people"),
    CheckConstraint(
        "decided_vetting_tag IS NULL OR decided_vetting_tag <> filed_vetting_tag", name="two_vetted_people"
    ),
    CheckConstraint("decided_by IS NULL OR decided_by <> subject", name="not_about_oneself"),
    Index(
        "uq_approval_pending_subject",
        "subject",
        unique=True,
        sqlite_where=text("state = 'pending'"),
        postgresql_where=text("state = 'pending'"),
    ),
)

OWNER = Table(
    "owner",
    METADATA,
    identity(),
    tag("name_tag", unique=True),
    sealed("sealed_profile"),
    Column("public_key", LargeBinary, nullable=False),
    *state("state", ("pending", "active", "declined")),
    moment("added"),
)

DELIVERY = Table(
    "delivery",
    METADATA,
    identity(),
    refers("batch", "batch"),
    refers("owner", "owner"),
    *state("state", ("requested", "approved", "delivered", "declined")),
    Column("file", String(80), nullable=True),
    Column("sha256", LargeBinary(32), nullable=True),
    moment("requested"),
    moment("delivered", nullable=True),
)

DELIVERED_TASK = Table(
    "delivered_task",
    METADATA,
    refers("delivery", "delivery"),
    refers("task", "task"),
    UniqueConstraint("delivery", "task"),
    Index("ix_delivered_task_task", "task"),
)
