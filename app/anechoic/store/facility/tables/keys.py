"""Security keys of people."""

from sqlalchemy import BigInteger, Column, Table

from anechoic.store.facility.tables.base import METADATA, identity, moment, refers, sealed

SECURITY_KEY = Table(
    "security_key",
    METADATA,
    identity(),
    refers("person", "person", index=True),
    sealed("sealed_credential"),  # credential id and public key
    Column("counter", BigInteger, nullable=False, server_default="0"),
    moment("added"),
    moment("locked", nullable=True),  # its counter went back
)
