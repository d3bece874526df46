"""What an object is: one byte after the magic, and the domain every key and signature is tied to."""

from enum import IntEnum

from anechoic.errors import Untrusted

MAGIC = b"ANE1"
HEAD_BYTES = len(MAGIC) + 1


class Kind(IntEnum):
    """Every kind of sealed or signed object. Numbers are written to disk and never reused."""

    PACKAGE = 1
    RELEASE = 2
    ANSWER = 3
    RECEIPT = 4
    HEARTBEAT = 5
    POLICY = 6
    VERDICT = 7
    DELIVERY = 8
    KEYFILE = 9
    COLUMN = 10
    SHARE = 11
    ENROLMENT = 12
    FACILITY_KEYS = 13
    NOTICE = 14
    BLOB = 15
    STATION_KEY = 16
    CONTENT_KEY = 17
    RELEASE_KEY = 18
    EVENT = 19
    DRAFT = 20
    CLIP = 21
    PROGRESS = 22

    @property
    def domain(self) -> bytes:
        """Give the domain string, such as `anechoic/v1/facility-keys`."""
        return b"anechoic/v1/" + self.name.lower().replace("_", "-").encode("ascii")


def not_genuine() -> Untrusted:
    """Give the one error of this room; it never says which step failed."""
    return Untrusted("Something received or stored is damaged or not genuine, so it was not opened. Tell facility IT.")


def frame(kind: Kind, body: bytes) -> bytes:
    """Put the magic and the kind before a body."""
    return MAGIC + bytes([kind]) + body


def unframe(kind: Kind, data: bytes) -> bytes:
    """Give the body of an object of exactly this kind.

    Raises:
        Untrusted: another magic, another kind, or too short to be an object.
    """
    if len(data) < HEAD_BYTES or data[:HEAD_BYTES] != frame(kind, b""):
        raise not_genuine()
    return data[HEAD_BYTES:]
