"""Investigations of leaked recordings, and requests for them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

KEPT = (
    "id, kind, subject, state, filed_by, filed_vetting_tag, filed, decided_by, decided_vetting_tag, decided, "
    "sealed_comment"
)


def upgrade() -> None:
    _traces()
    _approvals()


def _traces() -> None:
    op.create_table(
        "trace",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("sealed_wanted", sa.LargeBinary(), nullable=False),
        sa.Column("wanted_tag", sa.LargeBinary(length=32), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("requested", sa.BigInteger(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("state IN ('requested', 'approved', 'declined')", name=op.f("ck_trace_state_known")),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_trace_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trace")),
    )
    op.create_index("ix_trace_wanted_tag", "trace", ["wanted_tag"])


def _approvals() -> None:
    # SQLite changes no CHECK in place: a new table takes over the rows and the name.
    op.create_table(
        "approval_new",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("filed_by", sa.String(length=32), nullable=False),
        sa.Column("filed_vetting_tag", sa.LargeBinary(length=32), nullable=False),
        sa.Column("filed", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("decided_vetting_tag", sa.LargeBinary(length=32), nullable=True),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.Column("sealed_comment", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("kind IN ('station', 'owner', 'delivery', 'reset', 'screen_reader', 'totp', 'trace')", name=op.f("ck_approval_kind_known")),
        sa.CheckConstraint("state IN ('pending', 'approved', 'declined')", name=op.f("ck_approval_state_known")),
        sa.CheckConstraint("decided_by IS NULL OR decided_by <> filed_by", name=op.f("ck_approval_two_people")),
        sa.CheckConstraint(
            "decided_vetting_tag IS NULL OR decided_vetting_tag <> filed_vetting_tag",
            name=op.f("ck_approval_two_vetted_people"),
        ),
        sa.CheckConstraint("decided_by IS NULL OR decided_by <> subject", name=op.f("ck_approval_not_about_oneself")),
        sa.ForeignKeyConstraint(["decided_by"], ["person.id"], name=op.f("fk_approval_decided_by")),
        sa.ForeignKeyConstraint(["filed_by"], ["person.id"], name=op.f("fk_approval_filed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
    )
    op.execute(f"INSERT INTO approval_new ({KEPT}) SELECT {KEPT} FROM approval")
    op.drop_table("approval")
    op.rename_table("approval_new", "approval")
    op.create_index(
        "uq_approval_pending_subject",
        "approval",
        ["subject"],
        unique=True,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
