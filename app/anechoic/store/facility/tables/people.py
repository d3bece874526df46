"""People, what they are cleared for, and their sessions."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, UniqueConstraint, text

from anechoic.rules.task import Role, TaskKind
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

PERSON = Table(
    "person",
    METADATA,
    identity(),
    tag("login_tag", unique=True),
    sealed("sealed_profile"),  # login, name, vendor, vetting reference
    *state("state", ("invited", "active", "suspended")),
    moment("vetting_ends"),
    tag("vetting_tag"),
    Column("agreement_version", String(40), nullable=False, server_default=""),
    Column("shift_from", Integer, nullable=True),  # minutes after midnight UTC, null = any time
    Column("shift_to", Integer, nullable=True),
    sealed("sealed_password_hash", nullable=True),
    sealed("sealed_totp_secret", nullable=True),
    Column("totp_last_step", BigInteger, nullable=True),
    Column("activation_hash", LargeBinary(32), nullable=True),
    moment("activation_ends", nullable=True),
    Column("activation_tries", Integer, nullable=False, server_default="0"),
    moment("added"),
)

PERSON_ROLE = Table(
    "person_role",
    METADATA,
    refers("person", "person"),
    *state("role", Role),
    UniqueConstraint("person", "role"),
)

PERSON_PAIR = Table(
    "person_pair",
    METADATA,
    refers("person", "person"),
    Column("source", String(20), nullable=False),
    Column("target", String(20), nullable=False),
    UniqueConstraint("person", "source", "target"),
)

PERSON_KIND = Table(
    "person_kind",
    METADATA,
    refers("person", "person"),
    *state("kind", TaskKind),
    UniqueConstraint("person", "kind"),
)

# No row for a person means every active station.
PERSON_STATION = Table(
    "person_station",
    METADATA,
    refers("person", "person"),
    refers("station", "station"),
    UniqueConstraint("person", "station"),
)

SIGN_IN_FAILURE = Table(
    "sign_in_failure",
    METADATA,
    Column("n", Integer, primary_key=True, autoincrement=True),
    tag("login_tag"),
    refers("station", "station"),
    moment("at"),
    Index("ix_sign_in_failure_login_tag_at", "login_tag", "at"),
)

CHALLENGE = Table(
    "challenge",
    METADATA,
    identity(),
    tag("login_tag"),
    refers("station", "station"),
    Column("nonce", LargeBinary(32), nullable=False),
    moment("ends"),
    moment("used", nullable=True),
)

SESSION = Table(
    "session",
    METADATA,
    identity(),
    refers("person", "person"),
    refers("station", "station"),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    Column("thumbprint", String(64), nullable=False),
    Column("signing_public", LargeBinary, nullable=False),
    Column("hybrid_public", LargeBinary, nullable=False),
    Column("factor", String(24), nullable=False),
    moment("started"),
    moment("ends"),
    moment("ended", nullable=True),
    Column("end_reason", String(24), nullable=True),
    # One live session a person.
    Index(
        "uq_session_live_person",
        "person",
        unique=True,
        sqlite_where=text("ended IS NULL"),
        postgresql_where=text("ended IS NULL"),
    ),
)

# The last sign-in of a live session's person that was refused elsewhere; its heartbeats carry the moment.
SIGN_IN_ELSEWHERE = Table(
    "sign_in_elsewhere",
    METADATA,
    refers("session", "session", unique=True),
    moment("at"),
)

VAULT_SHARE = Table(
    "vault_share",
    METADATA,
    refers("person", "person"),
    refers("station", "station"),
    sealed("wrapped_share"),
    UniqueConstraint("person", "station"),
)
