"""Objects that two keys sign together, such as an answer: the session's key and the workstation's."""

import hashlib

from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPrivate, SigningPublic, signed_head, split_object


def _as_signer(head: bytes, place: int, first: SigningPublic, second: SigningPublic) -> bytes:
    # Each signature names its place and both keys: no half can be cut out, swapped or given a new partner,
    # and none passes for the signature of a one-signer object, whose length field says that nothing follows.
    pair = hashlib.sha256(first.raw).digest() + hashlib.sha256(second.raw).digest()
    return head + bytes([place]) + pair


def sign_object_by_two(first: SigningPrivate, second: SigningPrivate, kind: Kind, body: bytes) -> bytes:
    """Give a framed object: magic, kind, length, body, first signature, second signature."""
    head = signed_head(kind, body)
    signatures = [
        signer.sign(kind, _as_signer(head, place, first.public, second.public))
        for place, signer in enumerate((first, second), start=1)
    ]
    return head + b"".join(signatures)


def open_object_by_two(first: SigningPublic, second: SigningPublic, kind: Kind, data: bytes) -> bytes:
    """Give the exact body that both keys signed together, in these places.

    Raises:
        Untrusted: anything else, a missing or trailing byte included.
    """
    head, body, signatures = split_object(kind, data, signatures=2)
    for place, (signer, signature) in enumerate(zip((first, second), signatures, strict=True), start=1):
        signer.verify(kind, _as_signer(head, place, first, second), signature)
    return body
