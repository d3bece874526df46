"""Appeals against a return, clips marked as hard to hear, who heard them when, and who volunteered for them."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEPT = (
    "id, task, reason, state, supervisor, first_supervisor, verdict, sealed_body, sealed_signatures, created, decided"
)
LIVE = sa.text("state IN ('waiting', 'open')")
STANDING = sa.text("state <> 'withdrawn'")


def upgrade() -> None:
    _reviews()
    _appeals()
    _care()


def _reviews() -> None:
    # SQLite changes no CHECK in place. What refers to the old table is copied first, so that it goes without a quarrel.
    op.create_table(
        "review_new",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("task", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("supervisor", sa.String(length=32), nullable=True),
        sa.Column("first_supervisor", sa.String(length=32), nullable=True),
        sa.Column("not_by", sa.String(length=32), nullable=True),
        sa.Column("verdict", sa.String(length=24), nullable=True),
        sa.Column("sealed_body", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_signatures", sa.LargeBinary(), nullable=True),
        sa.Column("active_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "reason IN ('disagreement', 'random', 'new_person', 'returned_again', 'appeal')",
            name=op.f("ck_review_reason_known"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'open', 'decided', 'returned', 'withdrawn')", name=op.f("ck_review_state_known")
        ),
        sa.CheckConstraint("verdict IN ('accept', 'fix', 'return')", name=op.f("ck_review_verdict_known")),
        sa.CheckConstraint(
            "not_by IS NULL OR supervisor IS NULL OR not_by <> supervisor", name=op.f("ck_review_another_supervisor")
        ),
        sa.ForeignKeyConstraint(["first_supervisor"], ["person.id"], name=op.f("fk_review_first_supervisor")),
        sa.ForeignKeyConstraint(["not_by"], ["person.id"], name=op.f("fk_review_not_by")),
        sa.ForeignKeyConstraint(["supervisor"], ["person.id"], name=op.f("fk_review_supervisor")),
        sa.ForeignKeyConstraint(["task"], ["task.id"], name=op.f("fk_review_task")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.execute(f"INSERT INTO review_new ({KEPT}) SELECT {KEPT} FROM review")
    op.create_table(
        "reviewed_answer_new",
        sa.Column("review", sa.String(length=32), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["answer"], ["answer.id"], name=op.f("fk_reviewed_answer_answer")),
        sa.ForeignKeyConstraint(["review"], ["review_new.id"], name=op.f("fk_reviewed_answer_review")),
        sa.UniqueConstraint("review", "answer", name=op.f("uq_reviewed_answer_review_answer")),
    )
    op.execute("INSERT INTO reviewed_answer_new (review, answer) SELECT review, answer FROM reviewed_answer")
    op.drop_table("reviewed_answer")
    op.drop_table("review")
    op.rename_table("review_new", "review")
    op.rename_table("reviewed_answer_new", "reviewed_answer")
    op.create_index("ix_review_task", "review", ["task"])
    op.create_index("uq_review_live_task", "review", ["task"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE)
    op.create_index("ix_reviewed_answer_answer", "reviewed_answer", ["answer"])


def _appeals() -> None:
    op.create_table(
        "appeal",
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("against", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.Column("told", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'upheld', 'mended', 'stays', 'withdrawn')", name=op.f("ck_appeal_state_known")
        ),
        sa.ForeignKeyConstraint(["answer"], ["answer.id"], name=op.f("fk_appeal_answer")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_appeal_person")),
        sa.ForeignKeyConstraint(["against"], ["review.id"], name=op.f("fk_appeal_against")),
        sa.PrimaryKeyConstraint("answer", name=op.f("pk_appeal")),
    )
    op.create_index(
        "uq_appeal_against_person",
        "appeal",
        ["against", "person"],
        unique=True,
        sqlite_where=STANDING,
        postgresql_where=STANDING,
    )
    op.create_index("ix_appeal_person", "appeal", ["person"])


def _care() -> None:
    op.create_table(
        "hard_mark",
        sa.Column("task", sa.String(length=32), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=True),
        sa.Column("why", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("why IN ('owner', 'flag', 'stopped', 'handed_over')", name=op.f("ck_hard_mark_why_known")),
        sa.ForeignKeyConstraint(["answer"], ["answer.id"], name=op.f("fk_hard_mark_answer")),
        sa.ForeignKeyConstraint(["task"], ["task.id"], name=op.f("fk_hard_mark_task")),
        sa.UniqueConstraint("answer", name=op.f("uq_hard_mark_answer")),
    )
    op.create_index("ix_hard_mark_task", "hard_mark", ["task"])
    op.create_table(
        "hard_exposure",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("task", sa.String(length=32), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_hard_exposure_person")),
        sa.ForeignKeyConstraint(["task"], ["task.id"], name=op.f("fk_hard_exposure_task")),
        sa.UniqueConstraint("person", "task", name=op.f("uq_hard_exposure_person_task")),
    )
    op.create_table(
        "volunteer",
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_volunteer_person")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_volunteer")),
    )
    # What a person opened last is asked for at each pull and heartbeat.
    op.create_index("ix_lease_person", "lease", ["person"])
