"""Decoding of foreign audio files, at ingest only.

No file from outside is parsed in the server's own process. `parent` opens a file, looks at its magic, takes a sealed
copy in memory and hands that descriptor to `child`: a process of its own that `confine` has left without any path,
network, further process or larger memory before it sees the first byte. Back comes mono PCM16 through a pipe with a
byte cap. A child that dies costs one item, never the batch. The workstation never carries this room.
"""
