"""Which page of the desk is in front.

The work, the calm after the stop key, or the time between two clips. The presenter's state decides; `view.py` turns the
pages, and lets a page that says "opening the next clip" wait a moment, because the clip is usually sooner there than
anybody could read it.
"""
