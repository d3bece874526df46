"""The mark put into every playback, and its detector.

A recording that leaves the room names the playback it came from. This room is empty until the mark is built; it
gets key streams as bytes from `seal` and has no cryptography of its own, no Qt and no input or output. It is
listed in the import contracts from the first day so that the direction cannot be turned later.
"""
