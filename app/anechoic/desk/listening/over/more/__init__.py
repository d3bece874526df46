"""Panels for what the rail of a small window has no room for: how sure, and the comment.

They are panels as flags and skip are: over the work, never modal, the clip plays on, Esc closes them. Digits choose how
sure; in the comment they are written. A closed panel holds no text. Large windows never need them: there the rail shows
the same draft beside the work.
"""
