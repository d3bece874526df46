"""Sound without a window.

Integer frames are the only time axis; seconds are a label at the edge. Peaks, spectrogram tiles, speech spans,
levelling, stretching and the player live here, and the sound device sits behind a small protocol. What is played is
`rendered` once and finished by whatever its maker says, such as a mark, which is not known here. `probe` decodes
foreign files and runs at ingest only, inside a confined child process; the workstation never carries it.
"""
