"""Panels in which one thing is picked by keyboard: a filter over a list, and a grid of signs.

They are `OverPanel`s: over the work area only, never modal, closed by Esc, and the clip plays on. `panel` has the
filter and the list, `filter` the field whose arrow keys move in the list and whose digits choose, `signs` the grid.
They show rows and say what was picked; where rows come from and what a pick does is for the screen.
"""
