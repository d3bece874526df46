"""Error marks on a machine answer, proposed from the person's edit.

Each is a chip: a ring of dashes while proposed, a tick once confirmed. M confirms the next, a press turns one on or
off. Where there is little room they fold to one counted chip. A mark that the edit no longer bears out is gone; only
confirmed ones leave with the answer. What is proposed is a rule (`rules.marks`), nothing of it is decided here.
"""
