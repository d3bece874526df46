"""An index for each question that grows with the work: reviews of a task, events of a lease, what was delivered."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_review_task", "review", ["task"])
    op.create_index("ix_reviewed_answer_answer", "reviewed_answer", ["answer"])
    op.create_index("ix_delivered_task_task", "delivered_task", ["task"])
    op.create_index("ix_station_event_lease", "station_event", ["lease"])
    op.create_index("ix_package_expires", "package", ["expires"])
