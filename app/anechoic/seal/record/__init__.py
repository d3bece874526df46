"""The record that needs no trust: a Merkle tree over leaves without content, and signed checkpoints of it.

`leaf` is what one entry says, `merkle` the tree and its proofs (RFC 6962), `note` the signed checkpoint (C2SP
signed-note and tlog-checkpoint), `export` the file that the stand-alone verifier reads. Nothing here keeps
anything: whoever stores the leaves also stores the nodes of complete subtrees, and hands them out by level and
index.
"""
