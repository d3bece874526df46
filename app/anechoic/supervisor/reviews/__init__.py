"""Reviews: the answers of others, heard again and judged.

The queue stands left, in the order of evidence; the sound on top, the answers beside the machine's texts below it,
the verdict right. The clip must have been heard before anything is decided. An answer is accepted as it stands, mended
and accepted, or returned to its person with a comment. People are letters here, never names, and nobody meets their
own work: the facility leaves it out.
"""
