"""Playbacks and how they were heard; a clip that could not be marked."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

KEPT = "station, counter, kind, at, clip, task, lease, first, last, leaf"


def upgrade() -> None:
    _playbacks()
    _events()
    for table in ("playback", "station_event"):
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _playbacks() -> None:
    op.create_table(
        "playback",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("clip", sa.String(length=32), nullable=False),
        sa.Column("lease", sa.String(length=32), nullable=False),
        sa.Column("task", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("profile", sa.String(length=24), nullable=False),
        sa.Column("version", sa.String(length=8), nullable=False),
        sa.Column("leaf", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["clip"], ["clip.id"], name=op.f("fk_playback_clip")),
        sa.ForeignKeyConstraint(["lease"], ["lease.id"], name=op.f("fk_playback_lease")),
        sa.ForeignKeyConstraint(["task"], ["task.id"], name=op.f("fk_playback_task")),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_playback_session")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_playback_person")),
        sa.ForeignKeyConstraint(["station"], ["station.id"], name=op.f("fk_playback_station")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_playback")),
        sa.UniqueConstraint("lease", "session", name=op.f("uq_playback_lease_session")),
    )
    op.create_index("ix_playback_clip", "playback", ["clip"])


def _events() -> None:
    # SQLite changes no CHECK in place: a new table takes over the rows and the name. What kept the old one from being
    # changed goes with it, and is made anew above.
    op.create_table(
        "station_event_new",
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clip", sa.String(length=32), nullable=False),
        sa.Column("task", sa.String(length=32), nullable=False),
        sa.Column("lease", sa.String(length=32), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("speed", sa.Integer(), server_default="1000", nullable=False),
        sa.Column("boost", sa.Integer(), server_default="0", nullable=False),
        sa.Column("band", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("leaf", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kind IN ('opened', 'played', 'returned_unopened', 'closed', 'refused_display', 'release_unproved', 'unmarked')", name=op.f("ck_station_event_kind_known")),
        sa.ForeignKeyConstraint(["station"], ["station.id"], name=op.f("fk_station_event_station")),
        sa.UniqueConstraint("station", "counter", name=op.f("uq_station_event_station_counter")),
    )
    op.execute(f"INSERT INTO station_event_new ({KEPT}) SELECT {KEPT} FROM station_event ORDER BY rowid")
    op.drop_table("station_event")
    op.rename_table("station_event_new", "station_event")
    op.create_index("ix_station_event_lease", "station_event", ["lease"])
