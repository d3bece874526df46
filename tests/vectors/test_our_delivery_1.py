"""A delivery written by version 0.1.0 opens for ever; `delivery-1.*` are never written again."""

from pathlib import Path

from anechoic.seal.hybrid import HybridPrivate
from anechoic.seal.signing import SigningPublic
from anechoic.wire.delivery import open_delivery

OURS = Path(__file__).parent / "data" / "ours"
OWNER = HybridPrivate.from_seed(bytes(range(32)))


def test_the_first_delivery_still_opens() -> None:
    root = SigningPublic.from_raw((OURS / "delivery-1.root.pub").read_bytes())
    opened = open_delivery((OURS / "delivery-1.ane").read_bytes(), OWNER, root)
    assert opened.payload == (OURS / "delivery-1.jsonl").read_bytes()
    assert opened.manifest.delivery == "0123456789abcdef" * 2
    assert opened.manifest.items == 2
    assert opened.checkpoint.origin == "bench.example/record"
