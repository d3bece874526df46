"""Spans of clips that hold a personal detail."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clip_mask",
        sa.Column("clip", sa.String(length=32), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("first >= 0 AND first < last", name=op.f("ck_clip_mask_span_has_frames")),
        sa.ForeignKeyConstraint(["clip"], ["clip.id"], name=op.f("fk_clip_mask_clip")),
        sa.ForeignKeyConstraint(["answer"], ["answer.id"], name=op.f("fk_clip_mask_answer")),
    )
    op.create_index("ix_clip_mask_clip", "clip_mask", ["clip"])
