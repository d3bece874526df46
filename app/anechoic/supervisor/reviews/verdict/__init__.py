"""The rail with the verdict: accept, fix, return.

Three equal cards, none of them louder than the others; the comment, which a return needs; and the sentence that says
what is still missing. The cards answer to A, F and R. Nothing in this folder decides; the presenter does.
"""
