"""Packing work: from tasks that want answers to sealed packages and recorded releases.

`pull` lends tasks, `build` seals them to one workstation, person and session, `release` hands out the key of one clip
in the same transaction as its leaf of the record. `giveback`, `events` and `sweep` take leases to their end,
`waiting` lists what nobody may be given any more. What is allowed stands in `rules.assign` and `rules.lease`.
"""
