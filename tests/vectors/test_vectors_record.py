"""RFC 6962 by the vectors of the certificate-transparency project (Apache-2.0), signed notes by Go's (BSD)."""

import base64

import pytest

from anechoic import verify
from anechoic.seal.record import merkle, note

LEAVES = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
LEAF_1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
NODE_23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
NODE_47 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
NODE_67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
NODE_45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_TEXT = b"If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
GO_SIGNATURE = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="


class Kept:
    def __init__(self) -> None:
        self.nodes: dict[tuple[int, int], bytes] = {}

    def node(self, level: int, index: int) -> bytes:
        return self.nodes[level, index]


@pytest.fixture
def kept() -> Kept:
    nodes, frontier = Kept(), merkle.Frontier()
    for leaf in LEAVES:
        for node in frontier.append(merkle.leaf_hash(bytes.fromhex(leaf))):
            nodes.nodes[node.level, node.index] = node.hash
    return nodes


def test_roots(kept: Kept) -> None:
    leaves = [bytes.fromhex(leaf) for leaf in LEAVES]
    assert [merkle.Frontier.at(kept, size).root().hex() for size in range(9)] == ROOTS
    assert {size: root.hex() for size, root in verify.tree_roots(leaves, set(range(9))).items()} == dict(
        enumerate(ROOTS)
    )


@pytest.mark.parametrize(
    ("index", "size", "proof"),
    [
        (0, 1, []),
        (0, 8, [LEAF_1, NODE_23, NODE_47]),
        (5, 8, [LEAF_4, NODE_67, ROOTS[4]]),
        (2, 3, [ROOTS[2]]),
        (1, 5, [ROOTS[1], NODE_23, LEAF_4]),
    ],
)
def test_inclusion_proofs(kept: Kept, index: int, size: int, proof: list[str]) -> None:
    made = merkle.inclusion_proof(kept, index, size)
    assert [step.hex() for step in made] == proof
    merkle.verify_inclusion(
        merkle.leaf_hash(bytes.fromhex(LEAVES[index])), index, size, made, bytes.fromhex(ROOTS[size])
    )


@pytest.mark.parametrize(
    ("old", "new", "proof"),
    [
        (1, 1, []),
        (1, 8, [LEAF_1, NODE_23, NODE_47]),
        (6, 8, [NODE_45, NODE_67, ROOTS[4]]),
        (2, 5, [NODE_23, LEAF_4]),
    ],
)
def test_consistency_proofs(kept: Kept, old: int, new: int, proof: list[str]) -> None:
    made = merkle.consistency_proof(kept, old, new)
    assert [step.hex() for step in made] == proof
    merkle.verify_consistency(old, bytes.fromhex(ROOTS[old]), new, bytes.fromhex(ROOTS[new]), made)


def test_the_signed_note_of_the_go_documentation() -> None:
    name, raw = note.open_verifier_key(GO_KEY)
    assert name == "PeterNeumann"
    assert verify.read_key(GO_KEY) == verify.Key(name, raw)
    signature = base64.b64decode(GO_SIGNATURE)
    assert signature[:4] == verify.Key(name, raw).key_id() == bytes.fromhex("c74f20a3")
    assert verify.ed25519_holds(raw, GO_TEXT, signature[4:])
    assert not verify.ed25519_holds(raw, GO_TEXT + b"\n", signature[4:])
