"""From a recording that left the room to the playback it was made of.

Every release of a clip is one playback: it has a random name, which stands in the record before anything is heard,
and a key made from that name, the clip and one master key. The workstation marks what it plays with that key. Here is
what the facility keeps of playbacks, how it makes their keys again years later, and what it can then say of a leak.

The master key is the server's (`facility.keys`): it is in no row, leaf, log or message. Whoever has it could make the
mark of anybody, so the record commits to each playback's key when it is made, and an investigation checks that it
measured against no other. A mark names a playback; it does not name who held the telephone.

An investigation takes two people (`request`, `matter`), for originals are opened. `run` does it: `leaks` are decoded
apart, `search` says where which clip is heard, `comparison` measures and compares, `findings` says what follows, and
`document` and `page` write it down. From the same come the same bytes.
"""
