"""The mark put into every playback, and its detector.

A recording that leaves the room, together with the facility's original, names the playback it came from, and the
chance that it names an innocent one is bounded by a figure that holds for any recording. Two keyed layers go in in
one pass: small steps of magnitude and phase in tiles of the spectrum, and a small warp of time. The detector knows
the original, so the sound itself, the room, the codec and the speed are taken out before any key is looked at.
Copies laid over each other are looked into twice: as one, and as several, each key by its own warp.

Pure numpy: keys come as streams of bytes from `seal`; no cryptography of its own, no Qt, no input or output, no clock
and no randomness. The same clip, streams, profile and version give the same samples.
"""
