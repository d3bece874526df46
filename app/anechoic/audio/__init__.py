"""Sound without a window.

Integer frames are the only time axis; seconds are a label at the edge. Peaks, spectrogram tiles, speech spans,
levelling and the player live here, and the sound device sits behind a small protocol. `probe` decodes foreign
files and runs at ingest only, inside a confined child process; the workstation never carries it.
"""
