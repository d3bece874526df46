"""Security keys of people, and requests that a person signs in with six digits instead."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

KEPT = (
    "id, kind, subject, state, filed_by, filed_vetting_tag, filed, decided_by, decided_vetting_tag, decided, "
    "sealed_comment"
)


def upgrade() -> None:
    _keys()
    _approvals()


def _keys() -> None:
    op.create_table(
        "security_key",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("sealed_credential", sa.LargeBinary(), nullable=False),
        sa.Column("counter", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.Column("locked", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_security_key_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_security_key")),
    )
    op.create_index("ix_security_key_person", "security_key", ["person"])


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
        sa.CheckConstraint("kind IN ('station', 'owner', 'delivery', 'reset', 'screen_reader', 'totp')", name=op.f("ck_approval_kind_known")),
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
