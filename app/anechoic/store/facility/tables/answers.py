"""Answers, reviews, receipts, and evidence of what was refused."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, UniqueConstraint, text

from anechoic.rules.task import ReviewReason, Verdict
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state

_CURRENT = text("state = 'accepted'")

ANSWER = Table(
    "answer",
    METADATA,
    identity(),
    refers("task", "task"),
    refers("clip", "clip"),
    refers("lease", "lease"),
    Column("fencing", BigInteger, nullable=False),
    refers("person", "person"),
    refers("station", "station"),
    refers("session", "session"),
    Column("digest", LargeBinary(32), nullable=False),
    *state("state", ("accepted", "skipped", "taken_back", "returned", "superseded", "withdrawn")),
    Column("version", Integer, nullable=False),
    sealed("sealed_body"),  # the AnswerBody's exact bytes
    sealed("sealed_signatures"),  # the signed object as it came
    Column("active_ms", BigInteger, nullable=False),
    moment("received"),
    UniqueConstraint("task", "person", "version"),
    # One answer a person and task that counts.
    Index("uq_answer_current", "task", "person", unique=True, sqlite_where=_CURRENT, postgresql_where=_CURRENT),
    Index("ix_answer_person_received", "person", "received"),
)

REVIEW = Table(
    "review",
    METADATA,
    identity(),
    refers("task", "task"),
    *state("reason", ReviewReason),
    *state("state", ("waiting", "open", "decided", "returned", "withdrawn")),
    refers("supervisor", "person", nullable=True),
    refers("first_supervisor", "person", nullable=True),  # who returned it sees it again
    *state("verdict", Verdict, nullable=True),
    sealed("sealed_body", nullable=True),
    sealed("sealed_signatures", nullable=True),
    moment("created"),
    moment("decided", nullable=True),
    Index("ix_review_task", "task"),
    Index(
        "uq_review_live_task",
        "task",
        unique=True,
        sqlite_where=text("state IN ('waiting', 'open')"),
        postgresql_where=text("state IN ('waiting', 'open')"),
    ),
)

REVIEWED_ANSWER = Table(
    "reviewed_answer",
    METADATA,
    refers("review", "review"),
    refers("answer", "answer"),
    UniqueConstraint("review", "answer"),
    Index("ix_reviewed_answer_answer", "answer"),
)

RECEIPT = Table(
    "receipt",
    METADATA,
    Column("subject", String(32), primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    moment("at"),
)

EVIDENCE = Table(
    "evidence",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("subject", String(32), nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("code", String(40), nullable=False),
    refers("station", "station"),
    moment("at"),
)
