"""The supervisor's part: what waits, one review opened as a package of its own kind, and the verdict.

A review is a lease like any other: the server packs clip, texts and answers for the supervisor's person and
workstation, the release is a leaf, hearing it counts as exposure, and nobody sees own work. People are letters here.
A verdict settles the task, or sends the answer back to its own person first and to the same supervisor after.
"""
