"""Batches as they arrived, their items and the clips made of them."""

from sqlalchemy import BigInteger, Column, Float, Index, Integer, LargeBinary, String, Table, UniqueConstraint

from anechoic.rules.task import Classification
from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed, state, tag

BATCH = Table(
    "batch",
    METADATA,
    identity(),
    tag("name_tag", unique=True),
    sealed("sealed_profile"),  # owner's batch name, owner, purpose, consent basis and reference
    *state("classification", Classification),
    Column("target", String(20), nullable=False),
    Column("max_clip_ms", Integer, nullable=False),
    Column("retention_days", Integer, nullable=False),
    Column("overlap", Integer, nullable=False),
    Column("gold_share", Float, nullable=False),
    moment("added"),
)

ITEM = Table(
    "item",
    METADATA,
    identity(),
    refers("batch", "batch"),
    tag("item_tag"),
    sealed("sealed_ids"),  # the owner's item, clip, conversation and speaker ids, audio name and hash
    *state("outcome", ("accepted", "split", "refused")),
    Column("reason", String(40), nullable=False, server_default=""),
    tag("content_tag", nullable=True),  # of the line as it came: a changed item of the same id is refused by name
    UniqueConstraint("batch", "item_tag"),
)

CLIP = Table(
    "clip",
    METADATA,
    identity(),
    refers("item", "item"),
    refers("batch", "batch"),
    tag("conversation_tag"),
    tag("speaker_tag"),
    tag("source_tag"),  # of the owner's clip id: twin items share it
    Column("piece", Integer, nullable=False, server_default="1"),
    Column("pieces", Integer, nullable=False, server_default="1"),
    Column("rate", Integer, nullable=False),
    Column("frames", Integer, nullable=False),
    Column("blob", String(64), nullable=False),
    sealed("sealed_text"),  # a wire TaskText without what differs by person
    moment("withdrawn", nullable=True),
    moment("destroyed", nullable=True),
    Index("ix_clip_conversation_tag", "conversation_tag"),
    Index("ix_clip_speaker_tag", "speaker_tag"),
    Index("ix_clip_source_tag", "source_tag"),
)

# Apart from the blobs: without its row a clip can never be opened again, backups included.
CONTENT_KEY = Table(
    "content_key",
    METADATA,
    refers("clip", "clip", primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("wrapped_key", LargeBinary, nullable=True),
    moment("destroyed", nullable=True),
)

TOMBSTONE = Table(
    "tombstone",
    METADATA,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    refers("clip", "clip", unique=True),
    Column("reason", String(24), nullable=False),
    moment("at"),
)

# What the owner took back by their own id: a later batch may not bring it in again.
RECALL = Table(
    "recall",
    METADATA,
    identity(),
    *state("scope", ("item", "conversation", "speaker", "clip")),
    tag("subject_tag"),
    moment("at"),
    UniqueConstraint("scope", "subject_tag"),
)
