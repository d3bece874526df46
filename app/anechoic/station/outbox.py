"""The outbox: exact bytes out until a genuine receipt is in.

             ┌──── server away, program killed, reply lost ────┐
             ▼                                                  │
    kept ──sent──▶ on its way ──────────────────────────────────┘
                        │
                        └── genuine receipt ──▶ settled: accepted | repeated | taken | withdrawn | refused

A letter is entered in the transaction that marks its item done, and its bytes never change: the server knows them
again by their hash and answers `repeated`. Nothing but a receipt signed by the facility, for this subject and these
bytes, settles it; then the bytes are destroyed.
"""

from anechoic.errors import Untrusted
from anechoic.rules.task import ReceiptState
from anechoic.seal.kinds import Kind
from anechoic.seal.signing import SigningPublic
from anechoic.store.vault.outbox import Letter, OutboxTable
from anechoic.wire.answers import Receipt
from anechoic.wire.codec import decode

SETTLED_WELL = frozenset((ReceiptState.ACCEPTED, ReceiptState.REPEATED))


def read_receipt(data: bytes, signer: SigningPublic, *, subject: str, digest: bytes) -> Receipt:
    """Give a receipt that the facility signed for exactly this.

    Raises:
        Untrusted: not genuine, or for something else.
    """
    receipt = decode(signer.open_object(Kind.RECEIPT, data), Receipt)
    if (receipt.subject, receipt.digest) != (subject, digest):
        raise Untrusted("The server's receipt is for something else. Your answer is kept; tell facility IT.")
    return receipt


def settle(outbox: OutboxTable, letter: Letter, data: bytes, signer: SigningPublic) -> Receipt:
    """Verify a receipt and settle its letter; a second receipt changes nothing.

    Raises:
        Untrusted: not genuine, or for another letter: the letter stays.
    """
    receipt = read_receipt(data, signer, subject=letter.subject, digest=letter.digest)
    outbox.settle(letter.subject, receipt.state)
    return receipt
