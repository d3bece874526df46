"""When somebody with a live session was last refused a second sign-in elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_elsewhere",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_sign_in_elsewhere_session")),
        sa.UniqueConstraint("session", name=op.f("uq_sign_in_elsewhere_session")),
    )
