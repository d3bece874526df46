"""Answers, reviews, receipts, and evidence of what was refused."""

from sqlalchemy import (
    BigInteger,
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

from anechoic.rules.appeal import AppealState
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
    refers("not_by", "person", nullable=True),  # an appeal goes to somebody else than who returned it
    *state("verdict", Verdict, nullable=True),
    sealed("sealed_body", nullable=True),
    sealed("sealed_signatures", nullable=True),
    Column("active_ms", BigInteger, nullable=False, server_default="0"),
    moment("created"),
    moment("decided", nullable=True),
    CheckConstraint("not_by IS NULL OR supervisor IS NULL OR not_by <> supervisor", name="another_supervisor"),
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

_STANDING = text("state <> 'withdrawn'")

# The answer that stands unchanged against a return; its reason lies in the answer's own sealed body.
APPEAL = Table(
    "appeal",
    METADATA,
    refers("answer", "answer", primary_key=True),
    refers("person", "person"),
    refers("against", "review"),
    *state("state", AppealState),
    moment("made"),
    moment("decided", nullable=True),
    moment("told", nullable=True),  # when its person read the outcome
    # One appeal a return and person.
    Index(
        "uq_appeal_against_person",
        "against",
        "person",
        unique=True,
        sqlite_where=_STANDING,
        postgresql_where=_STANDING,
    ),
    Index("ix_appeal_person", "person"),
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
