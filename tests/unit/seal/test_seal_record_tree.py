import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import Untrusted
from anechoic.seal.record import merkle


class Nodes:
    """A dictionary of complete subtrees that counts its reads."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, int], bytes] = {}
        self.reads = 0

    def node(self, level: int, index: int) -> bytes:
        self.reads += 1
        return self.kept[level, index]


def leaves_of(count: int) -> list[bytes]:
    return [merkle.leaf_hash(str(n).encode()) for n in range(count)]


def grown(hashes: list[bytes]) -> tuple[merkle.Frontier, Nodes]:
    frontier, nodes = merkle.Frontier(), Nodes()
    for leaf in hashes:
        for node in frontier.append(leaf):
            nodes.kept[node.level, node.index] = node.hash
    return frontier, nodes


def plain_root(hashes: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    cut = 1
    while cut * 2 < len(hashes):
        cut *= 2
    return hashlib.sha256(b"\x01" + plain_root(hashes[:cut]) + plain_root(hashes[cut:])).digest()


@pytest.mark.parametrize("count", [*range(40), 255, 256, 257])
def test_the_frontier_has_the_root_of_the_whole_tree(count: int) -> None:
    hashes = leaves_of(count)
    frontier, nodes = grown(hashes)
    assert frontier.size == count
    assert frontier.root() == plain_root(hashes)
    assert merkle.Frontier.restore(frontier.serialise()).root() == frontier.root()
    assert merkle.Frontier.at(nodes, count).serialise() == frontier.serialise()


def test_a_damaged_frontier_is_not_restored() -> None:
    data = grown(leaves_of(5))[0].serialise()
    for cut in range(len(data)):
        with pytest.raises(Untrusted):
            merkle.Frontier.restore(data[:cut] if cut else b"\x01")
    with pytest.raises(Untrusted):
        merkle.Frontier.restore(data + b"\x00")
    with pytest.raises(Untrusted):
        merkle.Frontier().append(b"short")


def test_every_inclusion_proof_of_every_small_tree_holds_and_no_other() -> None:
    hashes = leaves_of(20)
    _, nodes = grown(hashes)
    for size in range(1, 21):
        root = plain_root(hashes[:size])
        for index in range(size):
            proof = merkle.inclusion_proof(nodes, index, size)
            merkle.verify_inclusion(hashes[index], index, size, proof, root)
            wrong = [
                (hashes[index], (index + 1) % (size + 1), size, proof, root),
                (hashes[index], index, size, [*proof, bytes(32)], root),
                (hashes[index], index, size, proof, bytes(32)),
                (merkle.leaf_hash(b"other"), index, size, proof, root),
                (hashes[index], -1, size, proof, root),
                # The same path, claimed of a tree that is deeper than the path is long.
                (hashes[index], index, 2 << size.bit_length(), proof, root),
                (hashes[index], index, size, [b"short", *proof], root),
            ]
            if proof:
                wrong.append((hashes[index], index, size, proof[:-1], root))
                wrong.append((hashes[index], index, size, [bytes(32), *proof[1:]], root))
            for case in wrong:
                with pytest.raises(Untrusted):
                    merkle.verify_inclusion(*case)


def test_every_consistency_proof_of_every_small_tree_holds_and_no_other() -> None:
    hashes = leaves_of(20)
    _, nodes = grown(hashes)
    changed = [merkle.leaf_hash(b"changed"), *hashes[1:]]
    for new in range(21):
        for old in range(new + 1):
            roots = plain_root(hashes[:old]), plain_root(hashes[:new])
            proof = merkle.consistency_proof(nodes, old, new)
            merkle.verify_consistency(old, roots[0], new, roots[1], proof)
            wrong = [
                (old, bytes(32), new, roots[1], proof),
                (old, roots[0], new, roots[1], [*proof, bytes(32)]),
                (new + 1, roots[1], new, roots[1], proof),
            ]
            if proof:
                wrong.append((old, roots[0], new, roots[1], proof[:-1]))
                wrong.append((old, roots[0], new, roots[1], [bytes(32), *proof[1:]]))
            if old:
                # An empty tree is the beginning of every tree, whatever its root.
                wrong.append((old, roots[0], new, bytes(32), proof))
                wrong.append((old, plain_root(changed[:old]), new, roots[1], proof))
            for case in wrong:
                with pytest.raises(Untrusted):
                    merkle.verify_consistency(*case)


def test_no_such_leaf_or_tree_is_a_mistake_of_the_caller() -> None:
    nodes = Nodes()
    with pytest.raises(ValueError, match="not in the tree"):
        merkle.inclusion_proof(nodes, 3, 3)
    with pytest.raises(ValueError, match="larger"):
        merkle.consistency_proof(nodes, 4, 3)


@given(size=st.integers(1, 3000), data=st.data())
def test_proofs_cost_few_reads(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    nodes = BIG_NODES
    nodes.reads = 0
    proof = merkle.inclusion_proof(nodes, index, size)
    merkle.verify_inclusion(BIG[index], index, size, proof, merkle.Frontier.at(nodes, size).root())
    assert nodes.reads <= 4 * size.bit_length()
    nodes.reads = 0
    old = merkle.Frontier.at(nodes, index).root()
    new = merkle.Frontier.at(nodes, size).root()
    merkle.verify_consistency(index, old, size, new, merkle.consistency_proof(nodes, index, size))
    assert nodes.reads <= 6 * size.bit_length()


BIG = leaves_of(3000)
BIG_NODES = grown(BIG)[1]
