"""The record of every act.

A leaf is written in the caller's own transaction, so that nothing happens unrecorded and nothing is recorded that did
not happen. `record` appends, signs checkpoints and proves from stored nodes; `check` recomputes the whole and writes
it out for somebody who trusts nobody. No leaf holds content, names or hashes of either.
"""
