"""The queue of reviews: what waits, and why.

Each row says which languages, why this one was chosen for a look, which kind of task and since when it waits. No text
of any clip stands here. The arrows move the mark, Enter opens what is marked; the one that is open stays marked by
tint and bar.
"""
