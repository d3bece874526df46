"""Under which name a facility is known to security keys (WebAuthn Level 3, relying party identifier and origin).

The name comes from the facility's root key, which every workstation pinned at enrolment. So a workstation never asks a
key to sign for a name that a server told it, and what was signed for one facility is worth nothing at another, even one
that calls itself the same.
"""

import hashlib

_NAME_BYTES = 20


def relying_party(root: bytes) -> str:
    """Give the relying party's id of a facility: 40 hex digits of its root key's hash, and a domain that cannot exist.

    Args:
        root: raw public half of the facility's root.
    """
    digest = hashlib.sha256(b"anechoic/v1/relying-party\x00" + root).digest()
    return f"{digest[:_NAME_BYTES].hex()}.invalid"


def origin_of(relying_party_id: str) -> str:
    """Give the one origin at which that id is asked for."""
    return f"https://{relying_party_id}"
