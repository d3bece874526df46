"""Candidates and the person's own answer: the work area of translation and transcription.

Candidates are shuffled, anonymous and folded before they come here; a digit takes one, E mends it, W begins an empty
answer, and typing is always possible without taking anything first. The words in which candidates differ are
underlined. The editor says where its words came from, measured from the text.
"""
