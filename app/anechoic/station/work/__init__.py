"""Work at the workstation: sealed packages, recorded releases, the one open clip.

    pulled ──verified──▶ sealed here ──released──▶ ready ──opened──▶ heard and judged ──closed──▶ zeroed

A package is verified under the pinned root before a byte of it is used, and refused when its number is not higher than
every earlier one. A release counts only with the proof that it was recorded. Plaintext exists for one clip at a time,
in locked memory.
"""
