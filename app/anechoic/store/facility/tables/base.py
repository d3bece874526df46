"""Metadata, naming and the few column makers all tables share."""

from collections.abc import Iterable
from enum import Enum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, LargeBinary, MetaData, String

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def identity(name: str = "id") -> Column[str]:
    """A primary key of 32 hexadecimal digits."""
    return Column(name, String(32), primary_key=True)


def refers(name: str, target: str, *, nullable: bool = False, **more: Any) -> Column[str]:  # noqa: ANN401 - passed on
    """A reference to an identity."""
    return Column(name, String(32), ForeignKey(f"{target}.id"), nullable=nullable, **more)


def moment(name: str, *, nullable: bool = False) -> Column[int]:
    """A time in Unix milliseconds."""
    return Column(name, BigInteger, nullable=nullable)


def tag(name: str, *, nullable: bool = False, unique: bool = False) -> Column[bytes]:
    """A keyed hash (32 bytes) of a value that must not be readable."""
    return Column(name, LargeBinary(32), nullable=nullable, unique=unique)


def sealed(name: str, *, nullable: bool = False) -> Column[bytes]:
    """Bytes sealed to table, column and row."""
    return Column(name, LargeBinary, nullable=nullable)


def state(
    name: str, kind: type[Enum] | Iterable[str], *, nullable: bool = False
) -> tuple[Column[str], CheckConstraint]:
    """An enumeration as text, and the CHECK that holds it."""
    values = [str(member.value) for member in kind] if isinstance(kind, type) else list(kind)
    listed = ", ".join(f"'{value}'" for value in values)
    return (
        Column(name, String(24), nullable=nullable),
        CheckConstraint(f"{name} IN ({listed})", name=f"{name}_known"),
    )
