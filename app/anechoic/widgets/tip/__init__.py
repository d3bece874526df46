"""Tips: what is said of a part while the mouse rests on it, shown inside the window.

A tool tip of the toolkit is a window of its own: it stands beside the identity mark instead of below it, and a system
that leaves our window out of pictures does not leave that one out. So a part only says what its tip is (`said.py`), and
the window shows it as one of its own parts, below the mark (`bubble.py`). Nothing else shows a tip; a house test keeps
the toolkit's own out.

A tip repeats or explains; a person without a mouse, or with a screen reader, must have the same from the part itself.
"""
