"""What opens over the work: flags, skip, the keys, and the calm after the stop key.

Panels, never dialogs: the clip plays on, Esc closes them, and the digits choose. The stop page alone has silenced the
sound before it opens; it asks no reason, counts nothing, and every way on is equal.
Whoever had the focus before a panel opened has it again when the panel closes.
"""
