"""The table of acts and their keys.

Rows are acts under the heads of their groups, columns the two slots. It paints key caps, the current cell and the cell
that listens, says where the person went and what they pressed, and decides nothing. What the person set carries a word
beside its colour.
"""
