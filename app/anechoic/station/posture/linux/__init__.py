"""Checks of Linux, each in its file, beside what `station/system/linux.py` looks at.

Each reads the kernel's and the services' own files below a root that tests replace, and says a finding: what was seen,
and how facility IT mends it. None of them writes, waits for long or asks the network. What cannot be read is a finding
that does not hold, never a pass; what cannot be known from here (the wires behind a wall) is no check.
"""
