"""Field types with their limits, shared by all messages."""

from typing import Annotated

from msgspec import Meta

from anechoic.wire import limits

Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
"""One of our identities (see `anechoic.rules.ids`); wrapped into its own type by whoever uses it."""

Name = Annotated[str, Meta(min_length=1, max_length=limits.NAME_CHARACTERS)]
Login = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$", max_length=40)]
Label = Annotated[str, Meta(max_length=limits.NAME_CHARACTERS)]
Text = Annotated[str, Meta(max_length=limits.TEXT_CHARACTERS)]
Comment = Annotated[str, Meta(max_length=limits.COMMENT_CHARACTERS)]
Locale = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=20)]
"""A language tag as batches give it: `es`, `es-MX`, `mul`."""

Code = Annotated[str, Meta(max_length=64)]
Word = Annotated[str, Meta(pattern="^[a-z0-9_]{1,40}$", max_length=40)]
"""A short stable word for programs, such as a reason code."""

Millis = Annotated[int, Meta(ge=0, le=2**53)]
"""Unix time in milliseconds."""

Count = Annotated[int, Meta(ge=0, le=2**53)]
FrameCount = Annotated[int, Meta(ge=0, le=600 * 48_000)]
Rate = Annotated[int, Meta(ge=8_000, le=48_000)]
Speed = Annotated[int, Meta(ge=250, le=3_000)]
"""Thousandths: 1,000 is as recorded."""

Boost = Annotated[int, Meta(ge=0, le=24)]
"""Lift above the levelling, in dB."""

Digest = Annotated[bytes, Meta(min_length=32, max_length=32)]
Key = Annotated[bytes, Meta(max_length=4_096)]
Sealed = Annotated[bytes, Meta(max_length=16_384)]
Pem = Annotated[str, Meta(max_length=16_384)]
Note = Annotated[str, Meta(max_length=4_096)]
"""A C2SP signed note (a checkpoint)."""
