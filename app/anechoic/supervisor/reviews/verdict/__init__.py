"""The rail with the verdict: accept, fix, return.

Three equal cards, none of them louder than the others, answering to A, F and R; the comment, which a return needs;
how much of the speech was heard; and the sentence that says what is still missing. What is prepared is confirmed
below. Nothing in this folder decides; the presenter does.
"""
