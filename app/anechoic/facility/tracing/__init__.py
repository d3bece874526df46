"""A recording that leaked: which clip it is, and which playback of it.

`keys` derives the key of a playback from the master key. An investigation takes two people (`request`, `matter`), for
originals are opened: `leaks` reads foreign files in the confined decoder, `catalogue` opens every original once to
see how its energy moves, `search` finds what is heard where, `comparison` measures and compares every playback,
`findings` says what follows, `document` and `page` write it down, `run` does it all and leaves leaves in the record.
What the report says follows from original, recording, playbacks and versions alone: done again, it is the same bytes.
Nobody is accused below the line, nor where anything is not as it should be.
"""
