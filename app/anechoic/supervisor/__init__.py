"""The supervisor's screens.

One folder each: the review queue with its desk, and the approvals. The same parts and the same port as the
contractor's desk; a review is a lease of its own kind, sealed to the supervisor's person and workstation. Verdicts
are said in the same words as the record keeps them.
"""
