"""The record of every act.

A leaf is written in the caller's own transaction, so that nothing happens unrecorded and nothing is recorded that did
not happen. Checkpoints are signed here, proofs are read from stored nodes, and the whole is verified and exported for
somebody who trusts nobody.
"""
